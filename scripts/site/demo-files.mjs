import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFeeds } from '../lib/feeds-server.mjs';
import { serve } from '../lib/static-server.mjs';

/** The feeds that demo/feed.html shows; the one that is not there needs no file. */
const FEEDS = ['good.json', 'cut.json', 'wrong-kind.json', 'one-bad.json'];

/**
 * Lays out the demo pages for any server of files, and the feeds they show. What only the
 * project's own server can do, as to be slow, is left out: it stands between `live` marks.
 * @param {string} out folder of the site
 * @param {string} version of the library
 */
export async function copyDemo(out, version) {
  const folder = join(out, 'demo');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('site/demo')) {
    const [from, to] = [join('site/demo', name), join(folder, name)];
    if (!name.endsWith('.html')) cpSync(from, to);
    else writeFileSync(to, staticPage(readFileSync(from, 'utf8'), version));
  }
  await copyFeeds(join(out, 'feeds'));
}

/** A demo page as it stands on a server that knows nothing of it. */
export const staticPage = (html, version) =>
  html
    .replace(/[ \t]*<!-- live -->[\s\S]*?<!-- \/live -->\n?/g, '')
    .replaceAll('{{version}}', version);

/** Keeps the very bytes that the project's own server sends. */
async function copyFeeds(folder) {
  mkdirSync(folder, { recursive: true });
  const feeds = createFeeds();
  const server = await serve({ roots: {}, handle: feeds.handle });
  try {
    for (const name of FEEDS) {
      const answer = await fetch(`${server.url}/feeds/${name}`);
      writeFileSync(join(folder, name), Buffer.from(await answer.arrayBuffer()));
    }
  } finally {
    await feeds.close();
    await server.close();
  }
}
