import { nothing } from 'lit';
import type { Actor } from './collaboration.js';
import { isFormer } from './lookups.js';
import type { SectionView } from './other-sections.js';
import { formerLabel } from './overview-words.js';
import { sectorName } from './sector-name.js';

/** What somebody is; of who is no more, nothing but that matters. */
export function standingOf(actor: Actor, view: SectionView): unknown {
  if (isFormer(actor, view.today)) return formerLabel();
  return actor.sector === undefined ? nothing : sectorName(actor.sector, view);
}
