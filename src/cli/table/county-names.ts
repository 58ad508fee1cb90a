import { countyCode } from '../../core/county-code.js';
import { fold } from '../../core/fold.js';

/** Names of Sweden's counties, by SCB's code. */
export const COUNTY_NAMES: Readonly<Record<string, string>> = {
  '01': 'Stockholms län',
  '03': 'Uppsala län',
  '04': 'Södermanlands län',
  '05': 'Östergötlands län',
  '06': 'Jönköpings län',
  '07': 'Kronobergs län',
  '08': 'Kalmar län',
  '09': 'Gotlands län',
  '10': 'Blekinge län',
  '12': 'Skåne län',
  '13': 'Hallands län',
  '14': 'Västra Götalands län',
  '17': 'Värmlands län',
  '18': 'Örebro län',
  '19': 'Västmanlands län',
  '20': 'Dalarnas län',
  '21': 'Gävleborgs län',
  '22': 'Västernorrlands län',
  '23': 'Jämtlands län',
  '24': 'Västerbottens län',
  '25': 'Norrbottens län',
};

/** `Västra Götalands län`, `Västra Götaland` and `region västra götaland` are one. */
const plain = (name: string): string =>
  fold(name)
    .replace(/^(region|lansstyrelsen i|lansstyrelsen) /, '')
    .replace(/ (lan|county)$/, '')
    .replace(/s$/, '');

const byName = new Map(Object.entries(COUNTY_NAMES).map(([code, name]) => [plain(name), code]));

/**
 * SCB's code of a Swedish county from its name, code, letter or ISO 3166-2. A zero that Excel has
 * taken is put back: `1` is `01`.
 * @returns undefined where it is none of them
 */
export const countyNamed = (written: string): string | undefined =>
  countyCode(written) ?? countyCode(`0${written}`) ?? byName.get(plain(written));
