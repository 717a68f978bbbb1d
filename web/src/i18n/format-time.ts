import type { Language } from "../state/parts/language.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/;
const DOUBT = {
  zh: { "?": "（存疑）", "~": "前后", "%": "前后（存疑）" },
  en: { "?": " (uncertain)", "~": " or so", "%": " or so (uncertain)" },
} as const;

/** A time in EDTF as people write it: 2003年10月 or Oct 2003, 1978–2000. What is not understood stays as it is. */
export function formatTime(edtf: string, language: Language): string {
  const [start = "", end, ...more] = edtf.split("/");
  if (more.length > 0) return edtf;
  if (end === undefined) return formatDate(start, language);
  const isOpen = (part: string) => part === "" || part === "..";
  if (isOpen(end) && isOpen(start)) return edtf;
  if (isOpen(end))
    return language === "zh" ? `${formatDate(start, language)}起` : `from ${formatDate(start, language)}`;
  if (isOpen(start)) return language === "zh" ? `至${formatDate(end, language)}` : `to ${formatDate(end, language)}`;
  const [from, to] = [formatDate(start, language), formatDate(end, language)];
  return language === "zh" && /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? `${start}–${end}年` : `${from}–${to}`;
}

function formatDate(text: string, language: Language): string {
  const [, year, month, day, doubt] = DATE.exec(text) ?? [];
  if (year === undefined) return text;
  const said = doubt === "?" || doubt === "~" || doubt === "%" ? DOUBT[language][doubt] : "";
  if (language === "zh") {
    return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}${said}`;
  }
  const name = month ? (MONTHS[Number(month) - 1] ?? month) : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(" ") + said;
}
