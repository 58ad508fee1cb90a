#!/usr/bin/env node
// `npm run test:stories`: builds Storybook and opens every story and docs page of it, in Swedish
// on a wide page and in Arabic on a narrow one, both at the same time; every state of every widget
// is seen on each brand's page, too.
//   --built    takes the build that is there
//   TEXT …     only entries with one of the texts in their name
import { existsSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { writeCounts } from './lib/counts.mjs';
import { serve } from './lib/static-server.mjs';
import { runStep } from './lib/steps.mjs';
import { seeManager } from './stories/manager.mjs';
import { openStoryWindow } from './stories/story-window.mjs';

const BUILT = 'storybook-static';
const SECONDS = { build: 180, entries: 900 };
const ALL = () => true;
const isStates = ({ id }) => id.startsWith('states--');
/** What each window goes through: all in its view, then its share of the brands. */
const ROUNDS = [
  [
    { locale: 'sv', width: 1000, entries: ALL },
    { locale: 'sv', width: 1000, brand: 'norrviken', entries: isStates },
    { locale: 'sv', width: 1000, brand: 'adala', entries: isStates },
  ],
  [
    { locale: 'ar', width: 360, entries: ALL },
    { locale: 'en', width: 1000, brand: 'county', entries: isStates },
    { locale: 'en', width: 1000, brand: 'none', theme: 'dark', entries: isStates },
  ],
];
/** Storybook must work wherever its folder is put. */
const PLACE = '/site/storybook/';

if (!process.argv.includes('--built') || !existsSync(BUILT)) {
  const { ok, seconds } = await runStep(['npm', 'run', '--silent', 'build-storybook'], {
    seconds: SECONDS.build,
  });
  if (!ok) finish(0, ['Storybook could not be built.']);
  console.log(`Built in ${seconds} s`);
}

const wanted = process.argv.slice(2).filter((text) => !text.startsWith('--'));
const isWanted = ({ id }) => wanted.length === 0 || wanted.some((text) => id.includes(text));

const server = await serve({
  roots: { [PLACE]: BUILT },
  // The browser keeps what it has compiled only of what it may keep.
  headers: () => ({ 'cache-control': 'max-age=3600' }),
});
const browser = await launch();
const failures = [];
let passed = 0;
try {
  const storybook = `${server.url}${PLACE}`;
  const index = await (await fetch(`${storybook}index.json`)).json();
  const began = Date.now();
  // Docs pages last: what is wrong with a story is told of the story first.
  const entries = Object.values(index.entries)
    .filter(isWanted)
    .sort((a, b) => b.type.localeCompare(a.type));
  const see = async ({ entries: belongs, ...view }) => {
    const window = await openStoryWindow(browser, { storybook, view });
    for (const entry of entries.filter(belongs)) {
      const found =
        Date.now() < began + SECONDS.entries * 1000
          ? await window.see(entry)
          : ['not opened: the time is up'];
      if (found.length === 0) passed += 1;
      else failures.push(`${entry.id} (${namesOf(view)}): ${found.join('; ')}`);
    }
    await window.close();
  };
  await Promise.all(
    ROUNDS.map(async (views) => {
      for (const view of views) await see(view);
    }),
  );
  const story = entries.find(({ type }) => type === 'story');
  if (story) {
    const found = await seeManager(browser, { storybook, id: story.id, name: 'lor-widgets' });
    if (found.length === 0) passed += 1;
    else failures.push(`the list of stories: ${found.join('; ')}`);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${entries.length} entries, looked at in ${seconds} s`);
  if (entries.length === 0) failures.push('Storybook has no stories.');
} catch (error) {
  failures.push(`The run broke off: ${error.stack}`);
} finally {
  await browser.close();
  await server.close();
}
finish(passed, failures);

function namesOf({ locale, brand, theme }) {
  return [locale, brand, theme].filter(Boolean).join(', ');
}

function finish(passed, failures) {
  for (const failure of failures) console.log(failure);
  console.log(`${passed} passed, ${failures.length} failed`);
  writeCounts('stories', { passed, failed: failures.length, failures });
  process.exit(failures.length > 0 ? 1 : 0);
}
