import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import {
  conceptsIn,
  expect,
  glossary,
  glossaryControls,
  glossaryIn,
  inside,
  own,
  typeInto,
  type GlossaryArgs,
} from './glossary.js';

type Story = StoryObj<GlossaryArgs>;

/** Stories that are typed into show their answer on the docs page too. */
const typedInto = { docs: { story: { autoplay: true } } };

const meta: Meta<GlossaryArgs> = {
  title: 'Concept glossary',
  component: 'lor-concept-glossary',
  argTypes: glossaryControls,
  render: (args) => glossary(args),
};
export default meta;

/** The field, the letters, and all words. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await inside(widget, '[part=source]');
    await waitFor(() => expect(conceptsIn(widget)).toHaveLength(75));
  },
};

function typed(text: string, check: (widget: Element) => unknown): Story {
  return {
    parameters: typedInto,
    play: async ({ canvasElement }) => {
      const widget = await glossaryIn(canvasElement);
      await typeInto(widget, text);
      await check(widget);
    },
  };
}

export const TypedHits = typed('samhällsi', (widget) =>
  expect(conceptsIn(widget)[0]).toBe('samhallsintroduktion'),
);

/** Another word for it was typed: the hit says which. */
export const TypedOtherWord = typed('EBO', async (widget) =>
  expect(await inside(widget, '.why')).toHaveTextContent('EBO →'),
);

/** An inflected form leads to the word as dictionaries have it. */
export const TypedInflected = typed('nyanländas', (widget) =>
  expect(conceptsIn(widget)[0]).toBe('nyanland'),
);

/** Nothing is called so: similar words, here one, are offered, and said to be that. */
export const TypedWrong = typed('nyanlend', (widget) =>
  expect(conceptsIn(widget)).toEqual(['nyanland']),
);

export const TypedNothing = typed('kvantfysik', async (widget) =>
  expect(await inside(widget, '[part=empty]')).toBeVisible(),
);

export const OneConcept: Story = {
  args: { concept: 'nyanland' },
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await expect(await inside(widget, '#concept')).toBeVisible();
  },
};

/** In two languages beside each other; what a machine has translated says so. */
export const WithArabicBesideIt: Story = {
  args: { concept: 'nyanland', 'also-lang': 'ar' },
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    // In Arabic there is no other language to put beside it.
    const second = widget.locale === 'ar' ? '#concept' : '.two > [lang=ar]';
    await expect(await inside(widget, second)).toBeVisible();
  },
};

/** The second language in the list, where there is a term in it. */
export const ListInTwoLanguages: Story = { args: { 'also-lang': 'ar' } };

/** From one concept to another, which knows the way back. */
export const TheWayBack: Story = {
  args: { concept: 'nyanland' },
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    (await inside(widget, '[data-concept=etableringsprogrammet]')).click();
    await waitFor(() => expect(widget.concept).toBe('etableringsprogrammet'));
    const from = (await inside(widget, '#concept')).textContent;
    (await inside(widget, '.back button')).click();
    await waitFor(() => expect(widget.concept).toBe('nyanland'));
    await waitFor(async () =>
      expect((await inside(widget, '#concept')).textContent).not.toBe(from),
    );
  },
};

export const Accordion: Story = {
  args: { layout: 'accordion', concept: 'alternativt-skyddsbehovande' },
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await expect(await inside(widget, 'details[open]')).toBeVisible();
  },
};

/** What no human has read is hidden. */
export const ReviewedOnly: Story = {
  args: { concept: 'nyanland', 'also-lang': 'ar', 'reviewed-only': true },
};

/** A page's own words, with all that can be said of one. */
export const OwnContent: Story = {
  args: { concept: 'a' },
  render: (args) =>
    glossary(
      args,
      own([
        {
          id: 'a',
          term: { sv: 'mottagningssamtal', en: 'reception talk' },
          altTerms: { sv: ['första samtalet'] },
          status: 'recommended',
          definition: { sv: 'Kommunens första samtal med den som flyttar in.' },
          note: { sv: 'Tolk bokas i förväg.' },
          domain: { sv: 'mottagande' },
          broader: ['b'],
          related: ['c'],
          sources: [{ title: { sv: 'Kommunens rutin' }, verified: true }],
        },
        { id: 'b', term: 'mottagande', definition: 'Det som händer när någon kommer hit.' },
        { id: 'c', term: 'introduktion', status: 'permitted' },
        { id: 'd', term: 'slussning', status: 'deprecated', definition: 'Använd mottagande.' },
      ]),
    ),
};

/** Letters and order of Polish; nobody has defined the words yet. */
export const Polish: Story = {
  render: (args) =>
    html`<div lang="pl">
      ${glossary(
        args,
        own(
          ['łódź', 'lampa', 'żaba', 'zamek', 'ćma', 'cena'].map((term, at) => ({
            id: `p${at}`,
            term: { pl: term },
          })),
          { language: 'pl' },
        ),
      )}
    </div>`,
};

/** Endless words, markup that is none, addresses that lead nowhere good. */
export const HostileWords: Story = {
  render: (args) =>
    glossary(
      args,
      own([
        { id: 'x', term: 'å'.repeat(300), definition: 'ö'.repeat(900) },
        {
          id: 'y',
          term: '<img src=x onerror=alert(1)>',
          definition: '<b>fet</b> \u202eomvänd',
          sources: [{ title: 'Klicka', url: 'javascript:alert(1)' }],
        },
      ]),
    ),
};

/** Ten thousand: one letter at a time, a hundred rows at a time. */
export const TenThousand: Story = {
  render: (args) =>
    glossary(
      args,
      own(
        Array.from({ length: 10_000 }, (_, at) => ({
          id: `c${at}`,
          term: `${'abcdefghij'[at % 10]!}ord ${String(at).padStart(5, '0')}`,
          definition: `Betydelse nummer ${at}.`,
        })),
      ),
    ),
  play: async ({ canvasElement }) => {
    const widget = await glossaryIn(canvasElement);
    await waitFor(() => expect(conceptsIn(widget)).toHaveLength(100));
  },
};

/** Terms in running text: a press opens the definition beside the word. */
export const TermsInText: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<p>
      Kommunen ansvarar för bosättning av
      <lor-concept concept="nyanland">nyanlända</lor-concept> som Migrationsverket har anvisat hit.
      Arbetsförmedlingen håller i
      <lor-concept concept="etableringsprogrammet">etableringsprogrammet</lor-concept>.
    </p>`,
  play: async ({ canvasElement }) => {
    const term = canvasElement.querySelector('lor-concept')!;
    (await inside(term, 'a')).click();
    await expect(await inside(term, '.definition')).toBeVisible();
  },
};
