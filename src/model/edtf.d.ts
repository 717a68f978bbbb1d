declare module "edtf" {
  /** Parses an Extended Date/Time Format string; throws on anything else. `min` and `max` are milliseconds, both included. */
  export default function edtf(
    text: string,
    options?: { level: 0 | 1 | 2 },
  ): { readonly min: number; readonly max: number };
}
