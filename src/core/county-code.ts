/** SCB's codes of the counties, by county letter (länsbokstav). */
const CODES =
  'AB01 AC24 BD25 C03 D04 E05 F06 G07 H08 I09 K10 M12 N13 O14 S17 T18 U19 W20 X21 Y22 Z23';

const byLetter = new Map(
  CODES.split(' ').map((each) => [each.slice(0, -2), each.slice(-2)] as const),
);
const all: ReadonlySet<string> = new Set(byLetter.values());

/**
 * SCB's code of a Swedish county from its code (`12`), its letter (`M`) or ISO 3166-2 (`SE-M`).
 * @returns undefined where it is none of them
 */
export function countyCode(written: string): string | undefined {
  if (all.has(written)) return written;
  return byLetter.get(written.toUpperCase().replace(/^SE-/, ''));
}
