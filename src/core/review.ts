import { msg } from './localize.js';

/** Who has read the texts of a language, by BCP 47 tag; a language that is missing is unmarked. */
export type Review = Readonly<Record<string, 'human' | 'machine'>>;

/** What is known of any content's languages. */
export interface Reviewed {
  /** Language of plain strings, and of what translations were made from. BCP 47. */
  readonly language: string;
  readonly review?: Review;
}

/** Whether texts in a language were translated by machine, and read by nobody since. */
export const isMachines = (review: Review | undefined, lang: string | undefined): boolean =>
  lang !== undefined && review !== undefined && Object.hasOwn(review, lang)
    ? review[lang] === 'machine'
    : false;

export const byMachine = (): string =>
  msg('Maskinöversatt. Den svenska texten gäller.', {
    id: 'common.machine',
    desc: 'Beside texts that were translated by machine and that nobody has reviewed: the Swedish ones count',
  });
