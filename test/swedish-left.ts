import { swedishOf } from './content-texts.js';
import { textsIn, type FoundText } from './interface-texts.js';
import { inPieces, sameAsSource, textsOf } from './locale-texts.js';
import { isPlural, PLACE } from '../stories/pseudo-templates.js';

const FILLED = new RegExp(`${PLACE}|%\\w+`, 'gu');
const FORM = /\w+ *\{([^}]*)\}/g;

/** The phrases of a message: its forms, if it has some. */
const phrasesOf = (text: string): readonly string[] =>
  isPlural(text) ? Array.from(text.matchAll(FORM), ([, form]) => form!) : [text];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a phrase looks like when it is filled in; undefined where there is hardly a word in it. */
function filled(phrase: string): string | undefined {
  if (!/\p{L}{2}/u.test(phrase.replaceAll(FILLED, ''))) return undefined;
  return escaped(phrase).replaceAll('#', '[\\d\\s.,]+').replaceAll(FILLED, '.+');
}

/** Whether a text is one of the phrases; thousands of texts ask. */
function anyOf(phrases: readonly string[]): (text: string) => boolean {
  const whole = new Set<string>();
  const patterns: string[] = [];
  for (const phrase of phrases) {
    const pattern = filled(phrase);
    if (pattern === escaped(phrase)) whole.add(phrase);
    else if (pattern) patterns.push(pattern);
  }
  const withPlaces = new RegExp(`^(${patterns.join('|')})$`, 'u');
  return (text) => whole.has(text) || withPlaces.test(text);
}

/** Finds the texts of a widget that are Swedish though a reader of another language sees them. */
export async function swedishFinder(
  locale: string,
): Promise<(widget: Element, name: string) => readonly string[]> {
  const [swedish, own, same] = [await textsOf('sv'), await textsOf(locale), sameAsSource(locale)];
  // What one message is in Swedish another may be in this language: "Post".
  const owned = new Set(Object.values(own).flatMap(phrasesOf));
  const left = Object.entries(swedish).filter(([id]) => !same.includes(id));
  const broken = await inPieces('en');
  const phrases = left
    .filter(([id]) => !broken.includes(id))
    .flatMap(([, text]) => phrasesOf(text))
    .filter((phrase) => !owned.has(phrase));
  const pieces = left
    .filter(([id]) => broken.includes(id))
    .flatMap(([, text]) => text.split(PLACE).map((piece) => piece.trim()));
  const fragments = new Set(pieces.filter((piece) => /\p{L}{3}/u.test(piece)));
  for (const phrase of owned)
    for (const piece of phrase.split(PLACE)) fragments.delete(piece.trim());
  const [isTheirs, isOurs] = [anyOf(phrases), anyOf([...owned])];
  const contents: Record<string, ReadonlySet<string>> = {};

  return (widget, name) => {
    const content = (contents[name] ??= swedishOf(name, locale));
    const isSwedish = ({ text, lang }: FoundText): boolean =>
      lang === locale &&
      ((isTheirs(text) && !isOurs(text)) || fragments.has(text) || content.has(text));
    return textsIn(widget)
      .filter(isSwedish)
      .map(({ text, where }) => `${text} in ${where()}`);
  };
}
