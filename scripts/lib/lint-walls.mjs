// The walls between the rooms of src/, as rules of ESLint.

const ROOMS = ['widgets', 'content', 'define', 'embed', 'core', 'cli'];

/** Which rooms a room may import from; a widget's own folder is always open to it. */
const OPEN = {
  core: ['core', 'generated'],
  widgets: ['core'],
  define: ['core', 'widgets', 'content'],
  embed: ['core', 'define'],
  content: [],
  // Reads contents and checks them with the widgets' own schemas; shows no widget.
  cli: ['core', 'widgets', 'content'],
};

/** The room a file of src/ is in, and the widget if it is one's: `['widgets', 'contact-finder']`. */
const placeOf = (path) => /^(?:.*\/)?src\/(.+)$/.exec(path)?.[1].split('/') ?? [];

function resolved(from, source) {
  const parts = [...from.slice(0, -1)];
  for (const part of source.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts;
}

/** Says why a file may not import another; undefined when it may. */
export function wallBetween(file, source) {
  const from = placeOf(file.replaceAll('\\', '/'));
  if (!source.startsWith('.') || from.length === 0) return undefined;
  const to = resolved(from, source);
  const [room, widget] = from;
  const [otherRoom, otherWidget] = to;
  // Files directly in src/ (the package's index) name what the package exports.
  if (from.length === 1)
    return ROOMS.includes(otherRoom) ? undefined : `src/${otherRoom} is no room`;
  if (room === otherRoom && (room !== 'widgets' || widget === otherWidget)) return undefined;
  if (room === 'widgets' && otherRoom === 'widgets') return 'widgets do not know each other';
  return OPEN[room]?.includes(otherRoom)
    ? undefined
    : `src/${room} must not import src/${otherRoom}`;
}

const check = (context, node, source) => {
  if (typeof source !== 'string') return;
  const why = wallBetween(context.filename, source);
  if (why) context.report({ node, message: `Wall between rooms: ${why}.` });
};

const walls = {
  create: (context) => ({
    ImportDeclaration: (node) => check(context, node, node.source.value),
    ExportNamedDeclaration: (node) => check(context, node, node.source?.value),
    ExportAllDeclaration: (node) => check(context, node, node.source.value),
    ImportExpression: (node) => check(context, node, node.source.value),
  }),
};

/** Members that HTMLElement has and a widget must not take from it. */
const TAKEN = new Set(
  'title lang dir translate prefix part slot matches closest hidden id className style role before after remove append prepend children attributes draggable inert focus blur click animate popover nonce accessKey tabIndex toString'.split(
    ' ',
  ),
);

const nameOf = (key) => key.name ?? key.value;

const noShadowing = {
  create: (context) => {
    const report = (node, name) =>
      TAKEN.has(name) &&
      context.report({ node, message: `"${name}" is HTMLElement's own: name it otherwise.` });
    const member = (node) => {
      if (node.static || node.key.type === 'PrivateIdentifier') return;
      const inElement = node.parent.parent.superClass;
      if (inElement) report(node, nameOf(node.key));
    };
    return {
      PropertyDefinition: member,
      MethodDefinition: member,
      'PropertyDefinition[static=true][key.name=properties] > ObjectExpression > Property': (
        node,
      ) => report(node, nameOf(node.key)),
    };
  },
};

export const plugin = { rules: { walls, 'no-shadowing': noShadowing } };
