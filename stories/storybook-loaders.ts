import * as generated from '../src/generated/locale-loaders.js';
import { pseudoLoaders } from './pseudo-loaders.js';

/** What stands for src/generated/locale-loaders.ts in Storybook: two languages more. */
export const loaders = { ...generated.loaders, ...pseudoLoaders };
