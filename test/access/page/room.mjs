import { inEachState, isSeen, named } from './staged.mjs';

/** A pixel may be lost in rounding. */
const SLACK = 1;

/** The lines of text that are seen, each with the box of its ink: letters of two lines may touch. */
function linesOf(root) {
  const lines = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!node.data.trim() || node.parentElement?.matches('style')) continue;
    if (!node.parentElement || !isSeen(node.parentElement)) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const rest = (bottom - top) / 4;
      if (right - left > SLACK) {
        lines.push({ node, left, right, top: top + rest, bottom: bottom - rest });
      }
    }
  }
  return lines.sort((one, other) => one.top - other.top);
}

const textOf = ({ node }) => node.data.replace(/\s+/g, ' ').trim().slice(0, 40);

function overlapping(lines) {
  const found = [];
  for (const [at, one] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > SLACK && down > SLACK && one.node !== other.node) {
        found.push(`"${textOf(one)}" and "${textOf(other)}" overlap`);
      }
    }
  }
  return found;
}

const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';

/** Boxes that show less than they hold; a field scrolls. */
const cut = (root) =>
  [...root.querySelectorAll('*')].filter((element) => {
    if (element.matches('input, svg, svg *') || !isSeen(element)) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      (cuts(overflowX) && element.scrollWidth > element.clientWidth + SLACK) ||
      (cuts(overflowY) && element.scrollHeight > element.clientHeight + SLACK)
    );
  });

/** Text that is cut off, covers other text, or does not fit into its column. */
export default () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} px`] : []),
    ...inEachState(({ root, section }) => {
      const lines = linesOf(root);
      const box = root.querySelector('.box')?.getBoundingClientRect();
      const column = box?.width ? box : section.getBoundingClientRect();
      const outside = lines.filter(
        ({ left, right }) => left < column.left - SLACK || right > column.right + SLACK,
      );
      return [
        ...cut(root).map((element) => `cut off: ${named(element)}`),
        ...overlapping(lines),
        ...outside.map((line) => `"${textOf(line)}" stands out of its column`),
      ];
    }),
  ];
};
