import type { Actor, Collaboration, CountyBoard, Grant, Task } from './collaboration.js';
import { boardCountyOf, boardIn, presentWith } from './lookups.js';

/** Somebody to turn to. */
export interface Who {
  readonly actor: Actor;
  /** Which of the boards it is for the county asked about; undefined where there is but one, or nobody knows. */
  readonly board?: CountyBoard;
  /** Some boards do it for other counties, and nobody says which one does it here. */
  readonly isBoardUnknown?: boolean;
}

/** Who decides something, and who takes part. */
export interface Answer {
  readonly decides: readonly Who[];
  readonly takesPart: readonly Who[];
}

/**
 * Who decides on a task and who takes part in it: nobody who is no more.
 * @param county SCB code of the county that is asked about; undefined where none is
 * @param today ISO 8601 date
 */
export const whoAnswers = (
  task: Task,
  content: Collaboration,
  county: string | undefined,
  today: string,
): Answer => ({
  decides: presentWith(task.decides, content, today).map((actor) =>
    who(actor, content, county, task),
  ),
  // Only deciding is done by one board for several counties.
  takesPart: presentWith(task.takesPart, content, today).map((actor) =>
    who(actor, content, county),
  ),
});

/** Who decides on a grant. */
export const whoGrants = (
  { decides }: Grant,
  content: Collaboration,
  county: string | undefined,
  today: string,
): readonly Who[] =>
  presentWith(decides, content, today).map((actor) => who(actor, content, county));

function who(actor: Actor, content: Collaboration, county: string | undefined, task?: Task): Who {
  if (county === undefined || !boardIn(actor, county, content)) return { actor };
  const answering = task ? boardCountyOf(task, county) : county;
  const board = boardIn(actor, answering, content);
  return board ? { actor, board } : { actor, isBoardUnknown: true };
}
