import { textIn, type ShownText } from '../../core/text.js';
import type { Collaboration } from './collaboration.js';
import type { Who } from './who-answers.js';

/** What somebody to turn to is called: the board where it is known which, else the actor. */
export const nameOfWho = (
  { actor, board }: Who,
  { language }: Collaboration,
  locale: string,
): ShownText | undefined => textIn(board?.board ?? actor.name, locale, language);
