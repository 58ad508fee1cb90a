import { mean } from './figures.mjs';
import { pagesOf, windowedVisits } from './windowed.mjs';

/** The widget, the page written by hand, and the same documents in other libraries. */
export const PAGES = pagesOf('strategies', 'lor-strategy-list');

/**
 * From thousands of hits down to none: without marks, a phrase, a party, a place, a word in several
 * fields, typing mistakes.
 */
const WORDS = ['bosätt', 'lulea', 'en bostad för', 'lägesbild skåne', 'handlingsplna', 'qwxz'];

/** What is chosen one after the other: a filter and its value, where it is in is open. */
const CHANGES = [
  ['county', '12'],
  ['type', 'agreement'],
  ['topic', 'housing'],
  ['level', 'county'],
];
const SEARCHED = 'samverkan';

export const { visit, tasks } = windowedVisits({
  pages: PAGES,
  words: WORDS,
  row: '.doc',
  lines: ['.count', '.facet-box', '.chips > li', '.option:not([hidden] *)', '.doc', '.way'],
  further: changesOf,
});

/** What a change of the filters costs, without a word in the field and with one. */
async function changesOf({ name, page, cost, wait }) {
  // The others have choices of one value each, and no counts beside them: another thing.
  if (!['widget', 'by hand'].includes(name)) return {};
  const costs = [];
  const changes = [];
  const change = async (what, action) => {
    costs.push((await cost(() => page.evaluate(action))) - wait);
    await page.evaluate('list.pause()');
    changes.push([what, await page.evaluate('list.shown()')]);
  };
  const tick = async ([facet, value]) => {
    const list = `list.root().querySelector('[data-facet=${facet}]')`;
    await cost(() => page.evaluate(`${list}.open = true`));
    // What none of a short list has cannot be chosen.
    await change(
      `${facet} ${value}`,
      `${list}.querySelector('[value="${value}"]:not([hidden] *)')?.click()`,
    );
  };
  for (const each of CHANGES) await tick(each);
  await change(
    'nothing chosen',
    `[...list.root().querySelectorAll('.chips button')].at(-1).click()`,
  );
  await cost(() => page.evaluate(`list.type('${SEARCHED}')`));
  for (const each of CHANGES.slice(0, 2)) await tick(each);
  return { change: mean(costs), changes };
}
