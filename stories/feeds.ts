import contacts from '../src/content/contacts.json';
import strategies from '../src/content/strategies.json';
import { norway } from './contents.js';
import { norrviken } from './overviews.js';

const json = (content: unknown): Response => new Response(JSON.stringify(content));

const { counties, municipalities, ...envelope } = contacts;

/** What the addresses of the stories' feeds answer: Storybook's own server knows only files. */
const answers: Readonly<Record<string, () => Response | Promise<Response>>> = {
  'good.json': () => json(contacts),
  'norway.json': () => json(norway),
  'old.json': () =>
    json({
      ...envelope,
      updated: '2020-03-02',
      counties: counties.map((county) => ({ ...county, checked: '2020-03-02' })),
      municipalities,
    }),
  'one-bad.json': () => json({ ...norway, counties: [{ code: '9' }, ...norway.counties] }),
  'empty.json': () => json({ ...norway, counties: [], municipalities: [] }),
  'strategies.json': () => json(strategies),
  'no-strategies.json': () => json({ ...strategies, strategies: [] }),
  'norrviken.json': () => json(norrviken),
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
