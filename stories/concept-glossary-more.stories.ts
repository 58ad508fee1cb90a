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
import { feed } from './feeds.js';
import {
  expect,
  glossary,
  glossaryControls,
  glossaryIn,
  inside,
  own,
  type GlossaryArgs,
} from './glossary.js';

type Story = StoryObj<GlossaryArgs>;

const TAG = 'lor-concept-glossary';

const meta: Meta<GlossaryArgs> = {
  title: 'Concept glossary: content and page',
  component: TAG,
  argTypes: glossaryControls,
  render: (args) => glossary(args),
};
export default meta;

/** The content as a feed of one's own. */
export const OwnFeed: Story = {
  args: { src: feed('glossary.json'), concept: 'god-man' },
  play: async ({ canvasElement }) => {
    await expect(await inside(await glossaryIn(canvasElement), '#concept')).toBeVisible();
  },
};

export const FeedLoading: Story = feedLoading;

export const FeedNotFound: Story = feedNotFound;

export const FeedEmpty: Story = feedEmpty('no-glossary.json');

export const FeedStale: Story = feedStale('glossary.json', 'source');

export const FeedOlderThanAYear: Story = feedOlderThanAYear('old-glossary.json');

/** Nobody who speaks the language has read this: it says so, and the Swedish is a press away. */
export const MachineTranslated: Story = {
  args: { concept: 'nyanland' },
  render: (args) => html`<div lang="ar" dir="rtl">${glossary(args)}</div>`,
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await expect(await inside(widget, '.machine')).toBeVisible();
  },
};

/** Easy Swedish, where there is any. */
export const EasySwedish: Story = {
  args: { concept: 'nyanland' },
  render: (args) => html`<div lang="sv-x-lattlast">${glossary(args)}</div>`,
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await inside(widget, '#concept');
    await expect(widget.shadowRoot?.querySelector('[lang="sv-x-lattlast"]')).not.toBeNull();
  },
};

/** A law that no public page was seen to confirm is marked. */
export const SourceUnverified: Story = {
  args: { concept: 'a' },
  render: (args) =>
    glossary(
      args,
      own([
        {
          id: 'a',
          term: 'mottagningssamtal',
          definition: 'Kommunens första samtal med den som flyttar in.',
          sources: [{ title: 'Förordning om mottagningssamtal', sfs: '2001:1', verified: false }],
        },
      ]),
    ),
  play: async ({ canvasElement }) => {
    await expect(await inside(await glossaryIn(canvasElement), '.doubt')).toBeVisible();
  },
};

/** In a sidebar, with a second language. */
export const Narrow: Story = {
  args: { concept: 'ensamkommande-barn', 'also-lang': 'ar' },
  globals: { width: '280' },
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await inside(widget, '#concept');
    await expect(widget.scrollWidth).toBeLessThanOrEqual(widget.clientWidth);
  },
};

/** What the page's editor has written into the field. */
export const QueryPreset: Story = {
  args: { query: 'asyl' },
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await expect(await inside(widget, '.entry mark, .why')).toBeVisible();
  },
};

export const OwnHeading: Story = ownHeading(TAG, 'Ord vi använder');

export const NoHeading: Story = noHeading(TAG);
