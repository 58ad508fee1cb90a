import { msg } from './localize.js';

export const printLabel = (): string =>
  msg('Skriv ut', { id: 'common.print', desc: 'Button that prints the page' });
