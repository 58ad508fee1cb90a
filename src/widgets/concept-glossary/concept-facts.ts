import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { cited } from '../../core/cited.js';
import { fact } from '../../core/fact.js';
import { languageName } from '../../core/language-names.js';
import { directionOf } from '../../core/language.js';
import { msg } from '../../core/localize.js';
import { NAMES } from '../../core/own-language-names.js';
import { textIn, type ShownText } from '../../core/text.js';
import { textOnlyIn } from '../../core/text-only.js';
import { conceptLink, type ListView } from './concept-list.js';
import { conceptWith, termIn, type Concept, type ConceptStatus } from './concepts.js';
import { termsIn } from './shown-terms.js';

/** What is known of a concept besides what it means. */
export function conceptFacts(concept: Concept, view: ListView): unknown {
  const { glossary, locale } = view;
  const { language } = glossary;
  const term = termIn(concept, locale, glossary);
  const note = textIn(concept.note, locale, language);
  const domain = textIn(concept.domain, locale, language);
  const rows = [
    fact(
      alsoCalled(),
      termsIn(concept.altTerms, term.lang).map((text) => isolated({ ...term, text }, locale)),
    ),
    fact(statusLabel(), concept.status ? [statusName(concept.status)] : []),
    fact(noteLabel(), note ? [isolated(note, locale)] : []),
    fact(domainLabel(), domain ? [isolated(domain, locale)] : []),
    links(broaderLabel(), concept.broader, view),
    links(relatedLabel(), concept.related, view),
    fact(equivalentsLabel(), equivalents(concept, view, term)),
    fact(
      sourcesLabel(),
      (concept.sources ?? []).map((source) => cited(source, locale, language)),
    ),
  ].filter((row) => row !== nothing);
  return rows.length > 0 ? html`<dl class="facts">${rows}</dl>` : nothing;
}

/** Links to other concepts, as a list: how many they are is said. */
function links(
  label: string,
  ids: readonly string[] | undefined,
  view: ListView,
): TemplateResult | typeof nothing {
  const { glossary, locale } = view;
  const found = (ids ?? []).flatMap((id) => conceptWith(id, glossary) ?? []);
  if (found.length === 0) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <ul class="links" role="list">
        ${found.map(
          (each) => html`<li>${conceptLink(each, view, termIn(each, locale, glossary))}</li>`,
        )}
      </ul>
    </dd>
  </div>`;
}

/** The term in the other languages that the glossary has it in. */
function equivalents(concept: Concept, view: ListView, shown: ShownText): readonly unknown[] {
  const { glossary, locale, also } = view;
  if (typeof concept.term === 'string') return [];
  return Object.keys(concept.term)
    .filter((tag) => tag !== shown.lang && tag !== also)
    .flatMap((tag) => {
      const term = textOnlyIn(concept.term, tag, glossary.language);
      if (!term) return [];
      return [
        html`<bdi lang=${term.lang} dir=${term.dir}>${term.text}</bdi>
          <span class="muted">(${languageIn(tag, locale)})</span>`,
      ];
    });
}

/** A language's own name and its Swedish one; where we know neither, what the browser calls it. */
function languageIn(tag: string, locale: string): unknown {
  if (!Object.hasOwn(NAMES, tag)) return languageName(tag, locale) ?? tag;
  const [own, swedish] = NAMES[tag]!;
  return html`<bdi lang=${tag} dir=${directionOf(tag)}>${own}</bdi>${
      own === swedish ? nothing : html`, <bdi lang="sv">${swedish}</bdi>`
    }`;
}

function statusName(status: ConceptStatus): string {
  switch (status) {
    case 'recommended':
      return msg('Rekommenderad term', {
        id: 'glossary.status.recommended',
        desc: 'Status of a term: this is the one to use',
      });
    case 'permitted':
      return msg('Tillåten term', {
        id: 'glossary.status.permitted',
        desc: 'Status of a term: may be used, but another one is better',
      });
    default:
      return msg('Avrådd term', {
        id: 'glossary.status.deprecated',
        desc: 'Status of a term: should not be used',
      });
  }
}

const alsoCalled = (): string =>
  msg('Kallas också', { id: 'glossary.also-called', desc: 'Label: other terms for the same' });
const statusLabel = (): string =>
  msg('Status', { id: 'glossary.status', desc: 'Label: whether the term should be used' });
const noteLabel = (): string =>
  msg('Anmärkning', { id: 'glossary.note', desc: 'Label: a remark on the definition' });
const domainLabel = (): string =>
  msg('Område', { id: 'glossary.domain', desc: 'Label: the field in which the term means this' });
const broaderLabel = (): string =>
  msg('Överordnat', {
    id: 'glossary.broader',
    desc: 'Label: the more general concepts that this one belongs to',
  });
const relatedLabel = (): string =>
  msg('Hör ihop med', { id: 'glossary.related', desc: 'Label: concepts that have to do with it' });
const equivalentsLabel = (): string =>
  msg('På andra språk', {
    id: 'glossary.equivalents',
    desc: 'Label: the term in other languages',
  });
const sourcesLabel = (): string =>
  msg('Källor', { id: 'glossary.sources', desc: 'Label: laws and pages that say so' });
