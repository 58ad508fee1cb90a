import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { feed } from './feeds.js';
import { finder, partOf, partsOf, stateOf, widgetIn, type FinderArgs } from './finder.js';
import { answerPosition, type Position } from './positions.js';

type Story = StoryObj<FinderArgs>;

const meta: Meta<FinderArgs> = {
  title: 'Contact finder: map, position, own content',
  component: 'lor-contact-finder',
  argTypes: {
    layout: { control: 'inline-radio', options: ['full', 'compact'] },
  },
  render: (args) => finder(args),
};
export default meta;

/** Waits until the widget is in a state, and gives it back. */
async function inState(canvas: Element, state: string) {
  const widget = widgetIn(canvas);
  await waitFor(() => expect(stateOf(widget)).toBe(state), { timeout: 5000 });
  return widget;
}

/** The map stands beside the list where there is room, and mirrors it. */
export const MapBesideTheList: Story = {
  args: { map: true },
  play: async ({ canvasElement }) => {
    await inState(canvasElement, 'shown');
  },
};

/** The chosen county is filled, outlined and has a dot. */
export const MapWithChosenCounty: Story = {
  args: { map: true, municipality: '2584' },
  play: async ({ canvasElement }) => {
    await partOf(await inState(canvasElement, 'shown'), 'card');
  },
};

/** Only one county, in little room: for a sidebar. */
export const LockedAndCompact: Story = {
  args: { county: '25', lock: true, layout: 'compact', heading: 'Kontakta länsstyrelsen' },
  play: async ({ canvasElement }) => {
    const card = await partOf(await inState(canvasElement, 'shown'), 'card');
    await expect(card.querySelector('details')).not.toHaveAttribute('open');
  },
};

/** The list of counties is folded. */
export const CompactSearch: Story = { args: { layout: 'compact' } };

/** Offers to look for the nearest municipalities; nothing is asked before the press. */
export const PositionOffered: Story = { args: { locate: true } };

function pressed(position: Position, words: RegExp): Story {
  return {
    args: { locate: true },
    parameters: { docs: { story: { autoplay: true } } },
    play: async ({ canvasElement }) => {
      const widget = await inState(canvasElement, 'shown');
      const button = await waitFor(() => {
        const found = widget.shadowRoot?.querySelector<HTMLElement>('.locate button');
        if (!found) throw new Error('Nothing offers to use the position.');
        return found;
      });
      // At once: other stories on a docs page have their own answers.
      answerPosition(position);
      button.click();
      await waitFor(() =>
        expect(widget.shadowRoot?.querySelector('.locate')?.textContent).toMatch(words),
      );
    },
  };
}

/** Five municipalities to pick from: the nearest is not always the right one. */
export const PositionFound: Story = pressed('kiruna', /Kiruna/);

export const PositionRefused: Story = pressed('refused', /./);

export const PositionTooLate: Story = pressed('late', /./);

/** The browser is still waiting for an answer. */
export const PositionWaiting: Story = pressed('waiting', /./);

/** Nothing of the content is near. */
export const PositionOutside: Story = pressed('abroad', /./);

/** A feed with another country's counties. */
export const OwnFeed: Story = {
  args: { src: feed('norway.json') },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'shown');
    await expect(widget.content?.counties).toHaveLength(2);
  },
};

/** The feed is on its way: the fallback stands in, never the library's own facts. */
export const FeedLoading: Story = {
  args: { src: feed('slow') },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'loading');
    await expect(widget.querySelector('a')).toBeVisible();
  },
};

/** The feed is not there. */
export const FeedNotFound: Story = {
  args: { src: feed('404') },
  parameters: { expectErrors: 'answered 404' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'failed');
    await expect(await partOf(widget, 'retry')).toBeVisible();
    await expect(widget.querySelector('a')).toBeVisible();
  },
};

/** A web page has come in place of the feed. */
export const FeedNotReadable: Story = {
  args: { src: feed('html') },
  parameters: { expectErrors: 'looks like a web page' },
  play: async ({ canvasElement }) => {
    await expect(await partOf(await inState(canvasElement, 'failed'), 'retry')).toBeVisible();
  },
};

/** There is nothing in the feed. */
export const FeedEmpty: Story = {
  args: { src: feed('empty.json') },
  parameters: { expectErrors: 'the content holds nothing' },
  play: async ({ canvasElement }) => {
    await inState(canvasElement, 'empty');
  },
};

/** One record is wrong: the others are shown, and the console says where. */
export const FeedWithOneBadRecord: Story = {
  args: { src: feed('one-bad.json') },
  parameters: { expectErrors: '/counties/0/name' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'shown');
    await expect(widget.content?.counties).toHaveLength(2);
  },
};

/** Newer content could not be had: what was shown stays, and says from when it is. */
export const FeedStale: Story = {
  args: { src: feed('good.json'), county: '25' },
  parameters: { expectErrors: 'answered 404' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'shown');
    widget.src = feed('404');
    await inState(canvasElement, 'stale');
    await expect(partsOf(widget, 'card')).toHaveLength(1);
  },
};

/** Facts that nobody has checked for more than a year say so. */
export const FeedOlderThanAYear: Story = {
  args: { src: feed('old.json'), county: '25' },
  play: async ({ canvasElement }) => {
    const source = await partOf(await inState(canvasElement, 'shown'), 'source');
    await expect(source.querySelector('strong')).toBeVisible();
  },
};
