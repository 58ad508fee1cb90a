import { countyCode } from '../../core/county-code.js';

/** The code as contents write it, of what may be a code, a letter or ISO 3166-2. */
export const codeOf = (county: string | undefined): string | undefined =>
  county === undefined ? undefined : (countyCode(county.trim()) ?? county.trim());
