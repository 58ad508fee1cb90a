import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const { nearest } = await loadSource('src/cli/nearest.ts');
const NAMES = ['code', 'name', 'board', 'phones', 'postalAddress', 'visitingAddresses', 'note'];

for (const [written, meant] of [
  ['nmae', 'name'],
  ['Name', 'name'],
  ['postal_address', 'postalAddress'],
  ['postalAdress', 'postalAddress'],
  ['phone', 'phones'],
  ['visitingAddress', 'visitingAddresses'],
  ['notes', 'note'],
  ['adress', undefined],
  ['namnet', 'name'],
  ['x', undefined],
  ['', undefined],
  ['phones-and-more', undefined],
]) {
  test(`"${written}" means ${meant ?? 'none of them'}`, () => {
    assert.equal(nearest(written, NAMES), meant);
  });
}

test('of several the nearest is meant', () => {
  assert.equal(nearest('actos', ['factors', 'actors', 'aktors']), 'actors');
});
