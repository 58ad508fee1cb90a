import { isKind, KINDS, type Kind } from '../kinds.js';
import { nearest } from '../nearest.js';
import type { Format } from '../sniff.js';
import { encodingOf, type Encoding } from '../table/decode.js';
import type { Mapping } from '../table/guess-mapping.js';
import type { Delimiter } from '../table/table.js';
import { UsageError, UserError, type Io } from './command.js';
import { readOptions } from './options.js';

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  map: { type: 'string' },
  mapping: { type: 'string' },
  lang: { type: 'string' },
  list: { type: 'string' },
  updated: { type: 'string' },
  source: { type: 'string' },
  'source-url': { type: 'string' },
  license: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'dry-run': { type: 'boolean', short: 'n' },
  force: { type: 'boolean' },
} as const;

/** What is asked for. */
export interface ConvertOptions {
  readonly file: string;
  readonly to: Kind | undefined;
  readonly from: Format | undefined;
  readonly mapping: Mapping;
  readonly language: string | undefined;
  readonly list: string | undefined;
  readonly updated: string | undefined;
  readonly source: { readonly name: string; readonly url?: string } | undefined;
  readonly license: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  readonly isForced: boolean;
}

const FORMATS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  turtle: 'turtle',
  ttl: 'turtle',
  'n-triples': 'turtle',
  trig: 'turtle',
  'json-ld': 'json-ld',
  jsonld: 'json-ld',
};

const DELIMITERS: Readonly<Record<string, Delimiter>> = {
  ';': ';',
  ',': ',',
  '|': '|',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
};

/**
 * Reads what is asked for.
 * @throws UsageError, UserError with a line for the user
 */
export async function convertOptions(args: readonly string[], io: Io): Promise<ConvertOptions> {
  const { maps, others } = takeMaps(args);
  const { values, words } = readOptions('convert', others, OPTIONS);
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) {
    throw new UsageError({
      en: 'Give one file to convert: lor-widgets convert FILE, or - for what is piped in.',
      sv: 'Ange en fil att omvandla: lor-widgets convert FIL, eller - för det som skickas in.',
    });
  }
  const { source: name, 'source-url': url } = values;
  return {
    file,
    to: kindOf(values.to),
    from: oneOf('from', values.from, FORMATS),
    mapping: { ...(await mappingIn(values.mapping, io)), ...maps },
    language: languageOf(values.lang),
    list: values.list,
    updated: dayOf(values.updated),
    source: name === undefined ? undefined : { name, ...(url !== undefined && { url }) },
    license: values.license,
    encoding: values.encoding === undefined ? undefined : encodingIn(values.encoding),
    delimiter: oneOf('delimiter', values.delimiter, DELIMITERS),
    out: values.out,
    isDryRun: values['dry-run'] ?? false,
    isForced: values.force ?? false,
  };
}

/** `--map "Column=field"`, which may come as often as there are columns. */
function takeMaps(args: readonly string[]): { maps: Mapping; others: readonly string[] } {
  const maps: Record<string, string> = {};
  const others: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!/^--map(=|$)/.test(arg)) {
      others.push(arg);
      continue;
    }
    if (arg === '--map') index += 1;
    const written = arg === '--map' ? (args[index] ?? '') : arg.slice('--map='.length);
    const [, column = '', path = ''] = /^(.+)=([^=]*)$/s.exec(written) ?? [];
    if (column === '') {
      throw new UsageError({
        en: `--map takes a column and its field: --map "Begrepp=term.sv", not "${written}".`,
        sv: `--map tar en kolumn och dess fält: --map "Begrepp=term.sv", inte "${written}".`,
      });
    }
    maps[column.trim()] = path.trim();
  }
  return { maps, others };
}

async function mappingIn(file: string | undefined, io: Io): Promise<Mapping> {
  if (file === undefined) return {};
  const text = new TextDecoder().decode(await io.readFile(file));
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    raw = undefined;
  }
  const isMapping =
    typeof raw === 'object' &&
    raw !== null &&
    !Array.isArray(raw) &&
    Object.values(raw).every((path) => typeof path === 'string');
  if (isMapping) return raw as Mapping;
  throw new UserError({
    en: `${file}: should hold columns and their fields, as JSON: { "Begrepp": "term.sv" }.`,
    sv: `${file}: ska innehålla kolumner och deras fält, som JSON: { "Begrepp": "term.sv" }.`,
  });
}

function kindOf(written: string | undefined): Kind | undefined {
  if (written === undefined || isKind(written)) return written;
  throw wrong('to', written, Object.keys(KINDS));
}

function oneOf<T>(
  option: string,
  written: string | undefined,
  known: Readonly<Record<string, T>>,
): T | undefined {
  if (written === undefined) return undefined;
  const name = written.toLowerCase();
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (found !== undefined) return found;
  throw wrong(option, written, Object.keys(known));
}

function wrong(option: string, written: string, known: readonly string[]): UsageError {
  const meant = nearest(written, known);
  const all = known.map((each) => each.replace('\t', '\\t')).join(', ');
  return new UsageError({
    en: `--${option} is one of ${all}, not "${written}".${meant ? ` Did you mean ${meant}?` : ''}`,
    sv: `--${option} är något av ${all}, inte "${written}".${meant ? ` Menade du ${meant}?` : ''}`,
  });
}

function encodingIn(written: string): Encoding {
  const encoding = encodingOf(written);
  if (encoding) return encoding;
  throw wrong('encoding', written, ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
}

function languageOf(written: string | undefined): string | undefined {
  if (written === undefined || /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(written)) return written;
  throw new UsageError({
    en: `--lang takes the code of one language, such as sv, not "${written}".`,
    sv: `--lang tar koden för ett språk, till exempel sv, inte "${written}".`,
  });
}

function dayOf(written: string | undefined): string | undefined {
  const isDay = (day: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON().startsWith(day);
  try {
    if (written === undefined || isDay(written)) return written;
  } catch {
    // A day that does not exist is told of below.
  }
  throw new UsageError({
    en: `--updated takes a day such as 2026-01-31, not "${written}".`,
    sv: `--updated tar en dag, till exempel 2026-01-31, inte "${written}".`,
  });
}
