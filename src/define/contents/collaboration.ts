import { parts } from '../../content/collaboration.parts.js';
import { inParts } from '../../core/embedded.js';

export const collaboration = inParts(parts);
