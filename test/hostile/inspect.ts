import { expect } from '@open-wc/testing';
import { all, one } from '../helpers.js';

/** The elements of a widget, each with the names of its attributes and all that styles choose by. */
export function madeOf(widget: Element): Set<string> {
  return new Set(
    all(widget, '*').map((each) => {
      const names = each.getAttributeNames().sort().join();
      return `${each.localName}[${names}]`;
    }),
  );
}

/** The classes and parts that there are in a widget. */
export const namesIn = (widget: Element): Set<string> =>
  new Set(all(widget, '*').flatMap((each) => [...each.classList, ...each.part]));

/** All text in a widget, in sight or not, but that of pictures: they shorten it. */
export function textOf(widget: Element): string {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_ALL, (node) =>
    node.nodeName === 'svg' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode.data);
  }
  return texts.join('');
}

/** Links that lead where none may lead. */
export const badLinks = (widget: Element): string[] =>
  all(widget, 'a, area, form, [src]')
    .filter((each) => !each.closest('svg'))
    .flatMap((each) =>
      ['href', 'src', 'action', 'formaction'].map((name) => each.getAttribute(name)),
    )
    .filter((address) => address !== null)
    .filter((address) => !/^(https?|mailto|tel):$/.test(new URL(address, location.href).protocol));

/** Signs that only turn what is beside them show nothing. */
const isText = (node: Node): boolean =>
  /[^\s\u202a-\u202e\u2066-\u2069]/.test(node.nodeValue ?? '');

/** The texts of a widget that are in sight, each with its place: what is only said has none. */
function placesOf(widget: Element): { node: Text; box: DOMRect }[] {
  const walker = document.createTreeWalker(one(widget, '.lor'), NodeFilter.SHOW_TEXT);
  const places: { node: Text; box: DOMRect }[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!isText(node) || !parent?.checkVisibility() || parent.closest('[role=status]')) continue;
    range.selectNodeContents(node);
    places.push({ node: node as Text, box: range.getBoundingClientRect() });
  }
  return places;
}

const isClipped = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'svg' || at.localName === 'select') return true;
    const { overflowX, clipPath } = getComputedStyle(at);
    if (overflowX !== 'visible' || clipPath !== 'none') return true;
  }
  return false;
};

/** The block or cell that a text stands in. */
function columnOf(node: Node): Element {
  let at = node.parentElement!;
  while (/^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement!;
  return at;
}

/** Texts that hang out of their column or of the widget. */
export function hangingOut(widget: Element): string[] {
  const outer = widget.getBoundingClientRect();
  return placesOf(widget)
    .filter(({ node, box }) => {
      const column = columnOf(node).getBoundingClientRect();
      const isOut = (edge: DOMRect): boolean =>
        box.left < edge.left - 1 || box.right > edge.right + 1;
      return (isOut(outer) || isOut(column)) && !isClipped(node.parentElement!);
    })
    .map(({ node, box }) => {
      const column = columnOf(node);
      return `${column.localName}.${column.className}: ${node.nodeValue.trim().slice(0, 30)} ${box.left}–${box.right}`;
    });
}

/** A text and where it stands in its widget. */
export interface Place {
  readonly text: string;
  readonly sides: readonly number[];
}

export const layoutOf = (widget: Element): Place[] => {
  const { left, top } = widget.getBoundingClientRect();
  return placesOf(widget).map(({ node, box }) => ({
    text: node.nodeValue.trim().slice(0, 40),
    sides: [box.left - left, box.right - left, box.top - top],
  }));
};

/** What stands elsewhere, by more than the joints between letters. */
export const moved = (now: readonly Place[], then: readonly Place[]): string[] =>
  now
    .map(({ text, sides }, at) => ({ text, from: then[at]?.sides ?? [], to: sides }))
    .filter(({ from, to }) => to.some((side, at) => !(Math.abs(side - (from[at] ?? NaN)) < 3)))
    .map(
      ({ text, from, to }) =>
        `${text}: ${from.map(Math.round).join()} → ${to.map(Math.round).join()}`,
    );

export function expectSubset(some: ReadonlySet<string>, whole: ReadonlySet<string>, what: string) {
  expect(
    [...some].filter((each) => !whole.has(each)),
    what,
  ).to.deep.equal([]);
}
