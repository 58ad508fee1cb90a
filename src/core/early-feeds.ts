/**
 * Answers to what the entry has asked for before the widget's code was there, and how to end them,
 * on the document.
 */
export type EarlyFeeds = Record<
  symbol,
  readonly [answer: Promise<Response>, controller: AbortController] | undefined
>;

/** With a feed's address behind it, as the page has it: the symbol under which its answer waits. */
export const EARLY = 'lor-widgets.';

/** What feeds are asked for as, whoever asks. */
export const FEED_TYPE = 'application/json';
