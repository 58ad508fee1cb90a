/** A term in running text; only one can be open on a page. */
/** @type {Record<string, import('./common.mjs').State>} */
export const concept = {
  closed: { attributes: { concept: 'nyanland' }, steps: [{ until: 'a' }] },
  failed: {
    attributes: { concept: 'nyanland', src: '/feeds/404?kind=glossary' },
    steps: [{ press: 'a' }, { until: '[part=error]' }],
  },
  unknown: { attributes: { concept: 'no-such' }, steps: [{ press: 'a' }, { until: '.box' }] },
  open: { attributes: { concept: 'nyanland' }, steps: [{ press: 'a' }, { until: '.box' }] },
};
