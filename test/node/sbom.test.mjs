import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { billOf, packagesIn } from '../../scripts/sbom/bill.mjs';

const script = () => spawnSync(process.execPath, ['scripts/sbom.mjs'], { encoding: 'utf8' });
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

describe('the bill of materials', () => {
  it('lists what is inside the built files, and no tool that made them', () => {
    const { status, stderr } = script();
    assert.equal(status, 0, stderr);
    const bill = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
    assert.deepEqual([bill.bomFormat, bill.specVersion], ['CycloneDX', '1.5']);
    assert.deepEqual(
      bill.components.map(({ name }) => name),
      [
        // On Node Lit stands on it; the command line has Lit because the widgets' words do.
        '@lit-labs/ssr-dom-shim',
        '@lit/localize',
        '@lit/reactive-element',
        '@svg-maps/sweden',
        'canonicalize',
        'csv-parse',
        'jsonld',
        'lit',
        'lit-element',
        'lit-html',
        'lru-cache',
        'n3',
        'rdf-canonize',
        'valibot',
        'yallist',
      ],
    );
    for (const { name, version, hashes, licenses, purl } of bill.components) {
      const known = lock[`node_modules/${name}`];
      assert.equal(version, known.version);
      assert.equal(
        `sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`,
        known.integrity,
      );
      assert.match(licenses[0].license.id, /^(MIT|ISC|Apache-2\.0|BSD-3-Clause|CC-BY-4\.0)$/);
      assert.ok(purl.endsWith(`@${version}`));
    }
    const references = new Set(bill.components.map((each) => each['bom-ref']));
    for (const { dependsOn } of bill.dependencies) {
      for (const reference of dependsOn) assert.ok(references.has(reference), reference);
    }
    assert.ok(existsSync('NOTICE'));
    const notice = readFileSync('NOTICE', 'utf8');
    for (const { name } of bill.components) assert.ok(notice.includes(name), name);
  });

  it('is the same for the same files', () => {
    const read = () => {
      assert.equal(script().status, 0);
      return readFileSync('dist/sbom.cdx.json', 'utf8');
    };
    assert.equal(read(), read());
  });

  it('knows packages by the paths of their modules', () => {
    assert.deepEqual(
      packagesIn([
        'src/core/widget.ts',
        'node_modules/lit/index.js',
        'node_modules/@lit/localize/internal/a.js',
        'node_modules/lit/html.js',
        'node_modules/a/node_modules/b/c.js',
        'src/widgets/contact-finder/county-shapes.json',
      ]),
      ['@lit/localize', '@svg-maps/sweden', 'b', 'lit'],
    );
  });

  it('refuses what the lock file does not have', () => {
    const input = {
      self: { name: 'x', version: '1.0.0', description: '', license: 'MIT' },
      names: ['lit'],
      manifestOf: () => ({ version: '9.9.9' }),
      lockOf: () => ({ version: '3.3.3' }),
    };
    assert.throws(() => billOf(input), /lit 9\.9\.9 is not what the lock file has/);
  });
});
