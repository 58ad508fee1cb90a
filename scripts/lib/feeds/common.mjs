import { readFileSync } from 'node:fs';

const DAY = 86_400_000;

/** ISO 8601 date of so many days ago: what is new must not grow old with this file. */
export const daysAgo = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const dated = (content, lists, day) => ({
  ...content,
  updated: day,
  ...Object.fromEntries(
    lists.map((list) => [list, content[list].map((record) => ({ ...record, checked: day }))]),
  ),
});

/**
 * The facts that come with the library, as if the municipality had them in a file of its own.
 * @param {string} name of the file
 * @param {string[]} lists the fields whose records say when they were checked
 * @param {number} days ago
 */
export const ownFile = (name, lists, days) => ({
  ...dated(
    JSON.parse(readFileSync(new URL(`../../../src/content/${name}`, import.meta.url), 'utf8')),
    lists,
    daysAgo(days),
  ),
  source: {
    name: { sv: 'Kommunens egen fil', en: 'The municipality’s own file', ar: 'ملف البلدية' },
  },
});

/** A feed none of whose lists is longer than the query says. */
export function shortened(feed, query) {
  const most = Number(query.get('records') ?? Infinity);
  return Object.fromEntries(
    Object.entries(feed).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, most) : value,
    ]),
  );
}

/** A feed with one field as the query says; nothing else is wrong with it. */
export function wrongField(feed, query) {
  const value = JSON.parse(query.get('value') ?? 'null');
  const record = query.get('record');
  const fields = { [query.get('field') ?? '']: value };
  if (!record) return { ...feed, ...fields };
  const [first, ...others] = feed[record];
  return { ...feed, [record]: [{ ...first, ...fields }, ...others] };
}

/**
 * A feed of so many bytes, piece by piece: correct, and far too large.
 * @param {object} feed whose last list is to grow
 * @param {string} list that field
 * @param {(key: string) => object} recordOf
 * @param {number} bytes
 */
export function* largePieces(feed, list, recordOf, bytes) {
  const { [list]: _, ...rest } = feed;
  const head = `${JSON.stringify(rest).slice(0, -1)},${JSON.stringify(list)}:[`;
  const record = (index) => JSON.stringify(recordOf(String(index).padStart(9, '0')));
  const piece = (from) =>
    Array.from({ length: 1000 }, (_each, index) => record(from + index)).join();
  const tail = ']}';
  yield head;
  let left = bytes - Buffer.byteLength(head) - tail.length;
  for (let from = 0; left > 0; from += 1000) {
    const text = `${from ? ',' : ''}${piece(from)}`;
    if (text.length > left) break;
    left -= text.length;
    yield text;
  }
  yield ' '.repeat(left) + tail;
}
