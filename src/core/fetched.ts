const days = new WeakMap<object, string>();

/** Notes that content has come just now. */
export function noteFetched(content: unknown): void {
  if (content instanceof Object) days.set(content, new Date().toISOString());
}

/** When content came, ISO 8601; undefined for content that was not fetched. */
export const fetchedOn = (content: unknown): string | undefined =>
  content instanceof Object ? days.get(content) : undefined;
