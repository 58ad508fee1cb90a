import * as generated from '../src/generated/locale-codes.js';

export const { sourceLocale } = generated;

/** What stands for those of src/generated/locale-codes.ts in Storybook: two languages more. */
export const targetLocales = [...generated.targetLocales, 'ar-x-pseudo', 'en-x-pseudo'];
