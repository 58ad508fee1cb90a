/** Something wrong with content, for those who own it. */
export interface Finding {
  /** Where, as a JSON pointer (RFC 6901); empty for the whole. */
  readonly pointer: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** An error costs a record or the whole content, a warning one field or item. */
  readonly severity: 'error' | 'warning';
}
