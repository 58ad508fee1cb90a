import { ask, type Asked } from '../../core/asked.js';
import { createSearch, type SearchEntry, type Term } from '../../core/search.js';
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
  return {
    prepare: () => search.prepare(),
    answer(typed) {
      const { words, county } = questionIn(typed, content);
      return { asked: ask(search, words), county };
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
    const others = Object.entries(task.synonyms ?? {}).flatMap(([lang, list]) =>
      list.map((each) => word(each, lang)),
    );
    const who = actorsWith([...(task.decides ?? []), ...(task.takesPart ?? [])], content);
    yield {
      item: { kind: 'task', task },
      terms: [
        ...terms(task.label, 'name'),
        ...others,
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
  for (const actor of actors) {
    yield {
      item: { kind: 'actor', actor },
      terms: [...terms(actor.name, 'name'), ...terms(actor.mandate, 'text')],
    };
  }
}
