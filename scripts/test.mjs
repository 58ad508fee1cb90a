#!/usr/bin/env node
// `npm test`: what shows most mistakes soon; stops at the first step that fails.
import { clearCounts } from './lib/counts.mjs';
import { runSteps } from './lib/steps.mjs';

/** One more than cores: each of them often waits for something. */
const AT_ONCE = 3;

/** What goes through all there is of something has its time in `npm run test:all`. */
const DAILY = { TESTS: 'daily' };

const npm = (script, seconds, more = {}) => ({
  ...{ name: script, seconds, ...more },
  command: ['npm', 'run', '--silent', script],
});

clearCounts();
const ok = await runSteps(
  [
    npm('build', 360),
    npm('lint', 300),
    npm('typecheck', 180),
    npm('locales:check', 180),
    npm('docs:check', 60, { after: ['build'] }),
    // The longest first, so that none is left to run alone.
    npm('test:browser', 1500, { after: ['build'], env: { ...DAILY, COVERAGE: '1' } }),
    npm('test:pages', 2000, { after: ['build'], env: { ...DAILY, SITE_SUITE: 'pages' } }),
    npm('test:node', 1000, { after: ['build'], env: DAILY }),
    npm('coverage', 120, { after: ['test:browser'] }),
  ],
  { suite: 'steps', atOnce: AT_ONCE },
);
process.exit(ok ? 0 : 1);
