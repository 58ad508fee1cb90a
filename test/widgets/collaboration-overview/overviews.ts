import type { CollaborationOverview } from '../../../src/index.js';
import { all, one, place, seen, until } from '../../helpers.js';

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

/** The row of an actor. */
export const rowOf = (overview: Element, id: string): HTMLDetailsElement =>
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

/** Types into the search field as a reader does, all at once, and waits for the answer. */
export async function ask(overview: CollaborationOverview, text: string): Promise<void> {
  const input = one<HTMLInputElement>(overview, '#query');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (!text.trim()) {
    await overview.updateComplete;
    return;
  }
  await until('an answer', () => all(overview, '.answer, .count').length > 0);
  await overview.updateComplete;
}

/** Who decides, as the answer says it: the largest names. */
export const deciding = (overview: Element): string[] => all(overview, '.decides').map(seen);
