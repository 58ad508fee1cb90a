import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { StrategyList } from '../src/index.js';
import { commonControls } from './controls.js';
import { stateOf } from './finder.js';
import { inside } from './glossary.js';
import { setArgs } from './set-args.js';

/** What the controls can set: the attributes of the manifest. */
export interface StrategyArgs {
  county?: string;
  type?: string;
  topic?: string;
  level?: string;
  status?: string;
  'from-year'?: string;
  'to-year'?: string;
  query?: string;
  sort?: string;
  limit?: string;
  follow?: string;
  'reviewed-only'?: boolean;
  heading?: string;
  'heading-level'?: string;
  'no-heading'?: boolean;
  'color-scheme'?: string;
  'deep-link'?: string;
  src?: string;
}

/** What stands in the controls as a choice. */
export const strategyControls = {
  ...commonControls,
  sort: { control: 'inline-radio', options: ['year', 'county', 'title', 'type'] },
} as const;

/** A list with the attributes chosen in the controls. */
export const strategies = (args: StrategyArgs, content?: unknown): TemplateResult =>
  html`<lor-strategy-list ${setArgs(args)} .content=${content ?? nothing}
    ><a href="https://www.lansstyrelsen.se/"
      >Sök strategier hos länsstyrelserna</a
    ></lor-strategy-list
  >`;

/** A page's own documents; what a document may lack is lacking. */
export const own = (documents: readonly object[]): unknown => ({
  kind: 'strategies',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Norrvikens kommun', url: 'https://example.org/' },
  types: { strategy: { sv: 'Strategi', en: 'Strategy' } },
  strategies: documents,
});

/** The list in a story, once it is in a state. */
async function listIn(canvas: Element, state = 'shown'): Promise<StrategyList> {
  const found = canvas.querySelector('lor-strategy-list');
  if (!found) throw new Error('The story has no list of documents.');
  await waitFor(() => expect(stateOf(found)).toBe(state));
  return found;
}

/** … and all that comes after its first rows, too. */
export async function wholeListIn(canvas: Element): Promise<StrategyList> {
  const list = await listIn(canvas);
  await inside(list, '.count');
  return list;
}

/** The keys of the documents in sight, in order: titles differ by language. */
export const documentsIn = (list: Element): string[] =>
  [...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? [])].map(
    ({ dataset }) => dataset['id'] ?? '',
  );

/** How the document with an id stands, by the name of its mark: words differ by language. */
export const standingOf = (list: Element, id: string): string | undefined =>
  list.shadowRoot
    ?.querySelector(`[data-id="${id}"] .standing`)
    ?.className.replace(/\s*standing\s*/, '');

/** Waits until so many documents are in sight. */
export const hasDocuments = (list: Element, count: number): Promise<void> =>
  waitFor(() => expect(documentsIn(list)).toHaveLength(count));
