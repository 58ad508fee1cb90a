import { fold } from '../../core/fold.js';
import type { Text } from '../../core/text.js';
import type { Collaboration } from './collaboration.js';

/** What somebody wants to know, as far as it shows in what they typed. */
export interface Question {
  /** What to search for: empty where nothing but a place, or nothing at all, is asked for. */
  readonly words: string;
  /** Code of the county that it names. */
  readonly county: string | undefined;
}

/**
 * Words that ask without saying about what, as `fold()` leaves them. People write whole questions:
 * "Vem ansvarar för asyl?".
 */
const ASKING: Readonly<Record<string, string>> = {
  sv: `vem vilka vilken vilket vad var hur ar vi jag en ett ni ansvarar ansvar ansvarig har hand om
    for pa av till i med att ska kan far beslutar bestammer gor skoter ordnar vander mig oss sig var vart
    vara min mitt mina lan lanet`,
  en: `who what which where how is are do does can may i we you my our one a an the decides decide
    responsible handles takes care of for on about in to with at turn county`,
  ar: 'من ما ماذا اين كيف هل المسوول مسوول عن علي في الي يقرر محافظه مقاطعه',
};

type Counties = NonNullable<Collaboration['counties']>;

const NO_COUNTIES: Counties = {};

const asking = new Set(Object.values(ASKING).flatMap((words) => words.split(/\s+/)));

/**
 * Takes a question apart. All languages at once: people ask in the one they have, whatever language
 * the widget speaks.
 */
export function questionIn(typed: string, { counties = NO_COUNTIES }: Collaboration): Question {
  const words = typed.split(/[\s?!.,:;()]+/).filter((word) => fold(word));
  const folded = words.map(fold);
  const place = placesIn(counties)
    .map(({ county, name }) => ({ county, at: placeOf(name, folded), count: name.length }))
    .find(({ at }) => at >= 0);
  if (place) words.splice(place.at, place.count);
  const saying = words.filter((word) => !asking.has(fold(word)));
  // Who asks for nothing but "vem" may be on the way to something.
  const left = saying.length > 0 || place ? saying : words;
  return { words: left.join(' '), county: place?.county };
}

interface Place {
  readonly county: string;
  readonly name: readonly string[];
}

const places = new WeakMap<Counties, readonly Place[]>();

/** What all counties are called, the longest first; folded once, not at each key. */
function placesIn(counties: Counties): readonly Place[] {
  let known = places.get(counties);
  if (!known) {
    known = Object.entries(counties)
      .flatMap(([county, { name }]) => namesOf(name).map((each) => ({ county, name: each })))
      .sort((a, b) => b.name.length - a.name.length);
    places.set(counties, known);
  }
  return known;
}

/** What a county is called, word by word, the word for county included or not where it is the last. */
function namesOf(name: Text): readonly (readonly string[])[] {
  const all = typeof name === 'string' ? [name] : Object.values(name);
  return all.flatMap((each) => {
    const words = fold(each).split(' ');
    return words.length > 1 && words.at(-1) === 'county' ? [words, words.slice(0, -1)] : [words];
  });
}

/** Where some words stand among others, one after the other; -1 where they do not. */
const placeOf = (sought: readonly string[], words: readonly string[]): number =>
  words.findIndex((_, from) => sought.every((word, at) => words[from + at] === word));
