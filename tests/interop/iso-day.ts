/** A day as ISO 8601 has it, of one whose year has no more digits than it needs: XML Schema and Java write years before 0 and after 9999 so. */
export function isoDay(day: string): string {
  const [, sign = "", year = "", rest] = /^([+-]?)(\d{4,})(-.*)$/.exec(day) ?? [];
  if (rest === undefined) return day;
  return sign || year.length > 4 ? `${sign || "+"}${year.padStart(6, "0")}${rest}` : day;
}
