import type { Text } from '../../core/text.js';

/**
 * The content of the contact finder: the "contacts" feed after validation. Every field but
 * ids, names and the envelope may be missing. Pure, no DOM.
 */
export interface Contacts {
  readonly kind: 'contacts';
  readonly version: number;
  /** Language of plain strings. BCP 47. */
  readonly language: string;
  /** ISO 8601 date. */
  readonly updated?: string;
  readonly source?: { readonly name: Text; readonly url?: string };
  readonly license?: string;
  readonly counties: readonly County[];
  readonly municipalities: readonly Municipality[];
}

/** Names in other languages or other wordings, by language; searched, never shown as the name. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

export interface County {
  /** The key: two digits from SCB in Sweden, any string in other feeds. */
  readonly code: string;
  /** The county letter, such as `BD`. */
  readonly letter?: string;
  /** ISO 3166-2, such as `SE-BD`. */
  readonly iso?: string;
  readonly name: Text;
  readonly aliases?: Aliases;
  /** Name of the county administrative board. */
  readonly board?: Text;
  /** The first is the one people are asked to call. */
  readonly phones?: readonly Phone[];
  readonly email?: string;
  readonly postalAddress?: Text;
  readonly visitingAddresses?: readonly VisitingAddress[];
  readonly hours?: Text;
  readonly website?: string;
  readonly contactPage?: string;
  readonly integrationPage?: string;
  readonly note?: Text;
  /** ISO 8601 date on which somebody last checked these facts. */
  readonly checked?: string;
  /** Names of fields that no public page was seen to confirm. */
  readonly unverified?: readonly string[];
}

export interface Phone {
  readonly number: string;
  readonly label?: Text;
}

export interface VisitingAddress {
  readonly address: Text;
  readonly note?: Text;
}

export interface Municipality {
  /** The key: four digits from SCB in Sweden, any string in other feeds. */
  readonly code: string;
  readonly name: Text;
  /** `code` of its county. */
  readonly county: string;
  readonly aliases?: Aliases;
  /** Longitude and latitude, WGS 84, of a point inside the municipality. */
  readonly position?: readonly [number, number];
}
