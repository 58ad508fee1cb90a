import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { notForStories } from '../.storybook/left-out.js';
import { hostile, long, unverified } from './contents.js';
import { feed } from './feeds.js';
import { finder, stateOf } from './finder.js';
import { glossary } from './glossary.js';
import { overview } from './overviews.js';
import { strategies } from './strategies.js';

/** Every state of a widget on one page: for choosing colours, and for looking at them together. */
const meta: Meta = {
  title: 'States',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Draw = (args: object, content?: unknown) => TemplateResult;
type States = Readonly<Record<string, TemplateResult>>;

const drawFinder: Draw = (args, content) => finder(args, { content });

/** What every widget has. */
const common = (draw: Draw, name: string): States => ({
  Loading: draw({ src: feed('slow') }),
  Failed: draw({ src: feed('404') }),
  Empty: draw({ src: feed(`no-${name}.json`) }),
});

const more = (draw: Draw, name: string, args: object): States => ({
  'Older than a year': draw({ src: feed(`old-${name}.json`), ...args }),
  'Without heading': draw({ 'no-heading': true, heading: 'Without heading', ...args }),
});

interface Wanted {
  readonly tag: string;
  readonly states: States;
}

/** Each below its name. Widgets that call themselves the same are no landmarks of one page. */
const grid = ({ tag, states }: Wanted): StoryObj => ({
  parameters: {
    expectErrors: 'answered 404|the content holds nothing|is left out',
    a11y: { config: { rules: notForStories('landmark-unique') } },
  },
  render: () =>
    html`<div class="host-states">
      ${Object.entries(states).map(
        ([name, state]) =>
          html`<section>
            <h2 lang="en" dir="ltr">${name}</h2>
            ${state}
          </section>`,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    const widgets = [...canvasElement.querySelectorAll(tag)];
    await expect(widgets).toHaveLength(Object.keys(states).length);
    await waitFor(() => {
      const found = widgets.map(stateOf);
      expect(found.filter((state) => state === 'loading')).toHaveLength(1);
      expect(found).toEqual(expect.arrayContaining(['shown', 'failed', 'empty']));
    });
  },
});

const inArabic = (state: TemplateResult): TemplateResult =>
  html`<div lang="ar" dir="rtl">${state}</div>`;

export const ContactFinder = grid({
  tag: 'lor-contact-finder',
  states: {
    Default: drawFinder({ layout: 'compact' }),
    'County chosen': drawFinder({ county: '25' }),
    'Locked, compact': drawFinder({ county: '12', lock: true, layout: 'compact' }),
    Map: drawFinder({ map: true, municipality: '2584', layout: 'compact' }),
    Position: drawFinder({ locate: true, layout: 'compact' }),
    ...common(drawFinder, 'contacts'),
    ...more(drawFinder, 'contacts', { county: '25' }),
    Unverified: drawFinder({ county: '1' }, unverified),
    'Long words': drawFinder({ municipality: '11' }, long),
    'Hostile words': drawFinder({ municipality: '11' }, hostile),
    'In Arabic': inArabic(drawFinder({ county: '25' })),
  },
});

export const ConceptGlossary = grid({
  tag: 'lor-concept-glossary',
  states: {
    'One concept': glossary({ concept: 'nyanland' }),
    'Two languages': glossary({ concept: 'nyanland', 'also-lang': 'ar' }),
    Found: glossary({ query: 'asylsök' }),
    'Nothing found': glossary({ query: 'kvantfysik' }),
    ...common(glossary, 'glossary'),
    ...more(glossary, 'glossary', { concept: 'god-man' }),
    'Machine translated': inArabic(glossary({ concept: 'nyanland' })),
    'Reviewed only': inArabic(glossary({ concept: 'nyanland', 'reviewed-only': true })),
  },
});

export const StrategyList = grid({
  tag: 'lor-strategy-list',
  states: {
    'One county': strategies({ county: '12', limit: '3' }),
    'By type': strategies({ county: '10', sort: 'type' }),
    Found: strategies({ query: 'överenskommelse skåne', limit: '3' }),
    'Nothing fits': strategies({ county: '09', type: 'agreement' }),
    ...common(strategies, 'strategies'),
    ...more(strategies, 'strategies', { county: '12' }),
    'Machine translated': inArabic(strategies({ county: '22' })),
  },
});

export const CollaborationOverview = grid({
  tag: 'lor-collaboration-overview',
  states: {
    'Task answered': overview({ task: 'kommuntal', county: '25', sections: 'tasks' }),
    'Board unknown': overview({ task: 'tillsyn-overformyndare', county: '12', sections: 'tasks' }),
    'Actor open': overview({ actor: 'kommuner', level: 'local', sections: 'actors' }),
    Diagram: overview({ diagram: true, level: 'national', sections: 'actors' }),
    Grants: overview({ sections: 'grants' }),
    ...common(overview, 'collaboration'),
    ...more(overview, 'collaboration', { sections: 'grants' }),
    'Machine translated': inArabic(overview({ sections: 'grants' })),
  },
});
