/** What editors, docs and frameworks may know of an element: what a page's author can use. */
const isPublic = ({ name = '', privacy, static: isStatic }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public' && !isStatic;

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.kind === 'class') keepPublic(declaration);
      }
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
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

export default { plugins: [publicOnly] };
