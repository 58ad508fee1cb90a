// Import this before anything of src: the widgets take the languages that are there at first.
import { templates as english } from '../../src/generated/locales/en.js';
import { isPlural, PLACE, retold } from '../../stories/pseudo-templates.js';
import { addLocales } from '../add-locales.js';

/** A language in which each message is its own id, in brackets, beside what it is filled with. */
export const LANG = 'en-x-ids';

const FILLED = new RegExp(`${PLACE}|#|%\\w+`, 'g');

const marked = (text: string, id: string): string =>
  isPlural(text)
    ? text.replace(/\{([^}]*)\}/g, (_, form: string) => `{${one(form, id)}}`)
    : one(text, id);

const one = (text: string, id: string): string =>
  [`⟦${id}⟧`, ...(text.match(FILLED) ?? [])].join(' ');

const templates = retold(english, marked);

addLocales({ [LANG]: () => Promise.resolve({ templates }) });

/** How a message is seen, for those who press it. */
export const shown = (id: string): string => `⟦${id}⟧`;

/** The ids of the messages in a text. */
export const idsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/⟦([a-z0-9.-]+)⟧/g), ([, id]) => id!);
