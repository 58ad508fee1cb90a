import { msg } from './localize.js';

export const showOriginal = (): string =>
  msg('Visa den svenska texten', {
    id: 'common.machine.original',
    desc: 'Shows the Swedish text that a translation was made from',
  });
