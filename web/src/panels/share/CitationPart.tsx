import { useState } from "react";
import { type CitationFormat, ShareCitation, ShareFactCitation } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import { toSelection } from "../../state/to-selection.ts";
import type { View } from "../../state/view.ts";
import { LabelledChoice } from "../../ui/LabelledChoice.tsx";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { useAnswer } from "../../use-answer.ts";
import { useNames } from "../../use-names.ts";
import { CopiedText } from "./CopiedText.tsx";
import { addressOf } from "./LinkPart.tsx";
import styles from "./Share.module.css";

const FORMATS: readonly { readonly value: CitationFormat; readonly label: string }[] = [
  { value: "GB_T_7714", label: "GB/T 7714—2015" },
  { value: "BIBTEX", label: "BibTeX" },
  { value: "CSL_JSON", label: "CSL JSON" },
];

export interface CitationPartProps {
  readonly selection: SelectionFields;
  readonly view: View;
}

/** How what is shown is cited, and the one fact that is open. */
export function CitationPart({ selection, view }: CitationPartProps) {
  const { share } = useMessages();
  const apiLanguage = useLanguage() === "en" ? "EN" : "ZH";
  const nameOf = useNames();
  const [format, setFormat] = useState<CitationFormat>("GB_T_7714");
  const { selected } = view;
  const asked = { format, language: apiLanguage, url: addressOf(view) } as const;
  const whole = useAnswer(ShareCitation, { ...asked, select: toSelection(selection) });
  const fact = useAnswer(ShareFactCitation, selected && { ...asked, id: selected.id });
  const node = fact.data?.node;
  return (
    <section className={styles.part}>
      <h3>{share.cite}</h3>
      <LabelledChoice label={share.form} value={format} options={FORMATS} onChoose={setFormat} />
      {whole.status === "failed" ? (
        <ErrorNotice error={whole.error} onRetry={whole.retry} />
      ) : (
        <CopiedText label={share.citeView} text={whole.data?.subgraph.citation} lines={4} />
      )}
      {selected && node && "citation" in node && (
        <>
          <p className="remark">{share.citeFact(nameOf(selected))}</p>
          <CopiedText label={share.citeFact(nameOf(selected))} text={node.citation} lines={4} />
        </>
      )}
    </section>
  );
}
