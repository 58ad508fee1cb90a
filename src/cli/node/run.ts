import { version } from '../../core/version.js';
import { nearest } from '../nearest.js';
import { EXIT, UsageError, UserError, type Command, type Io } from './command.js';
import { COMMANDS } from './commands.js';
import { overview } from './help.js';
import { inLanguage, type Language } from './words.js';

/** The command's words, without what every command understands. */
interface Call {
  readonly language: Language;
  readonly args: readonly string[];
}

/**
 * Takes out which language is to be spoken.
 * @throws UsageError where it is none of ours
 */
export function languageAsked(args: readonly string[], otherwise: Language): Call {
  const at = args.findIndex((each) => /^--language(=|$)/.test(each));
  if (at < 0) return { language: otherwise, args };
  const [, inline] = args[at]?.split('=') ?? [];
  const asked = inline ?? args[at + 1];
  if (asked !== 'sv' && asked !== 'en') {
    throw new UsageError({
      en: '--language is sv or en: what is said here. Languages of contents: --lang.',
      sv: '--language är sv eller en: språket som kommandot svarar på. Innehållets språk: --lang.',
    });
  }
  const length = inline === undefined ? 2 : 1;
  return { language: asked, args: args.filter((_, place) => place < at || place >= at + length) };
}

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

/**
 * Runs what is asked for.
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(overview(io.language));
    return EXIT.usage;
  }
  if (isHelp(first) || (first === 'help' && rest.length === 0)) {
    io.out(overview(io.language));
    return EXIT.ok;
  }
  if (first === '--version' || first === '-V') {
    io.out(version);
    return EXIT.ok;
  }
  const command = await commandCalled(first === 'help' ? (rest[0] ?? '') : first);
  if (first === 'help' || rest.some(isHelp)) {
    io.out(inLanguage(command.help, io.language));
    return EXIT.ok;
  }
  return command.run(rest, io);
}

async function commandCalled(name: string): Promise<Command> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return entry.load();
  const all = Object.keys(COMMANDS);
  const meant = nearest(name, all);
  const kind = name.startsWith('-')
    ? { en: 'option', sv: 'val' }
    : { en: 'command', sv: 'kommando' };
  const no = { en: `There is no ${kind.en} ${name}.`, sv: `Det finns inget ${kind.sv} ${name}.` };
  throw new UsageError(
    meant
      ? { en: `${no.en} Did you mean ${meant}?`, sv: `${no.sv} Menade du ${meant}?` }
      : {
          en: `${no.en} There are: ${all.join(', ')}. More: lor-widgets --help`,
          sv: `${no.sv} Det finns: ${all.join(', ')}. Mer: lor-widgets --help`,
        },
  );
}

/** What the user is told of what went wrong, and the exit code. Never a stack trace. */
export function told(error: unknown, language: Language): { line: string; code: number } {
  if (error instanceof UserError) {
    return { line: inLanguage(error.words, language), code: error.code };
  }
  const what = error instanceof Error ? error.message : String(error);
  const line = {
    en: `This should not have happened, and is a fault of lor-widgets: ${what}`,
    sv: `Det här skulle inte ha hänt och är ett fel i lor-widgets: ${what}`,
  };
  return { line: line[language], code: EXIT.faults };
}
