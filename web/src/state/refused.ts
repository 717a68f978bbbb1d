/** A field of an address that could not be taken. */
export interface RefusedField {
  readonly field: string;
  readonly value: string;
}
