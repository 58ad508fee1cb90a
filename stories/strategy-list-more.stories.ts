import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import {
  feedEmpty,
  feedLoading,
  feedNotFound,
  feedOlderThanAYear,
  feedStale,
  noHeading,
  ownHeading,
} from './common-states.js';
import { feed } from './feeds.js';
import { partOf } from './finder.js';
import { expect, inside, typeInto } from './glossary.js';
import {
  documentsIn,
  hasDocuments,
  own,
  strategies,
  strategyControls,
  wholeListIn,
  type StrategyArgs,
} from './strategies.js';

type Story = StoryObj<StrategyArgs>;

const TAG = 'lor-strategy-list';

const meta: Meta<StrategyArgs> = {
  title: 'Strategy list: content and page',
  component: TAG,
  argTypes: strategyControls,
  render: (args) => strategies(args),
};
export default meta;

/** The content as a feed of one's own. */
export const OwnFeed: Story = {
  args: { src: feed('strategies.json'), county: '12' },
  play: async ({ canvasElement }) => hasDocuments(await wholeListIn(canvasElement), 4),
};

export const FeedLoading: Story = feedLoading;

export const FeedNotFound: Story = feedNotFound;

export const FeedEmpty: Story = feedEmpty('no-strategies.json');

export const FeedStale: Story = feedStale('strategies.json', 'item', { county: '12' });

export const FeedOlderThanAYear: Story = feedOlderThanAYear('old-strategies.json', {
  county: '12',
});

/** Summaries that no speaker has read say so; titles are the documents' own. */
export const MachineTranslated: Story = {
  args: { county: '22' },
  render: (args) => html`<div lang="ar" dir="rtl">${strategies(args)}</div>`,
  play: async ({ canvasElement }) => {
    await expect(await inside(await wholeListIn(canvasElement), '.by-machine')).toBeVisible();
  },
};

/** … and are hidden where the page wants only what a speaker has read. */
export const ReviewedOnly: Story = {
  args: { county: '22', 'reviewed-only': true },
  render: (args) => html`<div lang="ar" dir="rtl">${strategies(args)}</div>`,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await expect(list.shadowRoot?.querySelector('.by-machine')).toBeNull();
  },
};

/** Only one document is called so. */
export const OneHit: Story = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await typeInto(list, 'viljeyttring');
    await waitFor(() => expect(documentsIn(list)).toEqual(['varmland-viljeyttring']));
  },
};

/** Five thousand documents of as many municipalities: found at once, shown some at a time. */
export const FiveThousand: Story = {
  render: (args) =>
    strategies(
      args,
      own(
        Array.from({ length: 5000 }, (_, at) => ({
          id: `d${at}`,
          title: `Plan för mottagande ${String(at + 1).padStart(4, '0')}`,
          type: 'strategy',
          validFrom: 1990 + (at % 30),
          validTo: 1994 + (at % 30),
          summary: `Så tas den emot som flyttar till ort nummer ${at + 1}.`,
        })),
      ),
    ),
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await expect(documentsIn(list).length).toBeLessThan(1000);
    await expect(await partOf(list, 'count')).toHaveTextContent(/5\D?000/);
  },
};

export const OwnHeading: Story = ownHeading(TAG, 'Länets strategier', { county: '12' });

export const NoHeading: Story = noHeading(TAG, { county: '12' });
