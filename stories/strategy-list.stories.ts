import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { partOf, partsOf } from './finder.js';
import { expect, inside, typeInto } from './glossary.js';
import {
  documentsIn,
  hasDocuments,
  own,
  standingOf,
  strategies,
  strategyControls,
  wholeListIn,
  type StrategyArgs,
} from './strategies.js';

type Story = StoryObj<StrategyArgs>;

/** Stories in which something is done show what came of it on the docs page too. */
const acted = { docs: { story: { autoplay: true } } };

const meta: Meta<StrategyArgs> = {
  title: 'Strategy list',
  component: 'lor-strategy-list',
  argTypes: strategyControls,
  render: (args) => strategies(args),
};
export default meta;

/** The field, the filters, and every document, the newest first. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await hasDocuments(list, 56);
    await expect(documentsIn(list)[0]).toBe('blekinge-integrationsstrategi');
    await expect(await partOf(list, 'source')).toBeVisible();
  },
};

/** Below the counties' headings, by Swedish rules; what is about several comes after them. */
export const ByCounty: Story = {
  args: { sort: 'county' },
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await hasDocuments(list, 56);
    await expect(partsOf(list, 'group-title').length).toBeGreaterThan(15);
    await expect(documentsIn(list)[0]).toMatch(/^blekinge/);
    await expect(documentsIn(list).at(-1)).toMatch(/^nat-/);
  },
};

export const ByType: Story = {
  args: { sort: 'type' },
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await waitFor(() => expect(partsOf(list, 'group-title')).toHaveLength(5));
  },
};

/** A page about one county and subject: what the editor chose, the reader can take away. */
export const ChosenByThePage: Story = {
  args: { county: 'K', type: 'agreement', 'from-year': '2016' },
  parameters: acted,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await expect(documentsIn(list)).toEqual(['blekinge-rok-2019', 'blekinge-rok-2016']);
    const chips = list.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [];
    await expect(chips).toHaveLength(3);
    chips[2]?.click();
    await waitFor(() => expect(documentsIn(list)).toContain('blekinge-2013'));
  },
};

/** What can be said to hold today: few can. */
export const InForce: Story = {
  args: { status: 'in-force' },
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await waitFor(() => expect(documentsIn(list).length).toBeLessThan(10));
    for (const id of documentsIn(list)) await expect(standingOf(list, id)).toBe('in-force');
  },
};

/** Nothing is both: each way out says how many documents it leads to. */
export const NothingFits: Story = {
  args: { county: '09', type: 'agreement' },
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    const instead = await partOf(list, 'empty');
    await expect(documentsIn(list)).toEqual([]);
    await expect(instead.querySelectorAll('.way')).toHaveLength(3);
    await expect(instead.querySelector('.way')).toHaveTextContent(/15/);
  },
};

/** What was typed is marked, or else it is said why a document is found. */
export const TypedHits: Story = {
  parameters: acted,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await typeInto(list, 'överenskommelse skåne');
    await waitFor(() => expect(documentsIn(list)[0]).toBe('skane-rok'));
    await expect(await inside(list, '.doc-title mark')).toBeVisible();
  },
};

export const TypedNothing: Story = {
  parameters: acted,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await typeInto(list, 'kvantfysik');
    await expect(await partOf(list, 'empty')).toBeVisible();
  },
};

/** What else is known of a document: parties, subjects, its file, and where it may have gone. */
export const FactsOpen: Story = {
  args: { county: '12', type: 'agreement' },
  parameters: acted,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    const summary = await inside(list, '[data-id=skane-rok] summary');
    summary.click();
    const facts = await inside(list, '[data-id=skane-rok] details[open] dl');
    await expect(facts.querySelectorAll('dt').length).toBeGreaterThan(3);
    await expect(facts.querySelector('a[href^="https://duckduckgo.com/"]')).toBeVisible();
  },
};

/** A few in a column; all of them by one press, with focus on the first new one. */
export const FirstFew: Story = {
  args: { limit: '3' },
  parameters: acted,
  play: async ({ canvasElement, viewMode }) => {
    const list = await wholeListIn(canvasElement);
    await hasDocuments(list, 3);
    // On a page with many stories all documents would be in the way.
    if (viewMode === 'docs') return;
    (await inside(list, '.more button')).click();
    await hasDocuments(list, 56);
    const fourth = partsOf(list, 'item')[3];
    await waitFor(() => expect(fourth?.contains(list.shadowRoot!.activeElement)).toBe(true));
  },
};

const checked = '2026-11-01';
const thisYear = new Date().getFullYear();

/** All that can be known of years, and not be known: what holds says so only where both are. */
export const EveryStanding: Story = {
  render: (args) =>
    strategies(
      args,
      own([
        {
          id: 'holds',
          title: 'Strategi som gäller',
          type: 'strategy',
          validFrom: thisYear - 2,
          validTo: thisYear + 2,
          checked,
        },
        {
          id: 'unchecked',
          title: 'Strategi som ingen har kontrollerat',
          validFrom: thisYear - 2,
          validTo: thisYear + 2,
        },
        { id: 'open', title: 'Strategi utan slutår', validFrom: thisYear - 2, checked },
        { id: 'over', title: 'Strategi som har gått ut', validTo: thisYear - 1, checked },
        {
          id: 'later',
          title: 'Strategi som ska gälla',
          validFrom: thisYear + 1,
          validTo: thisYear + 4,
          checked,
        },
        {
          id: 'replaced',
          title: 'Strategi som har ersatts',
          validFrom: thisYear - 4,
          validTo: thisYear + 1,
          supersededBy: 'holds',
          checked,
        },
        {
          id: 'backwards',
          title: 'Strategi som slutar innan den börjar',
          validFrom: 2020,
          validTo: 2016,
          yearsNote: 'Sidan säger 2016–2020, dokumentet 2020–2016.',
          checked,
        },
        { id: 'unknown', title: 'Strategi utan år' },
      ]),
    ),
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await hasDocuments(list, 8);
    for (const [id, standing] of [
      ['holds', 'in-force'],
      ['unchecked', 'unknown'],
      ['open', 'unknown'],
      ['over', 'ended'],
      ['later', 'upcoming'],
      ['replaced', 'superseded'],
      ['backwards', 'unknown'],
      ['unknown', 'unknown'],
    ] as const) {
      await expect([id, standingOf(list, id)]).toEqual([id, standing]);
    }
    await expect(await inside(list, '[data-id=backwards] .note')).toBeVisible();
  },
};

/** From a document to the one that has replaced it. */
export const Successor: Story = {
  args: { county: '08' },
  parameters: acted,
  play: async ({ canvasElement, viewMode }) => {
    const list = await wholeListIn(canvasElement);
    const before = '[data-id=kalmar-integrationsstrategi-2013]';
    (await inside(list, `${before} summary`)).click();
    const successor = await inside(list, `${before} dl button`);
    if (viewMode === 'docs') return;
    successor.click();
    const after = await inside(list, '[data-id=kalmar-integrationsstrategi-2019]');
    await waitFor(() => expect(after.contains(list.shadowRoot!.activeElement)).toBe(true));
  },
};

/** In a sidebar the filters stand behind one button. */
export const Narrow: Story = {
  args: { limit: '3' },
  parameters: acted,
  render: (args) => html`<div style="max-inline-size: 280px">${strategies(args)}</div>`,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    const fold = await inside(list, '.fold');
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(await inside(list, '[data-facet=county] > summary')).not.toBeVisible();
    fold.click();
    await waitFor(() =>
      expect(list.shadowRoot?.querySelector('[data-facet=county] > summary')).toBeVisible(),
    );
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

const inLanguage = (lang: string, dir: string): Story => ({
  args: { county: '12', heading: undefined },
  render: (args) => html`<div lang=${lang} dir=${dir}>${strategies(args)}</div>`,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await expect(list.locale).toBe(lang);
    // Titles are the documents' own.
    await expect(await inside(list, '[data-id=skane-rok] .doc-title [lang=sv]')).toBeVisible();
  },
});

/** The titles stay Swedish; what they mean stands below. */
export const InEnglish: Story = inLanguage('en', 'ltr');

export const InArabic: Story = inLanguage('ar', 'rtl');

/** The county of a finder on the page, as soon as one is chosen there. */
export const FollowsAFinder: Story = {
  args: { follow: 'followed' },
  render: (args) =>
    html`<lor-contact-finder id="followed" county="25" layout="compact"></lor-contact-finder>
      ${strategies(args)}`,
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await waitFor(() =>
      expect(documentsIn(list).every((id) => id.startsWith('norrbotten'))).toBe(true),
    );
  },
};

/** Endless words, markup that is none, addresses that lead nowhere good. */
export const HostileWords: Story = {
  render: (args) =>
    strategies(
      args,
      own([
        { id: 'x', title: 'å'.repeat(300), summary: 'ö'.repeat(900) },
        {
          id: 'y',
          title: '<img src=x onerror=alert(1)> \u202eomvänd',
          url: 'javascript:alert(1)',
          parties: ['<b>fet</b>'],
        },
      ]),
    ),
  play: async ({ canvasElement }) => {
    const list = await wholeListIn(canvasElement);
    await hasDocuments(list, 2);
    await expect(list.shadowRoot?.querySelector('.doc-title a')).toBeNull();
  },
};
