// Import this before anything of src: the widgets take the languages that are there at first.
import { loaders } from '../src/generated/locale-loaders.js';
import { pseudoLoaders } from '../stories/pseudo-loaders.js';

Object.assign(loaders, pseudoLoaders);
