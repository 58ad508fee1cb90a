import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { formatDay, formatMonth } from '../../core/dates.js';
import { openOnPaper } from '../../core/disclosure.js';
import { encoded } from '../../core/encoded.js';
import { fact } from '../../core/fact.js';
import { languageName } from '../../core/language-names.js';
import { leftToRight } from '../../core/left-to-right.js';
import { msg } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import { levelLabel } from './desk-words.js';
import { FACET_LABELS } from './filter-bar.js';
import { valueName } from './filter-options.js';
import type { Sorted } from './order.js';
import type { Strategies, Strategy } from './strategies.js';

export interface FactsView {
  readonly content: Strategies;
  readonly locale: string;
  /** The document with an id; undefined where there is none. */
  readonly find: (id: string) => Strategy | undefined;
  readonly titleOf: (strategy: Strategy) => unknown;
  /** Takes the reader to another document of the list. */
  readonly goTo: (id: string) => void;
}

/** What else is known of a document, folded away below it. */
export function strategyFacts({ strategy, title }: Sorted, view: FactsView): TemplateResult {
  return html`<details class="more-facts" ${openOnPaper()}>
    <summary>${aboutLabel()}<span class="unseen">: ${isolated(title, view.locale)}</span></summary>
    <dl class="facts">${rows(strategy, view)}</dl>
  </details>`;
}

function rows(strategy: Strategy, view: FactsView): unknown {
  const { content, locale } = view;
  const { language } = content;
  const {
    parties = [],
    topics = [],
    counties = [],
    level,
    decided,
    checked,
    supersededBy,
  } = strategy;
  const shown = (text: Parameters<typeof textIn>[0]): unknown[] => {
    const found = textIn(text, locale, language);
    return found ? [isolated(found, locale)] : [];
  };
  const day = inWords(decided, locale);
  const seen = formatDay(checked, locale);
  const successor = supersededBy === undefined ? undefined : view.find(supersededBy);
  const file = fileWords(strategy, view);
  return [
    fact(partiesLabel(), parties.flatMap(shown)),
    fact(
      FACET_LABELS.topic(),
      topics.map((topic) => isolated(valueName('topic', topic, view), locale)),
    ),
    fact(
      FACET_LABELS.county(),
      counties.map((code) => isolated(valueName('county', code, view), locale)),
    ),
    fact(FACET_LABELS.level(), level ? [levelLabel(level)] : []),
    fact(decidedLabel(), day ? [day] : []),
    fact(
      supersededLabel(),
      successor
        ? [
            html`<button class="link" type="button" @click=${() => view.goTo(successor.id)}>
              ${view.titleOf(successor)}
            </button>`,
          ]
        : [],
    ),
    fact(fileLabel(), file ? [file] : []),
    fact(checkedLabel(), seen ? [seen] : []),
    // A row of its own kind: on paper nobody can press it.
    html`<div class="moved">
      <dt>${movedLabel()}</dt>
      <dd><a href=${searchAddress(strategy, view)} rel="noreferrer">${searchLabel()}</a></dd>
    </div>`,
  ];
}

/** A day, a month or a year, as exact as it is known. */
function inWords(date: string | undefined, locale: string): string | undefined {
  if (date === undefined) return undefined;
  if (date.length > 7) return formatDay(date, locale);
  return date.length > 4 ? formatMonth(date, locale) : date;
}

/** A search of the whole web, for the title and whoever published it: the page may have moved. */
function searchAddress(strategy: Strategy, { content, locale }: FactsView): string {
  const { language } = content;
  const title = textIn(strategy.title, strategy.language ?? language, language)?.text ?? '';
  const by = textIn(strategy.publisher, locale, language)?.text ?? '';
  return `https://duckduckgo.com/?q=${encoded(`"${title}" ${by}`.trim())}`;
}

/** Kind, size and language of the file, as far as they are known. */
function fileWords(
  { format, size, language }: Strategy,
  { locale }: Pick<FactsView, 'locale'>,
): unknown {
  const parts = [
    format && format.toLowerCase() !== 'html' && leftToRight(format.toUpperCase()),
    size !== undefined && leftToRight(sizeWords(size, locale)),
    language && language !== locale && languageName(language, locale),
  ].filter(Boolean);
  return parts.length > 0 ? parts.map((part, at) => (at === 0 ? part : [', ', part])) : undefined;
}

const KB = 1000;

const known = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than a row does: a list of thousands asks for two. */
function digitsOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  let digits = known.get(key);
  if (!digits) {
    const [tag = 'sv'] = Intl.NumberFormat.supportedLocalesOf(locale);
    digits = new Intl.NumberFormat(tag, {
      numberingSystem: 'latn',
      maximumFractionDigits: decimals,
    });
    known.set(key, digits);
  }
  return digits;
}

/** "1,2 MB": with the decimals of the language, and Latin digits. */
function sizeWords(bytes: number, locale: string): string {
  const isSmall = bytes < KB * KB;
  const [unit, divisor, least] = isSmall
    ? (['kB', KB, 1] as const)
    : (['MB', KB * KB, 0.1] as const);
  const amount = bytes === 0 ? 0 : Math.max(bytes / divisor, least);
  return `${digitsOf(locale, isSmall ? 0 : 1).format(amount)}\u00a0${unit}`;
}

/** Below a row, what somebody gets who follows the link: nothing for an ordinary page. */
export const fileNote = (strategy: Strategy, view: Pick<FactsView, 'locale'>): unknown => {
  const { format, size } = strategy;
  if ((!format || format.toLowerCase() === 'html') && size === undefined) return nothing;
  return html` (${fileWords(strategy, view)})`;
};

const aboutLabel = (): string =>
  msg('Om dokumentet', {
    id: 'strategies.about',
    desc: 'Opens what else is known of a document: its parties, subjects, decision',
  });

export const partiesLabel = (): string =>
  msg('Parter', {
    id: 'strategies.parties',
    desc: 'Label: the authorities, municipalities and organisations behind a document',
  });

export const decidedLabel = (): string =>
  msg('Beslutat', {
    id: 'strategies.decided',
    desc: 'Label: when a document was decided on; a date, month or year follows',
  });

const supersededLabel = (): string =>
  msg('Ersatt av', {
    id: 'strategies.superseded-by',
    desc: 'Label: the document that has replaced this one; its title follows',
  });

const fileLabel = (): string =>
  msg('Fil', { id: 'strategies.file', desc: 'Label: kind, size and language of the file' });

export const checkedLabel = (): string =>
  msg('Kontrollerat', {
    id: 'strategies.checked',
    desc: 'Label: when somebody last looked at the document; a date follows',
  });

const movedLabel = (): string =>
  msg('Har sidan flyttat?', {
    id: 'strategies.moved',
    desc: 'Label beside a link that searches the web for the title: has the page moved?',
  });

const searchLabel = (): string =>
  msg('Sök efter titeln på webben', {
    id: 'strategies.moved.search',
    desc: 'Link to a search of the web for the title of a document and its publisher',
  });
