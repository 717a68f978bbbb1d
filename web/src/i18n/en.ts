import { count } from "./count.ts";
    reading: "Sources",
