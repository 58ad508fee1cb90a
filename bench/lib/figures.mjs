/** The middle of some numbers; the mean of the two middle ones when they are even in number. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const mean = (numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

export const fixed = (number, digits = 2) => number.toFixed(digits);

/** The middle of some numbers, and how far they spread. */
export const spread = (numbers) => ({
  middle: median(numbers),
  least: Math.min(...numbers),
  most: Math.max(...numbers),
});

/** As `1.02 (0.97 to 1.19)`. */
export const spreadText = ({ middle, least, most }, digits = 2) =>
  `${fixed(middle, digits)} (${fixed(least, digits)} to ${fixed(most, digits)})`;
