import { createContext, useContext } from "react";
import type { Language } from "../state/parts/language.ts";
import { MESSAGES, type Messages } from "./messages.ts";

/** The reader's language, for every component. */
export const ReaderLanguage = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(ReaderLanguage);
}

export function useMessages(): Messages {
  return MESSAGES[useLanguage()];
}
