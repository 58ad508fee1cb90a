import { mean, median } from './figures.mjs';
import { windowedVisits } from './windowed.mjs';

export const PAGES = { 'by hand': '/strategies/by-hand.html', widget: '/strategies/widget.html' };

/**
 * From thousands of hits down to none: without marks, a phrase, a party, a place, a word in several
 * fields, typing mistakes.
 */
const WORDS = [
  'bosätt',
  'lulea',
  'polisen',
  'en bostad för',
  'lägesbild skåne',
  'ukr',
  'handlingsplna',
  'flen',
  'arbetsförmedlign',
  'eng',
  '2019',
  'qwxz',
];

/** What is chosen one after the other: a filter and its value, where it is in is open. */
const CHANGES = [
  ['county', '12'],
  ['county', '14'],
  ['county', '12'],
  ['county', '14'],
  ['type', 'agreement'],
  ['type', 'agreement'],
  ['topic', 'housing'],
  ['topic', 'housing'],
  ['status', 'in-force'],
  ['status', 'in-force'],
  ['level', 'county'],
  ['level', 'county'],
  // Several at once.
  ['county', '12'],
  ['type', 'agreement'],
  ['topic', 'work'],
  ['status', 'ended'],
  ['level', 'municipality'],
];
const SEARCHED = 'samverkan';

export const { visit, indexing, keysTraced } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  host: 'lor-strategy-list',
  row: '.doc',
  lines: ['.count', '.facet-box', '.chips > li', '.option:not([hidden] *)', '.doc', '.way'],
  further: changesOf,
});

/** What a change of the filters costs, without a word in the field and with one. */
async function changesOf({ page, cost, wait, shown }) {
  const costs = [];
  const change = async (what, action) => {
    costs.push((await cost(() => page.evaluate(action))) - wait);
    await page.evaluate('list.pause()');
    shown.push([what, await page.evaluate('list.shown()')]);
  };
  const tick = async ([facet, value]) => {
    const list = `list.root().querySelector('[data-facet=${facet}]')`;
    await cost(() => page.evaluate(`${list}.open = true`));
    await change(`${facet} ${value}`, `${list}.querySelector('[value="${value}"]').click()`);
  };
  for (const each of CHANGES) await tick(each);
  await change(
    'nothing chosen',
    `[...list.root().querySelectorAll('.chips button')].at(-1).click()`,
  );
  await cost(() => page.evaluate(`list.type('${SEARCHED}')`));
  for (const each of CHANGES.slice(0, 4)) await tick(each);
  return { change: mean(costs), changeMedian: median(costs), changes: costs.length };
}
