import type { StrategyList } from '../../../src/index.js';
import { holdFiles } from '../../held-files.js';
import { all, one, place, searchComes, seen, settle, until } from '../../helpers.js';

/** Puts a list on the page and waits until its filters are there. */
export async function mountList(attributes = ''): Promise<StrategyList> {
  const list = place(`<lor-strategy-list ${attributes}></lor-strategy-list>`).querySelector(
    'lor-strategy-list',
  )!;
  await whole(list);
  return list;
}

/** A list that shows the given content. */
export async function mountListWith(content: unknown, attributes = ''): Promise<StrategyList> {
  const list = place(`<lor-strategy-list ${attributes}></lor-strategy-list>`).querySelector(
    'lor-strategy-list',
  )!;
  list.content = content;
  await whole(list);
  return list;
}

/** What comes after the first screenful has come. */
export async function whole(list: StrategyList): Promise<void> {
  await list.ready;
  await until('the rest of the list', () => all(list, '#count').length > 0);
}

/** The ids of the documents in sight, in order. */
export const ids = (list: Element): string[] =>
  all(list, '[part=item]').map(({ dataset }) => dataset['id']!);

export const rowOf = (list: Element, id: string): HTMLElement =>
  one(list, `[part=item][data-id="${CSS.escape(id)}"]`);

export const count = (list: Element): string => seen(one(list, '[part=count]'));

/** The box of a value in a filter. */
export function boxOf(list: Element, facet: string, name: string): HTMLInputElement {
  const label = all(list, `[data-facet=${facet}] .option`).find(
    (each) => each.children[1]!.textContent.trim() === name,
  );
  if (!label) throw new Error(`${facet} has no ${name}`);
  return label.querySelector('input')!;
}

/** The values of a filter and what stands beside each. */
export const options = (list: Element, facet: string): Record<string, string> =>
  Object.fromEntries(
    all(list, `[data-facet=${facet}] .option`).map((each) => [
      each.children[1]!.textContent.trim(),
      each.children[2]!.textContent.trim(),
    ]),
  );

/** Opens a filter and presses a value of it. */
export async function choose(list: StrategyList, facet: string, name: string): Promise<void> {
  const details = one<HTMLDetailsElement>(list, `[data-facet=${facet}]`);
  if (!details.open) details.querySelector('summary')!.click();
  boxOf(list, facet, name).click();
  await settle(list);
}

/** Writes into one of the fields for years. */
export async function setYear(list: StrategyList, id: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(list, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await settle(list);
}

/** Types into the search field, all at once, and waits until the list has an answer. */
export async function typeIn(list: StrategyList, text: string): Promise<void> {
  const input = one<HTMLInputElement>(list, '#query');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await searchComes(list);
}

/** What is chosen, each with a button. */
export const chips = (list: Element): string[] => all(list, '.chip').map(seen);

/** A feed with these documents. */
export const listOf = (strategies: readonly object[], more: object = {}): unknown => ({
  kind: 'strategies',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Provkällan', url: 'https://example.org/' },
  types: { plan: { sv: 'Plan', en: 'Plan' }, agreement: { sv: 'Avtal', en: 'Agreement' } },
  topics: { work: { sv: 'Arbete', en: 'Work' }, health: { sv: 'Hälsa', en: 'Health' } },
  counties: {
    12: { sv: 'Skåne län', en: 'Skåne County' },
    13: { sv: 'Hallands län', en: 'Halland County' },
    '05': { sv: 'Östergötlands län', en: 'Östergötland County' },
  },
  strategies,
  ...more,
});

export const THIS_YEAR = new Date().getFullYear();

/** Documents around the current year, whichever it is. */
export const DOCUMENTS = [
  { id: 'skane-now', counties: ['12'], validFrom: THIS_YEAR - 2, validTo: THIS_YEAR + 1 },
  { id: 'skane-old', counties: ['12'], validFrom: 2010, validTo: 2014 },
  { id: 'halland-now', counties: ['13'], validFrom: 2016, validTo: THIS_YEAR, type: 'agreement' },
  { id: 'both', counties: ['12', '13'], validFrom: 2017, validTo: 2018, type: 'agreement' },
  { id: 'country', level: 'national', validFrom: 2019 },
  { id: 'none', type: 'plan' },
].map((each) => ({
  title: `Dokument ${each.id}`,
  type: 'plan',
  level: 'county',
  topics: ['work'],
  verified: true,
  checked: '2026-11-24',
  ...each,
}));

/** Enough documents to fill some screens. */
export const many = (amount: number): unknown =>
  listOf(
    Array.from({ length: amount }, (_, at) => ({
      id: `d${at}`,
      title: `Dokument ${String(at).padStart(5, '0')}`,
      type: at % 2 ? 'plan' : 'agreement',
      counties: [at % 3 ? '12' : '13'],
      validFrom: THIS_YEAR - (at % 20),
    })),
  );

/** What a file holds that is saved by the button with this word. */
export async function savedBy(list: StrategyList, word: string): Promise<string> {
  const { held, release } = holdFiles();
  try {
    all(list, 'button')
      .find((button) => seen(button).includes(word))!
      .click();
    await until('the file', () => held.length > 0);
  } finally {
    release();
  }
  return (await fetch(held[0]!.href)).text();
}
