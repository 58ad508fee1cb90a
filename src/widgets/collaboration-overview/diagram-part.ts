/** What is loaded where the diagram is wanted. */
export { DiagramPicture } from './diagram-picture.js';
export { diagramStyles as styles } from './diagram.styles.js';
