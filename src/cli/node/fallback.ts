import { matchLocale } from '../../core/language.js';
import { locales } from '../../core/localize.js';
import type { Contacts } from '../../widgets/contact-finder/contacts.js';
import { placeOf } from '../../widgets/contact-finder/find-place.js';
import { checkBytes } from '../check/bytes.js';
import { findingText } from '../check/words.js';
import { embeddedContent } from '../embedded.js';
import {
  fallbackHtml,
  jsonLd,
  ready,
  type Content,
  type FallbackOptions,
} from '../fallback/fallback.js';
import { isKind, KINDS } from '../kinds.js';
import { nearest } from '../nearest.js';
import { EXIT, UserError, UsageError, type Command, type Io } from './command.js';
import { numberOf, readOptions } from './options.js';

const OPTIONS = {
  county: { type: 'string' },
  municipality: { type: 'string' },
  lang: { type: 'string' },
  limit: { type: 'string' },
  'heading-level': { type: 'string' },
  'json-ld': { type: 'boolean' },
  out: { type: 'string', short: 'o' },
} as const;

const HELP = {
  en: `lor-widgets fallback KIND|FILE [options]

Writes what stands inside a widget's element until its script has run, and where
no script runs: plain HTML with the facts and their links. Paste it between the
element's tags.

KIND is contacts, glossary, collaboration or strategies: what comes with the
widgets. FILE is a content file of your own.

  --county 25            that county only: its code, its letter (BD) or SE-BD
  --municipality 2280    the county of that municipality
  --lang ar              in that language; Swedish without
  --limit 10             at most so many of a list
  --heading-level 3      a heading of that level above a board's facts
  --json-ld              JSON-LD (schema.org) for search engines instead
  --out FILE, -o FILE    into a file

Examples:
  lor-widgets fallback contacts --municipality 2280
  lor-widgets fallback glossary --lang en --limit 10
  lor-widgets fallback strategies.json --county 12 --out strategies.html
  lor-widgets fallback contacts --county 25 --json-ld`,
  sv: `lor-widgets fallback SLAG|FIL [val]

Skriver det som står i widgetens element tills skriptet har körts, och där inget
skript körs: vanlig HTML med uppgifterna och deras länkar. Klistra in den mellan
elementets taggar.

SLAG är contacts, glossary, collaboration eller strategies: det som följer med
widgetarna. FIL är en egen innehållsfil.

  --county 25            bara det länet: dess kod, bokstav (BD) eller SE-BD
  --municipality 2280    kommunens län
  --lang ar              på det språket, annars på svenska
  --limit 10             högst så många i en lista
  --heading-level 3      en rubrik på den nivån ovanför länsstyrelsens uppgifter
  --json-ld              i stället JSON-LD (schema.org) för sökmotorer
  --out FIL, -o FIL      till en fil

Exempel:
  lor-widgets fallback contacts --municipality 2280
  lor-widgets fallback glossary --lang en --limit 10
  lor-widgets fallback strategies.json --county 12 --out strategies.html
  lor-widgets fallback contacts --county 25 --json-ld`,
};

export const fallback: Command = {
  help: HELP,
  async run(args, io) {
    const { values, words } = readOptions('fallback', args, OPTIONS);
    const [what] = words;
    if (what === undefined || words.length > 1) throw wrongCount(words.length);
    const { lang } = values;
    if (lang !== undefined) await speak(lang);
    const limit = numberOf('limit', values.limit, [1, 100_000]);
    const headingLevel = numberOf('heading-level', values['heading-level'], [1, 6]);
    const content = await contentOf(what, io);
    const options: FallbackOptions = {
      ...(lang !== undefined && { language: lang }),
      ...(limit !== undefined && { limit }),
      ...(headingLevel !== undefined && { headingLevel }),
      ...(await placeAsked(content, values.county, values.municipality)),
    };
    const text = values['json-ld']
      ? scriptOf(jsonLd(content, options))
      : fallbackHtml(content, options);
    if (values.out === undefined) io.out(text.trimEnd());
    else {
      await io.writeFile(values.out, text);
      io.err({ en: `Written: ${values.out}`, sv: `Skriven: ${values.out}` }[io.language]);
    }
    return EXIT.ok;
  },
};

const ALL = Object.keys(KINDS).join(', ');

const wrongCount = (count: number): UsageError =>
  count === 0
    ? new UsageError({
        en: `Of what? ${ALL}, or a file: lor-widgets fallback contacts --county 25`,
        sv: `Av vad? ${ALL}, eller en fil: lor-widgets fallback contacts --county 25`,
      })
    : new UsageError({
        en: 'One kind or one file at a time.',
        sv: 'Ett slag eller en fil i taget.',
      });

async function speak(language: string): Promise<void> {
  if (matchLocale(language, locales) === undefined) {
    throw new UsageError({
      en: `The widgets do not speak "${language}". They speak ${locales.join(', ')}.`,
      sv: `Widgetarna talar inte "${language}". De talar ${locales.join(', ')}.`,
    });
  }
  await ready(language);
}

/** JSON-LD in the element that pages hold it in; nothing in it can end that element. */
const scriptOf = (data: object): string =>
  `<script type="application/ld+json">\n${JSON.stringify(data, null, 2).replaceAll('<', '\\u003c')}\n</script>\n`;

async function contentOf(what: string, io: Io): Promise<unknown> {
  if (isKind(what)) return embeddedContent(what);
  const meant = /[./\\]/.test(what) ? undefined : nearest(what, Object.keys(KINDS));
  if (what !== '-' && meant) {
    throw new UsageError({
      en: `"${what}" is no kind of content. Did you mean ${meant}?`,
      sv: `"${what}" är inget slags innehåll. Menade du ${meant}?`,
    });
  }
  const { content, findings } = await checkBytes(await io.readFile(what));
  for (const finding of findings) {
    if (finding.severity === 'error') {
      io.err(`${what}: ${finding.pointer || '/'}: ${findingText(finding, io.language)}`);
    }
  }
  if (content !== undefined) return content;
  throw new UserError({
    en: `${what}: there is nothing in it that can be shown. Nothing is written.`,
    sv: `${what}: det finns inget i filen som kan visas. Inget skrivs.`,
  });
}

/** The place asked for. Contents that know no municipalities are asked about their county. */
async function placeAsked(
  content: unknown,
  county: string | undefined,
  municipality: string | undefined,
): Promise<Pick<FallbackOptions, 'county' | 'municipality'>> {
  const own = content as Content;
  const contacts =
    own.kind === 'contacts' ? own : ((await embeddedContent('contacts')) as Contacts);
  const place = placeOf({ county, municipality }, contacts);
  if (municipality !== undefined && !place?.municipality)
    throw noSuch('municipality', municipality);
  if (county !== undefined && !place && own.kind === 'contacts') throw noSuch('county', county);
  if (place) return { county: place.county.code };
  return county === undefined ? {} : { county };
}

function noSuch(option: 'county' | 'municipality', value: string): UsageError {
  const example = option === 'county' ? '25, BD, SE-BD' : '2280';
  return new UsageError({
    en: `--${option}: nobody knows "${value}". Codes look like this: ${example}.`,
    sv: `--${option}: "${value}" är okänt. Så här ser koder ut: ${example}.`,
  });
}
