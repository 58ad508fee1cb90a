/** What tests in Node need, in one piece: settings hold for one copy of the library. */
export { FEEDS, KINDS } from './feeds.js';
export { anyJson } from './json.js';
export { nearValid } from './near-valid.js';
export { fc, runs } from './run.js';
export { strangeText } from './text.js';
