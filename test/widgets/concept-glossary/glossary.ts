import type { ConceptGlossary, InlineConcept } from '../../../src/index.js';
import { all, one, place, until } from '../../helpers.js';

/** Puts a glossary on the page and waits until all of it is there. */
export async function mountGlossary(attributes = ''): Promise<ConceptGlossary> {
  const glossary = place(
    `<lor-concept-glossary ${attributes}></lor-concept-glossary>`,
  ).querySelector('lor-concept-glossary')!;
  await whole(glossary);
  return glossary;
}

/** A glossary that shows the given content. */
export async function mountGlossaryWith(
  content: unknown,
  attributes = '',
): Promise<ConceptGlossary> {
  const glossary = place(
    `<lor-concept-glossary ${attributes}></lor-concept-glossary>`,
  ).querySelector('lor-concept-glossary')!;
  glossary.content = content;
  await whole(glossary);
  return glossary;
}

/** What comes after the first screenful has come: the source stands below it. */
export async function whole(glossary: ConceptGlossary): Promise<void> {
  await glossary.ready;
  await until('the rest of the glossary', () =>
    all(glossary, '[part=count], #concept, [part=empty]').some(({ textContent }) =>
      textContent.trim(),
    ),
  );
}

/** Types into the search field, all at once. */
export async function typeIn(glossary: ConceptGlossary, text: string): Promise<void> {
  const input = one<HTMLInputElement>(glossary, 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until('an answer', () => all(glossary, '.count').length > 0);
  await glossary.updateComplete;
}

/** The terms in sight, in order. */
export const terms = (glossary: Element): string[] =>
  all(glossary, '.entry dt > a').map(({ textContent }) => textContent.trim());

/** Opens a concept by its link in the list. */
export async function open(glossary: ConceptGlossary, id: string): Promise<void> {
  one(glossary, `[data-concept="${id}"]`).click();
  await until('the concept', () => glossary.concept === id && all(glossary, '#concept').length > 0);
  await glossary.updateComplete;
}

/** A feed with these concepts. */
export const glossaryOf = (concepts: readonly object[], more: object = {}): unknown => ({
  kind: 'glossary',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Provkällan', url: 'https://example.org/' },
  concepts,
  ...more,
});

export function mountText(html: string): InlineConcept[] {
  return [...place(html).querySelectorAll('lor-concept')];
}

/** The box beside a term, once it is open. */
export async function boxOf(term: Element): Promise<HTMLElement> {
  await until('the box', () => {
    const [box] = all(term, '.box');
    return box && !box.hidden && box.textContent.trim();
  });
  const box = one(term, '.box');
  return box;
}
