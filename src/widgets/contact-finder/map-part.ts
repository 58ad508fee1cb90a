/** What is loaded when a map may stand beside the search or the card. */
export { besideMap, type MapView } from './county-map.js';
export { mapStyles as styles } from './county-map.styles.js';
