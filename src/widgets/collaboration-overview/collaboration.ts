import type { Cited } from '../../core/cited.js';
import type { Review } from '../../core/review.js';
import type { Labels, Text } from '../../core/text.js';

/**
 * The content of the collaboration overview: the "collaboration" feed after validation. Every field
 * but ids, names and the envelope may be missing. Pure, no DOM.
 */
export interface Collaboration {
  readonly kind: 'collaboration';
  readonly version: number;
  /** Language of plain strings. BCP 47. */
  readonly language: string;
  /** ISO 8601 date. */
  readonly updated?: string;
  readonly source?: { readonly name: Text; readonly url?: string };
  readonly license?: string;
  readonly review?: Review;
  /** What sectors are called, by the keys that actors name. */
  readonly sectors?: Labels;
  /** Which board it is in each county that "the county board" means, by the county's code. */
  readonly counties?: Readonly<Record<string, CountyBoard>>;
  /** What the county boards do. */
  readonly roles: readonly Role[];
  readonly actors: readonly Actor[];
  readonly tasks: readonly Task[];
  /** Where actors meet. */
  readonly arenas: readonly Arena[];
  /** Money that can be applied for. */
  readonly grants: readonly Grant[];
}

/** Where something happens: in the country, in a county, in a municipality. */
export type CollaborationLevel = 'national' | 'regional' | 'local';

/** The board of a county. */
export interface CountyBoard {
  /** The county's name. */
  readonly name: Text;
  /** Id of the actor of which it is one: of the county boards. */
  readonly actor?: string;
  /** The board's name. */
  readonly board: Text;
  readonly phone?: string;
  readonly website?: string;
}

export interface Link {
  readonly title: Text;
  readonly url: string;
}

export interface Role {
  readonly id: string;
  readonly level?: CollaborationLevel;
  readonly title: Text;
  readonly text?: Text;
  readonly regulation?: readonly Cited[];
  readonly links?: readonly Link[];
}

export interface Actor {
  /** The key, such as `migrationsverket`. */
  readonly id: string;
  readonly name: Text;
  /** Other words for it, by language: searched. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  readonly level?: CollaborationLevel;
  /** Key of `sectors`. */
  readonly sector?: string;
  readonly mandate?: Text;
  readonly website?: string;
  readonly regulation?: readonly Cited[];
  /** Ids of actors that this one works with; it holds in both directions. */
  readonly worksWith?: readonly string[];
  /** Since when it exists, as exact as it is known: `2007`, `2007-10` or `2007-10-01`. */
  readonly validFrom?: string;
  /** The last year, month or day it existed; missing where it still does, or nobody knows. */
  readonly validTo?: string;
  /** Whether somebody has seen a page confirm it; missing means nobody has said. */
  readonly verified?: boolean;
  /** ISO 8601 date on which somebody last checked it. */
  readonly checked?: string;
}

export interface Task {
  readonly id: string;
  readonly label: Text;
  /** Other words for it, by language: searched. */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** Ids of the actors that decide or do it. */
  readonly decides?: readonly string[];
  /** Ids of the actors that take part. */
  readonly takesPart?: readonly string[];
  /** Where one county's board does it for others: code of the county → code of the board's county. */
  readonly counties?: Readonly<Record<string, string>>;
}

export interface Arena {
  readonly id: string;
  readonly level?: CollaborationLevel;
  readonly title: Text;
  readonly text?: Text;
  /** What follows on what. */
  readonly steps?: readonly Text[];
  /** Ids of the actors that meet there. */
  readonly actors?: readonly string[];
  readonly links?: readonly Link[];
}

export interface Grant {
  readonly id: string;
  readonly title: Text;
  /** What it is for. */
  readonly purpose?: Text;
  /** Who may apply. */
  readonly applicants?: Text;
  /** Ids of the actors that decide. */
  readonly decides?: readonly string[];
  readonly regulation?: readonly Cited[];
  readonly links?: readonly Link[];
  /** ISO 8601 date on which somebody last checked it. */
  readonly checked?: string;
}
