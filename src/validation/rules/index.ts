import type { Rule } from "../rule.ts";
import { DISTINCT_RELATIONS } from "./distinct-relations.ts";
import { EVIDENCE_POSITIONS } from "./evidence-positions.ts";
import { ID_FORMS } from "./id-forms.ts";
import { INDICATOR_TYPES } from "./indicator-types.ts";
import { KNOWN_REFERENCES } from "./known-references.ts";
import { NAMES } from "./names.ts";
import { OWN_WORDS } from "./own-words.ts";
import { POSITIONS_COMPLETE } from "./positions-complete.ts";
import { PROVEN_FACTS } from "./proven-facts.ts";
import { QUOTES_IN_TEXT } from "./quotes-in-text.ts";
import { RELATION_TYPES } from "./relation-types.ts";
import { SHORT_QUOTES } from "./short-quotes.ts";
import { UNIQUE_IDS } from "./unique-ids.ts";

/** Every rule, in the order in which issues are listed: identity, reference, ontology, evidence, text. */
export const RULES: readonly Rule[] = [
  UNIQUE_IDS,
  ID_FORMS,
  NAMES,
  KNOWN_REFERENCES,
  RELATION_TYPES,
  INDICATOR_TYPES,
  DISTINCT_RELATIONS,
  PROVEN_FACTS,
  SHORT_QUOTES,
  EVIDENCE_POSITIONS,
  QUOTES_IN_TEXT,
  OWN_WORDS,
  POSITIONS_COMPLETE,
];
