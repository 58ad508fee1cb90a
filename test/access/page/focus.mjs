import { contrast, parentOf } from './colour.mjs';
import { frames, named, staged } from './staged.mjs';

/** DESIGN: a ring of 3/16 em; WCAG 2.4.13 asks for 2 px, 1.4.11 for 3:1. */
const LEAST_WIDTH = 2;
const LEAST_CONTRAST = 3;

/** What has focus, in whatever root. */
export function focused() {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found === document.body ? null : found;
}

/** Not the page's own, such as a link that stands in until there is content. */
export const isOurs = (element) => staged().some(({ root }) => root.contains(element));

/** The ring is around the whole field or choice, else around what is focused itself. */
function ringFaults(element) {
  const ringed = element.closest('.field, .option') ?? element;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
  if (outlineStyle === 'none') return ['has no ring'];
  const width = parseFloat(outlineWidth);
  const ratio = contrast(ringed, outlineColor);
  return [
    ...(width < LEAST_WIDTH ? [`has a ring of ${width} px`] : []),
    ...(ratio < LEAST_CONTRAST ? [`has a ring of ${ratio.toFixed(1)}:1`] : []),
  ];
}

function deepestAt(x, y) {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot;) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function isWithin(element, outer) {
  for (let each = element; each; each = parentOf(each)) if (each === outer) return true;
  return false;
}

/** Each line of it, its middle: in the window, and nothing before it (WCAG 2.4.11, and more). */
function hiddenFaults(element) {
  const lines = [...element.getClientRects()].filter(({ width, height }) => width && height);
  if (lines.length === 0) return ['is not seen'];
  return lines.flatMap(({ left, right, top, bottom }) => {
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (above >= below) return ['is out of the window'];
    const there = deepestAt((left + right) / 2, (above + below) / 2);
    const isThere = there && (isWithin(there, element) || isWithin(element, there));
    return isThere ? [] : [`is behind ${there && named(there)}`];
  });
}

/** What is wrong with where focus is, once what came of a key is drawn. */
export default async () => {
  await frames();
  const element = focused();
  if (!element) return ['focus is lost'];
  if (!isOurs(element)) return [];
  return [...ringFaults(element), ...hiddenFaults(element)].map(
    (fault) => `${named(element)} ${fault}`,
  );
};
