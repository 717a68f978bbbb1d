import type { Language } from "../state/parts/language.ts";
import { EN } from "./en.ts";
import { ZH } from "./zh.ts";

/** The shape of the texts; the Chinese give it. */
export type Messages = typeof ZH;

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh: ZH, en: EN };
