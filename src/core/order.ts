const known = new Map<string, Intl.Collator>();

/**
 * The rules by which a language orders words; å, ä and ö come after z in Swedish. Where the browser
 * has none for it, and its alphabet names no language that comes near, Swedish ones are used.
 * @param lang BCP 47
 * @param sensitivity `base` takes letters for the same that a dictionary puts together
 */
export function orderOf(lang: string, sensitivity: 'base' | 'variant' = 'variant'): Intl.Collator {
  const key = `${lang} ${sensitivity}`;
  let order = known.get(key);
  if (!order) {
    order = new Intl.Collator(ruled(lang), { sensitivity });
    known.set(key, order);
  }
  return order;
}

function ruled(lang: string): string[] {
  try {
    return Intl.Collator.supportedLocalesOf([lang, 'sv']);
  } catch {
    // No language tag at all: content may say what it likes.
    return ['sv'];
  }
}
