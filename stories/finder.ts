import { html, nothing, type TemplateResult } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import type { ContactFinder } from '../src/index.js';
import { commonControls } from './controls.js';
import { setArgs } from './set-args.js';

/** What the controls can set: the attributes of the manifest. */
export interface FinderArgs {
  county?: string;
  municipality?: string;
  heading?: string;
  'heading-level'?: string;
  'no-heading'?: boolean;
  'color-scheme'?: string;
  layout?: string;
  lock?: boolean;
  map?: boolean;
  locate?: boolean;
  'deep-link'?: string;
  src?: string;
  onLorReady?: (event: Event) => void;
  onLorError?: (event: Event) => void;
  onLorCountyChange?: (event: Event) => void;
}

/** What stands in the controls as a choice. */
export const finderControls = {
  ...commonControls,
  layout: { control: 'inline-radio', options: ['full', 'compact'] },
} as const;

/** What every page should have inside the element. */
export const fallback = html`<a href="https://www.lansstyrelsen.se/">Kontakta länsstyrelsen</a>`;

/** A finder with the attributes chosen in the controls. */
export const finder = (
  args: FinderArgs,
  { children = fallback, content }: { children?: unknown; content?: unknown } = {},
): TemplateResult =>
  html`<lor-contact-finder ${setArgs(args)} .content=${content ?? nothing}
    >${children}</lor-contact-finder
  >`;

/** The widget in a story, whatever its tag. */
export function widgetIn(canvas: Element): ContactFinder {
  const widget = canvas.querySelector<ContactFinder>(
    'lor-contact-finder, story-waiting-finder, story-failing-finder',
  );
  if (!widget) throw new Error('The story has no widget.');
  return widget;
}

export const partsOf = (widget: Element, part: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${part}']`) ?? []),
];

export const partOf = async (widget: Element, part: string): Promise<HTMLElement> =>
  waitFor(() => {
    const [found] = partsOf(widget, part);
    if (!found) throw new Error(`Nothing is shown as "${part}".`);
    return found;
  });

export const stateOf = (widget: Element): string | null | undefined =>
  widget.shadowRoot?.querySelector('[data-state]')?.getAttribute('data-state');

export const namesOfHits = (widget: Element): string[] =>
  partsOf(widget, 'item').map(
    (item) => item.querySelector('.row-name')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
  );

interface Playing {
  readonly canvasElement: HTMLElement;
  readonly viewMode: string;
}

/** Types into the search field as a reader does, and gives back the widget with its answer. */
export async function type(query: string, { canvasElement, viewMode }: Playing) {
  const widget = widgetIn(canvasElement);
  await widget.ready;
  const input = widget.shadowRoot?.querySelector('input');
  if (!input) throw new Error('The widget has no search field.');
  // On a page with many stories the focus would jump, and the page with it.
  if (viewMode === 'docs') await fireEvent.input(input, { target: { value: query } });
  else await userEvent.type(input, query);
  await waitFor(() =>
    expect([...partsOf(widget, 'count'), ...partsOf(widget, 'empty')]).toHaveLength(1),
  );
  return widget;
}
