import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tokenDefaults } from './scripts/api/tokens.mjs';

/** What editors, docs and frameworks may know of an element: what a page's author can use. */
const isPublic = ({ name = '', privacy, static: isStatic }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public' && !isStatic;

/** Elements and the classes that they extend; what they are made of inside is nobody's business. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(
        ({ kind, superclass }) => kind === 'class' && superclass,
      );
      module.declarations?.forEach(keepPublic);
      const kept = new Set(module.declarations?.map(({ name }) => name));
      module.exports = module.exports?.filter(({ declaration }) => kept.has(declaration.name));
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations?.length,
    );
  },
};

function keepPublic(declaration) {
  const hidden = new Set(
    declaration.members?.filter((member) => !isPublic(member)).map(({ name }) => name),
  );
  declaration.members = declaration.members?.filter(isPublic);
  declaration.attributes = declaration.attributes?.filter(
    ({ fieldName, name }) => !hidden.has(fieldName ?? name),
  );
}

/** Defaults of the tokens stand in the style sheets, and only there. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    const defaults = tokenDefaults();
    for (const { declarations } of customElementsManifest.modules) {
      for (const property of declarations.flatMap(({ cssProperties = [] }) => cssProperties)) {
        property.default = defaults.get(property.name);
      }
    }
  },
};

/** The sources are not published: what is built of them is. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path.replace(/^\/?src\/(.+)\.[tj]s$/, 'dist/npm/$1.js');
    // Custom states came with it.
    customElementsManifest.schemaVersion = '2.1.0';
    const { modules } = customElementsManifest;
    for (const module of modules) {
      module.path = built(module.path);
      for (const each of module.exports ?? []) {
        if (each.declaration.module) each.declaration.module = built(each.declaration.module);
      }
      for (const declaration of module.declarations) {
        const named = [
          declaration.superclass,
          ...['members', 'attributes', 'events', 'cssProperties', 'cssStates', 'slots', 'cssParts']
            .flatMap((kind) => declaration[kind] ?? [])
            .map(({ inheritedFrom }) => inheritedFrom),
        ];
        for (const each of named) if (each?.module) each.module = built(each.module);
      }
    }
    modules.push(...definitions(modules));
    // They come in the order in which the disk gave them, which differs between machines.
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The modules that register elements, as src/define says. */
function definitions(modules) {
  return readdirSync('src/define')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file,
      call: /defineWidget\(\s*'([\w-]+)',\s*(\w+)/.exec(
        readFileSync(join('src/define', file), 'utf8'),
      ),
    }))
    .filter(({ call }) => call)
    .map(({ file, call: [, tag, name] }) => ({
      kind: 'javascript-module',
      path: `dist/npm/define/${basename(file, '.ts')}.js`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: tag,
          declaration: {
            name,
            module: modules.find(({ declarations }) =>
              declarations.some((declaration) => declaration.name === name),
            ).path,
          },
        },
      ],
    }));
}

export default { plugins: [publicOnly, tokens, published] };
