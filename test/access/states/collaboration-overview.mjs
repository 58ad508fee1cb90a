import { papers, ways } from './common.mjs';

/** With few records everything looks the same, and is asked about sooner. */
const src = '/made/new-collaboration.json';
const answer = { until: '[part=answer]' };

/** @type {Record<string, import('./common.mjs').State>} */
export const collaborationOverview = {
  'first view': { steps: [{ until: '[data-actor]' }, { until: '[data-task]' }] },
  'actor open': {
    attributes: { src, actor: 'lansstyrelserna', sections: 'actors tasks', level: 'county' },
    steps: [{ until: 'details[open]' }],
  },
  picture: {
    attributes: { diagram: '', actor: 'kommuner', sections: 'actors', level: 'local' },
    steps: [{ until: 'svg.diagram' }],
  },
  grants: { attributes: { sections: 'grants' }, steps: [{ until: '[part~=item]' }] },
  'an answer': { attributes: { src, task: 'asyl' }, steps: [answer] },
  'the board that answers': {
    attributes: { src, county: '06', task: 'tillsyn-overformyndare' },
    steps: [answer, { until: '[part=answer] a[href^="tel:"]' }],
  },
  'no board known': {
    attributes: { src, county: '12', task: 'tillsyn-overformyndare' },
    steps: [answer, { until: '.unknown' }],
  },
  hits: { attributes: { src }, steps: [{ type: 'asyl' }, answer] },
  'asked for money': { attributes: { src }, steps: [{ type: 'bidrag' }, answer] },
  'similar names': {
    attributes: { src },
    steps: [{ type: 'migrationsvreket' }, { until: '[part=answer], .count' }],
  },
  'no hit': { attributes: { src }, steps: [{ type: 'qwxz' }, { until: '[part=empty]' }] },
  ...ways('collaboration', '[part~=item]', { sections: 'grants' }),
  ...papers('[part~=item]', { sections: 'grants' }),
};
