import { useMessages } from "../../i18n/reader.ts";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { MakeChange } from "../../use-trail.ts";
import { PathItem } from "./PathItem.tsx";
import styles from "./Paths.module.css";
import type { PathsAnswer } from "./use-paths.ts";

export interface PathListProps {
  readonly answer: PathsAnswer;
  readonly maxDepth: number;
  /** The entities of the path that stands in front, joined by spaces. */
  readonly pinned: string;
  readonly change: MakeChange;
}

/** The paths that were found, how far was searched, and whether that was everything. */
export function PathList({ answer, maxDepth, pinned, change }: PathListProps) {
  const { paths: texts } = useMessages();
  const { status, data, error, retry, more } = answer;
  if (status === "idle") return null;
  if (status === "failed") return <ErrorNotice error={error} onRetry={retry} />;
  const found = data?.paths;
  const outcome =
    status === "loading" || !found
      ? texts.searching
      : found.paths.length === 0
        ? texts.none(found.searchedDepth)
        : found.complete
          ? texts.all(found.paths.length, maxDepth)
          : texts.first(found.paths.length, found.searchedDepth);
  return (
    <>
      <p className="remark" role="status">
        {outcome}
      </p>
      <ol className={styles.paths} aria-busy={status === "loading"}>
        {found?.paths.map((path) => {
          const key = path.entities.map(({ id }) => id).join(" ");
          return <PathItem key={key} path={path} pinned={key === pinned} change={change} />;
        })}
      </ol>
      {more && status === "ready" && <MoreButton onClick={more}>{texts.more}</MoreButton>}
    </>
  );
}
