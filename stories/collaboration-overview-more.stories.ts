import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  feedEmpty,
  feedLoading,
  feedNotFound,
  feedOlderThanAYear,
  feedStale,
  noHeading,
  ownHeading,
} from './common-states.js';
import { commonControls } from './controls.js';
import { feed } from './feeds.js';
import { expect, inside } from './glossary.js';
import { overview, wholeOverviewIn, type OverviewArgs } from './overviews.js';

type Story = StoryObj<OverviewArgs>;

const TAG = 'lor-collaboration-overview';

const meta: Meta<OverviewArgs> = {
  title: 'Collaboration overview: content and page',
  component: TAG,
  argTypes: commonControls,
  render: (args) => overview(args),
};
export default meta;

/** The content as a feed of one's own. */
export const OwnFeed: Story = {
  args: { src: feed('norrviken.json'), task: 'skola' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(await inside(widget, '#decides')).toHaveTextContent('Norrvikens kommun');
  },
};

export const FeedLoading: Story = feedLoading;

export const FeedNotFound: Story = feedNotFound;

export const FeedEmpty: Story = feedEmpty('no-collaboration.json');

export const FeedStale: Story = feedStale('norrviken.json', 'source');

export const FeedOlderThanAYear: Story = feedOlderThanAYear('old-collaboration.json', {
  sections: 'grants',
});

/** Nobody who speaks the language has read this, and it says so. */
export const MachineTranslated: Story = {
  args: { task: 'asyl' },
  render: (args) => html`<div lang="ar" dir="rtl">${overview(args)}</div>`,
  play: async ({ canvasElement }) => {
    await expect(await inside(await wholeOverviewIn(canvasElement), '.by-machine')).toBeVisible();
  },
};

/** Only what a speaker has read: the rest stands in the language it was written in. */
export const ReviewedOnly: Story = {
  args: { task: 'asyl', 'reviewed-only': true },
  render: (args) => html`<div lang="ar" dir="rtl">${overview(args)}</div>`,
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(widget.shadowRoot?.querySelector('.by-machine')).toBeNull();
  },
};

export const OwnHeading: Story = ownHeading(TAG, 'Vem gör vad?', { sections: 'grants' });

export const NoHeading: Story = noHeading(TAG, { sections: 'grants' });
