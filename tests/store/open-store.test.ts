import { openStore } from "../../src/store/open-store.ts";
import { specifyStore } from "./contract.ts";

specifyStore("store of the default engine", openStore);
