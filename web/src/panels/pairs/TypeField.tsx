import { useMessages } from "../../i18n/reader.ts";
import { useTypes } from "../../ontology.ts";
import { LabelledChoice } from "../../ui/LabelledChoice.tsx";

export interface TypeFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (type: string | undefined) => void;
}

/** A choice of one entity type, none at first. */
export function TypeField({ label, value, onChoose }: TypeFieldProps) {
  const { pairs: texts } = useMessages();
  const types = [...useTypes().values()].map(({ name, label: title }) => ({ value: name, label: title }));
  return (
    <LabelledChoice
      label={label}
      value={value ?? ""}
      options={[...(value === undefined ? [{ value: "", label: texts.choose }] : []), ...types]}
      onChoose={(type) => onChoose(type || undefined)}
    />
  );
}
