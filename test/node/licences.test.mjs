import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packagesIn } from '../../scripts/sbom/bill.mjs';

const graphs = readdirSync('.cache').filter((file) => /^graph-.*\.json$/.test(file));

/** The packages inside the files of a build, as it noted them. */
const packagesOf = (build) =>
  packagesIn(
    graphs
      .filter((file) => file.startsWith(`graph-${build}`))
      .flatMap((file) => JSON.parse(readFileSync(`.cache/${file}`, 'utf8')))
      .flatMap(({ modules }) => modules),
  );

/** Blanks and line ends apart. */
const words = (file) => readFileSync(file, 'utf8').replace(/\s+/g, ' ').trim();

function licenceOf(name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  assert.ok(file, `${name} has no licence`);
  return words(`${folder}/${file}`);
}

describe('the licences beside the files', () => {
  for (const build of ['cdn', 'standalone']) {
    it(`are there in full for every package inside dist/${build}`, () => {
      const names = packagesOf(build);
      assert.ok(names.includes('lit-html') && names.includes('valibot'), names.join(' '));
      const there = words(`dist/${build}/LICENSES.txt`);
      assert.deepEqual(
        names.filter((name) => !there.includes(licenceOf(name))),
        [],
      );
    });
  }

  it('are there in full for every package inside dist/npm', () => {
    const modules = readdirSync('dist/npm/vendor', { recursive: true })
      .map((file) => `node_modules/${String(file).replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.js'));
    const names = packagesIn(modules);
    assert.ok(names.includes('valibot'), names.join(' '));
    const there = words('dist/npm/LICENSES.txt');
    assert.deepEqual(
      names.filter((name) => !there.includes(licenceOf(name))),
      [],
    );
  });
});
