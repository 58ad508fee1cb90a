import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { feed } from './feeds.js';
import { partOf, partsOf, stateOf } from './finder.js';

/** What every widget has: the stories of how content comes, or does not, and of headings. */

type Story = StoryObj<object>;

/** The first of the story's widgets, once it is in a state. */
async function inState(canvas: Element, state: string): Promise<HTMLElement> {
  const widget = await waitFor(() => {
    const found = canvas.querySelector<HTMLElement>('[src]');
    if (!found) throw new Error('The story has no widget with a feed.');
    return found;
  });
  await waitFor(() => expect(stateOf(widget)).toBe(state));
  return widget;
}

const fallbackIn = (widget: Element): HTMLElement | null => widget.querySelector('a');

/** The feed is on its way: the fallback stands in, never the library's own facts. */
export const feedLoading: Story = {
  args: { src: feed('slow') },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'loading');
    await expect(fallbackIn(widget)).toBeVisible();
    await expect(partsOf(widget, 'item')).toEqual([]);
  },
};

/** The feed is not there: the fallback, a message, and a way to try again. */
export const feedNotFound: Story = {
  args: { src: feed('404') },
  parameters: { expectErrors: 'answered 404' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'failed');
    await expect(await partOf(widget, 'retry')).toBeVisible();
    await expect(fallbackIn(widget)).toBeVisible();
    await expect(partsOf(widget, 'item')).toEqual([]);
  },
};

/** There is nothing in the feed. */
export const feedEmpty = (name: string): Story => ({
  args: { src: feed(name) },
  parameters: { expectErrors: 'the content holds nothing' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'empty');
    await expect(fallbackIn(widget)).toBeVisible();
  },
});

/**
 * Newer content could not be had: what was shown stays, and says from when it is.
 * @param part what must still be there
 */
export const feedStale = (name: string, part: string, args: object = {}): Story => ({
  args: { src: feed(name), ...args },
  parameters: { expectErrors: 'answered 404' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'shown');
    await partOf(widget, part);
    const before = partsOf(widget, part).length;
    widget.setAttribute('src', feed('404'));
    await inState(canvasElement, 'stale');
    await expect(partsOf(widget, part)).toHaveLength(before);
  },
});

/** What nobody has checked for more than a year says so. */
export const feedOlderThanAYear = (name: string, args: object = {}): Story => ({
  args: { src: feed(name), ...args },
  play: async ({ canvasElement }) => {
    const source = await partOf(await inState(canvasElement, 'shown'), 'source');
    await expect(source.querySelector('strong')).toBeVisible();
  },
});

const widgetOf = (canvas: Element, tag: string): HTMLElement => {
  const found = canvas.querySelector<HTMLElement>(tag);
  if (!found) throw new Error(`The story has no ${tag}.`);
  return found;
};

/** A heading of the editor's own, at the level the page needs. */
export const ownHeading = (tag: string, heading: string, args: object = {}): Story => ({
  args: { heading, 'heading-level': '3', ...args },
  play: async ({ canvasElement }) => {
    const title = await partOf(widgetOf(canvasElement, tag), 'title');
    await expect(title.localName).toBe('h3');
    await expect(title).toHaveTextContent(heading);
  },
});

/** The page has its own heading; the region keeps its accessible name. */
export const noHeading = (tag: string, args: object = {}): Story => ({
  args: { 'no-heading': true, ...args },
  play: async ({ canvasElement }) => {
    const widget = widgetOf(canvasElement, tag);
    const base = await partOf(widget, 'base');
    await expect(partsOf(widget, 'title')).toEqual([]);
    await waitFor(() => expect(base).toHaveAttribute('aria-label'));
  },
});
