/** The part of the drawing that nothing covers, in pixels of its container. */
export interface Clearing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
