/** Roles that say nothing by themselves. */
const NOTHING = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTable']);
/** What is told of a node besides its role and name. */
const TOLD = ['level', 'expanded', 'checked', 'disabled', 'invalid', 'hasPopup', 'live', 'modal'];
/** What goes without saying. */
const USUAL = ['', false, 'false'];
const isUsual = (role, name, value) =>
  name === 'expanded' ? value === undefined : USUAL.includes(value ?? '') || role === 'listitem';
/** What holds more is told by its beginning. */
const MOST = { list: 3, group: 3, DescriptionList: 10, MenuListPopup: 3 };
const LONGEST = 90;

const folded = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/**
 * The accessibility trees of the states on the page, as lines that can be read.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Record<string, string[]>>} by the states' names
 */
export async function treesOf(page) {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const trees = {};
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '#stage > section',
  });
  for (const nodeId of nodeIds) {
    const { node } = await devtools.send('DOM.describeNode', { nodeId });
    const name = node.attributes[node.attributes.indexOf('data-state') + 1];
    trees[name] = childrenOf(byElement.get(node.backendNodeId), byId).flatMap((each) =>
      linesOf(each, byId, ''),
    );
  }
  await devtools.detach();
  return trees;
}

/** Without nodes that say nothing, and with texts that follow each other as one. */
function childrenOf(node, byId) {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (!child) return [];
    const says = !child.ignored && !NOTHING.has(child.role.value);
    return says ? [child] : childrenOf(child, byId);
  });
  return children.reduce((all, child) => {
    const last = all.at(-1);
    if (!isText(child)) return [...all, child];
    if (!last || !isText(last)) return [...all, { ...child, text: nameOf(child) }];
    last.text = folded(`${last.text} ${nameOf(child)}`);
    return all;
  }, []);
}

const isText = ({ role }) => role.value === 'StaticText' || role.value === 'ListMarker';
const nameOf = ({ name }) => folded(name?.value);

function linesOf(node, byId, indent) {
  if (isText(node)) return node.text ? [`${indent}${short(node.text)}`] : [];
  const children = childrenOf(node, byId);
  const name = nameOf(node);
  const { role } = node;
  const told = TOLD.map((wanted) => [
    wanted,
    node.properties?.find((property) => property.name === wanted)?.value.value,
  ])
    .filter(([wanted, value]) => !isUsual(role.value, wanted, value))
    .map(([wanted, value]) => `${wanted}=${value}`);
  const line = [
    role.value,
    ...(name ? [`"${short(name)}"`] : []),
    ...told,
    ...(node.value?.value ? [`value="${node.value.value}"`] : []),
    ...(node.description?.value ? [`described "${short(folded(node.description.value))}"`] : []),
  ].join(' ');
  // What is said comes and goes by its own time.
  if (role.value === 'status') return [`${indent}${line}`];
  const [only, ...others] = children;
  if (only && others.length === 0 && isText(only) && !name) {
    return [`${indent}${line}: ${short(only.text)}`];
  }
  // Whose name is its content has said it.
  const inner = children.filter((child) => !(isText(child) && name.includes(child.text)));
  const most = MOST[role.value] ?? Infinity;
  const isChoice =
    role.value !== 'group' || inner.every((child) => child.role.value === 'LabelText');
  const isCut = isChoice && inner.length > most + 1;
  const shown = isCut ? inner.slice(0, most) : inner;
  return [
    `${indent}${line}`,
    ...shown.flatMap((child) => linesOf(child, byId, `${indent}  `)),
    ...(isCut ? [`${indent}  … ${inner.length - shown.length} more`] : []),
  ];
}
