#!/usr/bin/env node
// `npm test`: everything that must hold for every change; stops at the first step that fails.
import { clearCounts } from './lib/counts.mjs';
import { runSteps } from './lib/steps.mjs';

const npm = (script, seconds) => ({
  name: script,
  command: ['npm', 'run', '--silent', script],
  seconds,
});

clearCounts();
const ok = await runSteps(
  [
    npm('lint', 120),
    npm('typecheck', 90),
    npm('locales:check', 90),
    npm('build', 180),
    npm('docs:check', 30),
    npm('test:browser', 600),
    npm('test:node', 800),
  ],
  { suite: 'steps' },
);
process.exit(ok ? 0 : 1);
