/**
 * The elements of a manifest, as everything that is generated from it needs them.
 * @returns {{ tag: string, name: string, module: string, summary: string, description: string,
 *   attributes: object[], properties: object[], methods: object[], events: object[], slots: object[],
 *   parts: object[], tokens: object[], states: object[] }[]}
 */
export function elementsOf({ modules }) {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map((declaration) => ({
        tag: declaration.tagName,
        name: declaration.name,
        module: path,
        summary: declaration.summary ?? '',
        description: declaration.description ?? '',
        attributes: declaration.attributes ?? [],
        properties: (declaration.members ?? [])
          .filter(({ kind, attribute }) => kind === 'field' && !attribute)
          .map(withoutParameter),
        methods: (declaration.members ?? []).filter(({ kind }) => kind === 'method'),
        events: declaration.events ?? [],
        slots: declaration.slots ?? [],
        parts: declaration.cssParts ?? [],
        tokens: declaration.cssProperties ?? [],
        states: declaration.cssStates ?? [],
      })),
  );
}

/** The content's type is a parameter of the class that the elements share. */
const withoutParameter = (property) =>
  property.type?.text === 'C | undefined'
    ? { ...property, type: { text: 'object | undefined' } }
    : property;

/** The values that an attribute may have; undefined where it may have any. */
export function valuesOf({ type }) {
  const members = (type?.text ?? '').split('|').map((each) => each.trim());
  const values = members.filter((each) => /^'.*'$/.test(each)).map((each) => each.slice(1, -1));
  return values.length > 0 ? values : undefined;
}

export const isSwitch = ({ type }) => /^boolean\b/.test(type?.text ?? '');

/** The type of an event's detail: `CustomEvent<LorErrorDetail>` → `LorErrorDetail`. */
export const detailOf = ({ type }) =>
  /^CustomEvent<(.+)>$/.exec(type?.text ?? '')?.[1] ?? 'unknown';

/** The names that types of the package have to be imported for. */
export const importedTypes = (elements) => [
  ...new Set(
    elements.flatMap(({ name, events }) => [
      name,
      ...events.map(detailOf).filter((type) => /^[A-Z]\w*$/.test(type)),
    ]),
  ),
];
