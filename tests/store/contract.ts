import { describe } from "vitest";
import { specifyEntityLists } from "./contract/entity-lists.ts";
import { specifyEvidenceIn } from "./contract/evidence-in.ts";
import { specifyFacts } from "./contract/facts.ts";
import { specifyLists } from "./contract/lists.ts";
import { specifyNeighbors } from "./contract/neighbors.ts";
import type { Open } from "./contract/open.ts";
import { specifyPathLimits } from "./contract/path-limits.ts";
import { specifyPaths } from "./contract/paths.ts";
import { specifyRelationCounts } from "./contract/relation-counts.ts";
import { specifySearch } from "./contract/search.ts";

/** What every store answers, whatever its engine: call it with the way to open one. */
export function specifyStore(name: string, open: Open): void {
  describe(`a ${name}`, () => {
    specifyFacts(open);
    specifyEvidenceIn(open);
    specifyRelationCounts(open);
    specifyEntityLists(open);
    specifyLists(open);
    specifySearch(open);
    specifyNeighbors(open);
    specifyPaths(open);
    specifyPathLimits(open);
  });
}
