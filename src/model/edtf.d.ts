declare module "edtf" {
  /** Parses an Extended Date/Time Format string; throws on anything else. `min` and `max` are milliseconds, both included; `edtf` is how the library writes what it read. */
  export default function edtf(
    text: string,
    options: { readonly level: 0 | 1 | 2; readonly types: readonly ("Date" | "Season" | "Year")[] },
  ): { readonly min: number; readonly max: number; readonly edtf: string };
}
