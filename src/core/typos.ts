/**
 * Whether one word becomes another, or a beginning of it, by few edits: a letter too many, too
 * few, wrong, or two neighbours swapped (optimal string alignment).
 * @param most edits allowed
 * @returns the edits needed, or undefined when they are more
 */
export function editsToPrefix(typed: string, word: string, most: number): number | undefined {
  if (typed.length > word.length + most) return undefined;
  const target = word.slice(0, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  let leastBefore = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let leastHere = row;
    for (let column = 1; column <= target.length; column += 1) {
      const same = typed[row - 1] === target[column - 1];
      let edits = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        typed[row - 1] === target[column - 2] && typed[row - 2] === target[column - 1];
      if (swapped) edits = Math.min(edits, (before[column - 2] as number) + 1);
      current.push(edits);
      if (edits < leastHere) leastHere = edits;
    }
    // Edits never become fewer from row to row; a swap looks one row further back.
    if (leastHere > most && leastBefore > most) return undefined;
    leastBefore = leastHere;
    before = last;
    last = current;
  }
  const least = Math.min(...last);
  return least <= most ? least : undefined;
}
