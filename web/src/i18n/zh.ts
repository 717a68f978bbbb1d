import { count } from "./count.ts";
    reading: "原文",
