import { ask, type Asked } from '../../core/asked.js';
import { fold } from '../../core/fold.js';
import { createSearch, type Hit, type SearchEntry, type Term } from '../../core/search.js';
import type { Text } from '../../core/text.js';
import type { Actor, Collaboration, Grant, Task } from './collaboration.js';
import { actorsWith } from './lookups.js';
import { questionIn } from './question.js';

/** What can be asked for: tasks first, since people ask for what they need and not for who has it. */
export type Found =
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'grant'; readonly grant: Grant }
  | { readonly kind: 'actor'; readonly actor: Actor };

export interface OverviewAnswer {
  readonly asked: Asked<Found>;
  /** Code of the county that the question names. */
  readonly county: string | undefined;
}

export interface OverviewSearch {
  answer(typed: string): OverviewAnswer;
  /** Makes some more ready to be found; true when all is. */
  prepare(): boolean;
}

/** Folding so many holds no key up; the others are folded in idle time. */
const AT_ONCE = 100;

/** What people call money that can be applied for, in every language: the content has no words for it. */
const MONEY: readonly Term[] = [
  ...['bidrag', 'söka bidrag', 'statsbidrag', 'medel', 'pengar'].map((text) => word(text, 'sv')),
  ...['grant', 'apply', 'funding', 'money'].map((text) => word(text, 'en')),
  ...['منحة', 'تمويل'].map((text) => word(text, 'ar')),
];

function word(text: string, lang: string): Term {
  return { text, lang, kind: 'alias' };
}

/** Other words for something. */
const others = (synonyms: Task['synonyms'] = {}): readonly Term[] =>
  Object.entries(synonyms).flatMap(([lang, list]) => list.map((each) => word(each, lang)));

const searches = new WeakMap<Collaboration, OverviewSearch>();

/** The search over who does what, made once for all widgets that show the same. */
export function overviewSearchOf(content: Collaboration): OverviewSearch {
  let search = searches.get(content);
  if (!search) {
    search = createOverviewSearch(content);
    searches.set(content, search);
  }
  return search;
}

export function createOverviewSearch(content: Collaboration): OverviewSearch {
  const search = createSearch(entriesOf(content), AT_ONCE);
  let last: (OverviewAnswer & { readonly words: string }) | undefined;
  return {
    prepare() {
      last = undefined;
      return search.prepare();
    },
    answer(typed) {
      const { words, county } = questionIn(typed, content);
      // Many keys of a whole question say nothing new: the same answer need not be shown anew.
      if (last?.words !== words || last.county !== county) {
        last = { asked: bestFirst(ask(search, words), words), county, words };
      }
      return last;
    },
  };
}

/** Made one by one, as they are asked for. Everybody's own language finds it, whatever is shown. */
function* entriesOf(content: Collaboration): Generator<SearchEntry<Found>> {
  const { language, tasks, grants, actors } = content;
  const terms = (text: Text | undefined, kind: Term['kind']): Term[] =>
    (typeof text === 'string' ? [[language, text] as const] : Object.entries(text ?? {})).map(
      ([lang, each]): Term => ({ text: each, lang, kind }),
    );
  for (const task of tasks) {
    const who = actorsWith([...(task.decides ?? []), ...(task.takesPart ?? [])], content);
    yield {
      item: { kind: 'task', task },
      terms: [
        ...terms(task.label, 'name'),
        ...others(task.synonyms),
        ...who.flatMap(({ name }) => terms(name, 'text')),
      ],
    };
  }
  for (const grant of grants) {
    yield {
      item: { kind: 'grant', grant },
      terms: [
        ...terms(grant.title, 'name'),
        ...MONEY,
        ...terms(grant.applicants, 'text'),
        ...terms(grant.purpose, 'text'),
      ],
    };
  }
  const boards = Object.values(content.counties ?? {});
  for (const actor of actors) {
    const own = boards.filter((board) => board.actor === actor.id);
    yield {
      item: { kind: 'actor', actor },
      terms: [
        ...terms(actor.name, 'name'),
        ...others(actor.synonyms),
        // Who asks for one of the boards means the boards.
        ...own.flatMap(({ board }) => terms(board, 'alias')),
        ...terms(actor.mandate, 'text'),
      ],
    };
  }
}

/** Who says one of these asks for money that can be applied for, whatever else fits. */
const GRANT_WORDS = wordSet('bidrag bidragen statsbidrag grant grants funding منحة منح');
/** These only where nothing else is called so: people apply for asylum, too. */
const APPLY_WORDS = wordSet('söka sökas ansöka medel apply');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

/** What the search cannot know: what people mean by what they ask for. */
function bestFirst(asked: Asked<Found>, words: string): Asked<Found> {
  const [first] = asked.kind === 'hits' && !asked.similar ? asked.hits : [];
  if (asked.kind !== 'hits' || !first) return asked;
  const hits = isAboutMoney(first, fold(words).split(' '))
    ? grantsFirst(asked.hits)
    : needFirst(asked.hits, first, fold(words));
  return { ...asked, hits };
}

const isAboutMoney = ({ tier }: Hit<Found>, words: readonly string[]): boolean =>
  words.some((each) => GRANT_WORDS.has(each) || (tier === 'within' && APPLY_WORDS.has(each)));

const grantsFirst = (hits: readonly Hit<Found>[]): readonly Hit<Found>[] => [
  ...hits.filter(({ item }) => item.kind === 'grant'),
  ...hits.filter(({ item }) => item.kind !== 'grant'),
];

/**
 * A word that a task is called by goes before an actor whose name only begins so: "asyl" is no
 * "Asylrättscentrum" yet.
 */
function needFirst(
  hits: readonly Hit<Found>[],
  first: Hit<Found>,
  asked: string,
): readonly Hit<Found>[] {
  const isBarelyBegun =
    first.item.kind === 'actor' &&
    first.tier === 'prefix' &&
    asked.length * 2 < fold(first.term.text).split(' ')[0]!.length;
  const wanted = isBarelyBegun
    ? hits.find(
        ({ item, term }) =>
          item.kind === 'task' &&
          term.kind !== 'text' &&
          ` ${fold(term.text)} `.includes(` ${asked} `),
      )
    : undefined;
  return wanted ? [wanted, ...hits.filter((hit) => hit !== wanted)] : hits;
}
