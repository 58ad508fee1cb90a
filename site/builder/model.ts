/** What the builder knows and what an editor has chosen. Types only. */

export type Language = 'sv' | 'en';

/** A text in the builder's two languages. */
export type Words = Readonly<Record<Language, string>>;

export type Tag =
  | 'lor-contact-finder'
  | 'lor-concept-glossary'
  | 'lor-collaboration-overview'
  | 'lor-strategy-list'
  | 'lor-concept';

/** How a value is given: yes or no, one of a few, several of a few, a number, or words. */
type OptionKind = 'switch' | 'one' | 'many' | 'number' | 'key' | 'text';

/** A value that an attribute may have, and what people call it. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** An attribute of an element, from the manifest. */
export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  /** For `one` and `many`; what is in no list is not taken. */
  readonly choices?: readonly Choice[];
}

interface County {
  /** SCB's two digits. */
  readonly code: string;
  readonly name: string;
  /** Name of its administrative board, in Swedish. */
  readonly board: string;
  readonly website?: string;
}

interface Municipality {
  /** SCB's four digits. */
  readonly code: string;
  readonly name: string;
  /** Code of its county. */
  readonly county: string;
}

/** What is known when the builder is built. */
export interface Data {
  readonly version: string;
  /** The widgets' own headings, by element and language. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `integrity` by file of the published folder, as in `standalone/contact-finder.js`. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly elements: Readonly<Record<Tag, readonly Option[]>>;
  readonly counties: readonly County[];
  readonly municipalities: readonly Municipality[];
}

export type Way = 'script' | 'standalone' | 'npm' | 'data-lor' | 'frame';

export type System = 'sitevision' | 'optimizely' | 'wordpress' | 'drupal' | 'umbraco' | 'other';

export type ColourName =
  | 'text'
  | 'surface'
  | 'accent'
  | 'on-accent'
  | 'focus'
  | 'muted'
  | 'border'
  | 'raised'
  | 'error'
  | 'mark';

/** Chosen colours, as `#rrggbb`; what is missing follows the page. */
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

export type Scheme = 'light' | 'dark';

/** How it looks; what is missing is as it comes. */
export interface Looks {
  readonly light: Colours;
  readonly dark: Colours;
  /** Whether the site has a dark mode of its own. */
  readonly hasDark: boolean;
  /** Key of a font, see FONTS; empty is the page's own. */
  readonly font: string;
  /** In em. */
  readonly radius?: number;
  /** In em. */
  readonly space?: number;
  /** In ch. */
  readonly measure?: number;
}

/** What stands inside the element; empty is what fits the choices best. */
type Fallback = '' | 'link' | 'facts';

/** Everything an editor chooses. Every value is valid: see state.ts. */
export interface State {
  readonly widget: Tag;
  /** BCP 47; empty follows the page. */
  readonly speaks: string;
  /** A second element in this language; empty for none. */
  readonly also: string;
  /** By attribute; those of other widgets stay, so that a change of mind costs nothing. */
  readonly options: Readonly<Record<string, string>>;
  /** The word in the text that opens its meaning (`lor-concept`). */
  readonly term: string;
  readonly looks: Looks;
  /** Address of the site's own content; empty for ours. */
  readonly feed: string;
  readonly system: System;
  readonly way: Way;
  /** Folder of the files on the site's server, with a slash at its end; empty for the usual one. */
  readonly base: string;
  readonly fallback: Fallback;
  /** Width of the preview in px; 0 is all there is. */
  readonly width: 0 | 280 | 480;
  readonly scheme: Scheme;
}
