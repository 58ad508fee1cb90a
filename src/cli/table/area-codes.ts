import { fold } from '../../core/fold.js';
import { COUNTY_NAMES, countyNamed } from './county-names.js';
import { shown } from './messages.js';
import { assumed, refused, type Reader, type ReadValue } from './read-value.js';

const zeroPutBack = (cell: string, value: string): ReadValue =>
  assumed(
    value,
    'lost-zero',
    `"${cell}" was read as "${value}": Excel takes zeros away at the beginning of numbers. Format the column as text to keep them.`,
    `”${cell}” tolkades som ”${value}”. Excel tar bort nollor i början av tal. Formatera kolumnen som text, så behålls de.`,
  );

/** A county that a document is about. */
export const county: Reader = (cell) => {
  const code = countyNamed(cell);
  if (code) return /^\d$/.test(cell) ? zeroPutBack(cell, code) : { value: code };
  if (/^[\dA-Za-z-]{1,6}$/.test(cell)) return { value: cell };
  return refused(
    'county',
    `"${shown(cell)}" is no county that is known. Write its code, such as 12, its letter or its name.`,
    `”${shown(cell)}” är inget känt län. Skriv länets kod, till exempel 12, dess bokstav eller dess namn.`,
  );
};

/** Own areas keep their own codes: a zero is only put back where the row's name is that county's. */
export const countyCode: Reader = (cell, { countyName }) => {
  const lettered = /^[a-z]/i.test(cell) ? countyNamed(cell) : undefined;
  if (lettered !== undefined && [undefined, lettered].includes(countyNamed(countyName ?? ''))) {
    return { value: lettered };
  }
  if (!/^\d$/.test(cell)) return { value: cell };
  const code = `0${cell}`;
  const isKnown = Object.hasOwn(COUNTY_NAMES, code);
  const isSwedish = countyName === undefined || countyNamed(countyName) === code;
  return isKnown && isSwedish ? zeroPutBack(cell, code) : { value: cell };
};

/** A municipality's own code. */
export const municipalityCode: Reader = (cell) =>
  /^[1-9]\d{2}$/.test(cell) && Object.hasOwn(COUNTY_NAMES, `0${cell[0] ?? ''}`)
    ? zeroPutBack(cell, `0${cell}`)
    : { value: cell };

/** A municipality that a document is about. */
export const municipality: Reader = (cell, context) => {
  if (/^[\dA-Z-]{2,8}$/.test(cell)) return municipalityCode(cell, context);
  const name = fold(cell);
  const plainName = name.replace(/ (kommun|stad|municipality)$/, '');
  const known = context.municipalities;
  const code = known?.get(name) ?? known?.get(plainName) ?? known?.get(plainName.replace(/s$/, ''));
  if (code !== undefined) return { value: code };
  return refused(
    'municipality',
    `"${shown(cell)}" is no municipality that is known. Write its code, such as 2584.`,
    `”${shown(cell)}” är ingen känd kommun. Skriv kommunens kod, till exempel 2584.`,
  );
};
