const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The number that a text says; undefined where it says none, or one that a double has other digits for (9007199254740993). */
export function keptNumber(text: string): number | undefined {
  const number = Number(text);
  const digits = digitsOf(text);
  return digits !== undefined && digits === digitsOf(String(number)) ? number : undefined;
}

/** A decimal in the one form that tells it from every other: `-0.0120` and `-1.2e-2` are both `-12e-3`. */
function digitsOf(text: string): string | undefined {
  const [match, sign = "", whole = "", part = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  if (match === undefined) return undefined;
  const digits = (whole + part).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${sign}${significant}e${Number(exponent) - part.length + digits.length - significant.length}`;
}
