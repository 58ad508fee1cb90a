import { nearest } from '../nearest.js';
import { isKind, KINDS, type Kind } from '../kinds.js';
import { isFields, type Fields } from './schema-walk.js';

/** Which kind of feed something is, or is likely meant to be. */
export interface WhatKind {
  readonly kind: Kind | undefined;
  /** Where it does not say so itself: what is wrong. */
  readonly message?: string;
}

const ALL = Object.keys(KINDS) as Kind[];
const QUOTED = ALL.map((kind) => `"${kind}"`).join(', ');

/** The kind whose main list is there. What other kinds call by the same name is no list. */
const kindWithListIn = (fields: Fields): Kind | undefined =>
  ALL.find((kind) => Array.isArray(fields[KINDS[kind].list]));

/** Which kind of feed something says it is; where it does not, which one it looks like. */
export function whatKind(raw: unknown): WhatKind {
  if (Array.isArray(raw)) {
    const message = `Is a bare list. A feed is an object that holds it: { "kind": "contacts", "version": 1, "counties": [ … ] }.`;
    return { kind: undefined, message };
  }
  if (!isFields(raw)) {
    const message = 'Should be a feed: { "kind": …, "version": 1, … }.';
    return { kind: undefined, message };
  }
  const { kind } = raw;
  if (isKind(kind)) return { kind };
  if (kind === undefined && ('@context' in raw || '@graph' in raw)) {
    const message = 'Is JSON-LD: convert it first, with lor-widgets convert.';
    return { kind: undefined, message };
  }
  const meant = (typeof kind === 'string' ? nearest(kind, ALL) : undefined) ?? kindWithListIn(raw);
  const should = `Should say which kind of feed it is: one of ${QUOTED}.`;
  return {
    kind: meant as Kind | undefined,
    message: meant ? `${should} Did you mean "${meant}"?` : should,
  };
}
