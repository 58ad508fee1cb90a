import { baseOf, originOf } from './addresses.js';
import type { Data, State } from './model.js';

/** The content security policy that is enough for a page with these lines. Pure. */
export function policyOf(state: State, data: Data): string {
  const files = originOf(baseOf(state, data)) ?? "'self'";
  const feed = state.feed ? (originOf(state.feed) ?? "'self'") : undefined;
  const sources = (...all: readonly (string | undefined)[]): string =>
    [...new Set(all.filter((each) => each !== undefined))].join(' ');
  if (state.way === 'frame') {
    return [
      "default-src 'none'",
      `script-src ${sources("'self'", files)}`,
      "style-src 'self'",
      "img-src 'self'",
      `frame-src ${sources(files)}`,
      "require-trusted-types-for 'script'",
    ].join('; ');
  }
  return [
    "default-src 'none'",
    `script-src ${sources("'self'", files)}`,
    "style-src 'self'",
    ...(state.way === 'standalone' && !feed ? [] : [`connect-src ${sources("'self'", feed)}`]),
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
