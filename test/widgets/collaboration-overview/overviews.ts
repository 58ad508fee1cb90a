import type { CollaborationOverview } from '../../../src/index.js';
import { all, one, place, seen, settle, until } from '../../helpers.js';

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

/** Waits for the search, which is on its way by now. */
export async function searchComes(overview: CollaborationOverview): Promise<void> {
  await import('../../../src/widgets/collaboration-overview/overview-search-part.js');
  await settle(overview);
}
