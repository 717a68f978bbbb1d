import { useState } from "react";
import { ShareSnippet, type SnippetLanguage } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import { toSelection } from "../../state/to-selection.ts";
import { LabelledChoice } from "../../ui/LabelledChoice.tsx";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { useAnswer } from "../../use-answer.ts";
import { CopiedText } from "./CopiedText.tsx";
import styles from "./Share.module.css";

const LANGUAGES: readonly { readonly value: SnippetLanguage; readonly label: string }[] = [
  { value: "GRAPHQL", label: "GraphQL" },
  { value: "CURL", label: "curl" },
  { value: "PYTHON", label: "Python (NetworkX)" },
  { value: "R", label: "R (igraph)" },
  { value: "CYPHER", label: "Cypher (Neo4j)" },
];

/** What is shown as a text that fetches it in another tool. */
export function SnippetPart({ selection }: { readonly selection: SelectionFields }) {
  const { share } = useMessages();
  const [language, setLanguage] = useState<SnippetLanguage>("GRAPHQL");
  const { data, status, error, retry } = useAnswer(ShareSnippet, {
    select: toSelection(selection),
    language,
    origin: window.location.origin,
  });
  return (
    <section className={styles.part}>
      <h3>{share.copyAs}</h3>
      <LabelledChoice label={share.tool} value={language} options={LANGUAGES} onChoose={setLanguage} />
      {status === "failed" ? (
        <ErrorNotice error={error} onRetry={retry} />
      ) : (
        <CopiedText label={share.code} text={data?.subgraph.snippet} lines={6} />
      )}
    </section>
  );
}
