import { boolean, nullish, object, pipe, regex, transform } from 'valibot';
import { glanceOf, quick } from './at-a-glance.js';
import { plainString, text, webAddress } from './schema-parts.js';
import { withoutNulls } from './validate.js';

const fields = object({
  title: text,
  sfs: nullish(pipe(plainString, regex(/^\d{4}:\d+/, 'Should be a number such as "2017:584".'))),
  url: nullish(webAddress),
  verified: nullish(boolean('Should be true or false.')),
});

/** A law or a page that something rests on. */
export const cited = quick(pipe(fields, transform(withoutNulls)), glanceOf(fields));
