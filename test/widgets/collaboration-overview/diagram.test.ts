import { expect } from '@open-wc/testing';
import { html, LitElement, type PropertyDeclarations } from 'lit';
import { base } from '../../../src/core/styles.js';
import {
  layOut,
  type DiagramActor,
  type DiagramInput,
} from '../../../src/widgets/collaboration-overview/diagram-layout.js';
import { diagram } from '../../../src/widgets/collaboration-overview/diagram.js';
import { diagramStyles } from '../../../src/widgets/collaboration-overview/diagram.styles.js';
import { all, cleanUp, one, place } from '../../helpers.js';
import { actor, embedded, invented, levels } from './diagram-actors.js';

const LABEL = 'Vilka som samverkar';

/** As little as a widget can be: a diagram in the house's wrapper. */
class DiagramHost extends LitElement {
  static override styles = [base, diagramStyles];
  static override properties: PropertyDeclarations = { input: {}, locked: {} };
  declare input: Partial<DiagramInput>;
  declare locked: boolean;
  pressed: string[] = [];

  override render() {
    const layout = layOut({ actors: embedded, levels, width: 768, dir: 'ltr', ...this.input });
    const choose = this.locked ? undefined : (id: string) => this.pressed.push(id);
    return html`<div class="lor">${diagram({ layout, label: LABEL, choose })}</div>`;
  }
}
customElements.define('test-diagram-host', DiagramHost);

/** A diagram on a page that is as wide as it. */
async function mount(input: Partial<DiagramInput> = {}, page = '', locked = false) {
  const { width = 768, dir = 'ltr' } = input;
  const host = place(
    `<div dir="${dir}"><test-diagram-host></test-diagram-host></div>`,
  ).querySelector<DiagramHost>('test-diagram-host')!;
  host.parentElement!.style.cssText = `width: ${width}px; font: 16px/1.5 sans-serif; ${page}`;
  Object.assign(host, { input, locked });
  await host.updateComplete;
  return host;
}

const groupOf = (host: Element, id: string) => one<SVGGElement>(host, `[data-actor="${id}"]`);
const colourOf = (host: Element, selector: string, property: 'fill' | 'stroke' = 'fill') =>
  getComputedStyle(one(host, selector))[property];
const press = (target: Element) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

/** Makes rules hold that stand in a media query which the test's browser cannot be made to meet. */
function applyRulesFor(host: Element, media: string): void {
  const query = [...diagramStyles.styleSheet!.cssRules].find(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.media.mediaText.includes(media),
  )!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...query.cssRules].map(({ cssText }) => cssText).join(''));
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** Red, green, blue and alpha of a computed colour, each from 0 to 1, however it is written. */
function channelsOf(colour: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data, (value) => value / 255);
}

/** The contrast of a colour on an opaque one (WCAG 2.2). */
function contrast(colour: string, on: string): number {
  const [front, back] = [channelsOf(colour), channelsOf(on)];
  const alpha = front[3]!;
  const luminance = (channels: readonly number[]): number => {
    const [r, g, b] = channels.map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const seen = front.slice(0, 3).map((c, index) => c * alpha + back[index]! * (1 - alpha));
  const pair = [luminance(seen), luminance(back.slice(0, 3))].sort((a, b) => b - a);
  return (pair[0]! + 0.05) / (pair[1]! + 0.05);
}

describe('the diagram of who works with whom', () => {
  afterEach(cleanUp);

  it('is one image with a name, and has no findings', async () => {
    const host = await mount({ chosen: 'kommuner' });
    const pictures = all(host, '[role]');
    expect(pictures.map((each) => `${each.localName} ${each.getAttribute('role')}`)).to.deep.equal([
      'svg img',
    ]);
    expect(pictures[0]!.getAttribute('aria-label')).to.equal(LABEL);
    await expect(host).to.be.accessible();
  });

  it('is not there without actors', async () => {
    expect(all(await mount({ actors: [] }), 'svg')).to.be.empty;
  });

  it('is for pointers only, and has neither ids nor style attributes', async () => {
    const host = await mount({ chosen: 'kommuner' });
    expect(all(host, '[tabindex], a, button, [id], [style]')).to.be.empty;
    for (const each of all(host, 'svg, svg *')) {
      each.focus();
      expect(host.shadowRoot!.activeElement).to.be.null;
    }
  });

  it('chooses the actor whose mark, name or air between is pressed', async () => {
    const host = await mount();
    press(groupOf(host, 'skolverket').querySelector('circle')!);
    press(groupOf(host, 'kommuner').querySelector('text')!);
    press(groupOf(host, 'msb').querySelector('.press')!);
    press(one(host, '.band text'));
    press(one(host, '.lines path'));
    expect(host.pressed).to.deep.equal(['skolverket', 'kommuner', 'msb']);
    expect(getComputedStyle(groupOf(host, 'msb')).cursor).to.equal('pointer');
  });

  it('is reached by the pointer where it is seen', async () => {
    const host = await mount();
    // Neither mark nor name: the corner beside the shorter first line.
    const { left, top } = groupOf(host, 'msb').getBoundingClientRect();
    const under = host.shadowRoot!.elementFromPoint(left + 2, top + 2);
    expect(under?.closest<SVGGElement>('[data-actor]')?.dataset['actor']).to.equal('msb');
    for (const group of all(host, '.actor')) {
      expect(group.getBoundingClientRect().height, group.dataset['actor']).to.be.at.least(24);
    }
  });

  it('chooses nothing where nothing may be chosen', async () => {
    const host = await mount({}, '', true);
    press(groupOf(host, 'skolverket').querySelector('circle')!);
    expect(host.pressed).to.be.empty;
    expect(getComputedStyle(groupOf(host, 'msb')).cursor).not.to.equal('pointer');
  });

  it('marks who is near the chosen one, and draws the lines of these last', async () => {
    const actors = [actor('a', 'national', ['b']), actor('b', 'local', ['c']), actor('c', 'local')];
    const host = await mount({ actors, chosen: 'a' });
    const classes = () => all(host, '.actor').map((each) => each.getAttribute('class'));
    const layers = () => all(host, '.lines').map((each) => each.getAttribute('class'));
    expect(classes()).to.have.members(['actor chosen', 'actor near', 'actor far']);
    expect(layers()).to.deep.equal(['lines far', 'lines near']);
    host.input = { actors };
    await host.updateComplete;
    expect(classes()).to.deep.equal(['actor calm', 'actor calm', 'actor calm']);
    expect(layers()).to.deep.equal(['lines calm']);
  });

  it("keeps each name's own language and direction", async () => {
    const arabic: DiagramActor = {
      ...actor('b', 'local'),
      name: { text: 'البلديات (290)', lang: 'ar', dir: 'rtl' },
    };
    const actors = [actor('a', 'national', ['b'], 'Regeringen (Kansliet)'), arabic];
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const width of [280, 768]) {
        const host = await mount({ actors, dir, width });
        for (const [id, lang, own] of [
          ['a', 'sv', 'ltr'],
          ['b', 'ar', 'rtl'],
        ] as const) {
          const text = groupOf(host, id).querySelector('text')!;
          const { direction, unicodeBidi } = getComputedStyle(text);
          expect([text.getAttribute('lang'), direction, unicodeBidi]).to.deep.equal([
            lang,
            own,
            'isolate',
          ]);
          // Whichever way it runs, it stands beside its mark and not upon it.
          const mark = groupOf(host, id).querySelector('circle')!.getBoundingClientRect();
          const box = text.getBoundingClientRect();
          const air = Math.max(box.left - mark.right, mark.left - box.right);
          expect(air, `${id} ${dir} ${width}`).to.be.within(1, 16);
        }
      }
    }
  });

  for (const [name, actors] of Object.entries({ embedded, invented: invented(120) })) {
    for (const [width, spacing] of [
      [280, 0],
      [768, 0],
      [280, 1.7],
      [768, 1.7],
    ] as const) {
      it(`sets names within their places: ${name}, ${width} px, letters ${spacing} px apart`, async () => {
        const page = `letter-spacing: ${spacing}px`;
        const host = await mount({ actors, width, spacing, chosen: actors[0]!.id }, page);
        const room = host.getBoundingClientRect();
        const boxes = all(host, '.actor').map((group) =>
          [...group.querySelectorAll('text')].map((text) => text.getBoundingClientRect()),
        );
        for (const [index, own] of boxes.entries()) {
          for (const { left, right, top, bottom } of own) {
            expect(left).to.be.at.least(room.left - 1);
            expect(right).to.be.at.most(room.right + 1);
            // Glyphs' boxes are higher than their ink.
            const hit = boxes.flatMap((others, other) =>
              other <= index
                ? []
                : others.filter(
                    (box) =>
                      left < box.right &&
                      box.left < right &&
                      top + 3 < box.bottom &&
                      box.top + 3 < bottom,
                  ),
            );
            expect(hit).to.be.empty;
          }
        }
      });
    }
  }

  for (const [look, [ink, paper]] of Object.entries({
    light: ['rgb(27, 27, 27)', 'rgb(255, 255, 255)'],
    dark: ['rgb(232, 236, 235)', 'rgb(20, 25, 27)'],
  })) {
    it(`can be read, ${look}`, async () => {
      const host = await mount({ chosen: 'kommuner' }, `color: ${ink}; background: ${paper}`);
      for (const text of ['.chosen text', '.near text', '.far text', '.band text']) {
        expect(contrast(colourOf(host, text), paper!), text).to.be.at.least(4.5);
      }
      expect(contrast(colourOf(host, '.near path', 'stroke'), paper!)).to.be.at.least(3);
      for (const mark of ['.chosen circle', '.near circle', '.far circle']) {
        expect(contrast(colourOf(host, mark), paper!), mark).to.be.at.least(3);
      }
      expect(getComputedStyle(one(host, '.lines.near')).opacity).to.equal('1');
    });
  }

  it('names system colours where colours are forced', async () => {
    const host = await mount({ chosen: 'kommuner' }, 'color: #234; background: #fed');
    applyRulesFor(host, 'forced-colors');
    const probe = document.createElement('i');
    host.shadowRoot!.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    for (const text of ['.chosen text', '.near text', '.far text', '.band text']) {
      expect(colourOf(host, text), text).to.equal(system('CanvasText'));
    }
    expect(colourOf(host, '.near circle')).to.equal(system('Highlight'));
    expect(colourOf(host, '.far circle')).to.equal(system('Canvas'));
    expect(colourOf(host, '.far circle', 'stroke')).to.equal(system('CanvasText'));
    expect(colourOf(host, '.near path', 'stroke')).to.equal(system('Highlight'));
  });

  it('prints in black, also from a dark page', async () => {
    const host = await mount({ chosen: 'kommuner' }, 'color: #fff; background: #000');
    applyRulesFor(host, 'print');
    for (const each of all(host, 'svg text, svg circle')) {
      expect(getComputedStyle(each).fill, each.outerHTML).to.equal('rgb(0, 0, 0)');
    }
    for (const each of all(host, 'svg path, .chosen circle')) {
      expect(getComputedStyle(each).stroke, each.outerHTML).to.equal('rgb(0, 0, 0)');
    }
  });

  it('sets names no smaller than 13/16 of the text around', async () => {
    for (const width of [232, 768]) {
      const host = await mount({ width });
      const size = parseFloat(getComputedStyle(one(host, '.actor text')).fontSize);
      expect(size).to.be.at.least(13);
    }
  });
});
