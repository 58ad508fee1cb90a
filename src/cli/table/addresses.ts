import { shown } from './messages.js';
import { assumed, refused, type Reader } from './read-value.js';

/** A web address, also without its beginning. */
export const url: Reader = (cell) => {
  if (/^[a-z][a-z\d+.-]*:/i.test(cell) && !/\s/.test(cell)) return { value: cell };
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/u.test(cell)) {
    const value = `https://${cell}`;
    return assumed(
      value,
      'address-scheme',
      `"${shown(cell)}" was read as ${shown(value)}. Write the whole address, with https://.`,
      `”${shown(cell)}” tolkades som ${shown(value)}. Skriv hela adressen, med https://.`,
    );
  }
  return refused(
    'address',
    `"${shown(cell)}" is no web address. Write it whole, as https://www.example.se/.`,
    `”${shown(cell)}” är ingen webbadress. Skriv den hel, som https://www.example.se/.`,
  );
};

/** An e-mail address. */
export const email: Reader = (cell) => {
  const value = cell.replace(/^mailto:/i, '');
  if (/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(value)) return { value };
  return refused(
    'email',
    `"${shown(cell)}" is no e-mail address. Write one, as namn@example.se.`,
    `”${shown(cell)}” är ingen e-postadress. Skriv en, som namn@example.se.`,
  );
};
