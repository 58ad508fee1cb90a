import { html, nothing, svg, type TemplateResult } from 'lit';
import type {
  DiagramLayout,
  DrawnActor,
  DrawnBand,
  DrawnLine,
  DrawnWords,
} from './diagram-layout.js';

export interface DiagramView {
  readonly layout: DiagramLayout;
  /** What the picture shows, said in words. */
  readonly label: string;
  /** Undefined where nothing may be chosen: then the diagram is only a picture. */
  readonly choose: ((id: string) => void) | undefined;
}

/** Those that matter lie above the others. */
const LAYERS = ['far', 'calm', 'near'] as const;

/**
 * The picture of who works with whom. It is for pointers only, and one image to assistive
 * technology: the list beside it is the way in for everybody.
 */
export function diagram({ layout, label, choose }: DiagramView): TemplateResult | typeof nothing {
  const { form, size, width, height, bands, lines, actors } = layout;
  if (actors.length === 0) return nothing;
  return html`<svg
    class="diagram ${form} ${choose ? 'live' : ''}"
    role="img"
    aria-label=${label}
    focusable="false"
    viewBox="0 0 ${width} ${height}"
    font-size=${size}
  >
    ${bands.map((band) => title(band, layout))}
    ${LAYERS.map((nearness) =>
      layer(
        lines.filter((line) => line.nearness === nearness),
        nearness,
      ),
    )}
    ${actors.map((actor) => actorMark(actor, layout, choose))}
  </svg>`;
}

const title = ({ words, rule: [from, to] }: DrawnBand, layout: DiagramLayout): TemplateResult<2> =>
  svg`<g class="band">
    <path d="M${from[0]} ${from[1]}H${to[0]}"></path>
    ${textLines(words, layout, layout.dir, nothing)}
  </g>`;

const layer = (lines: readonly DrawnLine[], nearness: string): unknown =>
  lines.length > 0
    ? svg`<g class="lines ${nearness}">${lines.map(({ d }) => svg`<path d=${d}></path>`)}</g>`
    : nothing;

const actorMark = (
  { id, name, nearness, mark: [x, y], words, box }: DrawnActor,
  layout: DiagramLayout,
  choose: DiagramView['choose'],
): TemplateResult<2> =>
  svg`<g class="actor ${nearness}" data-actor=${id} @click=${choose ? () => choose(id) : nothing}>
    <rect class="press" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>
    <circle cx=${x} cy=${y} r=${layout.radius}></circle>
    ${textLines(words, layout, name.dir, name.lang)}
  </g>`;

/** Each line is a text of its own: none is reordered with another. */
const textLines = (
  { lines, x, side, box }: DrawnWords,
  { line, size }: DiagramLayout,
  dir: 'ltr' | 'rtl',
  lang: string | typeof nothing,
): readonly TemplateResult<2>[] =>
  lines.map(
    (text, index) => svg`<text
      class=${dir}
      lang=${lang}
      x=${x}
      y=${Math.round(box.y + (index + 0.5) * line + size * 0.35)}
      text-anchor=${(side === 'left') === (dir === 'ltr') ? 'start' : 'end'}
    >${text}</text>`,
  );
