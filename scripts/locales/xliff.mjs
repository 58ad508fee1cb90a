import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** States in which a target may be shipped (XLIFF 1.2, `state`); the second is counted. */
const SHIPPED = new Set([null, 'translated', 'final', 'signed-off', 'needs-review-translation']);

/**
 * @typedef {object} Unit a message in one language
 * @property {string} id
 * @property {string} source as text; placeholders as `{0}`
 * @property {string | undefined} target the same; undefined when there is none
 * @property {string | null} state of the target
 * @property {string | undefined} note for the translator
 */

const parse = (xml) => new DOMParser().parseFromString(xml, 'text/xml');

const child = (element, name) =>
  Array.from(element.childNodes).find((node) => node.nodeName === name);

/** Text with placeholders as `{0}` and white space folded: how code is laid out says nothing. */
const textOf = (element) =>
  Array.from(element.childNodes)
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent))
    .join('')
    .replace(/\s+/g, ' ');

/** @returns {Unit[]} */
export function readUnits(xml) {
  return Array.from(parse(xml).getElementsByTagName('trans-unit')).map((unit) => {
    const target = child(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: textOf(child(unit, 'source')),
      target: target && textOf(target),
      state: target?.getAttribute('state') || null,
      note: child(unit, 'note')?.textContent,
    };
  });
}

/** Marks translations of messages whose Swedish text has changed: they must be looked at again. */
export function markForAdaptation(xml, ids) {
  const document = parse(xml);
  for (const unit of Array.from(document.getElementsByTagName('trans-unit'))) {
    if (ids.has(unit.getAttribute('id'))) {
      child(unit, 'target')?.setAttribute('state', 'needs-adaptation');
    }
  }
  // The parser drops the last line's end.
  return `${new XMLSerializer().serializeToString(document).trimEnd()}\n`;
}

export const isShipped = (state) => SHIPPED.has(state);
