import { counted } from '../../core/counted.js';
import { msg } from '../../core/localize.js';

/** The number of documents above the list. */
export const documentCount = (count: number): string =>
  counted(
    msg('one {# dokument} other {# dokument}', {
      id: 'strategies.count',
      desc: 'Number of documents in the list, or in a group of it',
    }),
    count,
  );
