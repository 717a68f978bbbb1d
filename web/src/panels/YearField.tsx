import type { Years } from "../state/years.ts";
import { LabelledChoice } from "../ui/LabelledChoice.tsx";

export interface YearFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limits: Years;
  readonly onChoose: (year: number) => void;
}

/** A choice of one year; one that an address names is a choice, too, where nothing is dated so. */
export function YearField({ label, value, limits, onChoose }: YearFieldProps) {
  const all = Array.from({ length: limits.to - limits.from + 1 }, (_, at) => limits.from + at);
  const years = all.includes(value) ? all : [...all, value].sort((one, other) => one - other);
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <LabelledChoice label={label} value={String(value)} options={options} onChoose={(year) => onChoose(Number(year))} />
  );
}
