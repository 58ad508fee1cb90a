import { fold } from '../../core/fold.js';
import type { Draft, Labels, Texts } from './draft.js';
import type { Field } from './fields.js';
import { labelled } from './known-labels.js';
import { found, shown } from './messages.js';
import type { Words } from './table.js';
import type { Problem, ValueContext } from './read-value.js';
import { faultOf, readValue, type ValueType } from './values.js';
import { readYears } from './years.js';

/** A cell on its way into a record. */
export interface CellTarget {
  readonly field: Field;
  /** Language of the text. */
  readonly language: string;
  readonly column: string;
  /** Which of several columns for the same field it is, from 0; undefined where it is the only one. */
  readonly slot: number | undefined;
}

/** What is the same for all cells of a row. */
export interface RowContext extends ValueContext {
  readonly labels: Labels;
}

const PARTS = /\s*[;|\n]\s*/;
/** Between numbers and codes a comma or a stroke is no part of them. */
const CLOSE_PARTS = /\s*(?:[;|\n]|\s\/\s|,(?!\d+E))\s*/i;

const partsOf = (cell: string, between: RegExp): string[] =>
  cell.split(between).filter((part) => part !== '');

/** Puts what a cell says into the draft of its row; what cannot be used becomes a finding. */
export function putCell(draft: Draft, cell: string, target: CellTarget, context: RowContext): void {
  const { field, language, column } = target;
  const fault = faultOf(cell);
  if (fault) {
    note(draft, target, fault, true);
    return;
  }
  const { record, key } = placeOf(draft.record, field.path);
  switch (field.shape) {
    case 'text':
      put(record, key, cell, target, draft);
      break;
    case 'texts':
      ((objectIn(record, key) as Record<string, string[]>)[language] ??= []).push(
        ...partsOf(cell, PARTS),
      );
      break;
    case 'textList':
      putTexts(record, key, cell, language);
      break;
    case 'value':
      putValue(record, key, cell, target, draft, context);
      break;
    case 'values': {
      const values = partsOf(cell, CLOSE_PARTS)
        .map((part) => valueOf(part, field.type, target, draft, context))
        .filter((value) => value !== undefined);
      record[key] = [...new Set([...((record[key] as unknown[] | undefined) ?? []), ...values])];
      break;
    }
    case 'item':
      putItems(draft, cell, target, context);
      break;
    case 'part': {
      const [path = '', place = ''] = field.path.split('.');
      const parts = objectIn(draft.record, `${path}.parts`) as Texts;
      parts[place] = String(valueOf(cell, field.type ?? 'plain', target, draft, context));
      break;
    }
    case 'refs':
    case 'ref':
      draft.references.push({
        path: field.path,
        to: field.to ?? draft.list,
        written: field.shape === 'ref' ? [cell] : partsOf(cell, PARTS),
        isList: field.shape === 'refs',
        column,
      });
      break;
    case 'label':
    case 'labels':
      putLabels(record, key, cell, target, context.labels);
      break;
    case 'years':
      putYears(draft, cell, target);
      break;
    case 'list':
      break;
  }
}

/** A municipality's fields stand beside its county's in the row. */
function placeOf(
  record: Record<string, unknown>,
  path: string,
): { readonly record: Record<string, unknown>; readonly key: string } {
  const [owner = '', key] = path.split('.');
  if (owner !== 'municipalities' || key === undefined) return { record, key: owner };
  return { record: objectIn(record, owner) as Record<string, unknown>, key };
}

/** The object in a field, made where there is none. */
const objectIn = (record: Record<string, unknown>, key: string): object => (record[key] ??= {});

function note(draft: Draft, target: CellTarget, problem: Problem, isLost: boolean): void {
  draft.findings.push(
    found('warning', problem.code, isLost ? leftOut(problem.words) : problem.words, {
      pointer: `/${target.field.path.replaceAll('.', '/')}`,
      line: draft.line,
      column: target.column,
    }),
  );
}

function valueOf(
  cell: string,
  type: ValueType | undefined,
  target: CellTarget,
  draft: Draft,
  context: RowContext,
): unknown {
  const { value, problem } = readValue(cell, type ?? 'plain', context);
  if (problem) note(draft, target, problem, value === undefined);
  return value;
}

/** Sets a text; of two columns that disagree the first one counts. */
function put(
  record: Record<string, unknown>,
  key: string,
  text: string,
  target: CellTarget,
  draft: Draft,
): void {
  const texts = objectIn(record, key) as Texts;
  const before = texts[target.language];
  if (before === undefined) texts[target.language] = text;
  else if (before !== text) note(draft, target, twice(text, before), true);
}

/** Says of a cell that could not be read what becomes of it. */
const leftOut = ({ en, sv }: Words): Words => ({
  en: /left out/.test(en) ? en : `${en} It is left out.`,
  sv: /utelämnat/.test(sv) ? sv : `${sv} Cellens innehåll är utelämnat.`,
});

const twice = (text: unknown, before: unknown): Problem => ({
  code: 'twice',
  words: {
    en: `"${shown(String(text))}" is left out: another column for the same field holds "${shown(String(before))}".`,
    sv: `”${shown(String(text))}” är utelämnat. En annan kolumn för samma fält har ”${shown(String(before))}”.`,
  },
});

function putValue(
  record: Record<string, unknown>,
  key: string,
  cell: string,
  target: CellTarget,
  draft: Draft,
  context: RowContext,
): void {
  const value = valueOf(cell, target.field.type, target, draft, context);
  if (value === undefined) return;
  const before = record[key];
  if (before === undefined) record[key] = value;
  else if (before !== value) note(draft, target, twice(value, before), true);
}

function putTexts(
  record: Record<string, unknown>,
  key: string,
  cell: string,
  language: string,
): void {
  const list = (record[key] ??= []) as Texts[];
  const own = list.filter((texts) => texts[language] !== undefined).length;
  partsOf(cell, PARTS).forEach((part, index) => {
    (list[own + index] ??= {})[language] = part;
  });
}

/** Things that have several fields: the first phone number belongs to the first label. */
function putItems(draft: Draft, cell: string, target: CellTarget, context: RowContext): void {
  const { field, language, slot } = target;
  const [path = '', key = ''] = field.path.split('.');
  const items = (draft.record[path] ??= []) as Record<string, unknown>[];
  // An address has line breaks of its own.
  const between =
    field.type === 'phone' ? CLOSE_PARTS : field.type === 'address' ? /\s*[;|]\s*/ : PARTS;
  const parts = slot === undefined ? partsOf(cell, between) : [cell];
  parts.forEach((part, index) => {
    const item = (items[slot ?? index] ??= {});
    if (field.type === 'text') {
      put(item, key, part, { ...target, language }, draft);
      return;
    }
    const value = valueOf(part, field.type, target, draft, context);
    if (value !== undefined) item[key] = value;
  });
}

function putLabels(
  record: Record<string, unknown>,
  key: string,
  cell: string,
  { field, language }: CellTarget,
  labels: Labels,
): void {
  const isList = field.shape === 'labels';
  const words = isList ? partsOf(cell, PARTS) : [cell];
  const before = isList ? (record[key] as string[] | undefined) : [record[key] as string];
  const keys = words.map((word, index) => {
    const made = labelled(field.to ?? key, word);
    // A second column holds the same words in another language.
    const own = before?.[index] ?? made.key;
    const all = (labels[field.to ?? key] ??= new Map<string, Texts>());
    const texts = all.get(own) ?? {};
    all.set(own, texts);
    if (made.label) Object.assign(texts, { ...made.label, ...texts });
    else texts[language] ??= word;
    return own;
  });
  record[key] = isList ? [...new Set([...(before ?? []), ...keys])] : keys[0];
}

function putYears(draft: Draft, cell: string, target: CellTarget): void {
  const years = readYears(cell);
  if (years) {
    for (const [key, year] of Object.entries(years)) draft.record[key] ??= year;
    return;
  }
  const words = {
    en: `"${shown(cell)}" says no years that can be read. Write them as 2023–2026.`,
    sv: `”${shown(cell)}” går inte att läsa som år. Skriv dem som 2023–2026.`,
  };
  // "Tills vidare" alone says neither of them.
  const isOpen = /^(tills vidare|until further notice)$/.test(fold(cell));
  if (!isOpen) note(draft, target, { code: 'years', words }, true);
}
