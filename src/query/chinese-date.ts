const DATE = /^(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?)?$/u;
const DECADE = /^(?:(?<century>\d{2})世纪(?<tens>\d)0|(?<full>\d{3})0)年代$/u;
/** What stands between the ends of a stretch: 1978年至2000年, 1978—2000年. */
const BETWEEN = /[至到—–~-]+/u;

/** The EDTF text of a date, a decade or a stretch of them as Chinese writes it: 2003年10月, 20世纪90年代, 1978—2000年; undefined for what is none. */
export function edtfOfChinese(text: string): string | undefined {
  const [start = "", end, ...more] = text.normalize("NFKC").replace(/\s/gu, "").split(BETWEEN);
  if (end === undefined) return partOf(start);
  // Only the last of both need say that it is a year.
  const ends = [partOf(/^\d{4}$/u.test(start) ? `${start}年` : start), partOf(end)];
  return more.length > 0 || ends.includes(undefined) ? undefined : ends.join("/");
}

function partOf(text: string): string | undefined {
  const { year, month, day } = DATE.exec(text)?.groups ?? {};
  if (year !== undefined) {
    return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
  }
  const { century, tens, full } = DECADE.exec(text)?.groups ?? {};
  if (full !== undefined) return `${full}X`;
  return century === undefined ? undefined : `${Number(century) - 1}${tens}X`;
}
