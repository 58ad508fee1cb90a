// Import this before anything of src: the widgets take the languages that are there at first.
import { pseudoLoaders } from '../stories/pseudo-loaders.js';
import { addLocales } from './add-locales.js';

addLocales(pseudoLoaders);
