/** A half-open stretch of a string; offsets are UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}
