/** A half-open range of UTF-16 code units into the text as read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
