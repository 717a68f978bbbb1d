/** What layouts go by of a part of the graph, in columns: one item in each row. */
export interface LayoutColumns {
  /** All types of entities, in their order. */
  readonly types: readonly { readonly name: string; readonly plural: { readonly zh: string; readonly en: string } }[];
  readonly entities: {
    readonly id: readonly string[];
    /** The index of each one's type. */
    readonly type: readonly number[];
    /** EDTF. */
    readonly time: readonly (string | null)[];
    /** In degrees, WGS 84. */
    readonly latitude: readonly (number | null)[];
    readonly longitude: readonly (number | null)[];
  };
  /** Those between the entities. */
  readonly relations: {
    readonly id: readonly string[];
    /** Rows of the entities. */
    readonly source: readonly number[];
    readonly target: readonly number[];
    /** EDTF. */
    readonly time: readonly (string | null)[];
    /** 1 where the source stands under the target. */
    readonly hierarchical: readonly (0 | 1)[];
    readonly rank: readonly (number | null)[];
  };
}
