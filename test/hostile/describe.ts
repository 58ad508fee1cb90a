import { expect } from '@open-wc/testing';
import { isWebKit } from '../engine.js';
import { cleanUp, one, place, settle, tapConsole } from '../helpers.js';
import { feedWith, type HostileFeed } from './feed.js';
import type { Schema } from './fields.js';
import {
  badLinks,
  expectSubset,
  hangingOut,
  layoutOf,
  madeOf,
  moved,
  namesIn,
  textOf,
  type Place,
} from './inspect.js';
import { BIDI_CONTROLS, HARMLESS, PAYLOADS, type Payload } from './payloads.js';
import { watchPage, type Watch } from './watch.js';

export type Shown = HTMLElement & { readonly updateComplete: Promise<unknown>; lang: string };

/** What a view needs to know of the feed. */
interface Given {
  /** The key of the record that names itself with the payload, and that of the other one. */
  readonly own: string;
  readonly other: string;
  /** What finds the record of this field by search. */
  readonly sought: (path: string) => string;
}

export interface HostileContract<W extends Shown> {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly kind: 'contacts' | 'glossary' | 'strategies' | 'collaboration';
  readonly attributes?: string;
  /** Puts the feed into the widget, and waits for what comes after the first screenful. */
  readonly mount: (widget: W, feed: unknown, given: Given) => Promise<void>;
  /** One after the other, what a reader may have before them. */
  readonly views: Readonly<Record<string, (widget: W, given: Given) => Promise<void>>>;
  /** Fields that readers are never shown, each with the reason. */
  readonly unseen: Readonly<Record<string, string>>;
  /** What would make records depend on each other in a circle. */
  readonly adjust?: (feed: never) => void;
}

/** What a widget is made of. */
interface Made {
  readonly elements: Set<string>;
  readonly names: Set<string>;
}

const WIDTH = '280px';
const LANGS = ['sv', 'ar'];

export function describeHostile<W extends Shown>(contract: HostileContract<W>): void {
  const { tag, kind, attributes = '', mount, views, unseen } = contract;

  describe(`${tag} with hostile content`, () => {
    let schema: Schema;
    let watch: Watch;
    let stops: (() => void)[] = [];
    let expected: Promise<Made> | undefined;

    before(async () => {
      schema = (await (await fetch(`/schemas/${kind}`)).json()) as Schema;
    });
    beforeEach(() => {
      stops = [tapConsole('error', []), tapConsole('warn', [])];
      watch = watchPage();
    });
    afterEach(() => {
      watch.stop();
      for (const stop of stops) stop();
      cleanUp();
    });

    function made(payload: Payload, isTame = false): HostileFeed {
      const hostile = feedWith(schema, payload, isTame);
      contract.adjust?.(hostile.feed as never);
      return hostile;
    }

    /** Goes through all views, and looks at each. */
    async function seeAll(
      hostile: HostileFeed,
      payload: Payload,
      lang: string,
      look: (widget: W, view: string) => void,
    ): Promise<void> {
      const holder = place(`<${tag} lang="${lang}" ${attributes}></${tag}>`);
      holder.style.inlineSize = WIDTH;
      const widget = holder.firstElementChild as W;
      const given: Given = {
        ...hostile.keys,
        sought: (path) =>
          payload.bare
            ? payload.text
            : hostile.planted.find((each) => each.path === path)!.mark.slice(0, -1),
      };
      await mount(widget, hostile.feed, given);
      for (const [view, show] of Object.entries(views)) {
        await show(widget, given);
        await settle(widget);
        for (const details of widget.shadowRoot!.querySelectorAll('details')) {
          details.removeAttribute('name');
          details.open = true;
        }
        await settle(widget);
        look(widget, `${view}, ${lang}`);
      }
      holder.remove();
    }

    /** Where everything stands, by view, where the text minds its own business. */
    async function tameLayouts(
      payload: Payload,
      lang: string,
    ): Promise<ReadonlyMap<string, readonly Place[]>> {
      const layouts = new Map<string, readonly Place[]>();
      if (payload.tame) {
        await seeAll(made(payload, true), payload, lang, (widget, view) => {
          layouts.set(view, layoutOf(widget));
        });
      }
      return layouts;
    }

    /** Everything that the widget makes of content that nobody need fear, in any view. */
    const harmless = async (): Promise<Made> => {
      const all: Made = { elements: new Set(), names: new Set() };
      for (const [payload, lang] of [
        [HARMLESS, 'sv'],
        [HARMLESS, 'ar'],
        [{ ...HARMLESS, address: true }, 'sv'],
        [{ ...HARMLESS, language: true }, 'sv'],
      ] as const) {
        await seeAll(made(payload), payload, lang, (widget) => {
          for (const each of madeOf(widget)) all.elements.add(each);
          for (const each of namesIn(widget)) all.names.add(each);
        });
      }
      return all;
    };

    it('has every field of its format in sight, but those that nobody is shown', async () => {
      const hostile = made(HARMLESS);
      const texts: string[] = [];
      for (const lang of LANGS) {
        await seeAll(hostile, HARMLESS, lang, (widget) => texts.push(textOf(widget)));
      }
      const all = texts.join('\n');
      const missing = hostile.planted.filter(({ mark }) => !all.includes(mark));
      const paths = new Set(hostile.planted.map(({ path }) => path));
      const hidden = [...paths].filter((path) =>
        hostile.planted.every((each) => each.path !== path || missing.includes(each)),
      );
      expect(hidden.sort()).to.deep.equal(Object.keys(unseen).sort());
    });

    for (const [what, payload] of Object.entries(PAYLOADS)) {
      it(`shows ${what} as text, in its place, and does nothing else with it`, async function () {
        if (payload.ligatures && isWebKit) this.skip();
        const { elements, names } = await (expected ??= harmless());
        const hostile = made(payload);
        for (const lang of payload.bothWays ? LANGS : ['sv']) {
          const tame = await tameLayouts(payload, lang);
          const texts: string[] = [];
          await seeAll(hostile, payload, lang, (widget, view) => {
            expect(watch.faults, view).to.deep.equal([]);
            expectSubset(madeOf(widget), elements, `elements of ${view}`);
            expectSubset(namesIn(widget), names, `classes and parts of ${view}`);
            expect(badLinks(widget), view).to.deep.equal([]);
            expect(one(widget, '.lor').dataset['state'], view).to.equal('shown');
            expect(hangingOut(widget), `sticks out of ${view}`).to.deep.equal([]);
            expect(widget.scrollWidth, view).to.be.at.most(widget.clientWidth);
            const layout = tame.get(view);
            if (layout)
              expect(moved(layoutOf(widget), layout).join(), `order in ${view}`).to.equal('');
            texts.push(textOf(widget));
          });
          if (!payload.bare) expectWhole(hostile, texts);
        }
      });
    }
  });
}

/** Signs of direction show nothing; what they do is seen in the layout. */
const withoutDirections = (text: string): string => text.replace(BIDI_CONTROLS, '');

/** Wherever a field is shown, it is shown from its mark to its end. */
export function expectWhole({ planted }: HostileFeed, texts: readonly string[]): void {
  for (const { path, mark, shown } of planted) {
    const whole = withoutDirections(shown).slice(mark.length);
    for (const text of texts) {
      for (const rest of withoutDirections(text).split(mark).slice(1)) {
        expect(rest.slice(0, whole.length), path).to.equal(whole);
      }
    }
  }
}
