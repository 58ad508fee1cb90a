import { counted } from '../../core/counted.js';
import { msg } from '../../core/localize.js';

/** The number of concepts above a list. */
export const conceptCount = (count: number): string =>
  counted(
    msg('one {# begrepp} other {# begrepp}', {
      id: 'glossary.count',
      desc: 'Number of concepts in the glossary, or among the hits',
    }),
    count,
  );
