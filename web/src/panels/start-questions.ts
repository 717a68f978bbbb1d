import type { StartsQuery } from "../generated/operations.ts";
import type { Messages } from "../i18n/messages.ts";
import type { Types } from "../ontology.ts";
import type { Change } from "../state/change.ts";
import { askChanges } from "../state/parts/changes.ts";
import { askPairs } from "../state/parts/pairs.ts";
import { openingPanel } from "../state/parts/panels.ts";
import { leadBetween } from "../state/parts/path.ts";
import { select } from "../state/parts/selected.ts";

/** A question to start from, by the key of its text. */
export interface StartQuestion {
  readonly key: keyof Messages["starts"];
  /** What shows the answer; undefined where the dataset does not have what it asks about, or it is not found yet. */
  readonly answer: (found: Partial<StartsQuery>, types: Types) => Change | undefined;
}

/** The questions of the first view, one for each way to ask. */
export const START_QUESTIONS: readonly StartQuestion[] = [
  {
    key: "fuxin",
    answer({ fuxin }) {
      const id = fuxin?.nodes[0]?.id;
      return id === undefined ? undefined : select({ kind: "entity", id });
    },
  },
  {
    key: "together",
    answer: (_, types) =>
      types.has("AGENCY") && types.has("DOCUMENT")
        ? openingPanel(askPairs({ of: "AGENCY", through: "DOCUMENT" }), "left", "pairs")
        : undefined,
  },
  {
    key: "after2016",
    answer: () => openingPanel(askChanges({ from: 2016, to: undefined }), "left", "changes"),
  },
  {
    key: "connected",
    answer({ fuxin, educationMinistry }) {
      const [from, to] = [educationMinistry?.nodes[0]?.id, fuxin?.nodes[0]?.id];
      return from === undefined || to === undefined ? undefined : openingPanel(leadBetween(from, to), "left", "paths");
    },
  },
];
