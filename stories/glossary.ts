import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ConceptGlossary } from '../src/index.js';
import { commonControls } from './controls.js';
import { setArgs } from './set-args.js';

/** What the controls can set: the attributes of the manifest. */
export interface GlossaryArgs {
  concept?: string;
  query?: string;
  'also-lang'?: string;
  layout?: string;
  'reviewed-only'?: boolean;
  heading?: string;
  'heading-level'?: string;
  'no-heading'?: boolean;
  'color-scheme'?: string;
  'deep-link'?: string;
  src?: string;
}

/** What stands in the controls as a choice. */
export const glossaryControls = {
  ...commonControls,
  layout: { control: 'inline-radio', options: ['list', 'accordion'] },
} as const;

/** A glossary with the attributes chosen in the controls. */
export const glossary = (args: GlossaryArgs, content?: unknown): TemplateResult =>
  html`<lor-concept-glossary ${setArgs(args)} .content=${content ?? nothing}
    ><a href="https://www.informationsverige.se/"
      >Läs på Informationsverige</a
    ></lor-concept-glossary
  >`;

/** A page's own words. */
export const own = (concepts: readonly object[], more: object = {}): unknown => ({
  kind: 'glossary',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Norrvikens kommun', url: 'https://example.org/' },
  concepts,
  ...more,
});

/** The glossary in a story, once it shows its content. */
export async function glossaryIn(canvas: Element): Promise<ConceptGlossary> {
  const found = canvas.querySelector('lor-concept-glossary');
  if (!found) throw new Error('The story has no glossary.');
  await found.ready;
  await found.updateComplete;
  return found;
}

/** Waits until something in the widget matches, and gives it back. */
export const inside = (widget: Element, selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = widget.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  });

/** Types into the search field, all at once. */
export async function typeInto(widget: Element, text: string): Promise<void> {
  const input = (await inside(widget, 'input')) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await inside(widget, '.count');
}

/** The keys of the concepts in sight, in order: terms differ by language. */
export const conceptsIn = (widget: Element): string[] =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.entry dt > a') ?? [])].map(
    ({ dataset }) => dataset.concept ?? '',
  );

export { expect };
