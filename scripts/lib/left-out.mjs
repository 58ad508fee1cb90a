// What files go without that must stay small.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { replaced, visit } from './syntax.mjs';

/** Leaves out all interface languages but these, and Swedish, which is in the code. */
export const onlyLocales = (locales) => ({
  name: 'only-locales',
  load(id) {
    if (id !== resolve('src/generated/locale-loaders.ts')) return null;
    const loaders = locales.map((locale) => `${locale}: () => import('./locales/${locale}.js')`);
    return `export const loaders = { ${loaders.join(', ')} };`;
  },
});

/**
 * Leaves out modules that are loaded later: asking for one fails as when it could not be fetched,
 * and the console says why.
 * @param {Record<string, string>} modules what to tell of each
 */
export const withoutParts = (modules) => {
  const left = new Map(Object.entries(modules).map(([module, why]) => [resolve(module), why]));
  const instead = (why) =>
    `(console.warn(${JSON.stringify(why)}), Promise.reject(new Error(${JSON.stringify(why)})))`;
  return {
    name: 'without-parts',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\bimport\(/.test(code)) return null;
      const changes = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'ImportExpression') return;
        const path = resolve(dirname(id), String(node.source.value)).replace(/\.js$/, '.ts');
        if (left.has(path)) changes.push([node.start, node.end, instead(left.get(path))]);
      });
      return changes.length > 0 ? { code: replaced(code, changes), map: null } : null;
    },
  };
};

/** Puts other code in the place of modules. */
export const inPlaceOf = (modules) => {
  const codes = new Map(Object.entries(modules).map(([module, code]) => [resolve(module), code]));
  const PREFIX = '\0in place of ';
  return {
    name: 'in-place-of',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        const found = importer && (await this.resolve(source, importer, { skipSelf: true }));
        // An id with the old ending would be taken for what it no longer is.
        return found && codes.has(found.id) ? `${PREFIX}${found.id}:` : null;
      },
    },
    load: (id) => (id.startsWith(PREFIX) ? codes.get(id.slice(PREFIX.length, -1)) : null),
  };
};

/**
 * The embedded contacts without the municipalities' positions, which only `locate` needs, and as
 * rows rather than records: two kilobytes less on their way.
 * @throws where unpacking does not give back what was packed
 */
export function packedContacts(file) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  const rows = new Map();
  const more = {};
  for (const { code, name, county, position: _, ...rest } of content.municipalities) {
    rows.set(county, [...(rows.get(county) ?? []), code.slice(2) + name]);
    if (Object.keys(rest).length > 0) more[code] = rest;
  }
  const packed = [...rows].map(([county, cells]) => county + cells.join()).join(';');
  const unpack = `(packed, more) => packed.split(';').flatMap((row) => {
  const county = row.slice(0, 2);
  return row.slice(2).split(',').map((cell) => {
    const code = county + cell.slice(0, 2);
    return { code, name: cell.slice(2), county, ...more[code] };
  });
})`;
  const code = `const content = JSON.parse(${JSON.stringify(
    JSON.stringify({ ...content, municipalities: [] }),
  )});
content.municipalities = (${unpack})(${JSON.stringify(packed)}, JSON.parse(${JSON.stringify(
    JSON.stringify(more),
  )}));
export default content;`;
  const unpacked = new Function(code.replace('export default', 'return'))();
  const expected = content.municipalities.map(({ position: _, ...rest }) => rest);
  const inOrder = (list) => [...list].sort((a, b) => a.code.localeCompare(b.code));
  assert.deepEqual(inOrder(unpacked.municipalities), inOrder(expected));
  return code;
}
