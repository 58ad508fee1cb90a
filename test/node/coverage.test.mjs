import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { coverageOf } from '../../scripts/lib/coverage/istanbul.mjs';
import { LEAST, measured } from '../../scripts/lib/coverage/scope.mjs';
import { sumOf } from '../../scripts/lib/coverage/sum.mjs';
import { verdict } from '../../scripts/lib/coverage/verdict.mjs';

const SOURCE = `export const sign = (x: number): string => {
  if (x < 0) return 'minus';
  return x > 0 ? 'plus' : 'zero';
};
`;

describe('how much the tests pass', () => {
  let folder;
  let file;
  let served;
  before(async () => {
    mkdirSync('.cache', { recursive: true });
    folder = mkdtempSync('.cache/coverage-');
    file = relative('.', join(folder, 'sign.ts'));
    writeFileSync(file, SOURCE);
    const options = { loader: 'ts', sourcemap: 'inline', sourcefile: resolve(file) };
    served = (await transform(SOURCE, options)).code;
  });
  after(() => rmSync(folder, { recursive: true }));

  /** As V8 has it: the whole script, the function, and parts of it that were passed otherwise. */
  const run = (calls, parts) => {
    const range = (text, count) => {
      const startOffset = served.indexOf(text);
      return { startOffset, endOffset: startOffset + text.length, count };
    };
    const body = /\(x\) => \{[^]*?\n\}/.exec(served)[0];
    return [
      { ranges: [{ startOffset: 0, endOffset: served.length, count: 1 }] },
      { ranges: [range(body, calls), ...parts.map(([text, count]) => range(text, count))] },
    ];
  };
  const minus = () =>
    run(1, [
      ['\n  return x > 0 ? "plus" : "zero";\n', 0],
      ['return "minus";', 1],
    ]);
  const plus = () =>
    run(1, [
      ['return "minus";', 0],
      [' : "zero"', 0],
    ]);

  async function judge(runs) {
    const sum = sumOf(served.length);
    for (const functions of runs) sum.add(functions);
    const counted = runs.length
      ? [{ path: `/${file}`, text: served, functions: sum.functions() }]
      : [];
    return verdict(await coverageOf(counted, [file]), { it: [file] }, LEAST);
  }

  it('is told of the TypeScript, line by line and branch by branch', async () => {
    const { lines, failures } = await judge([plus()]);
    assert.equal(lines[0], 'it, 1 files: 100 % of 3 lines, 50 % of 4 branches');
    assert.equal(lines[1], `  ${file}: branches at 2 3`);
    assert.deepEqual(failures, ['it: 50 % of the branches, 95 % wanted']);
  });

  it('is the sum of runs, each of which names only what it has not passed', async () => {
    const { lines } = await judge([plus(), minus()]);
    assert.match(lines[0], /100 % of 3 lines, 75 % of 4 branches$/);
  });

  it('is nothing where no test loads the file', async () => {
    const { lines, failures } = await judge([]);
    assert.match(lines[0], /: 0 % of 3 lines, 0 % of 4 branches$/);
    assert.equal(failures.length, 2);
  });

  it('is measured for core and for every file of a widget that makes no template', () => {
    const { core, models } = measured();
    for (const path of ['src/core/widget.ts', 'src/core/search.ts']) assert.ok(core.includes(path));
    for (const path of ['contact-finder/vcard.ts', 'strategy-list/filters.ts'])
      assert.ok(models.includes(`src/widgets/${path}`), path);
    assert.ok(!models.includes('src/widgets/contact-finder/county-card.ts'));
  });
});
