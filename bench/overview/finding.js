import { fold } from '../vanilla/fold.js';
import { createSearch } from '../vanilla/list-search.js';
import { actors, actorWith, boards, counties, tasks } from './feed.js';

/** Words that ask without saying about what. */
const ASKING = new Set(
  `vem vilka vilken vilket vad var hur ar vi jag en ett ni ansvarar ansvar ansvarig har hand om for
  pa av till i med att ska kan far beslutar bestammer gor skoter ordnar vander mig oss sig var vart
  vara min mitt mina lan lanet who what which where how is are do does can may we you my our one a an
  the decides decide responsible handles takes care of on about in to at turn county`.split(/\s+/),
);

/** What counties are called, word by word, the longest first. */
const PLACES = Object.entries(counties)
  .flatMap(([county, { name }]) =>
    Object.values(name).flatMap((each) => {
      const words = fold(each).split(' ');
      const all = words.at(-1) === 'county' ? [words, words.slice(0, -1)] : [words];
      return all.map((called) => ({ county, words: called }));
    }),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** What is asked for, and in which county. */
function questionIn(typed) {
  const words = typed
    .split(/[\s?!.,:;()]+/)
    .map((word) => ({ word, key: fold(word) }))
    .filter(({ key }) => key);
  let county;
  for (const place of PLACES) {
    const at = words.findIndex((_, from) =>
      place.words.every((word, next) => words[from + next]?.key === word),
    );
    if (at < 0) continue;
    words.splice(at, place.words.length);
    ({ county } = place);
    break;
  }
  const saying = words.filter(({ key }) => !ASKING.has(key));
  const left = saying.length > 0 || county ? saying : words;
  return { words: left.map(({ word }) => word).join(' '), county };
}

const synonymsOf = ({ synonyms = {} }) =>
  Object.entries(synonyms).flatMap(([lang, list]) => list.map((text) => ['alias', text, lang]));

const termsOfTask = (task) => [
  ['name', task.label.sv, 'sv'],
  ...synonymsOf(task),
  ...[...task.decides, ...task.takesPart].map((id) => ['text', actorWith.get(id).name.sv, 'sv']),
];

const termsOfActor = (actor) => [
  ['name', actor.name.sv, 'sv'],
  ...synonymsOf(actor),
  ...(actor.id === boards
    ? Object.values(counties).flatMap(({ board }) =>
        Object.entries(board).map(([lang, text]) => ['alias', text, lang]),
      )
    : []),
  ...(actor.mandate ? [['text', actor.mandate.sv, 'sv']] : []),
];

/** A word that a task is called by goes before an actor whose name only begins so. */
function needFirst(hits) {
  const [{ item, term, query }] = hits;
  const isBarelyBegun =
    !item.label &&
    term.key !== query &&
    term.key.startsWith(query) &&
    query.length * 2 < term.key.split(' ')[0].length;
  const wanted =
    isBarelyBegun &&
    hits.find(
      (hit) =>
        hit.item.label && hit.term.kind !== 'text' && `${hit.term.padded} `.includes(` ${query} `),
    );
  return wanted ? [wanted, ...hits.filter((hit) => hit !== wanted)] : hits;
}

/** Tasks first: people ask for what they need and not for who has it. */
export function createFinding() {
  const index = createSearch([...tasks, ...actors], (item) =>
    item.label ? termsOfTask(item) : termsOfActor(item),
  );
  return {
    ready: index.ready,
    find(typed) {
      const { words, county } = questionIn(typed);
      const { kind, hits, similar } = index.search(words);
      if (kind !== 'hits' || similar) return { kind, hits, similar, words, county };
      return { kind, hits: needFirst(hits), similar, words, county };
    },
  };
}
