import { nameOf } from './choices.js';
import type { Data, State } from './model.js';

/** The folder of the files: the chosen one, or the usual one of this version. */
export const baseOf = (state: State, data: Data): string => state.base || `/lor/${data.version}/`;

/** Attributes that the small standalone files go without; the one with everything has them. */
const NEEDS_ALL = ['map', 'locate'];

/** The script of the chosen way, below the folder; undefined where the way has none of these. */
export function scriptOf(state: State, attributes: Readonly<Record<string, string>>): string {
  if (state.way !== 'standalone') return 'lor-widgets.js';
  const all =
    state.feed !== '' ||
    (state.widget === 'lor-contact-finder' && NEEDS_ALL.some((name) => name in attributes));
  return `standalone/${all ? 'lor-widgets' : nameOf(state.widget)}.js`;
}

/** The origin of an address on another server; undefined for a path of the site. */
export const originOf = (address: string): string | undefined =>
  address.startsWith('/') ? undefined : new URL(address).origin;

/** The host name of an address on another server, to be shown; undefined for a path of the site. */
export const hostOf = (address: string): string | undefined =>
  address.startsWith('/') ? undefined : new URL(address).host;
