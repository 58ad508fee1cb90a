import { fold } from '../../core/fold.js';
import { nearest } from '../nearest.js';
import { chosen, namesOf, type Choice } from './choices.js';
import { county, countyCode, municipality, municipalityCode } from './area-codes.js';
import { email, url } from './addresses.js';
import { readDate } from './dates.js';
import { languageNamed } from './language-words.js';
import { shown } from './messages.js';
import { readPhone } from './phones.js';
import {
  assumed,
  refused,
  type Problem,
  type Reader,
  type ReadValue,
  type ValueContext,
} from './read-value.js';

/** What a cell may be read as. */
export type ValueType =
  | 'plain'
  | 'text'
  | 'key'
  | 'day'
  | 'moment'
  | 'year'
  | 'boolean'
  | 'verified'
  | 'county'
  | 'countyCode'
  | 'municipality'
  | 'municipalityCode'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'postcode'
  | 'sfs'
  | 'degrees'
  | 'size'
  | 'format'
  | 'language'
  | Choice;

const plain: Reader = (value) => ({ value });

const moment: Reader = (cell) => {
  const date = readDate(cell);
  if (!date) {
    return refused(
      'date',
      `"${shown(cell)}" is no date that can be read. Write it as 2026-01-31.`,
      `”${shown(cell)}” går inte att läsa som datum. Skriv det som 2026-01-31.`,
    );
  }
  if (!date.doubt) return { value: date.date };
  return assumed(
    date.date,
    `date-${date.doubt}`,
    `"${shown(cell)}" was read as ${date.date}. Is that right? Write dates as 2026-01-31.`,
    `”${shown(cell)}” tolkades som ${date.date}. Stämmer det? Skriv datum som 2026-01-31.`,
  );
};

const day: Reader = (cell, context) => {
  const read = moment(cell, context);
  if (read.value === undefined || String(read.value).length === 10) return read;
  return refused(
    'day',
    `"${shown(cell)}" says no day. Write the whole date, as 2026-01-31.`,
    `”${shown(cell)}” säger inte vilken dag. Skriv hela datumet, som 2026-01-31.`,
  );
};

const year: Reader = (cell) => {
  const date = readDate(cell);
  if (date && date.doubt !== 'serial') return { value: Number(date.date.slice(0, 4)) };
  return refused(
    'year',
    `"${shown(cell)}" is no year that can be read. Write it with four digits, as 2026.`,
    `”${shown(cell)}” går inte att läsa som år. Skriv det med fyra siffror, som 2026.`,
  );
};

const YES = /^(ja|j|yes|y|x|1|true|sant|sann|ok)$/;
const NO = /^(nej|n|no|0|false|falskt|falsk)$/;

const boolean: Reader = (cell) => {
  const word = fold(cell);
  if (YES.test(word)) return { value: true };
  if (NO.test(word)) return { value: false };
  return refused(
    'boolean',
    `"${shown(cell)}" is neither yes nor no. Write "ja" or "nej".`,
    `”${shown(cell)}” är varken ja eller nej. Skriv ”ja” eller ”nej”.`,
  );
};

const verified: Reader = (cell, context) =>
  /^(title only|bara titeln?|endast titeln?)$/.test(fold(cell))
    ? { value: 'title-only' }
    : boolean(cell, context);

const sfs: Reader = (cell) => {
  const [number] = /\d{4}:\d+/.exec(cell) ?? [];
  if (number) return { value: number };
  return refused(
    'sfs',
    `"${shown(cell)}" is no number of a law. Write it as 2017:584.`,
    `”${shown(cell)}” är inget SFS-nummer. Skriv det som 2017:584.`,
  );
};

const degrees: Reader = (cell) => {
  const value = Number(cell.replace(',', '.'));
  if (Number.isFinite(value) && Math.abs(value) <= 180) return { value };
  return refused(
    'degrees',
    `"${shown(cell)}" is no number of degrees (WGS 84). Write it as 17.922.`,
    `”${shown(cell)}” är inget gradtal (WGS 84). Skriv det som 17,922.`,
  );
};

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  byte: 1,
  bytes: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
};

const size: Reader = (cell) => {
  const [, number = '', unit = ''] = /^([\d\s.,]*\d)\s*([a-z]*)$/i.exec(cell) ?? [];
  const amount = Number(number.replace(/\s/g, '').replace(',', '.'));
  const factor = Object.hasOwn(UNITS, unit.toLowerCase()) ? UNITS[unit.toLowerCase()] : undefined;
  if (number && Number.isFinite(amount) && factor) return { value: Math.round(amount * factor) };
  return refused(
    'size',
    `"${shown(cell)}" is no size of a file. Write it in bytes, or as 240 kB.`,
    `”${shown(cell)}” är ingen filstorlek. Skriv den i byte, eller som 240 kB.`,
  );
};

const language: Reader = (cell) => {
  const tag =
    languageNamed(cell) ?? (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(cell) ? cell : undefined);
  if (tag) return { value: tag };
  return refused(
    'language',
    `"${shown(cell)}" is no language that is known. Write its tag, such as sv.`,
    `”${shown(cell)}” är inget känt språk. Skriv dess kod, till exempel sv.`,
  );
};

const choice =
  (name: Choice): Reader =>
  (cell) => {
    const key = chosen(name, cell);
    if (key !== undefined) return { value: key };
    const [en, sv] = [namesOf(name, 'en'), namesOf(name, 'sv')];
    const meant = nearest(cell, [...sv, ...en]);
    return refused(
      'choice',
      `"${shown(cell)}" is none of ${en.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
      `”${shown(cell)}” är inget av ${sv.join(', ')}.${meant ? ` Menade du ”${meant}”?` : ''}`,
    );
  };

const READERS: Readonly<Record<ValueType, Reader>> = {
  plain,
  text: plain,
  key: (cell) => ({ value: cell }),
  day,
  moment,
  year,
  boolean,
  verified,
  county,
  countyCode,
  municipality,
  municipalityCode,
  phone: readPhone,
  email,
  url,
  address: (cell) => ({ value: cell.replace(/\s*\n\s*/g, ', ') }),
  postcode: (cell) => ({ value: cell.replace(/^(\d{3})\s?(\d{2})([.,]0)?$/, '$1 $2') }),
  sfs,
  degrees,
  size,
  format: (cell) => ({ value: cell.toLowerCase().replace(/^\./, '') }),
  language,
  termStatus: choice('termStatus'),
  level: choice('level'),
  reach: choice('reach'),
};

/** What spreadsheets write where a formula has failed. */
const SHEET_ERROR =
  /^#(REF|REFERENS|N\/A|SAKNAS|VALUE|V[ÄA]RDEFEL|NAME|NAMN|DIV\/0|DIVISION\/0|NUM|OGILTIGT|NULL|SK[ÄA]RNING|SPILL)[!?]?!?$/i;

/** Reads a cell that is not empty as a value of a type. */
export const readValue = (cell: string, type: ValueType, context: ValueContext): ReadValue =>
  READERS[type](cell, context);

/** What is wrong with a cell whatever it is for; undefined where nothing is. */
export function faultOf(cell: string): Problem | undefined {
  if (SHEET_ERROR.test(cell)) {
    const en = `"${cell}" is an error of the spreadsheet. Mend the formula, or write the value itself.`;
    const sv = `”${cell}” är ett fel i kalkylbladet. Rätta formeln, eller skriv värdet självt.`;
    return { code: 'sheet-error', words: { en, sv } };
  }
  return undefined;
}

/** Å, ä and ö as they look in a text that was read in a wrong encoding. */
export const isGarbled = (cell: string): boolean => /Ã[¥¤¶…„–©]|\ufffd/.test(cell);
