import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { LorErrorDetail } from '../../src/index.js';
import { all, place, searchComes, seenOf, settle, tapConsole } from '../helpers.js';
import { FALLBACK, fallbackOf, state } from '../watched.js';
import { NONSENSE } from '../widgets/feed-contract/nonsense.js';
import type { WidgetTag } from '../widgets/feed-contract/contract.js';
import type { Kind } from './feeds.js';

export type Shown = HTMLElementTagNameMap[WidgetTag];

export interface Strange {
  readonly tag: WidgetTag;
  readonly kind: Kind;
  /** What brings more of the content in sight, one after the other; `first` is the key of a record. */
  readonly steps: (first: string) => readonly Readonly<Record<string, unknown>>[];
  /** The list whose first record that is. */
  readonly list: string;
}

export const STRANGE: readonly Strange[] = [
  {
    ...{ tag: 'lor-contact-finder', kind: 'contacts', list: 'counties' },
    steps: (county) => [{ county }, { layout: 'compact' }, { county: undefined, map: true }],
  },
  {
    ...{ tag: 'lor-concept-glossary', kind: 'glossary', list: 'concepts' },
    steps: (concept) => [
      { concept, alsoLang: 'ar' },
      { concept: undefined, layout: 'accordion' },
    ],
  },
  {
    ...{ tag: 'lor-strategy-list', kind: 'strategies', list: 'strategies' },
    steps: () => [{ sort: 'county' }, { sort: 'type', status: 'ended' }, { status: '', limit: 1 }],
  },
  {
    ...{ tag: 'lor-collaboration-overview', kind: 'collaboration', list: 'tasks' },
    steps: (task) => [{ county: '12', diagram: true }, { task }, { task: '', sections: 'grants' }],
  },
];

/** What nobody caught, and what was written to the console. */
export interface Heard {
  readonly uncaught: unknown[];
  readonly lines: string[];
}

/** Listens to all that goes wrong in each test of a suite. */
export function hearEach(): Heard {
  const heard: Heard = { uncaught: [], lines: [] };
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    heard.uncaught.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  let stops: (() => void)[] = [];
  beforeEach(() => {
    heard.uncaught.length = heard.lines.length = 0;
    stops = [tapConsole('error', heard.lines), tapConsole('warn', heard.lines)];
    for (const what of ['error', 'unhandledrejection'] as const) {
      window.addEventListener(what, hear);
      stops.push(() => window.removeEventListener(what, hear));
    }
  });
  afterEach(() => stops.forEach((stop) => stop()));
  return heard;
}

/** Puts a widget on the page, made ready by the test, and waits until it shows something or says why not. */
export async function ended(
  tag: WidgetTag,
  make: (widget: Shown) => void,
): Promise<{ readonly widget: Shown; readonly failures: readonly LorErrorDetail[] }> {
  const widget = document.createElement(tag);
  const failures: LorErrorDetail[] = [];
  widget.innerHTML = FALLBACK;
  make(widget);
  await new Promise((resolve) => {
    widget.addEventListener('lor-ready', resolve);
    widget.addEventListener('lor-error', (event) => {
      failures.push(event.detail);
      resolve(event);
    });
    place('').append(widget);
  });
  await settle(widget);
  return { widget, failures };
}

/** Goes through what there is to see of a widget. */
export async function goThrough(
  widget: Shown,
  { steps, list }: Strange,
  typed: string,
  check: () => void,
): Promise<void> {
  const records = (widget.content as unknown as Record<string, readonly object[]>)[list];
  const { id, code } = (records?.[0] ?? {}) as { readonly id?: string; readonly code?: string };
  for (const step of steps(id ?? code ?? '')) {
    Object.assign(widget, step);
    await settle(widget);
    for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
    check();
  }
  const input = all<HTMLInputElement>(widget, '#query, input[type=search]')[0];
  if (!input) return;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await searchComes(widget);
  check();
}

/** A line of ours, or Lit's remark in development that something is rendered twice. */
const LINE = /^(<lor-|Element lor-.* scheduled an update)/;

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

/** What holds for a widget whatever it shows. */
export function expectSound(widget: Shown, { uncaught, lines }: Heard): void {
  expect(uncaught, 'nothing is thrown').to.deep.equal([]);
  for (const line of lines) expect(line, 'a line for developers').to.match(LINE);
  const shown = seenOf(widget);
  expect(shown).to.not.match(NONSENSE);
  expect(shown !== '' || fallbackOf(widget), 'something is in sight').to.equal(true);
  expect(state(widget)).to.be.oneOf(['shown', 'failed', 'empty']);
  if (state(widget) !== 'shown') {
    expect(all(widget, '[part=error]'), 'why nothing is shown').to.have.lengthOf(1);
    expect(fallbackOf(widget)).to.equal(true);
  }
  expect(all(widget, 'img, script, style, iframe, [style]'), 'no markup').to.have.lengthOf(0);
  for (const { protocol, outerHTML } of all<HTMLAnchorElement>(widget, 'a[href]')) {
    expect(protocol, outerHTML).to.match(/^(https?|mailto|tel):$/);
  }
  const ids = all(widget, '[id]').map(({ id }) => id);
  expect(ids, 'every id once').to.have.lengthOf(new Set(ids).size);
  for (const name of REFERENCES) {
    for (const each of all(widget, `[${name}]`)) {
      for (const id of each.getAttribute(name)!.split(' ')) {
        expect(ids, `${name} of ${each.outerHTML.slice(0, 80)}`).to.include(id);
      }
    }
  }
}
