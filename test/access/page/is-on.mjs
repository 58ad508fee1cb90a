import { focused } from './focus.mjs';

export default (selector) => focused()?.matches(selector) ?? false;
