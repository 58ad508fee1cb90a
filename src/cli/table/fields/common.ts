import type { Field } from '../fields.js';

/** Fields that records of several lists have. */

export const id: Field = {
  path: 'id',
  shape: 'value',
  type: 'key',
  names: 'id|nyckel|key|identifierare|identifier',
};

export const checked: Field = {
  path: 'checked',
  shape: 'value',
  type: 'day',
  names: 'kontrollerad|kontrollerat|senast kontrollerad|granskad|checked|last checked|reviewed',
};

export const verified: Field = {
  path: 'verified',
  shape: 'value',
  type: 'verified',
  names: 'bekraftad|verifierad|verified|confirmed',
};

/** Laws and other sources that something rests on. */
export const cited = (list: string): readonly Field[] => [
  {
    path: `${list}.title`,
    shape: 'item',
    type: 'text',
    names: 'kalla|kallor|lag|lagar|lagrum|source|sources|law|regulation|reglering|forfattning',
  },
  {
    path: `${list}.sfs`,
    shape: 'item',
    type: 'sfs',
    names: 'sfs|sfs nummer|sfs nr|lagnummer|sfs number',
  },
  {
    path: `${list}.url`,
    shape: 'item',
    type: 'url',
    names:
      'kallans lank|kalla lank|lank till kalla|kalla url|kallans adress|source url|source link',
  },
  {
    path: `${list}.verified`,
    shape: 'item',
    type: 'boolean',
    names: 'kallan kontrollerad|kalla kontrollerad|source verified|source checked',
  },
];

/** Pages to read more on. */
export const links: readonly Field[] = [
  {
    path: 'links.title',
    shape: 'item',
    type: 'text',
    names: 'lanktext|lankens text|link text|link title',
  },
  {
    path: 'links.url',
    shape: 'item',
    type: 'url',
    names: 'lank|lankar|url|webbadress|las mer|link|links|read more|webbsida|web page|page',
  },
];
