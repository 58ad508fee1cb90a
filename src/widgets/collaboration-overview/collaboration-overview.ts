import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { booleanAttribute, written } from '../../core/attributes.js';
import type { ContentReader } from '../../core/content.js';
import { LazyPart } from '../../core/lazy-part.js';
import { msg } from '../../core/localize.js';
import { FIRST } from '../../core/row-counts.js';
import { searchInput } from '../../core/search-input.js';
import { SearchingWidget } from '../../core/searching-widget.js';
import { base } from '../../core/styles.js';
import { actorList, type ActorListView } from './actor-list.js';
import { bandsOf } from './bands.js';
import type { Collaboration } from './collaboration.js';
import { styles } from './collaboration-overview.styles.js';
import { SECTIONS, sectionList } from './section-list.js';
import type { OverviewWords } from './asked-for.js';
import type { LorActorOpenDetail } from './opened-actors.js';
import type { DeskHost, OverviewDesk } from './overview-desk.js';

export type { LorActorOpenDetail } from './opened-actors.js';

/**
 * Says who does what in reception and integration, and whom to turn to.
 *
 * @summary Who decides, who takes part, whom they work with, and the grants that can be applied for.
 * @tagname lor-collaboration-overview
 * @slot - Fallback, such as a link to the page's own list of authorities: shown until content is, and when it cannot be.
 * @slot intro - The editor's own words above the search field.
 * @slot footer - The editor's own words at the end.
 * @csspart base - The region around everything.
 * @csspart title - The heading.
 * @csspart search - The search form.
 * @csspart results - Everything below the search field.
 * @csspart count - The line that says how many other answers there are.
 * @csspart item - One actor, task, grant, role or way of working together.
 * @csspart group-title - The heading of a level or of another section.
 * @csspart sector - The heading of a sector within a level.
 * @csspart item-title - The name of a role, a way of working together or a grant.
 * @csspart answer - The answer to a question.
 * @csspart decides - The name of who decides, in the answer.
 * @csspart diagram - The picture of who works with whom.
 * @csspart empty - What is shown when nothing matches.
 * @csspart error - The message when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @csspart source - The line with source and date.
 * @fires {CustomEvent<LorActorOpenDetail>} lor-actor-open - The reader opened an actor; detail is its key.
 */
export class CollaborationOverview extends SearchingWidget<Collaboration, OverviewWords> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    level: {},
    actor: {},
    task: {},
    county: {},
    sections: {},
    diagram: { converter: booleanAttribute },
    reviewedOnly: { attribute: 'reviewed-only', converter: booleanAttribute },
  };

  /** Only actors, roles and ways of working together of these levels: `national`, `county`, `municipality`, `local`, with blanks or commas between them. */
  declare level: string | undefined;
  /** The actor to open: its key, such as `migrationsverket`. */
  declare actor: string | undefined;
  /** The task to answer for: its key, such as `asyl`. */
  declare task: string | undefined;
  /** The county whose board is named: SCB code (`12`), letter (`M`) or ISO 3166-2 (`SE-M`). */
  declare county: string | undefined;
  /** What is shown, in this order: `actors`, `roles`, `arenas`, `grants`, `tasks`, with blanks or commas between them. */
  declare sections: string | undefined;
  /** Draws who works with whom above the actors. */
  declare diagram: boolean;
  /** Hides texts that were translated by machine and that no human has read. */
  declare reviewedOnly: boolean;

  #made: OverviewDesk | undefined;
  /** The content in the languages that are shown. */
  #shown: Collaboration | undefined;
  protected readonly searchPart = new LazyPart(this, () =>
    this.withWords(import('./overview-search-part.js')),
  );
  readonly #machinePart = new LazyPart(this, () => import('../../core/machine-part.js'));
  readonly #deskPart = new LazyPart(this, () => import('./overview-desk-part.js'));

  constructor() {
    super();
    this.diagram = this.reviewedOnly = false;
  }

  protected override prepare(): unknown {
    const { level, actor, task, county, sections, deepLink, diagram, hasUpdated } = this;
    const isAsked = [level, actor, task, county, sections, deepLink].some((value) =>
      written(value),
    );
    return Promise.all([
      this.reviewedOnly && this.#machinePart.load(),
      (isAsked || diagram || hasUpdated) && this.#deskPart.load().then(() => this.#desk!.prepare()),
      written(task) && this.searchPart.load(),
    ]);
  }

  protected override prefetch(): void {
    void this.searchPart.attempt();
  }

  protected override defaultHeading(): string {
    return msg('Vem gör vad i mottagandet?', {
      id: 'overview.title',
      desc: 'Heading of the overview: who does what when people seek asylum or have just come to Sweden',
    });
  }

  /** @ignore */
  override async contentReader(): Promise<ContentReader<Collaboration>> {
    return (await import('./collaboration.schema.js')).readCollaboration;
  }

  get #desk(): OverviewDesk | undefined {
    const part = this.#deskPart.value;
    return (this.#made ??=
      part &&
      // What is the subclasses' is the desk's, too.
      new part.OverviewDesk(this as unknown as DeskHost, () => {
        this.requestUpdate();
        this.performUpdate();
      }));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const content = (this.#shown = this.#texts());
    if (!content) return;
    const desk = this.#desk;
    desk?.update(content, changed);
    this.answer = desk?.answer ?? this.answer;
  }

  /** Loads what sees to translations by machine where there are any. */
  #texts(): Collaboration | undefined {
    const { content, locale, reviewedOnly } = this;
    if (!content) return content;
    const part = this.#machinePart.value;
    const isNeeded = reviewedOnly || content.review?.[locale] === 'machine';
    if (isNeeded && !part) this.need(this.#machinePart);
    return part?.contentFor(this, content) ?? content;
  }

  protected override firstUpdated(): void {
    // Whoever is shown the beginning of a list has to learn of it when the rest cannot be had.
    this.need(this.#deskPart);
  }

  protected override renderContent(): TemplateResult {
    const content = this.#shown!;
    const desk = this.#desk;
    const view: ActorListView = {
      content,
      locale: this.locale,
      headingLevel: this.innerHeadingLevel,
      more: desk?.more,
    };
    return html`<slot name="intro"></slot>
      ${
        desk?.isSearchable === false
          ? nothing
          : searchInput({
              label: msg('Vem ansvarar för …?', {
                id: 'overview.search.label',
                desc: 'Label of the search field: the reader goes on with what it is about',
              }),
              hint: msg('Till exempel asyl, bostad, sfi eller god man', {
                id: 'overview.search.hint',
                desc: 'Below the label of the search field: examples of what to ask for',
              }),
              query: this.typed,
              typed: (query) => this.seek(query),
              entered: () => void this.enter(),
              cleared: () => this.clear(),
            })
      }
      ${this.#machinePart.value?.machineLine(this, content)}
      <div part="results">
        ${desk?.found(view)}
        <div ?hidden=${desk?.isAnswering}>
          ${sectionList(desk?.shownSections ?? SECTIONS, desk?.shown ?? content, (section) => this.focusOn(`#${section}`))}
          ${desk ? desk.sections(view) : [[nothing, actorList(bandsOf(content, new Date().toISOString()).present, view, FIRST)]]}
        </div>
      </div>
      ${desk?.below()}`;
  }

  protected override takeCertain(): boolean {
    return this.#desk?.toAnswer() ?? false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-collaboration-overview': CollaborationOverview;
  }
  interface GlobalEventHandlersEventMap {
    'lor-actor-open': CustomEvent<LorActorOpenDetail>;
  }
}
