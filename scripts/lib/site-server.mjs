import { readFileSync } from 'node:fs';
import { serve } from './static-server.mjs';

export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The strictest policy a host may have, under which everything must work. */
const POLICY = [
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
 * Serves the demo pages as a municipality would: the library under its versioned path.
 * @param {{ port?: number, roots?: Record<string, string> }} [options] further folders by address
 */
export const createSiteServer = ({ port = 0, roots = {} } = {}) =>
  serve({
    port,
    roots: { '/': 'site', [`/lor/${version}/`]: 'dist/cdn', ...roots },
    headers: (path) => ({
      'content-security-policy': POLICY,
      ...(path.startsWith('/lor/') && {
        'access-control-allow-origin': '*',
        ...(path.includes('/chunks/') && {
          'cache-control': 'public, max-age=31536000, immutable',
        }),
      }),
    }),
    fill: (_, text) => text.replaceAll('{{version}}', version),
  });
