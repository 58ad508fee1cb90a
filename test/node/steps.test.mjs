import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { until } from '../site/patience.mjs';

const STEPS = new URL('../../scripts/lib/steps.mjs', import.meta.url).href;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lor-steps-'));
  // Goes on for ever, and its child too: each leaves a sign of life ten times a second.
  writeFileSync(
    join(folder, 'hangs.mjs'),
    `import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const name = process.argv[2];
if (name === 'parent') spawn(process.execPath, [process.argv[1], 'child']);
setInterval(() => writeFileSync(name, String(Date.now())), 100);`,
  );
});
after(() => rmSync(folder, { recursive: true }));

/** Runs code that uses the steps, in a folder where it cannot touch the figures of real runs. */
function start(code) {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', `import { runStep, runSteps } from '${STEPS}';\n${code}`],
    { cwd: folder },
  );
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return { child, end: new Promise((done) => child.once('close', (code) => done({ code, said }))) };
}

const result = async (code) => JSON.parse((await start(code).end).said.trim().split('\n').at(-1));

const tell = (expression) => `console.log(JSON.stringify(${expression}));`;

const node = (code) => JSON.stringify([process.execPath, '-e', code]);

/** Code that does something when these files are in the folder, or have not come for ten seconds. */
const when = (names, then) => `let looks = 0;
const look = setInterval(() => {
  if (!${JSON.stringify(names)}.every(require("fs").existsSync) && (looks += 1) < 500) return;
  clearInterval(look);
  ${then};
}, 20)`;

const hanging = JSON.stringify([process.execPath, 'hangs.mjs', 'parent']);

const bothLive = () =>
  until('both live', () => ['parent', 'child'].every((name) => existsSync(join(folder, name))));

async function assertEnded() {
  const signs = () => ['parent', 'child'].map((name) => statSync(join(folder, name)).mtimeMs);
  await wait(150);
  const before = signs();
  await wait(400);
  assert.deepEqual(signs(), before, 'a sign of life after the end');
  for (const name of ['parent', 'child']) rmSync(join(folder, name));
}

describe('a step', () => {
  it('is well when its exit code is 0, and only then', async () => {
    for (const [code, ok] of [
      ['0', true],
      ['1', false],
      ['7', false],
    ]) {
      const step = await result(tell(`await runStep(${node(`process.exit(${code})`)})`));
      assert.equal(step.ok, ok, `exit code ${code}`);
    }
  });

  it('is not well when ended by a signal, or when its program does not exist', async () => {
    const killed = `await runStep(${node('process.kill(process.pid, "SIGKILL")')})`;
    assert.equal((await result(tell(killed))).ok, false);
    assert.equal((await result(tell(`await runStep(['no-such-program'])`))).ok, false);
  });

  it('gets the variables given to it and those that are there', async () => {
    const code = 'process.exit(process.env.OURS === "a" && process.env.PATH ? 0 : 1)';
    const step = `await runStep(${node(code)}, { env: { OURS: 'a' } })`;
    assert.equal((await result(tell(step))).ok, true);
  });

  it('is ended with its children when it takes too long', async () => {
    const { end } = start(tell(`await runStep(${hanging}, { seconds: 4 })`));
    await bothLive();
    const { code, said } = await end;
    assert.equal(code, 0);
    assert.match(said, /Ended after 4 seconds: .*hangs\.mjs/);
    assert.match(said, /"ok":false/);
    await assertEnded();
  });

  it('is ended with its children when the run is broken off', async () => {
    const { child, end } = start(tell(`await runStep(${hanging}, { seconds: 60 })`));
    await bothLive();
    child.kill('SIGTERM');
    assert.equal((await end).code, 1);
    await assertEnded();
  });
});

describe('a row of steps', () => {
  const steps = `[
    { name: 'good', command: ${node('')} },
    { name: 'bad', command: ${node('process.exit(3)')} },
    { name: 'later', command: ${node('')} },
  ]`;
  const figures = (suite) =>
    JSON.parse(readFileSync(join(folder, `.cache/results/${suite}.json`), 'utf8'));

  it('stops at the first that fails', async () => {
    const { said } = await start(tell(`await runSteps(${steps}, { suite: 'one' })`)).end;
    assert.match(said, / ok +\d+ s {2}good\nFAIL +\d+ s {2}bad\nfalse\n$/);
    assert.deepEqual(figures('one'), {
      ...{ suite: 'one', passed: 1, failed: 1, skipped: 0 },
      failures: ['bad'],
    });
  });

  it('goes on where it is told to, and has failed all the same', async () => {
    const { said } = await start(tell(`await runSteps(${steps}, { suite: 'all', goOn: true })`))
      .end;
    assert.match(said, /FAIL +\d+ s {2}bad\n {2}ok +\d+ s {2}later\nfalse\n$/);
    assert.deepEqual(figures('all'), {
      ...{ suite: 'all', passed: 2, failed: 1, skipped: 0 },
      failures: ['bad'],
    });
  });

  it('is well when all are', async () => {
    const { said } = await start(
      tell(`await runSteps([{ name: 'good', command: ${node('')} }], { suite: 'good' })`),
    ).end;
    assert.match(said, /true\n$/);
  });

  describe('side by side', () => {
    const says = (text) => `console.log("${text}")`;
    const atOnce = (list, options = '') =>
      start(tell(`await runSteps(${list}, { suite: 'row', atOnce: 2, ${options} })`)).end;

    it('gives the output of each in one piece', async () => {
      const twice = node('console.log("a"); setTimeout(() => console.log("b"), 400)');
      const { said } = await atOnce(
        `[{ name: 'one', command: ${twice} }, { name: 'two', command: ${twice} }]`,
      );
      assert.equal(said.match(/after \d+ s\na\nb\n/g)?.length, 2, said);
      assert.match(said, /true\n$/);
    });

    it('begins so many at once, and what builds on another after it', async () => {
      const { said } = await atOnce(`[
        { name: 'slow', command: ${node(when(['quick'], `setTimeout(() => ${says('slow is done')}, 500)`))} },
        { name: 'needy', after: ['slow'], command: ${node(says('needy is done'))} },
        { name: 'quick', command: ${node(`${says('quick is done')}; require("fs").writeFileSync("quick", "")`)} },
      ]`);
      const order = said.match(/\w+ is done/g);
      assert.deepEqual(order, ['quick is done', 'slow is done', 'needy is done']);
    });

    it('ends what runs beside a step that fails, with its children', async () => {
      const { end } = start(
        tell(`await runSteps([
          { name: 'hangs', command: ${hanging} },
          { name: 'bad', command: ${node(when(['parent', 'child'], 'process.exit(3)'))} },
          { name: 'later', command: ${node('')} },
        ], { suite: 'row', atOnce: 2 })`),
      );
      await bothLive();
      const { said } = await end;
      assert.match(said, /FAIL +\d+ s {2}bad\n/);
      assert.match(said, /false\n$/);
      assert.deepEqual(figures('row'), {
        ...{ suite: 'row', passed: 0, failed: 1, skipped: 0 },
        failures: ['bad'],
      });
      await assertEnded();
    });

    it('keeps the last words of one that fails, which may be all there is to go by', async () => {
      const words = `for (let n = 1; n <= 30; n += 1) console.log("\\x1b[31mword " + n + "\\x1b[0m");`;
      await atOnce(`[{ name: 'bad', command: ${node(`${words} process.exitCode = 3`)} }]`);
      const [failure] = figures('row').failures;
      assert.match(failure, /^bad\n {4}word 19\n/);
      assert.match(failure, /\n {4}word 30$/);
    });

    it('goes on where it is told to', async () => {
      const { said } = await atOnce(steps, 'goOn: true');
      assert.match(said, /FAIL +\d+ s {2}bad\n/);
      assert.match(said, / ok +\d+ s {2}later\n/);
    });
  });
});
