import { createFeeds } from './feeds-server.mjs';
import { serve } from './static-server.mjs';
import { version } from './version.mjs';

export { version };

/** The strictest policy a host may have, under which everything must work. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the demo pages as a municipality would: the library under its versioned path; and feeds,
 * good and faulty ones, under `/feeds/`.
 * @param {object} [options]
 * @param {number} [options.port]
 * @param {Record<string, string>} [options.roots] further folders by address
 * @param {string | ((path: string) => string)} [options.policy] another content security policy
 *   than the strict one, for all pages or by their paths
 * @param {(path: string) => unknown} [options.heard] told of every request, and waited for
 */
export async function createSiteServer({
  port = 0,
  roots = {},
  policy = POLICY,
  heard = () => undefined,
} = {}) {
  const feeds = createFeeds();
  const server = await serve({
    port,
    handle: async (request, response) => {
      await heard(request.url);
      return feeds.handle(request, response);
    },
    roots: { '/': 'site/demo', [`/lor/${version}/`]: 'dist/cdn', ...roots },
    headers: (path) => ({
      'content-security-policy': typeof policy === 'function' ? policy(path) : policy,
      ...(path.startsWith('/lor/') && {
        'access-control-allow-origin': '*',
        ...(path.includes('/chunks/') && {
          'cache-control': 'public, max-age=31536000, immutable',
        }),
      }),
    }),
    fill: (_, text) => text.replaceAll('{{version}}', version),
  });
  return { ...server, close: () => Promise.all([feeds.close(), server.close()]) };
}
