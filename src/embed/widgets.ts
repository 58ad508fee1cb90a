import type { Loaders } from './start.js';

// Awaited alone: a bundler then knows that nothing is taken from the module.
export const contactFinder: Loaders = {
  'lor-contact-finder': async () => {
    await import('../define/contact-finder.js');
  },
};

export const conceptGlossary: Loaders = {
  'lor-concept-glossary': async () => {
    await import('../define/concept-glossary.js');
  },
};

export const collaborationOverview: Loaders = {
  'lor-collaboration-overview': async () => {
    await import('../define/collaboration-overview.js');
  },
};

export const strategyList: Loaders = {
  'lor-strategy-list': async () => {
    await import('../define/strategy-list.js');
  },
};

export const concept: Loaders = {
  'lor-concept': async () => {
    await import('../define/concept.js');
  },
};
