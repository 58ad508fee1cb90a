import type { Finding } from '../../core/finding.js';
import { checkBytes } from '../check/bytes.js';
import type { Checked } from '../check/check.js';
import { findingText } from '../check/words.js';
import { KINDS } from '../kinds.js';
import { EXIT, UserError, UsageError, type Command, type Io } from './command.js';
import { expanded } from './files.js';
import { languagesOf, readOptions } from './options.js';
import { inLanguage, SEVERITY, type Language } from './words.js';

const OPTIONS = {
  lang: { type: 'string' },
  format: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

const HELP = {
  en: `lor-widgets validate FILE … [--lang sv,en] [--format text|json] [--quiet]

Looks content files through as the widgets do. One line for each thing to mend:

  file: /place/in/the/file: error or warning: what is wrong and how to mend it

An error costs a record or the whole file, a warning a single field, or nothing
but a reader's understanding. The place is a JSON pointer: /counties/3/email is the
e-mail address of the fourth county.

  --lang sv,en,ar    also say which texts are missing in these languages
  --format json      the same as JSON, for programs
  --quiet, -q        only errors; nothing when there are none
  -                  in place of a file: what is piped in

Examples:
  lor-widgets validate contacts.json
  lor-widgets validate --lang sv,en,ar glossary.json strategies.json
  curl -s https://www.example.se/contacts.json | lor-widgets validate -

Exit code: 0 no errors, 1 errors, 2 wrongly called.`,
  sv: `lor-widgets validate FIL … [--lang sv,en] [--format text|json] [--quiet]

Granskar innehållsfiler på samma sätt som widgetarna gör. En rad för varje sak
att rätta:

  fil: /plats/i/filen: fel eller varning: vad som är fel och hur du rättar det

Ett fel gör att en post eller hela filen inte visas. En varning gäller ett enda
fält, eller något som läsaren märker. Platsen är en JSON-pekare: /counties/3/email
är e-postadressen i det fjärde länet.

  --lang sv,en,ar    säg också vilka texter som saknas på de här språken
  --format json      samma sak som JSON, för program
  --quiet, -q        bara felen, inget alls när det inte finns några
  -                  i stället för en fil: det som skickas in

Exempel:
  lor-widgets validate contacts.json
  lor-widgets validate --lang sv,en,ar glossary.json strategies.json
  curl -s https://www.example.se/contacts.json | lor-widgets validate -

Slutkod: 0 inga fel, 1 fel, 2 fel anrop.`,
};

/** A file and what was found in it. */
interface Result {
  readonly file: string;
  readonly checked: Checked;
}

export const validate: Command = {
  help: HELP,
  async run(args, io) {
    const { values, words } = readOptions('validate', args, OPTIONS);
    const format = values.format ?? 'text';
    if (format !== 'text' && format !== 'json') {
      throw new UsageError({
        en: `--format is text or json, not "${format}".`,
        sv: `--format är text eller json, inte "${format}".`,
      });
    }
    const files = words.flatMap(expanded);
    if (files.length === 0) {
      throw new UsageError({
        en: 'Which file? lor-widgets validate FILE, or - for what is piped in.',
        sv: 'Vilken fil? lor-widgets validate FIL, eller - för det som skickas in.',
      });
    }
    const languages = languagesOf('lang', values.lang);
    const isQuiet = values.quiet ?? false;
    const results: Result[] = [];
    for (const [place, file] of files.entries()) {
      io.progress(place, files.length, inLanguage({ en: 'files', sv: 'filer' }, io.language));
      const checked = await checkedFile(file, languages, io);
      results.push({ file, checked });
      if (format === 'text') tell({ file, checked }, io, isQuiet);
    }
    if (format === 'json') io.out(asJson(results, io.language, isQuiet));
    else if (!isQuiet) io.out(totals(results, io.language));
    return count(results, 'error') > 0 ? EXIT.faults : EXIT.ok;
  },
};

/** A file that cannot be read is one with an error: the others are still looked through. */
async function checkedFile(file: string, languages: readonly string[], io: Io): Promise<Checked> {
  try {
    return await checkBytes(await io.readFile(file), { languages });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = inLanguage(error.words, io.language).replace(`${file}: `, '');
    return { findings: [{ pointer: '', message, severity: 'error' }] };
  }
}

const shown = (findings: readonly Finding[], isQuiet: boolean): readonly Finding[] =>
  isQuiet ? findings.filter(({ severity }) => severity === 'error') : findings;

function tell({ file, checked }: Result, io: Io, isQuiet: boolean): void {
  const { language } = io;
  for (const finding of shown(checked.findings, isQuiet)) {
    const { pointer, severity } = finding;
    const words = findingText(finding, language);
    io.out(`${file}: ${pointer || '/'}: ${SEVERITY[severity][language]}: ${words}`);
  }
  if (checked.findings.length > 0 || isQuiet) return;
  const tag = checked.kind ? KINDS[checked.kind].tag : '';
  const words = { en: 'nothing to mend', sv: 'inget att rätta' };
  io.out(`${file}: ${words[language]} (${checked.kind ?? ''}, <${tag}>)`);
}

const count = (results: readonly Result[], severity: Finding['severity']): number =>
  results
    .flatMap(({ checked }) => checked.findings)
    .filter((finding) => finding.severity === severity).length;

/** "1 file, 2 errors": no word changes but for its number. */
function totals(results: readonly Result[], language: Language): string {
  const say = (number: number, one: string, many: string): string =>
    `${number} ${number === 1 ? one : many}`;
  const [errors, warnings] = [count(results, 'error'), count(results, 'warning')];
  return language === 'sv'
    ? `${say(results.length, 'fil', 'filer')}: ${errors} fel, ${say(warnings, 'varning', 'varningar')}`
    : `${say(results.length, 'file', 'files')}: ${say(errors, 'error', 'errors')}, ${say(warnings, 'warning', 'warnings')}`;
}

const asJson = (results: readonly Result[], language: Language, isQuiet: boolean): string =>
  JSON.stringify(
    {
      errors: count(results, 'error'),
      warnings: count(results, 'warning'),
      files: results.map(({ file, checked: { kind, findings } }) => ({
        ...{ file, kind: kind ?? null },
        findings: shown(findings, isQuiet).map((finding) => ({
          ...finding,
          message: findingText(finding, language),
        })),
      })),
    },
    null,
    2,
  );
