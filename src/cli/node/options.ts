import { parseArgs } from 'node:util';
import { nearest } from '../nearest.js';
import { UsageError } from './command.js';

/** The options of a command: whether each takes a value. */
export type OptionTypes = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>;

type Values<O extends OptionTypes> = {
  readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : true;
};

/**
 * Reads a command's options and other words.
 * @throws UsageError for options that there are not, or that lack their value
 */
export function readOptions<O extends OptionTypes>(
  command: string,
  args: readonly string[],
  options: O,
): { readonly values: Values<O>; readonly words: readonly string[] } {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Record<string, string | true> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) throw unknownOption(command, rawName, name, options);
    const takes = options[name]?.type === 'string';
    // "--lang --quiet": the value was forgotten.
    const isForgotten = takes && (!value || (!inlineValue && /^-./.test(value)));
    if (isForgotten) {
      throw new UsageError({
        en: `${rawName} needs a value: ${rawName} VALUE.`,
        sv: `${rawName} behöver ett värde: ${rawName} VÄRDE.`,
      });
    }
    if (!takes && value !== undefined) {
      throw new UsageError({
        en: `${rawName} takes no value.`,
        sv: `${rawName} tar inget värde.`,
      });
    }
    values[name] = takes ? (value ?? '') : true;
  }
  return { values: values as Values<O>, words };
}

function unknownOption(
  command: string,
  written: string,
  name: string,
  options: OptionTypes,
): UsageError {
  const meant = nearest(name, Object.keys(options));
  const all = Object.keys(options)
    .map((each) => `--${each}`)
    .join(', ');
  return new UsageError(
    meant
      ? {
          en: `There is no option ${written}. Did you mean --${meant}?`,
          sv: `Det finns inget val ${written}. Menade du --${meant}?`,
        }
      : {
          en: `There is no option ${written} for ${command}. There are: ${all}.`,
          sv: `Det finns inget val ${written} för ${command}. Det finns: ${all}.`,
        },
  );
}

/**
 * The number that an option holds.
 * @throws UsageError where it is no whole number of that size
 */
export function numberOf(
  option: string,
  value: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError({
    en: `--${option} should be a number from ${least} to ${most}, not "${value}".`,
    sv: `--${option} ska vara ett tal från ${least} till ${most}, inte "${value}".`,
  });
}

/**
 * The language tags that an option holds, separated by commas.
 * @throws UsageError where one is none
 */
export function languagesOf(option: string, value: string | undefined): readonly string[] {
  const tags = (value ?? '').split(/[\s,;]+/).filter(Boolean);
  const wrong = tags.find((tag) => !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag));
  if (wrong === undefined) return tags;
  throw new UsageError({
    en: `--${option} takes language codes such as sv,en,ar, not "${wrong}".`,
    sv: `--${option} tar språkkoder som sv,en,ar, inte "${wrong}".`,
  });
}
