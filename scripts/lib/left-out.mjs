// What files go without that must stay small.
import { dirname, resolve } from 'node:path';
import { replaced, visit } from './syntax.mjs';

/** Leaves out all interface languages but these, and Swedish, which is in the code. */
export const onlyLocales = (locales) => ({
  name: 'only-locales',
  load(id) {
    if (id === resolve('src/generated/locale-codes.ts')) {
      return `export const sourceLocale = 'sv', targetLocales = ${JSON.stringify(locales)};`;
    }
    if (id !== resolve('src/generated/locale-loaders.ts')) return null;
    const loaders = locales.map((locale) => `${locale}: () => import('./locales/${locale}.js')`);
    return `export const loaders = { ${loaders.join(', ')} };`;
  },
});

/** Leaves out translations of what nothing in the build says. */
export const onlyUsedMessages = () => {
  const saidIn = new Map();
  return {
    name: 'only-used-messages',
    transform(code, id) {
      if (!/\/src\/(core|widgets)\//.test(id)) return null;
      saidIn.set(
        id,
        Array.from(code.matchAll(/\bid: ['"]([\w.-]+)['"]/g), ([, message]) => message),
      );
      return null;
    },
    renderChunk(code, chunk, options, { chunks }) {
      // What was looked at and then left out says nothing.
      const inside = Object.values(chunks).flatMap(({ modules }) =>
        Object.keys(modules).filter((id) => modules[id].renderedLength > 0),
      );
      const used = new Set(inside.flatMap((id) => saidIn.get(id) ?? []));
      const changes = [];
      visit(this.parse(code), ({ type, id, init }) => {
        if (type !== 'VariableDeclarator' || !/^templates\b/.test(id.name ?? '')) return;
        if (init?.type !== 'ObjectExpression') return;
        const kept = init.properties.filter(({ key }) => used.has(key.value));
        const entries = kept.map(({ start, end }) => code.slice(start, end));
        changes.push([init.start, init.end, `{${entries.join()}}`]);
      });
      return changes.length > 0 ? { code: replaced(code, changes), map: null } : null;
    },
  };
};

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
