#!/usr/bin/env node
// `npm run test:all`: what is slower than `npm test` and adds to it. Every step runs, whatever
// became of the others.
import { runSteps } from './lib/steps.mjs';

const ok = await runSteps(
  [
    {
      name: 'browser tests in Firefox',
      command: ['npm', 'run', '--silent', 'test:browser'],
      env: { WTR_BROWSER: 'firefox' },
      seconds: 800,
    },
    { name: 'browser tests in WebKit', command: ['node', 'scripts/test-webkit.mjs'], seconds: 930 },
    {
      name: 'demo site in Firefox',
      command: ['npm', 'run', '--silent', 'test:site'],
      env: { SITE_BROWSER: 'firefox', SITE_SUITE: 'site-firefox' },
      seconds: 1000,
    },
    { name: 'every story', command: ['npm', 'run', '--silent', 'test:stories'], seconds: 720 },
    {
      name: 'the packed package, in Chromium and Firefox',
      command: ['npm', 'run', '--silent', 'test:package'],
      seconds: 2000,
    },
  ],
  { suite: 'slow steps', goOn: true },
);
process.exit(ok ? 0 : 1);
