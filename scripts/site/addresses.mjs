import { posix } from 'node:path';

/**
 * The address of one page of the site as another writes it: relative, so that the site works
 * wherever it lies.
 * @param {string} from path of the page in the site, `en/index.html`
 * @param {string} to path in the site, with or without `?…` and `#…`
 */
export function relativeTo(from, to) {
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(to);
  return encodeURI(posix.relative(posix.dirname(from), path)) + rest;
}

/** Whether an address leads out of the site. */
export const isForeign = (href) => /^[a-z][a-z\d+.-]*:|^\/\//i.test(href);
