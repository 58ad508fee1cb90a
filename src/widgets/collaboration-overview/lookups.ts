import type { Actor, Collaboration, CountyBoard, Task } from './collaboration.js';

/** What an actor has to do with tasks. */
export interface TasksOfActor {
  readonly decides: readonly Task[];
  readonly takesPart: readonly Task[];
}

interface Index {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Where each stands in the content. */
  readonly places: ReadonlyMap<string, number>;
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tasks: ReadonlyMap<string, { readonly decides: Task[]; readonly takesPart: Task[] }>;
}

const indexes = new WeakMap<Collaboration, Index>();

function indexOf(content: Collaboration): Index {
  let index = indexes.get(content);
  if (!index) {
    index = {
      actors: new Map(content.actors.map((each) => [each.id, each])),
      places: new Map(content.actors.map(({ id }, place) => [id, place])),
      neighbours: linked(content),
      tasks: shared(content),
    };
    indexes.set(content, index);
  }
  return index;
}

/** Who works with whom, whoever of the two says so. */
function linked({ actors }: Collaboration): Index['neighbours'] {
  const neighbours = new Map(actors.map(({ id }) => [id, new Set<string>()]));
  for (const { id, worksWith = [] } of actors) {
    for (const other of worksWith) {
      neighbours.get(id)?.add(other);
      neighbours.get(other)?.add(id);
    }
  }
  return neighbours;
}

/** Who has to do with which tasks. */
function shared({ actors, tasks }: Collaboration): Index['tasks'] {
  const all: Index['tasks'] = new Map(actors.map(({ id }) => [id, { decides: [], takesPart: [] }]));
  for (const task of tasks) {
    for (const id of new Set(task.decides)) all.get(id)?.decides.push(task);
    for (const id of new Set(task.takesPart)) all.get(id)?.takesPart.push(task);
  }
  return all;
}

/** The actor with this id, if the content has it. */
export const actorWith = (id: string, content: Collaboration): Actor | undefined =>
  indexOf(content).actors.get(id);

/** The actors with these ids, in the order given. */
export const actorsWith = (
  ids: readonly string[] | undefined,
  content: Collaboration,
): readonly Actor[] => (ids ?? []).flatMap((id) => actorWith(id, content) ?? []);

/** Whom an actor works with, in the order of the content; it holds in both directions. */
export function neighboursOf({ id }: Actor, content: Collaboration): readonly Actor[] {
  const { neighbours, actors, places } = indexOf(content);
  return Array.from(neighbours.get(id) ?? [])
    .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .flatMap((each) => actors.get(each) ?? []);
}

/** The tasks that an actor decides or does, and those that it takes part in. */
export const tasksOf = ({ id }: Actor, content: Collaboration): TasksOfActor =>
  indexOf(content).tasks.get(id) ?? { decides: [], takesPart: [] };

/**
 * Whether an actor no longer exists: its last year, month or day is over.
 * @param today ISO 8601 date
 */
export const isFormer = ({ validTo }: Actor, today: string): boolean =>
  validTo !== undefined && validTo < today.slice(0, validTo.length);

/** The actors with these ids that are there today, in the order given. */
export const presentWith = (
  ids: readonly string[] | undefined,
  content: Collaboration,
  today: string,
): readonly Actor[] => actorsWith(ids, content).filter((actor) => !isFormer(actor, today));

/** Whom an actor works with today; where it is no more, whom it worked with. */
export function neighboursToday(
  actor: Actor,
  content: Collaboration,
  today: string,
): readonly Actor[] {
  const all = neighboursOf(actor, content);
  return isFormer(actor, today) ? all : all.filter((each) => !isFormer(each, today));
}

const NO_TASKS: TasksOfActor = { decides: [], takesPart: [] };

/** What an actor has to do with tasks today: nothing where it is no more. */
export const tasksToday = (actor: Actor, content: Collaboration, today: string): TasksOfActor =>
  isFormer(actor, today) ? NO_TASKS : tasksOf(actor, content);

/** The board of a county; undefined where nobody describes the county, or none is asked about. */
export const boardOf = (
  county: string | undefined,
  { counties = {} }: Collaboration,
): CountyBoard | undefined =>
  county !== undefined && Object.hasOwn(counties, county) ? counties[county] : undefined;

/**
 * The board that an actor is in a county.
 * @param county SCB code
 * @returns undefined where the actor is no board of the counties, nobody describes the county's, or
 *   none is asked about
 */
export function boardIn(
  { id }: Actor,
  county: string | undefined,
  content: Collaboration,
): CountyBoard | undefined {
  const board = boardOf(county, content);
  return board?.actor === id ? board : undefined;
}

/**
 * The code of the county whose board answers for a task in a county: its own, or the one that does
 * it for several.
 * @returns undefined where some boards do it for others and nobody says which does it here
 */
export function boardCountyOf({ counties = {} }: Task, county: string): string | undefined {
  if (Object.keys(counties).length === 0) return county;
  return Object.hasOwn(counties, county) ? counties[county] : undefined;
}
