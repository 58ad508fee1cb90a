import { daysAgo, largePieces as pieces, ownFile } from './common.mjs';

export const good = () => ownFile('strategies.json', ['strategies'], 0);
export const old = () => ownFile('strategies.json', ['strategies'], 400);

/** One document has no title; nothing else is wrong, and no other names it. */
export function oneBad() {
  const { strategies, ...envelope } = good();
  const bad = 'skane-rok';
  return {
    ...envelope,
    strategies: strategies.map(({ title, ...strategy }) => ({
      ...strategy,
      ...(strategy.id !== bad && { title }),
    })),
  };
}

/** One document; the signs are all in ISO 8859-1. */
export const small = (name = 'Åsbystrategi') => ({
  kind: 'strategies',
  version: 1,
  language: 'sv',
  updated: daysAgo(0),
  source: { name: 'Åsby kommun' },
  strategies: [{ id: 'a', title: name, summary: 'Vad Åsby vill.' }],
});

export const empty = () => ({ ...small(), strategies: [] });

export const largePieces = (bytes) =>
  pieces(small(), 'strategies', (id) => ({ id, title: `dokument ${id}` }), bytes);
