import { papers, ways } from './common.mjs';

const rows = { until: '[part~=item]' };

/** @type {Record<string, import('./common.mjs').State>} */
export const strategyList = {
  'first view': { attributes: { limit: '8' }, steps: [rows] },
  'filters open': {
    attributes: { county: '12' },
    steps: [rows, { unfold: '.fold' }, { open: '.facet' }, { until: '.option' }],
  },
  'something chosen': {
    attributes: { county: '12', type: 'agreement', 'from-year': '2010' },
    steps: [rows, { until: '.chip' }],
  },
  hits: { attributes: { limit: '5' }, steps: [rows, { type: 'skåne' }, { until: 'mark' }] },
  'by county': { attributes: { sort: 'county', limit: '6' }, steps: [rows] },
  'nothing fits': {
    attributes: { county: '09', type: 'agreement' },
    steps: [{ until: '[part=empty] .way' }],
  },
  'no hit': {
    attributes: { limit: '3' },
    steps: [rows, { type: 'qwerty' }, { until: '[part=empty]' }],
  },
  'facts open': {
    attributes: { county: '12' },
    steps: [rows, { open: '.more-facts' }, { until: 'dl' }],
  },
  ...ways('strategies', '[part~=item]', { county: '10' }),
  ...papers('[part~=item]', { county: '10' }),
};
