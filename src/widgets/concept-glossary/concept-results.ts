import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../core/counted.js';
import { languageName } from '../../core/language-names.js';
import { msg, str } from '../../core/localize.js';
import { marked } from '../../core/marks.js';
import type { Hit } from '../../core/search.js';
import { textIn, type ShownText } from '../../core/text.js';
import { conceptCount } from './concept-count.js';
import { conceptRow, rowList, type ListView, type RowMarks } from './concept-list.js';
import type { ConceptAnswer } from './concept-search.js';
import { termIn, type Concept } from './concepts.js';

/** What was found, so many rows of it. */
export function conceptResults(answer: ConceptAnswer, view: ListView, most: number): unknown {
  if (answer.kind === 'nothing-asked') return nothing;
  const words = resultCount(answer);
  if (answer.kind === 'none') {
    return html`<p class="count" part="empty"><strong>${words}</strong></p>
      <p class="advice">${noneAdvice()}</p>`;
  }
  return html`<p class="count" part="count" id="count" tabindex="-1"><strong>${words}</strong></p>
    ${rowList(
      view,
      answer.hits.slice(0, most).map((hit) => conceptRow(hit.item, view, marksOf(hit, view))),
      'hits',
    )}`;
}

/** The line above the hits; also said to screen readers. */
export function resultCount(answer: ConceptAnswer): string {
  if (answer.kind === 'nothing-asked') return '';
  if (answer.kind === 'none') return noneSentence(answer.query);
  return answer.similar
    ? counted(
        msg(
          'one {Inget begrepp heter precis så. # liknande} other {Inget begrepp heter precis så. # liknande}',
          {
            id: 'glossary.results.similar',
            desc: 'Number of concepts with a similar name, when none has the one that was typed',
          },
        ),
        answer.hits.length,
      )
    : conceptCount(answer.hits.length);
}

/** Said when Enter cannot choose. */
export const severalFit = (): string =>
  msg('Flera begrepp passar. Välj det du menar i listan.', {
    id: 'glossary.results.choose',
    desc: 'Said when Enter is pressed while several concepts match',
  });

const noneSentence = (query: string): string =>
  msg(str`Inget begrepp på ”${query}”`, {
    id: 'glossary.results.none',
    desc: 'No concept matches; the placeholder is what was typed',
  });

const noneAdvice = (): string =>
  msg('Pröva ett kortare ord, eller välj en bokstav.', {
    id: 'glossary.results.none.advice',
    desc: 'What to do when no concept matches: a shorter word, or a letter of the index',
  });

/** The letters that match stand out in what is shown; where they are in neither, it says why. */
function marksOf(hit: Hit<Concept>, { glossary, locale }: ListView): RowMarks {
  const { term, tier, item, marks } = hit;
  const shown = termIn(item, locale, glossary);
  if (tier === 'similar' && term.text === shown.text) return {};
  if (term.text === shown.text) return { term: marked(shown.text, marks) };
  const definition = textIn(item.definition, locale, glossary.language)?.text;
  if (definition && term.text === definition) return { definition: marked(definition, marks) };
  return term.kind === 'text' ? {} : { why: why(hit, shown, locale) };
}

function why({ term, marks }: Hit<Concept>, shown: ShownText, locale: string): TemplateResult {
  const language = term.lang && term.lang !== locale && languageName(term.lang, locale);
  return html`<bdi lang=${term.lang ?? nothing}>${marked(term.text, marks)}</bdi> →
    <bdi lang=${shown.lang}>${shown.text}</bdi>${language ? ` (${language})` : nothing}`;
}
