import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packedContacts } from '../../scripts/lib/packed-contacts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lor-packed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const FILE = 'src/content/contacts.json';
const content = JSON.parse(readFileSync(FILE, 'utf8'));

const unpacked = async (positions) => {
  const code = packedContacts(FILE, positions);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
};

describe('packed contacts', () => {
  it('are the same contacts', async () => {
    assert.deepEqual(await unpacked(true), content);
  });

  it('are the same but for the positions, where those are left out', async () => {
    const municipalities = content.municipalities.map(({ position, ...rest }) => {
      assert.equal(position.length, 2);
      return rest;
    });
    assert.equal(municipalities.length, 290);
    assert.deepEqual(await unpacked(false), { ...content, municipalities });
  });

  it('are refused where they cannot be unpacked again', () => {
    const odd = join(folder, 'odd.json');
    const municipalities = [{ code: '2584', name: 'Kiruna, staden', county: '25' }];
    writeFileSync(odd, JSON.stringify({ ...content, municipalities }));
    assert.throws(() => packedContacts(odd, false));
  });
});
