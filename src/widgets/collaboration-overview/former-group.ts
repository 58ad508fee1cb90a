import { nothing } from 'lit';
import { actorGroup, group, type ActorListView } from './actor-list.js';
import type { Actor } from './collaboration.js';
import { formerLabel } from './overview-words.js';

/**
 * Those that are no more, below all others.
 * @param isFirst there are no others: the section begins with them
 */
export const formerGroup = (
  actors: readonly Actor[],
  view: ActorListView,
  isFirst: boolean,
): unknown =>
  actors.length === 0
    ? nothing
    : group(
        formerLabel(),
        nothing,
        actorGroup(undefined, actors, view),
        view.headingLevel,
        isFirst ? 'actors' : nothing,
      );
