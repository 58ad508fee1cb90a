import { norway } from './contents.js';
import { norrviken } from './overviews.js';

const json = (content: unknown): Response => new Response(JSON.stringify(content));

/** Our own contents, fetched only by the stories that show them as a feed. */
const ours = {
  contacts: async () => (await import('../src/content/contacts.json')).default,
  glossary: async () => (await import('../src/content/glossary.json')).default,
  strategies: async () => (await import('../src/content/strategies.json')).default,
  collaboration: async () => (await import('../src/content/collaboration.json')).default,
};

const LONG_AGO = '2020-03-02';
const old = (content: object): Response => json({ ...content, updated: LONG_AGO });

/** What the addresses of the stories' feeds answer: Storybook's own server knows only files. */
const answers: Readonly<Record<string, () => Response | Promise<Response>>> = {
  'contacts.json': async () => json(await ours.contacts()),
  'glossary.json': async () => json(await ours.glossary()),
  'strategies.json': async () => json(await ours.strategies()),
  'norrviken.json': () => json(norrviken),
  'norway.json': () => json(norway),
  'old-contacts.json': async () => {
    const { counties, ...contacts } = await ours.contacts();
    const checked = counties.map((county) => ({ ...county, checked: LONG_AGO }));
    return old({ ...contacts, counties: checked });
  },
  'old-glossary.json': async () => old(await ours.glossary()),
  'old-strategies.json': async () => old(await ours.strategies()),
  'old-collaboration.json': async () => old(await ours.collaboration()),
  'one-bad.json': () => json({ ...norway, counties: [{ code: '9' }, ...norway.counties] }),
  'no-contacts.json': () => json({ ...norway, counties: [], municipalities: [] }),
  'no-glossary.json': () => json({ kind: 'glossary', version: 1, concepts: [] }),
  'no-strategies.json': () => json({ kind: 'strategies', version: 1, strategies: [] }),
  'no-collaboration.json': () => json({ kind: 'collaboration', version: 1, actors: [], tasks: [] }),
  '404': () => new Response('', { status: 404 }),
  html: () => new Response('<!doctype html><title>Log in</title>'),
  slow: () => new Promise(() => undefined),
};

const FOLDER = '/story-feeds/';
const real = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const answer = answers[new URL(address, document.baseURI).pathname.split(FOLDER)[1] ?? ''];
  return answer ? answer() : real(input, init);
};

/** Address of a feed as the stories know it. */
export const feed = (name: string): string => `${FOLDER}${name}`;
