/** What the viewer reads in columns. */
export type ColumnsName = "graph" | "layout";

/** What the page asks its worker for. */
export type Request =
  | { readonly kind: "open"; readonly data: string }
  | { readonly kind: "ask"; readonly id: number; readonly query: string; readonly variables: unknown }
  | { readonly kind: "columns"; readonly id: number; readonly name: ColumnsName; readonly search: string }
  | { readonly kind: "export"; readonly id: number; readonly format: string; readonly search: string };

/** What the worker answers; a fault in place of an answer says why there is none. */
export interface Response {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

/** A file that was made in the page. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}
