import type { PropertyKind } from "./property-kind.ts";

const DECIMAL = /^-?\d{1,21}(\.\d{1,21})?$/;

/** A decimal number that is written again just as it was read, but for idle zeros. */
export const NUMBER = {
  name: "number",
  type: "number",
  schema: () => ({}),
  fault: (cell) =>
    DECIMAL.test(cell) && withoutIdleZeros(cell) === String(Number(cell))
      ? undefined
      : "a decimal number such as 8.58, of about 15 digits at most",
} satisfies PropertyKind;

function withoutIdleZeros(decimal: string): string {
  const whole = decimal.replace(/^(-?)0+(?=\d)/, "$1");
  return whole.includes(".") ? whole.replace(/\.?0+$/, "") : whole;
}
