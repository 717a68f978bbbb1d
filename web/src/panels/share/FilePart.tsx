import { useState } from "react";
import { ShareFormats, type ShareFormatsQuery } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import { exportAddress } from "../../state/export-address.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import { inLanguage } from "../../state/language.ts";
import { LabelledChoice } from "../../ui/LabelledChoice.tsx";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { useAnswer } from "../../use-answer.ts";
import { DownloadButton } from "./DownloadButton.tsx";
import { FileReport } from "./FileReport.tsx";
import styles from "./Share.module.css";

type Format = ShareFormatsQuery["exportFormats"][number];

const NOTHING = {};

export interface FilePartProps {
  readonly selection: SelectionFields;
  /** The API can be asked about it before it is fetched. */
  readonly askable: boolean;
}

/** What is shown as a file, in any format of the API and with its options; what the file leaves out is said before. */
export function FilePart({ selection, askable }: FilePartProps) {
  const { share } = useMessages();
  const language = useLanguage();
  const { data, status, error, retry } = useAnswer(ShareFormats, NOTHING);
  const [name, setName] = useState<string>();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const formats = data?.exportFormats ?? [];
  const format = formats.find((one) => one.name === name) ?? formats[0];
  const options = format ? optionsOf(format, chosen) : [];
  return (
    <section className={styles.part}>
      <h3>{share.file}</h3>
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {format && (
        <>
          <LabelledChoice
            label={share.format}
            value={format.name}
            options={formats.map((one) => ({ value: one.name, label: inLanguage(language, one.title, one.titleEn) }))}
            onChoose={setName}
          />
          {format.options.length > 0 && (
            <details className={styles.options}>
              <summary>{share.options}</summary>
              {format.options.map((option) => (
                <LabelledChoice
                  key={option.name}
                  label={inLanguage(language, option.title, option.titleEn)}
                  value={chosen[option.name] ?? option.values[0] ?? ""}
                  options={option.values.map((value) => ({ value, label: value }))}
                  onChoose={(value) => setChosen({ ...chosen, [option.name]: value })}
                />
              ))}
            </details>
          )}
          {askable && <FileReport selection={selection} format={format.format} options={options} />}
          <DownloadButton address={exportAddress(format.name, selection, options)}>
            {share.download(inLanguage(language, format.title, format.titleEn))}
          </DownloadButton>
        </>
      )}
    </section>
  );
}

/** The options of the format that are not as usual. */
function optionsOf({ options }: Format, chosen: Readonly<Record<string, string>>): [name: string, value: string][] {
  return options.flatMap(({ name, values }) => {
    const value = chosen[name];
    return value !== undefined && values.includes(value) && value !== values[0] ? [[name, value]] : [];
  });
}
