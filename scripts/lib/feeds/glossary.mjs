import { daysAgo, largePieces as pieces, ownFile } from './common.mjs';

export const good = () => ownFile('glossary.json', ['concepts'], 0);
export const old = () => ownFile('glossary.json', ['concepts'], 400);

/** One concept has no term; nothing else is wrong, and no other leads to it. */
export function oneBad() {
  const { concepts, ...envelope } = good();
  const bad = 'nyanland';
  const others = (ids) => ids?.filter((id) => id !== bad);
  return {
    ...envelope,
    concepts: concepts.map(({ term, related, broader, ...concept }) => ({
      ...concept,
      ...(concept.id !== bad && { term }),
      related: others(related),
      broader: others(broader),
    })),
  };
}

/** One concept; the signs are all in ISO 8859-1. */
export const small = (name = 'Åsbyttring') => ({
  kind: 'glossary',
  version: 1,
  language: 'sv',
  updated: daysAgo(0),
  source: { name: 'Åsby kommun' },
  concepts: [{ id: 'a', term: name, definition: 'Ett ord för något i Åsby.' }],
});

export const empty = () => ({ ...small(), concepts: [] });

export const largePieces = (bytes) =>
  pieces(small(), 'concepts', (id) => ({ id, term: `ord ${id}` }), bytes);
