import { useId, useState } from "react";
import { ShareSnippet, type SnippetLanguage } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import { toSelection } from "../../state/to-selection.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { useAnswer } from "../../use-answer.ts";
import { CopiedText } from "./CopiedText.tsx";
import styles from "./Share.module.css";

const LANGUAGES: readonly { readonly name: SnippetLanguage; readonly title: string }[] = [
  { name: "GRAPHQL", title: "GraphQL" },
  { name: "CURL", title: "curl" },
  { name: "PYTHON", title: "Python (NetworkX)" },
  { name: "R", title: "R (igraph)" },
  { name: "CYPHER", title: "Cypher (Neo4j)" },
];

/** What is shown as a text that fetches it in another tool. */
export function SnippetPart({ selection }: { readonly selection: SelectionFields }) {
  const { share } = useMessages();
  const id = useId();
  const [language, setLanguage] = useState<SnippetLanguage>("GRAPHQL");
  const { data, status, error, retry } = useAnswer(ShareSnippet, {
    select: toSelection(selection),
    language,
    origin: window.location.origin,
  });
  return (
    <section className={styles.part}>
      <h3>{share.copyAs}</h3>
      <label className={styles.field} htmlFor={id}>
        <span>{share.tool}</span>
        <select
          id={id}
          value={language}
          onChange={({ target }) => {
            const found = LANGUAGES.find(({ name }) => name === target.value);
            if (found) setLanguage(found.name);
          }}
        >
          {LANGUAGES.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {status === "failed" ? (
        <ErrorNotice error={error} onRetry={retry} />
      ) : (
        <CopiedText label={share.copyAs} text={data?.subgraph.snippet} lines={6} />
      )}
    </section>
  );
}
