/**
 * A state: attributes of the element, and what is done with it then, step by step (stage.mjs):
 * `{ type }` into the search field, `{ press }` what a selector finds, `{ open }` all disclosures
 * that match, `{ set }` attributes, `{ until }` a selector finds something that is seen.
 * @typedef {{ attributes?: Record<string, string>, steps?: object[], position?: string,
 *   label?: string }} State
 */

/**
 * How content comes, or does not; every widget has these.
 * @param {string} kind of feed
 * @param {string} shown what is there once content is shown
 * @param {Record<string, string>} [attributes] that make what is shown short
 * @returns {Record<string, State>}
 */
export const ways = (kind, shown, attributes = {}) => ({
  loading: {
    attributes: { src: `/feeds/silent?kind=${kind}` },
    steps: [{ until: '[data-state=loading]' }],
  },
  failed: {
    attributes: { src: `/feeds/404?kind=${kind}` },
    steps: [{ until: '[part~=retry]' }],
  },
  empty: {
    attributes: { src: `/feeds/empty.json?kind=${kind}` },
    steps: [{ until: '[data-state=empty]' }],
  },
  'older than a year': {
    attributes: { ...attributes, src: `/made/old-${kind}.json` },
    steps: [{ until: shown }, { until: '[part=source] strong' }],
  },
  stale: {
    attributes: { ...attributes, src: `/made/new-${kind}.json` },
    steps: [{ until: shown }, { set: { src: '/feeds/404?then' } }, { until: '.stale' }],
  },
});

/** Paper of its own, on a page of whatever colours; without a heading, and with a lower one. */
export const papers = (shown, attributes = {}) => ({
  'light paper, no heading': {
    attributes: { ...attributes, 'color-scheme': 'light', 'no-heading': '' },
    steps: [{ until: shown }],
  },
  'dark paper, lower heading': {
    attributes: { ...attributes, 'color-scheme': 'dark', 'heading-level': '3' },
    steps: [{ until: shown }],
  },
});
