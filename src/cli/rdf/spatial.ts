import { COUNTY_NAMES, countyNamed } from '../table/county-names.js';
import type { Graph } from './graph.js';
import { dct, lastPart, locn } from './names.js';
import { literals, NAMES } from './texts.js';

/** Counties by their code in the EU's statistics (NUTS 3). */
const NUTS: Readonly<Record<string, string>> = {
  SE110: '01',
  SE121: '03',
  SE122: '04',
  SE123: '05',
  SE211: '06',
  SE212: '07',
  SE213: '08',
  SE214: '09',
  SE221: '10',
  SE224: '12',
  SE231: '13',
  SE232: '14',
  SE311: '17',
  SE124: '18',
  SE125: '19',
  SE312: '20',
  SE313: '21',
  SE321: '22',
  SE322: '23',
  SE331: '24',
  SE332: '25',
};

const WHOLE_COUNTRY = /^(SE|SWE|Sverige|Sweden|2661886)$/i;

/** Where a document holds. */
export interface Area {
  readonly counties: readonly string[];
  readonly municipalities: readonly string[];
  readonly isNational: boolean;
  /** Areas that are none of Sweden's counties and municipalities, as they stand in the file. */
  readonly unknown: readonly string[];
}

/** Where a dataset holds: counties by NUTS, SCB's code, letter or name, municipalities by SCB's code. */
export function areaOf(graph: Graph, dataset: string): Area {
  const counties = new Set<string>();
  const municipalities = new Set<string>();
  const unknown: string[] = [];
  let isNational = false;
  for (const { kind, value } of graph.objects(dataset, dct('spatial'))) {
    const words = [
      kind === 'literal' ? value : lastPart(value),
      ...(kind === 'literal'
        ? []
        : literals(graph, value, ...NAMES, locn('geographicName'), dct('identifier')).map(
            (literal) => literal.value,
          )),
    ];
    const county = first(words, (word) => NUTS[word.toUpperCase()] ?? countyNamed(word));
    const municipality = first(words, municipalityCode);
    if (county !== undefined) counties.add(county);
    else if (municipality !== undefined) municipalities.add(municipality);
    else if (words.some((word) => WHOLE_COUNTRY.test(word))) isNational = true;
    else unknown.push(value.startsWith('_:') ? (words[1] ?? words[0] ?? '') : value);
  }
  return { counties: [...counties], municipalities: [...municipalities], isNational, unknown };
}

const municipalityCode = (word: string): string | undefined =>
  /^\d{4}$/.test(word) && Object.hasOwn(COUNTY_NAMES, word.slice(0, 2)) ? word : undefined;

function first(
  words: readonly string[],
  find: (word: string) => string | undefined,
): string | undefined {
  for (const word of words) {
    const found = find(word.trim());
    if (found !== undefined) return found;
  }
  return undefined;
}
