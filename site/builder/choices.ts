import { sourceLocale, targetLocales } from '../../src/generated/locale-codes.js';
import type { ColourName, System, Tag, Way } from './model.js';

export const TAGS: readonly Tag[] = [
  'lor-contact-finder',
  'lor-concept-glossary',
  'lor-collaboration-overview',
  'lor-strategy-list',
  'lor-concept',
];

export const SYSTEMS: readonly System[] = [
  'other',
  'sitevision',
  'optimizely',
  'wordpress',
  'drupal',
  'umbraco',
];

export const WAYS: readonly Way[] = ['script', 'data-lor', 'standalone', 'frame', 'npm'];

/** The languages of the interface. */
export const SPOKEN: readonly string[] = [sourceLocale, ...targetLocales];

export const COLOURS: readonly ColourName[] = [
  'text',
  'surface',
  'accent',
  'on-accent',
  'focus',
  'muted',
  'border',
  'raised',
  'error',
  'mark',
];

/** Fonts that computers have; the first of each is what a page with its own files may name, too. */
export const FONTS: Readonly<Record<string, string>> = {
  system: "system-ui, 'Segoe UI', Roboto, sans-serif",
  arial: 'Arial, Helvetica, sans-serif',
  verdana: 'Verdana, Geneva, sans-serif',
  noto: "'Noto Sans', 'Segoe UI', system-ui, sans-serif",
  georgia: "Georgia, 'Noto Serif', serif",
};

/** Limits of the measures: least, most and step, and what they are without a choice. */
export const MEASURES = {
  radius: { min: 0, max: 1.5, step: 0.125, usual: 0.125, unit: 'em' },
  space: { min: 0.5, max: 1.5, step: 0.125, usual: 1, unit: 'em' },
  measure: { min: 36, max: 80, step: 2, usual: 62, unit: 'ch' },
} as const;

/** The widget's name as `data-lor` and the files of `dist` write it. */
export const nameOf = (tag: Tag): string => tag.replace(/^lor-/, '');

/** What an attribute is when nobody says anything: such a value need not be written. */
export const USUAL: Readonly<Record<string, readonly string[]>> = {
  layout: ['full', 'list'],
  'color-scheme': ['auto'],
  sort: ['year'],
  'heading-level': ['2'],
};
