import { msg } from './localize.js';

/** What is said when what saving needs cannot be loaded. */
export const saveMissed = (): string =>
  msg('Det gick inte att spara. Försök igen.', {
    id: 'common.save-missed',
    desc: 'Said when something could not be saved because a part could not be loaded',
  });
