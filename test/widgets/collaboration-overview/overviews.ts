import type { CollaborationOverview } from '../../../src/index.js';
import { all, one, place, searchComes, seen, settle, until } from '../../helpers.js';

/** Puts an overview on the page and waits until all its sections are there. */
export async function mountOverview(attributes = ''): Promise<CollaborationOverview> {
  const overview = made(attributes);
  await whole(overview);
  return overview;
}

/** An overview that shows the given content. */
export async function mountOverviewWith(
  content: unknown,
  attributes = '',
): Promise<CollaborationOverview> {
  const overview = made(attributes);
  overview.content = content;
  await whole(overview);
  return overview;
}

/** Puts an overview on the page and waits for nothing. */
export const made = (attributes = ''): CollaborationOverview =>
  place(`<lor-collaboration-overview ${attributes}></lor-collaboration-overview>`).querySelector(
    'lor-collaboration-overview',
  )!;

/** What comes after the first screenful has come. */
export async function whole(overview: CollaborationOverview): Promise<void> {
  await overview.ready;
  await until('the rest of the overview', () => all(overview, '[part=source]').length > 0);
}

/** The names of the actors in sight, in order. */
export const actorNames = (overview: Element): string[] => all(overview, '.actors .name').map(seen);

/** The row of an actor, and what is folded away below it. */
export const actorOf = (overview: Element, id: string): HTMLDetailsElement =>
  one<HTMLDetailsElement>(overview, `details[data-actor="${CSS.escape(id)}"]`);

/** The names of the actors that are open. */
export const opened = (overview: Element): string[] =>
  all<HTMLDetailsElement>(overview, 'details[data-actor]')
    .filter(({ open }) => open)
    .map(({ dataset }) => dataset['actor']!);

/** What stands beside a label in a list of facts. */
export function factsOf(within: Element, label: string): string[] {
  const row = [...within.querySelectorAll('dl > div')].find(
    (each) => seen(each.querySelector('dt')) === label,
  );
  return [...(row?.querySelectorAll('dd') ?? [])].map(seen);
}

/** Who decides, as the answer says it: the largest names. */
export const deciding = (overview: Element): string[] => all(overview, '.decides').map(seen);

/** Types a question, all at once, and waits until the overview has dealt with it. */
export async function typeIn(overview: CollaborationOverview, text: string): Promise<void> {
  const input = one<HTMLInputElement>(overview, '#query');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await searchComes(overview);
}

/** A feed with these records. */
export const overviewOf = (records: object): unknown => ({
  kind: 'collaboration',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Provkällan', url: 'https://example.org/' },
  ...records,
});

/** Chooses in the list of counties, as a reader does. */
export async function chooseCounty(
  overview: CollaborationOverview,
  name: string,
): Promise<HTMLSelectElement> {
  const select = one<HTMLSelectElement>(overview, '#county');
  select.focus();
  const option = [...select.options].find((each) => each.text.trim() === name);
  if (!option) throw new Error(`no county is called "${name}"`);
  option.selected = true;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(overview);
  return select;
}

/** What the list of counties says is chosen. */
export const countyShown = (overview: Element): string =>
  one<HTMLSelectElement>(overview, '#county').selectedOptions[0]?.text.trim() ?? '';

/** What has focus in the overview. */
export const focused = (overview: Element): HTMLElement | null =>
  (overview.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** The heading above the answer, which is no heading: what was asked. */
export const asked = (overview: Element): string => all(overview, '#asked').map(seen).join();

/** The other answers, as far as they are called something. */
export const others = (overview: Element): string[] =>
  all(overview, '[part=results] ul[aria-labelledby=count] .row-name').map(seen);
