/** A day, counted from 1970-01-01, as ISO 8601 has it; undefined for an end that is open. */
export function isoDay(day: number): string | undefined {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().split("T")[0];
}
