import { papers, ways } from './common.mjs';

const card = { until: '#board' };
const hits = { until: '.count, .empty, [part=empty]' };
const located = (position, outcome) => ({
  attributes: { locate: '', layout: 'compact' },
  position,
  steps: [{ press: '.locate button' }, { until: outcome }],
});

/** @type {Record<string, import('./common.mjs').State>} */
export const contactFinder = {
  'first view': { steps: [{ until: '.counties button' }] },
  'counties folded': { attributes: { layout: 'compact' }, steps: [{ until: 'summary' }] },
  'map and position offered': {
    attributes: { map: '', locate: '' },
    steps: [{ until: 'svg.map' }, { until: '.locate button' }],
  },
  'position found': located('kiruna', '.locate li'),
  'position refused': located('refused', '.locate-outcome:not([hidden])'),
  hits: { steps: [{ type: 'lu' }, hits] },
  'a name in another language': { steps: [{ type: 'giron' }, hits, { until: '.why' }] },
  'similar names': { steps: [{ type: 'Sundswall' }, hits] },
  'no hit': { steps: [{ type: 'qwerty' }, { until: '[part=empty]' }] },
  postcode: { steps: [{ type: '981 38' }, { until: '[part=empty]' }] },
  card: { attributes: { municipality: '2584' }, steps: [card] },
  'card, folded': { attributes: { county: '25', lock: '', layout: 'compact' }, steps: [card] },
  'card, unfolded': {
    attributes: { county: '12', lock: '', layout: 'compact' },
    steps: [card, { open: 'details' }],
  },
  'card with doubts': { attributes: { county: '01' }, steps: [card] },
  ...ways('contacts', '#board', { county: '12' }),
  ...papers('#board', { county: '12' }),
};
