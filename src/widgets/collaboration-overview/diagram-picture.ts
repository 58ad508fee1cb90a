import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { directionOf } from '../../core/language.js';
import { msg, str } from '../../core/localize.js';
import { textIn, type ShownText } from '../../core/text.js';
import type { Actor, Collaboration } from './collaboration.js';
import { diagram } from './diagram.js';
import { layOut, type DiagramActor } from './diagram-layout.js';
import { levelTitle } from './level-words.js';
import { neighboursOf, neighboursToday } from './lookups.js';

export interface PictureView {
  readonly content: Collaboration;
  readonly locale: string;
  /** ISO 8601 date. */
  readonly today: string;
  readonly present: readonly Actor[];
  readonly former: readonly Actor[];
  /** Id of the actor that is open. */
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** How much room there is, and how large the page's text. In px. */
interface Room {
  readonly width: number;
  readonly em: number;
  readonly spacing: number;
}

/** The diagram, drawn anew for the room there is. */
export class DiagramPicture implements ReactiveController {
  #room: Room | undefined;
  #watched: Element | undefined;
  #frame = 0;
  readonly #observer = new ResizeObserver(() => {
    // Not at once: what is drawn changes the size that is just being told, and pages would be told
    // of an error.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#watched = undefined;
  }

  hostUpdated(): void {
    const place = this.host.renderRoot.querySelector('.picture') ?? undefined;
    if (place !== this.#watched) {
      this.#observer.disconnect();
      this.#watched = place;
      // The whole grows, too, where a reader spaces text out.
      if (place) for (const each of [place, this.host]) this.#observer.observe(each);
    }
    // At once: nobody is to see an empty place.
    this.#measure();
  }

  render(view: PictureView): TemplateResult {
    return html`<div class="picture" part="diagram">${this.#room && drawn(view, this.#room)}</div>`;
  }

  #measure(): void {
    const place = this.#watched;
    // Hidden while an answer is shown, or in a closed part of the page.
    if (!place?.clientWidth) return;
    const { fontSize, letterSpacing } = getComputedStyle(place);
    const room: Room = {
      width: place.clientWidth,
      em: parseFloat(fontSize) || 16,
      spacing: parseFloat(letterSpacing) || 0,
    };
    const { width, em, spacing } = this.#room ?? {};
    if (room.width === width && room.em === em && room.spacing === spacing) return;
    this.#room = room;
    this.host.requestUpdate();
  }
}

function drawn(view: PictureView, room: Room): unknown {
  const { content, locale, today, present, former, chosen, choose } = view;
  const nameOf = ({ id, name }: Actor): ShownText =>
    textIn(name, locale, content.language) ?? { text: id, lang: locale, dir: directionOf(locale) };
  const one = (actor: Actor, isFormer: boolean): DiagramActor => ({
    id: actor.id,
    name: nameOf(actor),
    level: actor.level,
    neighbours: neighboursOf(actor, content).map(({ id }) => id),
    isFormer,
  });
  const layout = layOut({
    ...room,
    actors: [
      ...present.map((actor) => one(actor, false)),
      ...former.map((actor) => one(actor, true)),
    ],
    chosen,
    levels: {
      national: levelTitle('national'),
      regional: levelTitle('regional'),
      local: levelTitle('local'),
      other: levelTitle(undefined),
    },
    dir: directionOf(locale),
  });
  const open = [...present, ...former].find(({ id }) => id === chosen);
  const label = open
    ? chosenLabel(
        nameOf(open).text,
        neighboursToday(open, content, today)
          .map((each) => nameOf(each).text)
          .join(', '),
      )
    : allLabel();
  return diagram({ layout, label, choose });
}

const allLabel = (): string =>
  msg('Bild av vilka som samverkar med vilka. Samma uppgifter står i listan nedanför.', {
    id: 'overview.diagram',
    desc: 'Name of the picture, for those who do not see it: the list below says the same',
  });

const chosenLabel = (name: string, others: string): string =>
  msg(
    str`Bild av vilka ${name} samverkar med: ${others}. Samma uppgifter står i listan nedanför.`,
    {
      id: 'overview.diagram.chosen',
      desc: 'Name of the picture when an actor is open: its name and the names of those it works with',
    },
  );
