/** HTML as somebody would write it, from what has been drawn: for copying out of Storybook. */

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const INLINE = /^(a|abbr|b|bdi|code|em|i|lor-concept|mark|small|span|strong)$/;
/** Stand in for the real element where a story must keep its content back. */
const STAND_INS = /^story-(waiting|failing)-/;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const attributesOf = (element: Element): string =>
  [...element.attributes]
    .map(({ name, value }) =>
      value === '' ? ` ${name}` : ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`,
    )
    .join('');

const nameOf = ({ localName }: Element): string => localName.replace(STAND_INS, 'lor-contact-');

/** Nodes that say something: no comments, which Lit leaves behind, and no space between blocks. */
const saying = (parent: ParentNode & Node): Node[] =>
  [...parent.childNodes].filter(
    (node) => node instanceof Element || (node instanceof Text && node.data.trim()),
  );

const isInline = (node: Node): boolean => !(node instanceof Element) || INLINE.test(node.localName);

/** In one line, with the space between words that there is. */
function inLine(node: Node): string {
  if (node instanceof Text) return escaped(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element)) return '';
  const start = `<${nameOf(node)}${attributesOf(node)}>`;
  if (VOID.test(node.localName)) return start;
  if (node.localName === 'script') return `${start}${node.textContent}</script>`;
  return `${start}${[...node.childNodes].map(inLine).join('').trim()}</${nameOf(node)}>`;
}

function inLines(node: Node, indent: string): string {
  if (!(node instanceof Element)) return `${indent}${inLine(node).trim()}`;
  if (saying(node).every(isInline)) return `${indent}${inLine(node)}`;
  const name = nameOf(node);
  return `${indent}<${name}${attributesOf(node)}>\n${blocks(node, `${indent}  `)}\n${indent}</${name}>`;
}

/** Words and what stands among them make one line. */
function blocks(parent: ParentNode & Node, indent: string): string {
  const nodes = saying(parent);
  if (nodes.length > 0 && nodes.every(isInline) && nodes.some((node) => node instanceof Text)) {
    return `${indent}${[...parent.childNodes].map(inLine).join('').trim()}`;
  }
  return nodes.map((node) => inLines(node, indent)).join('\n');
}

/** @param markup as it stands in the page, with the page around the story or without */
export function cleanHtml(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const column = body.querySelector('.host-page > .host-column');
  return blocks(column ?? body, '');
}
