import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { paragraph } from '../../core/paragraph.js';
import { directionOf } from '../../core/language.js';
import { disclosure } from '../../core/disclosure.js';
import { msg } from '../../core/localize.js';
import { byMachine, isMachines } from '../../core/review.js';
import { showOriginal } from '../../core/show-original.js';
import { textIn, type ShownText } from '../../core/text.js';
import { textOnlyIn } from '../../core/text-only.js';
import type { Concept, Glossary } from './concepts.js';

/**
 * A definition; a translation that no human has read says so, and has the original beside it.
 * @param locale what the interface speaks
 * @param around the language of what it stands in
 */
export function meaning(
  { term, definition }: Concept,
  shown: ShownText | undefined,
  glossary: Glossary,
  locale: string,
  around: string = locale,
): TemplateResult {
  const { language, review } = glossary;
  const original = isMachines(review, shown?.lang)
    ? textIn(definition, language, language)
    : undefined;
  const originalTerm = textOnlyIn(term, original?.lang ?? language, language);
  return html`${
    shown
      ? paragraph(shown, around, shown.text, 'definition')
      : html`<p class="definition muted" lang=${locale} dir=${directionOf(locale)}>
          ${noDefinition()}
        </p>`
  }
  ${
    original
      ? html`<div class="machine" lang=${locale} dir=${directionOf(locale)}>
          <p>${byMachine()}</p>
          ${disclosure(
            showOriginal(),
            paragraph(
              original,
              locale,
              html`${originalTerm ? html`<b>${isolated(originalTerm, original.lang)}</b>: ` : nothing}${original.text}`,
            ),
          )}
        </div>`
      : nothing
  }`;
}

export const noDefinition = (): string =>
  msg('Begreppet har ingen definition än.', {
    id: 'glossary.no-definition',
    desc: 'In place of a definition that nobody has written yet',
  });
