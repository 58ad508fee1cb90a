/**
 * Rules of axe that cannot hold for a story, which is no whole page; the tests leave them out, too.
 * @param more further ones, where a story has its reasons
 */
export const notForStories = (...more: string[]): { id: string; enabled: false }[] =>
  ['region', 'page-has-heading-one', ...more].map((id) => ({ id, enabled: false }));
