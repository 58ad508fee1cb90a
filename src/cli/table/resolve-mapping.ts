import { fold } from '../../core/fold.js';
import type { Kind } from '../kinds.js';
import { FIELDS } from './fields.js';
import { guessMapping, pathIn, pathsOf, targetOf, type Mapping } from './guess-mapping.js';
import { found, shown } from './messages.js';
import type { TableFinding } from './table.js';

/** What columns are used for, and what of the wishes could not be met. */
export interface ResolvedMapping {
  readonly mapping: Mapping;
  /** Columns that hold something but are used for nothing. */
  readonly unused: readonly string[];
  readonly findings: readonly TableFinding[];
}

/**
 * What columns are used for: as somebody says, and guessed for those of which nobody says anything.
 * A column whose wished path is empty is left out on purpose.
 */
export function resolveMapping(
  header: readonly string[],
  kind: Kind,
  list: string | undefined,
  wished: Mapping,
): ResolvedMapping {
  const findings: TableFinding[] = [];
  const mapping: Record<string, string> = { ...guessMapping(header, kind, list) };
  const left = new Set<string>();
  for (const [written, path] of Object.entries(wished)) {
    const column = header.find((each) => each === written) ?? sameName(header, written);
    if (column === undefined) {
      findings.push(noColumn(written, header));
    } else if (path.trim() === '') {
      Reflect.deleteProperty(mapping, column);
      left.add(column);
    } else if (leadsSomewhere(path.trim(), kind)) {
      mapping[column] = path.trim();
    } else {
      findings.push(noField(column, path, kind));
    }
  }
  const unused = header.filter((each) => pathIn(mapping, each) === undefined && !left.has(each));
  return { mapping, unused, findings };
}

const sameName = (header: readonly string[], written: string): string | undefined =>
  header.find((each) => fold(each) === fold(written));

const leadsSomewhere = (path: string, kind: Kind): boolean =>
  Object.keys(FIELDS[kind]).some((list) => targetOf(path, FIELDS[kind], list) !== undefined);

function noColumn(written: string, header: readonly string[]): TableFinding {
  const columns = header.map((each) => `"${each}"`).join(', ');
  return found('error', 'no-column', {
    en: `There is no column "${shown(written)}". The columns are ${columns}.`,
    sv: `Det finns ingen kolumn ”${shown(written)}”. Kolumnerna är ${columns}.`,
  });
}

function noField(column: string, path: string, kind: Kind): TableFinding {
  const paths = pathsOf(kind).join(', ');
  return found(
    'error',
    'no-field',
    {
      en: `"${shown(path)}" is no field of ${kind}. The fields are ${paths}; texts may have a language behind them, as in ".sv".`,
      sv: `”${shown(path)}” är inget fält i ${kind}. Fälten är ${paths}. Texter kan ha ett språk efter sig, som ”.sv”.`,
    },
    { column },
  );
}
