import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import {
  feedEmpty,
  feedLoading,
  feedNotFound,
  feedOlderThanAYear,
  feedStale,
} from './common-states.js';
import { unverified } from './contents.js';
import { feed } from './feeds.js';
import { finder, finderControls, partOf, stateOf, widgetIn, type FinderArgs } from './finder.js';
import { answerPosition, type Position } from './positions.js';

type Story = StoryObj<FinderArgs>;

const meta: Meta<FinderArgs> = {
  title: 'Contact finder: map, position, own content',
  component: 'lor-contact-finder',
  argTypes: finderControls,
  render: (args) => finder(args),
};
export default meta;

/** Waits until the widget is in a state, and gives it back. */
async function inState(canvas: Element, state: string) {
  const widget = widgetIn(canvas);
  await waitFor(() => expect(stateOf(widget)).toBe(state));
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

function pressed(position: Position, outcome = '.locate-outcome:not([hidden])'): Story {
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
      const restore = answerPosition(position);
      button.click();
      await waitFor(() => expect(widget.shadowRoot?.querySelector(outcome)).toBeVisible()).finally(
        restore,
      );
    },
  };
}

/** Five municipalities to pick from: the nearest is not always the right one. */
export const PositionFound: Story = pressed('kiruna', '.locate li:nth-child(5)');

export const PositionRefused: Story = pressed('refused');

export const PositionTooLate: Story = pressed('late');

/** The browser is still waiting for an answer. */
export const PositionWaiting: Story = pressed('waiting');

/** Nothing of the content is near. */
export const PositionOutside: Story = pressed('abroad');

/** A feed with another country's counties. */
export const OwnFeed: Story = {
  args: { src: feed('norway.json') },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'shown');
    await expect(widget.content?.counties).toHaveLength(2);
  },
};

export const FeedLoading: Story = feedLoading;

export const FeedNotFound: Story = feedNotFound;

/** A web page has come in place of the feed. */
export const FeedNotReadable: Story = {
  args: { src: feed('html') },
  parameters: { expectErrors: 'looks like a web page' },
  play: async ({ canvasElement }) => {
    await expect(await partOf(await inState(canvasElement, 'failed'), 'retry')).toBeVisible();
  },
};

export const FeedEmpty: Story = feedEmpty('no-contacts.json');

/** One record is wrong: the others are shown, and the console says where. */
export const FeedWithOneBadRecord: Story = {
  args: { src: feed('one-bad.json') },
  parameters: { expectErrors: '/counties/0/name' },
  play: async ({ canvasElement }) => {
    const widget = await inState(canvasElement, 'shown');
    await expect(widget.content?.counties).toHaveLength(2);
  },
};

export const FeedStale: Story = feedStale('contacts.json', 'card', { county: '25' });

export const FeedOlderThanAYear: Story = feedOlderThanAYear('old-contacts.json', { county: '25' });

/** Facts that no public page was seen to confirm are marked, each where it stands. */
export const FactsUnverified: Story = {
  args: { county: '1' },
  render: (args) => finder(args, { content: unverified }),
  play: async ({ canvasElement }) => {
    const card = await partOf(await inState(canvasElement, 'shown'), 'card');
    await expect(card.querySelectorAll('.doubt').length).toBeGreaterThan(1);
  },
};
