import { noChange, nothing, type LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Announcer } from '../../core/announcer.js';
import { isolated } from '../../core/bidi.js';
import { openOnPaper } from '../../core/disclosure.js';
import { LazyPart } from '../../core/lazy-part.js';
import { RowWindow } from '../../core/row-window.js';
import { showMore } from '../../core/show-more.js';
import { sourceLine } from '../../core/source-line.js';
import { textIn, type Text } from '../../core/text.js';
import { actorFacts } from './actor-facts.js';
import { actorList, type ActorListView, type ActorMore } from './actor-list.js';
import { AskedFor, type OverviewWords } from './asked-for.js';
import type { Actor, Collaboration } from './collaboration.js';
import { countyChoice } from './county-choice.js';
import type { DiagramPicture } from './diagram-picture.js';
import { formerGroup } from './former-group.js';
import { moreActors, moreAnswers } from './more-buttons.js';
import type { WaysOn } from './named-actors.js';
import { OpenedActors, summaryOf } from './opened-actors.js';
import {
  arenasSection,
  grantsSection,
  rolesSection,
  tasksSection,
  type SectionView,
} from './other-sections.js';
import type { Found } from './overview-search.js';
import { SECTIONS, type Section } from './section-list.js';
import { levelsIn, sectionsIn } from './sections.js';
import { isOf, shownActors, type ShownActors } from './shown-actors.js';
import { toAll, wayBack } from './ways-back.js';

/** What the desk has of its overview: what the page sets, and what all searching widgets can do. */
export interface DeskHost extends LitElement {
  readonly level: string | undefined;
  actor: string | undefined;
  task: string | undefined;
  county: string | undefined;
  readonly sections: string | undefined;
  readonly deepLink: string | undefined;
  readonly diagram: boolean;
  readonly locale: string;
  typed: string;
  readonly searchPart: LazyPart<typeof import('./overview-search-part.js')>;
  need(part: { load(): Promise<void> }): void;
  clear(): void;
  focusSoon(selector: string): void;
  focusOn(selector: string): boolean;
  readonly announcer: Announcer;
}

/** Where the reader is taken to: who decides, or the number of grants. */
const ANSWER = '#decides, #asked[tabindex]';

/** Where a reader came from, to be led back to. */
interface Origin {
  /** The actor that the reader was led to. */
  readonly to: string;
  readonly name: Text;
  readonly goBack: () => void;
}

/**
 * What happens at an overview once its first actors are in sight: answers, the other sections,
 * going from one actor to the next and back.
 */
export class OverviewDesk {
  /** What is shown, in this order. */
  shownSections: readonly Section[] = SECTIONS;
  /** What each section holds: of the levels that are shown. */
  shown!: Readonly<Pick<Collaboration, Section>>;
  readonly #host: DeskHost;
  readonly #rows: RowWindow;
  readonly #hits: RowWindow;
  readonly #asked: AskedFor;
  readonly #opened: OpenedActors;
  readonly #diagramPart;
  #content!: Collaboration;
  #actors!: ShownActors;
  #picture: DiagramPicture | undefined;
  #origin: Origin | undefined;
  /** The actor that was last made sure to be among the rows. */
  #reached: string | undefined;
  /** What the sections were last shown with: they need not change while an answer hides them. */
  #shownWith: readonly unknown[] = [];
  /** Nothing ends in the middle of a day's last second. */
  readonly #today = new Date().toISOString();

  constructor(host: DeskHost, renderNow: () => void) {
    this.#host = host;
    this.#rows = new RowWindow(host, renderNow);
    this.#hits = new RowWindow(host, renderNow);
    this.#asked = new AskedFor(host, this.#today);
    this.#opened = new OpenedActors(host, () => {
      // An answer would hide the list.
      this.#asked.forget();
      host.typed = '';
    });
    this.#diagramPart = new LazyPart(host, () => import('./diagram-part.js'));
  }

  /** Loads what the page asks for before anything is shown. */
  prepare(): Promise<unknown> {
    return Promise.all([this.#opened.load(), this.#host.diagram && this.#diagramPart.attempt()]);
  }

  /** The page, the reader or the content has changed something. */
  update(content: Collaboration, changed: Map<PropertyKey, unknown>): void {
    const host = this.#host;
    const isOther = content !== this.#content;
    const isTyped = changed.get('typed') !== undefined;
    this.#content = content;
    if (isOther || changed.has('level') || changed.has('sections')) {
      this.shownSections = sectionsIn(host, host.sections);
      const levels = levelsIn(host, host.level);
      this.#actors = shownActors(content, levels, this.#today);
      this.shown = {
        ...content,
        actors: [...this.#actors.today, ...this.#actors.former],
        roles: content.roles.filter(isOf(levels)),
        arenas: content.arenas.filter(isOf(levels)),
      };
    }
    this.#opened.update(content, isOther || changed.has('actor'));
    const { chosen } = this.#opened;
    if (chosen !== undefined && chosen !== this.#reached) this.#reach(chosen);
    this.#reached = chosen;
    if (isTyped) this.#hits.restart();
    this.#asked.update(content, this.shownSections, isOther || changed.has('task'), isTyped);
    if (changed.has('diagram') && host.diagram) void this.#diagramPart.attempt();
  }

  /** What is said of the question, for the live region. */
  get answer(): OverviewWords {
    return this.#asked.answer;
  }

  /** Where neither tasks nor actors are shown there is nobody to ask for. */
  get isSearchable(): boolean {
    return this.shownSections.includes('tasks') || this.shownSections.includes('actors');
  }

  /** An answer is shown in place of everything. */
  get isAnswering(): boolean {
    return this.#asked.result.kind !== 'nothing-asked';
  }

  /** What happens at an actor of the list. */
  readonly more: ActorMore = {
    isOpen: ({ id }) => this.#opened.has(id),
    pressed: (event, { id }) => {
      // A real press is rendered before the browser does its part, which would undo it.
      event.preventDefault();
      const details = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
      details.open = !details.open;
      if (details.open) this.#opened.open(id);
      else this.#opened.close(id);
    },
    facts: (actor) => {
      const { county } = this.#asked;
      const origin = this.#origin?.to === actor.id ? this.#origin : undefined;
      const view = [this.#content, this.#host.locale, this.#actors, this.shownSections];
      // Hundreds of closed actors are not put together anew when one is opened.
      return guard([...view, county, origin], () =>
        actorFacts(actor, { ...this.#waysFrom(actor), county, back: origin && this.#back(origin) }),
      );
    },
    onPaper: openOnPaper(),
  };

  /** The answer; nothing where nothing is asked. */
  found(view: ActorListView): unknown {
    if (!this.isAnswering) return nothing;
    const host = this.#host;
    const choose = (county: string | undefined): void => {
      this.#asked.choose(county);
      void host.updateComplete.then(() => host.announcer.say(() => this.answer.words));
    };
    return host.searchPart.value?.overviewAnswer(this.#asked.result, {
      ...this.#sectionView(view),
      pickFound: (found) => this.#pick(found),
      countyChoice: countyChoice(this.#content, host.locale, this.#asked.county, choose),
      most: (count) => this.#hits.of(count),
      more: () =>
        this.#hits.hasMore
          ? moreAnswers(() =>
              showMore(host, '[aria-labelledby="count"] .row', () => this.#hits.more()),
            )
          : nothing,
      toAll: toAll(() => this.#toAll()),
    });
  }

  /** Everything, section by section; left as it is while an answer hides it. */
  sections(view: ActorListView): unknown {
    const { content, locale, headingLevel } = view;
    const shownWith = [content, locale, headingLevel];
    const isSame = shownWith.every((each, at) => each === this.#shownWith[at]);
    if (this.isAnswering && (isSame || this.#shownWith.length === 0)) return noChange;
    this.#shownWith = shownWith;
    const parts = this.#sectionView(view);
    const { shown } = this;
    return this.shownSections.map((section) => {
      switch (section) {
        case 'actors':
          return this.#actorSection(view);
        case 'roles':
          return rolesSection(shown.roles, parts);
        case 'arenas':
          return arenasSection(shown.arenas, parts);
        case 'grants':
          return grantsSection(shown.grants, parts);
        default:
          return tasksSection(shown.tasks, parts);
      }
    });
  }

  /** What stands at the end. */
  below(): unknown {
    return sourceLine(this.#content, undefined, this.#host.locale);
  }

  /** Takes the reader to the answer; false where there is none. */
  toAnswer(): boolean {
    return this.#host.focusOn(ANSWER);
  }

  #actorSection(view: ActorListView): unknown {
    const host = this.#host;
    const { present, former, today } = this.#actors;
    const most = this.#rows.of(today.length + former.length);
    return [
      host.diagram ? this.#diagram() : nothing,
      actorList(present, view, most),
      most > today.length
        ? formerGroup(former.slice(0, most - today.length), view, today.length === 0)
        : nothing,
      this.#rows.hasMore
        ? moreActors(() => showMore(host, '.actors summary', () => this.#rows.more()))
        : nothing,
    ];
  }

  #diagram(): unknown {
    const part = this.#diagramPart.value;
    if (!part) return nothing;
    this.#picture ??= new part.DiagramPicture(this.#host);
    return this.#picture.render({
      content: this.#content,
      locale: this.#host.locale,
      today: this.#today,
      present: this.#actors.today,
      former: this.#actors.former,
      chosen: this.#opened.chosen,
      choose: (id) => this.#goTo(id),
    });
  }

  #waysFrom(from: Actor | undefined): WaysOn {
    const isShown = this.shownSections.includes('actors');
    return {
      content: this.#content,
      locale: this.#host.locale,
      today: this.#today,
      goTo: (id) =>
        isShown && this.#actors.places.has(id) ? () => this.#goTo(id, from) : undefined,
      pick: this.shownSections.includes('tasks')
        ? (task) => this.#pick({ kind: 'task', task })
        : undefined,
    };
  }

  #sectionView({ headingLevel }: ActorListView): SectionView {
    return { ...this.#waysFrom(undefined), headingLevel, county: this.#asked.county };
  }

  #pick(found: Found): void {
    const host = this.#host;
    this.#asked.pick(found);
    host.announcer.stop();
    host.focusSoon(found.kind === 'grant' ? '#asked' : '#decides');
  }

  #toAll(): void {
    this.#asked.forget();
    this.#host.clear();
  }

  /** Takes the reader to an actor of the list, and remembers where from. */
  #goTo(id: string, from?: Actor): void {
    const host = this.#host;
    this.#origin = from ? this.#originAt(id, from) : this.#originInAnswer(id);
    this.#asked.forget();
    host.typed = '';
    host.announcer.stop();
    this.#reach(id);
    this.#opened.open(id);
    host.focusSoon(summaryOf(id));
  }

  #originAt(to: string, from: Actor): Origin {
    return { to, name: from.name, goBack: () => this.#goTo(from.id) };
  }

  #originInAnswer(to: string): Origin | undefined {
    if (!this.isAnswering) return undefined;
    const host = this.#host;
    const { typed } = host;
    const { picked } = this.#asked;
    const goBack = async (): Promise<void> => {
      host.typed = typed;
      // What is typed forgets what was chosen: one after the other.
      await host.updateComplete;
      if (picked) this.#pick(picked);
      else host.focusSoon(ANSWER);
      host.requestUpdate();
    };
    return { to, name: nameOf(picked) ?? typed.trim(), goBack: () => void goBack() };
  }

  #back({ name, goBack }: Origin): unknown {
    const { locale } = this.#host;
    return wayBack(isolated(textIn(name, locale, this.#content.language), locale), goBack);
  }

  /** So many rows are shown that the actor is among them. */
  #reach(id: string): void {
    const place = this.#actors.places.get(id);
    if (place !== undefined) this.#rows.reach(place);
  }
}

/** What is called by its own name; an actor is in the list anyway. */
function nameOf(found: Found | undefined): Text | undefined {
  if (found?.kind === 'task') return found.task.label;
  return found?.kind === 'grant' ? found.grant.title : undefined;
}
