import { nothing } from 'lit';
import { isolated } from '../../core/bidi.js';
import { textIn } from '../../core/text.js';
import type { Actor } from './collaboration.js';
import { isFormer } from './lookups.js';
import type { SectionView } from './other-sections.js';
import { formerLabel } from './overview-words.js';

/** What somebody is; of who is no more, nothing but that matters. */
export const standingOf = (actor: Actor, view: SectionView): unknown =>
  isFormer(actor, view.today) ? formerLabel() : sectorName(actor.sector, view);

const sectorName = (sector: string | undefined, { content, locale }: SectionView): unknown =>
  sector === undefined
    ? nothing
    : isolated(
        textIn(
          Object.hasOwn(content.sectors ?? {}, sector) ? content.sectors?.[sector] : sector,
          locale,
          content.language,
        ),
        locale,
      );
