/**
 * @typedef {{ startOffset: number, endOffset: number, count: number }} Range
 * @typedef {{ ranges: Range[] }[]} Functions as V8's precise coverage has them
 */

/**
 * How often each character of a script was passed. V8's ranges lie within each other and the
 * innermost counts; where a range is missing depends on what ran, so that runs can be added only
 * character by character.
 * @param {number} length
 */
export function sumOf(length) {
  const sum = new Float64Array(length);
  return {
    /** @param {Functions} functions of one run */
    add(functions) {
      const run = new Uint32Array(length);
      const sizeOf = ({ startOffset, endOffset }) => endOffset - startOffset;
      functions
        .flatMap(({ ranges }) => ranges)
        .sort((one, other) => sizeOf(other) - sizeOf(one))
        .forEach(({ startOffset, endOffset, count }) => run.fill(count, startOffset, endOffset));
      run.forEach((count, index) => (sum[index] += count));
    },
    /** @returns {Functions} all runs as if they were one: ranges beside each other */
    functions() {
      const ranges = [];
      let startOffset = 0;
      for (let index = 1; index <= length; index += 1) {
        if (index < length && sum[index] === sum[startOffset]) continue;
        ranges.push({ startOffset, endOffset: index, count: sum[startOffset] });
        startOffset = index;
      }
      return [{ functionName: '', isBlockCoverage: true, ranges }];
    },
  };
}
