import { parts } from '../../content/strategies.parts.js';
import { inParts } from '../../core/embedded.js';

export const strategies = inParts(parts);
