import { servePages } from './pages.mjs';
import { refuseDifference, roundsOf } from './rounds.mjs';

/**
 * Rounds of visits to the pages of a part, and, where it is asked for, where the time goes in them.
 * @param {object} tools what the bench gives to each of its parts
 * @param {object} part
 * @param {string} part.name
 * @param {Record<string, object>} part.pages
 * @param {number} part.usual so many rounds, where nobody wishes otherwise
 * @param {(browser: object, server: object, page: string) => Promise<object>} part.visit
 * @param {(browser: object, server: object, page: string, rounds: readonly object[]) =>
 *   Promise<Record<string, number>>} [part.trace] a visit that only says where the time goes:
 *   tracing is work of its own
 * @param {(round: object) => void} [part.check] throws where there is nothing to compare
 * @param {Record<string, unknown>} [part.feeds] what is served besides, by address
 */
export async function servedRounds({ browser, countOf, say, isTraced }, part) {
  const { name, pages, usual, visit, trace, check = refuseDifference, feeds } = part;
  const names = Object.keys(pages);
  const server = await servePages(feeds);
  try {
    say(name);
    const to = (page) => visit(browser, server, page);
    const rounds = await roundsOf(names, countOf(usual), to, check);
    const traces = {};
    for (const page of isTraced && trace ? names : []) {
      traces[page] = await trace(browser, server, page, rounds);
    }
    return { rounds, traces, parts: Object.keys(traces[names[0]] ?? {}) };
  } finally {
    await server.close();
  }
}
