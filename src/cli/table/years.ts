/** First and last year; one that is not said is not there. */
export interface Years {
  readonly validFrom?: number;
  readonly validTo?: number;
}

const FROM =
  /^(?:(?:fr\.?\s?o\.?\s?m\.?|från(?: och med)?|from|since)\s*)?(\d{4})\s*(?:[–—-]\s*(?:tills vidare|until further notice|)|tills vidare|och framåt)?$/i;
const TO = /^(?:[–—-]|t\.?\s?o\.?\s?m\.?|till(?: och med)?|until|to)\s*(\d{4})$/i;
const BOTH = /^(\d{4})\s*(?:[–—-]|till(?: och med)?|to)\s*(\d{4}|\d{2})$/i;

/**
 * Reads how long something holds: `2023–2026`, `2023-26`, `2023–`, `–2026`, `från 2023`,
 * `2023 tills vidare`. A year alone is the first: nobody has said that it is the last.
 * @returns undefined where it says no years
 */
export function readYears(written: string): Years | undefined {
  const both = BOTH.exec(written);
  if (both) {
    const [, first = '', last = ''] = both;
    return {
      validFrom: Number(first),
      validTo: Number(last.length === 2 ? `${first.slice(0, 2)}${last}` : last),
    };
  }
  const from = FROM.exec(written);
  if (from) return { validFrom: Number(from[1]) };
  const to = TO.exec(written);
  return to ? { validTo: Number(to[1]) } : undefined;
}
