import { MOST_BYTES } from '../../core/fetch-text.js';
import { checkFeed } from '../check/check.js';
import { findingWords } from '../check/words.js';
import type { Kind } from '../kinds.js';
import type { TableFinding } from '../table/table.js';
import { EXIT, type Command, type Io } from './command.js';
import { converted, type Converted } from './converted.js';
import { CONVERT_HELP } from './convert-help.js';
import { convertOptions, type ConvertOptions } from './convert-options.js';
import { inLanguage, SEVERITY, type Language } from './words.js';

/** So many findings that are alike are told each; the rest is counted. */
const MOST_ALIKE = 5;
/** Up to here a file is written for people to read in, with line breaks; in records. */
const MOST_READABLE = 5000;

export const convert: Command = {
  help: CONVERT_HELP,
  async run(args, io) {
    const options = await convertOptions(args, io);
    const made = await converted(await io.readFile(options.file), options, io);
    const { feed } = made;
    const findings = feed ? [...made.findings, ...(await ofSchema(feed, made))] : made.findings;
    for (const line of linesOf(options.file, findings, io.language)) io.err(line);
    for (const words of made.summary) io.err(inLanguage(words, io.language));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (feed) io.err(inLanguage(madeOf(feed['kind'] as Kind, made.counts), io.language));
    if (!feed || (errors > 0 && !options.isForced)) {
      io.err(inLanguage(notWritten(errors, feed !== undefined), io.language));
      return EXIT.faults;
    }
    await write(feed, made.counts, options, io);
    return EXIT.ok;
  },
};

/** What the widgets would say of the feed, where it came from. */
async function ofSchema(
  feed: Readonly<Record<string, unknown>>,
  { findings: told, placeOf }: Converted,
): Promise<TableFinding[]> {
  const { findings } = await checkFeed(feed);
  // An empty list has been explained by what is wrong with the table.
  const isExplained = told.some(({ severity }) => severity === 'error');
  return findings
    .filter(({ message }) => !(isExplained && /^Holds no(thing)? /.test(message)))
    .map(({ pointer, message, severity }) => ({
      ...{ pointer, message, severity, code: message },
      words: { en: message, sv: findingWords(message, 'sv') },
      ...placeOf(pointer),
    }));
}

/** One line for each finding; of many that are alike the first ones. */
function linesOf(file: string, findings: readonly TableFinding[], language: Language): string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const key = alike(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= MOST_ALIKE) {
      const severity = SEVERITY[finding.severity][language];
      const words = inLanguage(finding.words, language);
      lines.push(`${file}: ${placeIn(finding, language)}${severity}: ${words}`);
    }
  }
  for (const finding of findings) {
    const more = (counts.get(alike(finding)) ?? 0) - MOST_ALIKE;
    if (more <= 0) continue;
    counts.delete(alike(finding));
    const words = {
      en: `… and ${more} more like "${finding.words.en}"`,
      sv: `… och ${more} till som ”${finding.words.sv}”`,
    };
    const place = placeIn({ ...finding, line: undefined }, language);
    lines.push(`${file}: ${place}${words[language]}`);
  }
  return lines;
}

const alike = ({ code, severity, column = '' }: TableFinding): string =>
  `${severity} ${code} ${column}`;

function placeIn(
  {
    line,
    column,
    pointer,
  }: Pick<TableFinding, 'column' | 'pointer'> & { line?: number | undefined },
  language: Language,
): string {
  const words = [
    ...(line === undefined ? [] : [{ en: `line ${line}`, sv: `rad ${line}` }[language]]),
    ...(column === undefined
      ? []
      : [{ en: `column "${column}"`, sv: `kolumn ”${column}”` }[language]]),
  ];
  if (words.length > 0) return `${words.join(', ')}: `;
  return pointer ? `${pointer}: ` : '';
}

function madeOf(kind: Kind, counts: Readonly<Record<string, number>>) {
  const lists = Object.entries(counts)
    .map(([list, count]) => `${count} ${list}`)
    .join(', ');
  return {
    en: `Made: ${kind} with ${lists || 'nothing'}.`,
    sv: `Blev: ${kind} med ${lists || 'ingenting'}.`,
  };
}

function notWritten(errors: number, isMade: boolean) {
  const forced = isMade
    ? {
        en: ', or write what could be used with --force',
        sv: ', eller skriv det som gick att använda med --force',
      }
    : { en: '', sv: '' };
  return {
    en: `Nothing was written: ${errors === 1 ? 'one error' : `${errors} errors`}. Mend the file${forced.en}.`,
    sv: `Inget skrevs: ${errors} fel. Rätta filen${forced.sv}.`,
  };
}

async function write(
  feed: Readonly<Record<string, unknown>>,
  counts: Readonly<Record<string, number>>,
  { out, isDryRun }: ConvertOptions,
  io: Io,
): Promise<void> {
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const text = JSON.stringify(feed, null, records > MOST_READABLE ? 0 : 2);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) io.err(inLanguage(tooLarge(bytes), io.language));
  if (isDryRun) {
    io.err(
      inLanguage(
        { en: 'Nothing was written (--dry-run).', sv: 'Inget skrevs (--dry-run).' },
        io.language,
      ),
    );
  } else if (out === undefined) {
    io.out(text);
  } else {
    await io.writeFile(out, `${text}\n`);
    io.err(inLanguage({ en: `Written: ${out}`, sv: `Skrivet: ${out}` }, io.language));
  }
}

const tooLarge = (bytes: number) => ({
  en: `The result is ${(bytes / 1e6).toFixed(1)} MB. Widgets refuse more than 5 MB: divide the content.`,
  sv: `Resultatet är ${(bytes / 1e6).toFixed(1)} MB. Widgetarna tar inte emot mer än 5 MB. Dela upp innehållet.`,
});
