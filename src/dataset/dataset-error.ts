import { ZhenxingError } from "../errors.ts";
import { formatIssue, type Issue } from "../validation/issue.ts";

/** A dataset or ontology that does not load, with everything that is wrong with it. */
export class DatasetError extends ZhenxingError {
  readonly issues: readonly Issue[];

  constructor(directory: string, issues: readonly Issue[]) {
    const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
    const list = issues.map((issue) => `\n  ${formatIssue(issue)}`).join("");
    super("DATASET_INVALID", `Cannot load "${directory}": ${count}.${list}`);
    this.issues = issues;
  }
}
