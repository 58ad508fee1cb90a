#!/usr/bin/env node
// `npm run test:package`: packs the package as for publishing, installs it into a new project, and
// tests that: its files and types in Node, its pages and bundles in a browser.
//   node scripts/test-package.mjs [chromium|firefox] [FILE …]      (both browsers without one)
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { output } from './lib/bounded.mjs';
import { writeCounts } from './lib/counts.mjs';
import { installPacked } from './lib/packed-package.mjs';
import { runStep } from './lib/steps.mjs';

const ENGINES = ['chromium', 'firefox'];
const BUILDS = ['cdn', 'cli', 'frame', 'standalone', 'npm', 'schema', 'types', 'integrity.json'];
const NODE_TESTS = 'test/package';
const PAGE_TESTS = 'test/package/pages';

const given = process.argv.slice(2);
const engines = ENGINES.filter((engine) => given.includes(engine));
const wanted = given.filter((each) => !ENGINES.includes(each));

const folder = mkdtempSync(join(tmpdir(), 'lor-package-'));
let ok = true;
try {
  if (!BUILDS.every((name) => existsSync(join('dist', name)))) {
    await output(['npm', 'run', '--silent', 'build'], { minutes: 6 });
  }
  const packed = await installPacked(folder);
  const env = { LOR_PACKED: JSON.stringify(packed) };
  const run = async (suite, engine, files) => {
    const shared = files.some((file) => file.startsWith(PAGE_TESTS)) ? ['--browser'] : [];
    const step = await runStep([process.execPath, 'scripts/test-node.mjs', ...shared, ...files], {
      seconds: 1500,
      env: { ...env, SITE_SUITE: suite, SITE_BROWSER: engine },
    });
    ok &&= step.ok;
  };
  if (wanted.length > 0) {
    for (const engine of engines.length > 0 ? engines : ENGINES) {
      await run(`package-${engine}`, engine, wanted);
    }
  } else {
    if (!engines.includes('firefox')) await run('package', 'chromium', testsIn(NODE_TESTS));
    for (const engine of engines.length > 0 ? engines : ENGINES) {
      await run(`package-${engine}`, engine, testsIn(PAGE_TESTS));
    }
  }
} catch (error) {
  console.error(`The run broke off: ${error.message}`);
  writeCounts('package', { passed: 0, failed: 1 });
  ok = false;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(ok ? 0 : 1);

function testsIn(directory) {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join(directory, file));
}
