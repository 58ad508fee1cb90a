/** The feed, and what has to be looked up in it. */
export const { sectors, counties, actors, tasks, updated, source } = await (
  await fetch('/collaboration.json')
).json();

export const LEVELS = {
  national: ['Nationellt', 'Hela landet'],
  regional: ['Regionalt', 'Länet'],
  local: ['Lokalt', 'Kommunen'],
};
export const actorWith = new Map(actors.map((actor) => [actor.id, actor]));
export const taskWith = new Map(tasks.map((task) => [task.id, task]));
/** Which actor the county boards are together. */
export const boards = Object.values(counties)[0].actor;

const near = new Map(actors.map(({ id }) => [id, new Set()]));
for (const { id, worksWith } of actors) {
  for (const other of worksWith) {
    near.get(id).add(other);
    near.get(other).add(id);
  }
}
const places = new Map(actors.map(({ id }, place) => [id, place]));
const ofActor = new Map(actors.map(({ id }) => [id, { decides: [], takesPart: [] }]));
for (const task of tasks) {
  for (const id of task.decides) ofActor.get(id).decides.push(task);
  for (const id of task.takesPart) ofActor.get(id).takesPart.push(task);
}

/** Whom an actor works with, in the order of the feed. */
export const neighboursOf = ({ id }) =>
  [...near.get(id)]
    .sort((a, b) => places.get(a) - places.get(b))
    .map((each) => whoIs(actorWith.get(each)));

export const tasksOf = ({ id }) => ofActor.get(id);

/** Somebody to turn to: one of the boards where it is known which. */
export function whoIs(actor, county, shared) {
  if (county === undefined || actor.id !== boards) return { actor, name: actor.name.sv };
  const board = counties[shared ? shared[county] : county];
  return board
    ? { actor, board, name: board.board.sv }
    : { actor, name: actor.name.sv, isUnknown: true };
}

export const decidesOn = (task, county) =>
  task.decides.map((id) => whoIs(actorWith.get(id), county, task.counties));

export const takesPartIn = (task, county) =>
  task.takesPart.map((id) => whoIs(actorWith.get(id), county));

/** The actors level by level, and within them sector by sector. */
export const bands = Object.keys(LEVELS).map((level) => {
  const here = actors.filter((actor) => actor.level === level);
  const of = (sector) => ({ sector, actors: here.filter((actor) => actor.sector === sector) });
  return {
    level,
    sectors: Object.keys(sectors)
      .map(of)
      .filter((each) => each.actors.length > 0),
  };
});
