import { parts } from '../../content/glossary.parts.js';
import { inParts } from '../../core/embedded.js';

export const glossary = inParts(parts);
