/** Marks a place as taken, for every copy and version of the library on the page. */
const TAKEN = Symbol.for('lor-widgets.mounted');

interface Place extends HTMLElement {
  [TAKEN]?: boolean;
}

/** The tag that a place asks for, as in `data-lor="contact-finder"`. */
export const tagOf = (place: HTMLElement): string =>
  `lor-${place.dataset['lor']!.trim().toLowerCase().replace(/^lor-/, '')}`;

/**
 * Takes a place, unless somebody has: another copy of the library, or this one before the page was
 * copied with the widget in it.
 */
export function take(place: Place, tag: string): boolean {
  if (place[TAKEN] || place.querySelector(`:scope > ${tag}`)) return false;
  return (place[TAKEN] = true);
}
