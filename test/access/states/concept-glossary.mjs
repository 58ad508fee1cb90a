import { papers, ways } from './common.mjs';

/** With few records everything looks the same, and is asked about sooner. */
const src = '/made/new-glossary.json';
const card = { until: '#concept' };

/** @type {Record<string, import('./common.mjs').State>} */
export const conceptGlossary = {
  'first view': { steps: [{ until: '.index a' }, { until: 'dt' }] },
  hits: { attributes: { src }, steps: [{ type: 'etabl' }, { until: '.count' }] },
  'similar words': { attributes: { src }, steps: [{ type: 'nyanlend' }, { until: '.count' }] },
  'no hit': { attributes: { src }, steps: [{ type: 'qwerty' }, { until: '[part=empty]' }] },
  concept: { attributes: { src, concept: 'nyanland' }, steps: [card] },
  'concept in two languages': {
    attributes: { src, concept: 'nyanland', 'also-lang': 'uk' },
    steps: [card],
  },
  accordion: {
    attributes: { src, layout: 'accordion', concept: 'anvisning' },
    steps: [{ until: 'details[open]' }],
  },
  'only what is reviewed': {
    attributes: { src, concept: 'nyanland', 'reviewed-only': '' },
    steps: [card],
  },
  ...ways('glossary', '#concept', { concept: 'god-man' }),
  ...papers('#concept', { src, concept: 'god-man' }),
};
