#!/usr/bin/env node
// `npm test`: everything that must hold for every change; stops at the first step that fails.
import { clearCounts } from './lib/counts.mjs';
import { runSteps } from './lib/steps.mjs';

/** Two at a time: each of them often waits for something. */
const AT_ONCE = 2;

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
    npm('test:pages', 2000, { after: ['build'], env: { SITE_SUITE: 'pages' } }),
    npm('test:browser', 1500, { env: { COVERAGE: '1' } }),
    npm('coverage', 120, { after: ['test:browser'] }),
    npm('test:node', 1000, { after: ['build'] }),
  ],
  { suite: 'steps', atOnce: AT_ONCE },
);
process.exit(ok ? 0 : 1);
