import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { languageName } from '../../core/language-names.js';
import { counted } from '../../core/counted.js';
import { msg, str } from '../../core/localize.js';
import { marked } from '../../core/marks.js';
import { showMore } from '../../core/show-more.js';
import type { Hit } from '../../core/search.js';
import type { ShownText } from '../../core/text.js';
import type { Contacts } from './contacts.js';
import { placeName } from './place-names.js';
import type { Place, PlaceAnswer } from './place-search.js';

/** Hits shown at once; the rest are one press away. */
const FIRST_HITS = 10;

/** What the results need to know to be shown, and what to do when a place is chosen. */
export interface ResultsView {
  /** The widget that shows them. */
  readonly host: LitElement;
  readonly contacts: Contacts;
  readonly locale: string;
  readonly showAll: boolean;
  readonly choose: (place: Place) => void;
  readonly showRest: () => void;
  readonly clear: () => void;
}

/** What was found; nothing while nobody has asked. */
export function placeResults(answer: PlaceAnswer, view: ResultsView): unknown {
  if (answer.kind === 'hits') return hitList(answer.hits, answer.similar, view);
  return answer.kind === 'nothing-asked' ? nothing : noHits(answer);
}

/** The line above the hits; also said to screen readers. */
export const hitCount = (answer: PlaceAnswer): string => {
  if (answer.kind === 'postcode') return postcodeSentence();
  if (answer.kind === 'none') return noneSentence(answer.query);
  if (answer.kind === 'nothing-asked') return '';
  return answer.similar
    ? counted(
        msg(
          'one {Inget heter precis så. # liknande namn} other {Inget heter precis så. # liknande namn}',
          {
            id: 'finder.results.similar',
            desc: 'Number of places with a similar name, when no name is the one that was typed',
          },
        ),
        answer.hits.length,
      )
    : counted(
        msg('one {# träff} other {# träffar}', {
          id: 'finder.results.count',
          desc: 'Number of counties and municipalities that match what was typed',
        }),
        answer.hits.length,
      );
};

/** Said when Enter cannot choose. */
export const severalFit = (): string =>
  msg('Flera platser passar. Välj den du menar i listan.', {
    id: 'finder.results.choose',
    desc: 'Said when Enter is pressed while several places match',
  });

const noneSentence = (query: string): string =>
  msg(str`Ingen kommun och inget län heter ”${query}”`, {
    id: 'finder.results.none',
    desc: 'No place matches; the placeholder is what was typed',
  });

const postcodeSentence = (): string =>
  msg('Det går inte att söka på postnummer här', {
    id: 'finder.results.postcode',
    desc: 'A postcode was typed, which this search cannot look up',
  });

function noHits(answer: PlaceAnswer): TemplateResult {
  return html`<p class="count" part="empty"><strong>${hitCount(answer)}</strong></p>
    <p class="advice">
      ${
        answer.kind === 'postcode'
          ? msg('Skriv namnet på kommunen i stället, eller välj ditt län i listan.', {
              id: 'finder.results.postcode.advice',
              desc: 'What to do instead of typing a postcode',
            })
          : msg('Pröva ett kortare ord, eller välj ditt län i listan.', {
              id: 'finder.results.none.advice',
              desc: 'What to do when no place matches',
            })
      }
    </p>`;
}

function hitList(hits: readonly Hit<Place>[], similar: boolean, view: ResultsView): TemplateResult {
  const shown = view.showAll ? hits : hits.slice(0, FIRST_HITS);
  return html`<p class="count" part="count" id="count" tabindex="-1">
      <strong>${hitCount({ kind: 'hits', query: '', hits, similar })}</strong>
    </p>
    <ul class="rows" role="list" aria-labelledby="count">
      ${shown.map((hit) => hitRow(hit, view))}
    </ul>
    <ul class="actions" role="list">
      ${
        shown.length < hits.length
          ? html`<li>
              <button
                class="link"
                type="button"
                @click=${() => showMore(view.host, '.row', view.showRest)}
              >
                ${counted(
                  msg('one {Visa # träff} other {Visa alla # träffar}', {
                    id: 'finder.results.rest',
                    desc: 'Button that shows all hits; # is how many they are in all',
                  }),
                  hits.length,
                )}
              </button>
            </li>`
          : nothing
      }
      <li>
        <button class="link" type="button" @click=${view.clear}>
          ${msg('Visa alla län', {
            id: 'finder.results.all-counties',
            desc: 'Button that clears the search and shows the list of all counties',
          })}
        </button>
      </li>
    </ul>`;
}

function hitRow(hit: Hit<Place>, view: ResultsView): TemplateResult {
  const { county, municipality } = hit.item;
  const { locale, contacts } = view;
  const name = placeName(hit.item, contacts, locale);
  const inName = name.text.startsWith(hit.term.text);
  return html`<li>
    <button
      class="row"
      part="item"
      type="button"
      data-county=${county.code}
      @click=${() => view.choose(hit.item)}
    >
      <span class="row-name"
        >${isolated(name, locale, marked(name.text, inName ? hit.marks : []))}</span
      >
      ${
        municipality
          ? html`<span class="muted"
              >${isolated(placeName({ county }, contacts, locale), locale)}</span
            >`
          : nothing
      }
      ${
        inName && hit.tier !== 'similar'
          ? nothing
          : html`<span class="why">${why(hit, name, locale)}</span>`
      }
    </button>
  </li>`;
}

const codeWords = (code: unknown): TemplateResult =>
  msg(html`Kod ${code}`, {
    id: 'finder.why.code',
    desc: 'Why a place is among the hits: its code, such as 2584, was typed',
  });

/** Why a place is among the hits although its shown name does not begin as what was typed. */
function why(hit: Hit<Place>, name: ShownText, locale: string): unknown {
  const { term } = hit;
  if (hit.tier === 'similar') {
    return msg('Liknande namn', {
      id: 'finder.why.similar',
      desc: 'Why a place is among the hits: its name is similar to what was typed',
    });
  }
  const matched = marked(term.text, hit.marks);
  if (term.kind === 'code') {
    return codeWords(html`<bdi dir="ltr">${matched}</bdi>`);
  }
  const language = term.lang && term.lang !== locale && languageName(term.lang, locale);
  return html`<bdi lang=${term.lang ?? nothing}>${matched}</bdi> =
    <bdi lang=${name.lang}>${name.text}</bdi>${language ? ` (${language})` : nothing}`;
}
