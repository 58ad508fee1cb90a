#!/usr/bin/env node
// `npm run test:all`: what is slower than `npm test` and adds to it: other engines, the packed
// package, every story, and tests that go through all there is of something. Every step runs,
// whatever became of the others. The longest come first, so that none is left to run alone.
import { runSteps } from './lib/steps.mjs';

/** Two at a time: each of them often waits for something. */
const AT_ONCE = 2;

const EXHAUSTIVE = { TESTS: 'exhaustive' };

const ok = await runSteps(
  [
    {
      name: 'the packed package, in Chromium and Firefox',
      command: ['npm', 'run', '--silent', 'test:package'],
      seconds: 3200,
    },
    {
      name: 'browser tests in WebKit',
      command: ['node', 'scripts/test-webkit.mjs'],
      seconds: 2430,
    },
    {
      name: 'browser tests in Firefox',
      command: ['npm', 'run', '--silent', 'test:browser'],
      env: { WTR_BROWSER: 'firefox' },
      seconds: 2400,
    },
    {
      name: 'demo site in Firefox',
      command: ['npm', 'run', '--silent', 'test:site'],
      env: { SITE_BROWSER: 'firefox', SITE_SUITE: 'site-firefox' },
      seconds: 2400,
    },
    {
      name: 'exhaustive tests of pages and tools in Chromium',
      command: ['node', 'scripts/test-node.mjs', '--browser', 'test'],
      env: { ...EXHAUSTIVE, SITE_SUITE: 'pages' },
      seconds: 1200,
    },
    { name: 'every story', command: ['npm', 'run', '--silent', 'test:stories'], seconds: 1200 },
    {
      name: 'exhaustive browser tests in Chromium',
      command: ['npm', 'run', '--silent', 'test:browser'],
      env: EXHAUSTIVE,
      seconds: 1200,
    },
    {
      name: 'a second build is the same',
      command: ['node', 'scripts/same-build.mjs'],
      seconds: 600,
    },
  ],
  { suite: 'slow steps', goOn: true, atOnce: AT_ONCE },
);
process.exit(ok ? 0 : 1);
