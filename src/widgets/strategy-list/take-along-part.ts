import { msg } from '../../core/localize.js';
import { saveFile } from '../../core/save-file.js';
import { safeHref } from '../../core/links.js';
import { textIn, type Text } from '../../core/text.js';
import { csv } from './csv.js';
import { levelLabel } from './desk-words.js';
import { FACET_LABELS } from './filter-bar.js';
import { valueName } from './filter-options.js';
import type { Sorted } from './order.js';
import { checkedLabel, decidedLabel, partiesLabel } from './strategy-facts.js';
import type { Strategies } from './strategies.js';
import type { TakeAlongView } from './take-along.js';
import { standingOf } from './validity.js';
import { standingInWords } from './words.js';

/**
 * Saves the documents that match.
 * @returns what came of it, in the language then speaking
 */
export function saveRows(kind: 'csv' | 'json', view: TakeAlongView): () => string {
  if (kind === 'csv') saveFile(`strategier.${kind}`, 'text/csv', tableOf(view));
  else saveFile(`strategier.${kind}`, 'application/json', dataOf(view));
  return () =>
    msg('Filen är sparad bland dina hämtade filer.', {
      id: 'strategies.saved',
      desc: 'Said when the documents have been saved as a file',
    });
}

/** The same format as the feed's, with the documents that match. */
export const dataOf = ({ content, rows }: Pick<TakeAlongView, 'content' | 'rows'>): string =>
  JSON.stringify({ ...content, strategies: rows.map(({ strategy }) => strategy) }, null, 2);

/** A row a document, below what the columns are called. */
export function tableOf(
  view: Pick<TakeAlongView, 'content' | 'rows' | 'today'> & {
    readonly host: { readonly locale: string };
  },
): string {
  const columns = columnsOf(view);
  return csv([
    columns.map(({ name }) => name),
    ...view.rows.map((row) => columns.map(({ value }) => value(row))),
  ]);
}

interface Column {
  readonly name: string;
  readonly value: (row: Sorted) => string | number | undefined;
}

function columnsOf({ content, today, host: { locale } }: Parameters<typeof tableOf>[0]): Column[] {
  const { language } = content;
  const names = { content, locale };
  const text = (each: Text | undefined): string | undefined => textIn(each, locale, language)?.text;
  const list = (all: readonly (string | undefined)[] = []): string =>
    all.filter(Boolean).join(', ');
  const year = today.getFullYear();
  return [
    { name: titleName(), value: ({ title }) => title.text },
    {
      name: glossName(),
      value: ({ strategy, title }) => glossOf(strategy.gloss, title.lang, names),
    },
    {
      name: FACET_LABELS.type(),
      value: ({ strategy: { type } }) => type && valueName('type', type, names).text,
    },
    {
      name: FACET_LABELS.level(),
      value: ({ strategy: { level } }) => level && levelLabel(level),
    },
    {
      name: FACET_LABELS.county(),
      value: ({ strategy: { counties = [] } }) =>
        list(counties.map((code) => valueName('county', code, names).text)),
    },
    {
      name: FACET_LABELS.topic(),
      value: ({ strategy: { topics = [] } }) =>
        list(topics.map((topic) => valueName('topic', topic, names).text)),
    },
    { name: fromName(), value: ({ strategy }) => strategy.validFrom },
    { name: toName(), value: ({ strategy }) => strategy.validTo },
    {
      name: FACET_LABELS.status(),
      value: ({ strategy }) => standingInWords(standingOf(strategy, year), strategy),
    },
    { name: noteName(), value: ({ strategy }) => text(strategy.yearsNote) },
    { name: decidedLabel(), value: ({ strategy }) => strategy.decided },
    { name: publisherName(), value: ({ strategy }) => text(strategy.publisher) },
    { name: partiesLabel(), value: ({ strategy }) => list(strategy.parties?.map(text)) },
    { name: summaryName(), value: ({ strategy }) => text(strategy.summary) },
    { name: addressName(), value: ({ strategy }) => safeHref(strategy.url) },
    { name: checkedLabel(), value: ({ strategy }) => strategy.checked },
  ];
}

function glossOf(
  gloss: Text | undefined,
  titleLanguage: string,
  { content, locale }: { readonly content: Strategies; readonly locale: string },
): string | undefined {
  const shown = textIn(gloss, locale, content.language);
  return shown?.lang === titleLanguage ? undefined : shown?.text;
}

const titleName = (): string =>
  msg('Titel', { id: 'strategies.sort.title', desc: 'Order of the list: by title' });

const glossName = (): string =>
  msg('Titel, översatt', {
    id: 'strategies.column.gloss',
    desc: 'Column of a table: what the title means in the language of the reader',
  });

const fromName = (): string =>
  msg('Första år', {
    id: 'strategies.column.from',
    desc: 'Column of a table: the first year in which a document is valid',
  });

const toName = (): string =>
  msg('Sista år', {
    id: 'strategies.column.to',
    desc: 'Column of a table: the last year in which a document is valid',
  });

const noteName = (): string =>
  msg('Om åren', {
    id: 'strategies.column.note',
    desc: 'Column of a table: what sources say of the years that does not go together',
  });

const publisherName = (): string =>
  msg('Utgivare', {
    id: 'strategies.column.publisher',
    desc: 'Column of a table: who publishes a document',
  });

const summaryName = (): string =>
  msg('Sammanfattning', {
    id: 'strategies.column.summary',
    desc: 'Column of a table: what a document is about',
  });

const addressName = (): string =>
  msg('Webbadress', { id: 'strategies.column.address', desc: 'Column of a table: web address' });
