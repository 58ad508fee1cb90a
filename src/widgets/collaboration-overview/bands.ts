import type { Actor, Collaboration, CollaborationLevel } from './collaboration.js';
import { isFormer } from './lookups.js';

/** From the country to the place where people live. */
export const LEVELS: readonly CollaborationLevel[] = ['national', 'regional', 'local'];

/** The actors of one level. */
export interface Band {
  /** Undefined for those of whom nobody says it. */
  readonly level: CollaborationLevel | undefined;
  readonly sectors: readonly SectorOfBand[];
}

interface SectorOfBand {
  /** Key of the content's sectors; undefined for those of whom nobody says it. */
  readonly sector: string | undefined;
  readonly actors: readonly Actor[];
}

export interface Bands {
  readonly present: readonly Band[];
  /** Those that are no more: never among the others. */
  readonly former: readonly Actor[];
}

/**
 * All actors by level and, within it, by sector: in the order of the content's sectors, then those
 * that it does not name, then those without one.
 * @param today ISO 8601 date
 */
export function bandsOf({ actors, sectors = {} }: Collaboration, today: string): Bands {
  const present = actors.filter((actor) => !isFormer(actor, today));
  const named = present.flatMap(({ sector }) => sector ?? []);
  const order = [...new Set([...Object.keys(sectors), ...named, undefined])];
  const bands = [...LEVELS, undefined].map((level): Band => {
    const here = present.filter((actor) => actor.level === level);
    return {
      level,
      sectors: order
        .map((sector) => ({ sector, actors: here.filter((actor) => actor.sector === sector) }))
        .filter((each) => each.actors.length > 0),
    };
  });
  return {
    present: bands.filter((band) => band.sectors.length > 0),
    former: actors.filter((actor) => isFormer(actor, today)),
  };
}
