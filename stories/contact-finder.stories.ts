import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { noHeading, ownHeading } from './common-states.js';
import { hostile, long, nameOnly, norway } from './contents.js';
import {
  fallback,
  finder,
  finderControls,
  namesOfHits,
  partOf,
  partsOf,
  stateOf,
  type,
  widgetIn,
  type FinderArgs,
} from './finder.js';
import './other-loading.js';

type Story = StoryObj<FinderArgs>;

/** Stories that are typed into show their answer on the docs page too. */
const typedInto = { docs: { story: { autoplay: true } } };

const meta: Meta<FinderArgs> = {
  title: 'Contact finder',
  component: 'lor-contact-finder',
  argTypes: finderControls,
  render: (args) => finder(args),
};
export default meta;

/** Nobody has typed anything: the field, and all counties to choose from. */
export const SearchStart: Story = {
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await widget.ready;
    await expect(stateOf(widget)).toBe('shown');
    await expect(widget.shadowRoot?.querySelector('input')).toBeVisible();
  },
};

/** A few letters are enough. */
export const TypedHits: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('lu', context);
    await expect(namesOfHits(widget)[0]).toMatch(/^Lu/);
  },
};

/** Only one is called so: Enter would choose it. */
export const OneHit: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('kiruna', context);
    await expect(namesOfHits(widget)).toEqual(['Kiruna']);
  },
};

/** A name in another language is found, and the hit says why. */
export const WhyMatched: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('Giron', context);
    await expect(namesOfHits(widget)).toContain('Kiruna');
    const [item] = partsOf(widget, 'item');
    await expect(item?.querySelector('.why')).toHaveTextContent('Giron');
  },
};

/** Håbo or Habo? Both stand in the list, and Enter does not guess. */
export const Ambiguous: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('habo', context);
    await expect(namesOfHits(widget)).toEqual(expect.arrayContaining(['Håbo', 'Habo']));
    if (context.viewMode === 'docs') return;
    await userEvent.keyboard('{Enter}');
    await expect(partsOf(widget, 'card')).toHaveLength(0);
  },
};

/** A slip of the finger is forgiven, and the widget says that it is one. */
export const SimilarName: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('Gotebrog', context);
    await expect(namesOfHits(widget)).toContain('Göteborg');
  },
};

/** No such place: a plain sentence and the list of counties. */
export const NoHit: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('bergen', context);
    await expect(await partOf(widget, 'empty')).toHaveTextContent('bergen');
    await expect(partsOf(widget, 'item')).toHaveLength(0);
  },
};

/** A postcode cannot be looked up here, and the widget says so. */
export const Postcode: Story = {
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('972 31', context);
    await expect(await partOf(widget, 'empty')).toBeVisible();
    await expect(partsOf(widget, 'item')).toHaveLength(0);
  },
};

/** Enter chooses when there is no doubt; the card gets the focus. */
export const ChosenByKeyboard: Story = {
  play: async (context) => {
    if (context.viewMode === 'docs') return;
    const widget = await type('kiruna', context);
    await userEvent.keyboard('{Enter}');
    await expect(await partOf(widget, 'card')).toHaveTextContent('010-225 50 00');
    await waitFor(() => expect(widget.shadowRoot?.activeElement?.id).toBe('board'));
  },
};

const shows =
  (phone: string): Story['play'] =>
  async ({ canvasElement }) => {
    const card = await partOf(widgetIn(canvasElement), 'card');
    await expect(card).toHaveTextContent(phone);
  };

/** Two visiting addresses in two towns, one of them with a note. */
export const Norrbotten: Story = { args: { county: 'BD' }, play: shows('010-225 50 00') };

/** Two visiting addresses. */
export const Skane: Story = { args: { county: '12' }, play: shows('010-224 10 00') };

/** A county that is a single municipality. */
export const Gotland: Story = { args: { county: 'SE-I' }, play: shows('010-223 90 00') };

/** The usual case on a municipal page: the municipality is known. */
export const MunicipalityPreset: Story = {
  args: { municipality: '2584' },
  play: shows('010-225 50 00'),
};

export const OwnHeading: Story = ownHeading('lor-contact-finder', 'Kontakta länsstyrelsen', {
  county: '12',
});

/** Below level 6 there is no further level: inner headings stay at 6. */
export const DeepHeading: Story = { args: { 'heading-level': '6', county: '12' } };

export const NoHeading: Story = noHeading('lor-contact-finder');

/** Brings its own light paper, on a page of any colour. */
export const LightOnDarkPage: Story = {
  args: { 'color-scheme': 'light', county: '12' },
  globals: { theme: 'dark' },
};

/** Brings its own dark paper. */
export const DarkOnLightPage: Story = {
  args: { 'color-scheme': 'dark', county: '12' },
  globals: { theme: 'light' },
};

/** A page with dark colours whose author has not told the browser. */
export const ForgottenColorScheme: Story = { globals: { theme: 'dark-unsaid' } };

/** The editor's own words above the search field and at the end. */
export const OwnWords: Story = {
  render: (args) =>
    finder(args, {
      children: html`${fallback}
        <p slot="intro">Bor du i Norrviken? Då hör du till <strong>Norrbottens län</strong>.</p>
        <p slot="footer">Frågor om boende? <a href="#boende">Kontakta kommunen</a>.</p>`,
    }),
};

/** Content of one's own as a property: other counties, another country. */
export const OwnContent: Story = {
  parameters: typedInto,
  render: (args) => finder(args, { content: norway }),
  play: async (context) => {
    const widget = await type('Romsa', context);
    await expect(namesOfHits(widget)).toContain('Tromsø');
  },
};

/** The same as JSON inside the element. */
export const InlineJson: Story = {
  args: { county: '46' },
  render: (args) => finder(args, { children: json(JSON.stringify(norway)) }),
  play: shows('57 64 30 00'),
};

/** JSON with a slip in it: a readable message, and the fallback below. */
export const BrokenJson: Story = {
  parameters: { expectErrors: 'JSON inside the element is broken' },
  render: (args) => finder(args, { children: [json('{ "kind": "contacts", '), fallback] }),
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await expect(await partOf(widget, 'error')).toBeVisible();
    await expect(stateOf(widget)).toBe('failed');
    await expect(widget.querySelector('a')).toBeVisible();
  },
};

/** The content is on its way: the fallback stands in. */
export const Loading: Story = {
  render: () => html`<story-waiting-finder>${fallback}</story-waiting-finder>`,
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await waitFor(() => expect(stateOf(widget)).toBe('loading'));
    await expect(widget.querySelector('a')).toBeVisible();
  },
};

/** The content cannot be had: a message, a button that tries again, and the fallback. */
export const Unavailable: Story = {
  parameters: { expectErrors: 'the network is down' },
  render: () => html`<story-failing-finder>${fallback}</story-failing-finder>`,
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await expect(await partOf(widget, 'retry')).toBeVisible();
    await expect(widget.querySelector('a')).toBeVisible();
  },
};

/** A feed that knows no more of a county than its name. */
export const MissingFacts: Story = {
  args: { county: 'x' },
  render: (args) => finder(args, { content: nameOnly }),
  play: async ({ canvasElement }) => {
    const card = await partOf(widgetIn(canvasElement), 'card');
    await expect(card).toHaveTextContent('Exempellän');
    await expect(card).not.toHaveTextContent('undefined');
  },
};

/** Texts longer than anybody wishes for. */
export const LongTexts: Story = {
  args: { municipality: '11' },
  render: (args) => finder(args, { content: long }),
  play: shows('010-225 50 00'),
};

/** Markup and scripts in every field are shown as the text they are. */
export const HostileTexts: Story = {
  args: { municipality: '11' },
  parameters: { expectErrors: '/counties/0/email: Should be an e-mail address' },
  render: (args) => finder(args, { content: hostile }),
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await partOf(widget, 'card');
    await expect(widget.shadowRoot?.querySelector('img, script, b, i')).toBeNull();
    const schemes = [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].map((a) => a.protocol);
    await expect(schemes.filter((scheme) => !/^(https?|tel|mailto):$/.test(scheme))).toEqual([]);
    await expect(document.title).not.toBe('hacked');
  },
};

/** A section in Arabic on a page in another language. */
export const ArabicSection: Story = {
  globals: { locale: 'sv' },
  render: (args) => html`
    <p>Information på arabiska:</p>
    <section lang="ar" dir="rtl" aria-label="العربية">${finder(args)}</section>
  `,
  play: async ({ canvasElement }) => {
    const base = await partOf(widgetIn(canvasElement), 'base');
    await expect(base).toHaveAttribute('dir', 'rtl');
  },
};

/** Each finder speaks the language it stands in. */
export const ThreeLanguages: Story = {
  render: (args) =>
    html`<div class="host-columns">
      ${[
        ['sv', 'ltr'],
        ['en', 'ltr'],
        ['ar', 'rtl'],
      ].map(([lang = '', dir = '']) => html`<div lang=${lang} dir=${dir}>${finder(args)}</div>`)}
    </div>`,
  play: async ({ canvasElement }) => {
    const finders = [...canvasElement.querySelectorAll('lor-contact-finder')];
    await Promise.all(finders.map(({ ready }) => ready));
    await waitFor(() => expect(finders.map(({ locale }) => locale)).toEqual(['sv', 'en', 'ar']));
    const titles = finders.map((each) => partsOf(each, 'title')[0]?.textContent.trim());
    await expect(new Set(titles).size).toBe(3);
  },
};

/** A narrow sidebar. */
export const NarrowColumn: Story = { args: { county: 'BD' }, globals: { width: '280' } };

/** The search in a narrow sidebar. */
export const NarrowSearch: Story = {
  globals: { width: '280' },
  parameters: typedInto,
  play: async (context) => {
    const widget = await type('sund', context);
    await expect(namesOfHits(widget).length).toBeGreaterThan(1);
  },
};

function json(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}
