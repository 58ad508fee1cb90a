/** So many rows are in the page with the first paint, or with the key that asked for them. */
export const FIRST = 24;
/** Up to so many rows all are in the page, where Ctrl+F finds them. */
export const ALL = 500;
