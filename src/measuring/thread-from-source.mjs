// Lets a thread run from TypeScript: a loader that its parent has registered is not its own.
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");
