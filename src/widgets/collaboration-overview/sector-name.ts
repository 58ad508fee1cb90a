import { isolated } from '../../core/bidi.js';
import { textIn } from '../../core/text.js';
import type { Collaboration } from './collaboration.js';

/** What a sector is called; its key where the content has no name for it. */
export function sectorName(
  sector: string,
  { content, locale }: { readonly content: Collaboration; readonly locale: string },
): unknown {
  const { sectors = {}, language } = content;
  const label = Object.hasOwn(sectors, sector) ? sectors[sector] : undefined;
  return isolated(textIn(label, locale, language) ?? textIn(sector, locale, language), locale);
}
