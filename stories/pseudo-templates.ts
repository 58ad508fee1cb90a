import type { LocaleModule } from '@lit/localize/internal/types.js';

export type Templates = LocaleModule['templates'];
type Template = Templates[string];

/** Stands in a text for what the code puts in. */
export const PLACE = '\uE000';

/** Whether a message has a form for each number: `one {…} other {…}`. */
export const isPlural = (text: string): boolean => /(^|\s)other *\{/.test(text);

/** The text of a message, split where the code puts something in. */
export const partsOf = (template: Template): readonly string[] =>
  typeof template === 'string' ? [template] : template.strings;

/** The same messages with other texts; each has the places of the one before, in their order. */
export const retold = (
  templates: Templates,
  tell: (text: string, id: string) => string,
): Templates =>
  Object.fromEntries(
    Object.entries(templates).map(([id, template]) => {
      const parts = tell(partsOf(template).join(PLACE), id).split(PLACE);
      if (typeof template === 'string') return [id, parts.join('')];
      const strings = Object.assign([...parts], { raw: parts });
      // lit-localize puts the values of the code in here: they must not be shared.
      return [id, { ...template, strings, values: [...template.values] }];
    }),
  );
