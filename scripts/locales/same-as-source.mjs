/**
 * Entries of locales/same-as-source.json that allow nothing any more.
 * @param {readonly import('./xliff.mjs').Unit[]} units messages of the language; none when it is not ours
 * @param {readonly string[]} ids what the list has under the language
 * @returns {string[]} their ids
 */
export function staleEntries(units, ids) {
  const same = new Set(units.filter(({ source, target }) => source === target).map(({ id }) => id));
  return ids.filter((id, at) => !same.has(id) || ids.indexOf(id) !== at);
}
