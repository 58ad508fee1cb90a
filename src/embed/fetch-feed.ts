import { EARLY, FEED_TYPE, type EarlyFeeds } from '../core/early-feeds.js';

/** So long an answer may take, and wait for somebody to read it, in milliseconds. */
export const EARLY_PATIENCE = 20_000;

/**
 * Asks for the feed of an element while the code that reads it is still on its way, which saves
 * the reader several round trips. Whatever goes wrong is left to that code: it asks again.
 */
export function fetchFeed(element: HTMLElement): void {
  const address = (element.getAttribute('src') ?? element.dataset['src']!).trim();
  // JSON on the page comes before a feed.
  if (!address || element.querySelector('script')) return;
  const page = document as unknown as EarlyFeeds;
  const key = Symbol.for(EARLY + address);
  if (page[key]) return;
  const controller = new AbortController();
  const { signal } = controller;
  const answer = fetch(address, { headers: { accept: FEED_TYPE }, signal });
  answer.catch(() => undefined);
  page[key] = [answer, controller];
  setTimeout(() => controller.abort(), EARLY_PATIENCE);
}
