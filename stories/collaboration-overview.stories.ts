import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { counties } from '../src/content/collaboration.json';
import { commonControls } from './controls.js';
import { partOf, partsOf } from './finder.js';
import { expect, inside } from './glossary.js';
import {
  actorsIn,
  ask,
  hasDrawn,
  manyActors,
  norrviken,
  openIn,
  overview,
  overviewIn,
  own,
  wholeOverviewIn,
  type OverviewArgs,
} from './overviews.js';

type Story = StoryObj<OverviewArgs>;

/** Stories in which something is done show what came of it on the docs page too. */
const acted = { docs: { story: { autoplay: true } } };

/** Two of the 35 are no more: the picture leaves them out. */
const DRAWN = 33;

const meta: Meta<OverviewArgs> = {
  title: 'Collaboration overview',
  component: 'lor-collaboration-overview',
  argTypes: commonControls,
  render: (args) => overview(args),
};
export default meta;

/** The field, the way to each section, and all of them: actors first, every task last. */
export const Everything: Story = {
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(widget.shadowRoot?.querySelectorAll('.index button')).toHaveLength(5);
    await waitFor(() => expect(actorsIn(widget)).toHaveLength(35));
    await expect(widget.shadowRoot?.querySelectorAll('[data-task]')).toHaveLength(40);
    await expect(openIn(widget)).toEqual([]);
  },
};

/** A page about one thing: who decides, before anything else. */
export const TaskAnswered: Story = {
  args: { task: 'asyl' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    const answer = await partOf(widget, 'answer');
    await expect(answer).toBeVisible();
    await expect(answer.querySelector('a[href*="migrationsverket.se"]')).toBeVisible();
  },
};

/** In Jönköping another county's board supervises chief guardians; it is the one that is named. */
export const InACounty: Story = {
  args: { county: '06', task: 'tillsyn-overformyndare' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    const answer = await partOf(widget, 'answer');
    await expect(answer.querySelector('select')).toHaveValue('06');
    await expect(answer.querySelector('a[href^="tel:"]')).toHaveTextContent(counties['05'].phone);
  },
};

/** Where nobody says which board it is, none is named. */
export const BoardUnknown: Story = {
  args: { county: '12', task: 'tillsyn-overformyndare' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    const answer = await partOf(widget, 'answer');
    await expect(answer.querySelector('.unknown')).toBeVisible();
    await expect(answer.querySelector('a[href^="tel:"]')).toBeNull();
  },
};

/** The board of the county, as soon as the reader says which county it is. */
export const CountyChosen: Story = {
  args: { task: 'kommuntal' },
  parameters: acted,
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    const choice = (await inside(widget, '[part=answer] select')) as HTMLSelectElement;
    choice.value = '25';
    choice.dispatchEvent(new Event('change'));
    await waitFor(() => expect(widget.county).toBe('25'));
    await expect(await inside(widget, '[part=answer] a[href^="tel:"]')).toHaveTextContent(
      counties['25'].phone,
    );
  },
};

/** A page about money: nothing to ask for, and a heading of its own. */
export const OnlyGrants: Story = {
  args: { sections: 'grants', heading: 'Bidrag till mottagandet' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(partsOf(widget, 'item')).toHaveLength(4);
    await expect(widget.shadowRoot?.querySelector('input, .index')).toBeNull();
  },
};

/** What concerns the country is left out of actors, roles and ways of working together. */
export const RegionalAndLocal: Story = {
  args: { level: 'county local', sections: 'actors roles arenas' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(actorsIn(widget)).toContain('kommuner');
    await expect(actorsIn(widget)).not.toContain('migrationsverket');
  },
};

export const ActorOpen: Story = {
  args: { actor: 'arbetsformedlingen' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(openIn(widget)).toEqual(['arbetsformedlingen']);
    const facts = await inside(widget, '[data-actor=arbetsformedlingen] dl');
    await expect(facts.querySelectorAll('dt').length).toBeGreaterThan(3);
  },
};

/** Who works with whom, above the list that says the same. */
export const Diagram: Story = {
  args: { diagram: true, sections: 'actors' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await hasDrawn(widget, DRAWN);
    await expect(await inside(widget, 'svg.diagram')).toHaveAttribute('role', 'img');
  },
};

/** A press in the picture opens the actor in the list; those it works with stand out. */
export const DiagramPressed: Story = {
  args: { diagram: true, sections: 'actors' },
  parameters: acted,
  play: async ({ canvasElement, viewMode }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await hasDrawn(widget, DRAWN);
    if (viewMode === 'docs') return;
    const drawn = await inside(widget, 'svg [data-actor=lansstyrelserna]');
    drawn.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitFor(() => expect(openIn(widget)).toEqual(['lansstyrelserna']));
    await waitFor(() =>
      expect(widget.shadowRoot?.querySelectorAll('svg .actor.near').length).toBeGreaterThan(5),
    );
  },
};

const drawn = (count: number): Story => ({
  args: { diagram: true },
  render: (args) => overview(args, manyActors(count)),
  play: async ({ canvasElement }) => hasDrawn(await overviewIn(canvasElement), count),
});

export const DiagramOfFive = drawn(5);

export const DiagramOfManyActors = drawn(120);

const asked = (question: string, then: (widget: Element) => Promise<unknown>): Story => ({
  parameters: acted,
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await ask(widget, question);
    await then(widget);
  },
});

/** A question as people ask it, in whatever language. */
export const AskedInAQuestion = asked('Vem beslutar om asyl?', async (widget) =>
  expect(await inside(widget, '[part=answer] a[href*="migrationsverket.se"]')).toBeVisible(),
);

/** Who asks for money is shown all there is. */
export const AskedForMoney = asked('bidrag', async (widget) => {
  const answer = await partOf(widget, 'answer');
  await expect(answer.querySelectorAll('[part=item]')).toHaveLength(4);
});

/** Only a county: its board. */
export const AskedForACounty = asked('Norrbottens län', async (widget) =>
  expect(await inside(widget, '[part=answer] a[href^="tel:"]')).toHaveTextContent(
    counties['25'].phone,
  ),
);

/** Nothing is called so exactly; what is similar is offered, and said to be that. */
export const AskedWrong = asked('mottagningskapasitet', async (widget) =>
  expect(await inside(widget, '[part=answer], [part=count], [part=empty]')).toBeVisible(),
);

export const AskedForNothing = asked('kvantfysik', async (widget) => {
  await expect(await partOf(widget, 'empty')).toBeVisible();
  await expect(await inside(widget, '.to-all button')).toBeVisible();
});

/** From an actor to one that it works with, which knows the way back. */
export const OnAndBack: Story = {
  args: { actor: 'migrationsverket', sections: 'actors tasks' },
  parameters: acted,
  play: async ({ canvasElement, viewMode }) => {
    const widget = await wholeOverviewIn(canvasElement);
    const near = await inside(widget, '[data-actor=migrationsverket] .names button');
    // On a page with many stories the focus would jump, and the page with it.
    if (viewMode === 'docs') return;
    near.click();
    await waitFor(() => expect(openIn(widget)).toHaveLength(2));
    const { actor } = widget;
    await waitFor(() =>
      expect(widget.shadowRoot?.activeElement?.parentElement).toHaveAttribute('data-actor', actor),
    );
    (await inside(widget, `[data-actor="${actor}"] .more-facts > p button`)).click();
    await waitFor(() =>
      expect(widget.shadowRoot?.activeElement?.parentElement).toHaveAttribute(
        'data-actor',
        'migrationsverket',
      ),
    );
  },
};

/** From an answer to the actor that it names, and back to the answer. */
export const FromAnAnswerAndBack: Story = {
  args: { task: 'bosattning' },
  parameters: acted,
  play: async ({ canvasElement, viewMode }) => {
    const widget = await wholeOverviewIn(canvasElement);
    const decides = await inside(widget, '[part=answer] #decides button');
    if (viewMode === 'docs') return;
    decides.click();
    await waitFor(() => expect(openIn(widget)).toEqual(['kommuner']));
    (await inside(widget, '[data-actor=kommuner] .more-facts > p button')).click();
    await expect(await partOf(widget, 'answer')).toBeVisible();
    await waitFor(() => expect(widget.task).toBe('bosattning'));
  },
};

/** A municipality's own, with what is unknown, unchecked and no more. */
export const OwnContent: Story = {
  args: { actor: 'byalaget', diagram: true },
  render: (args) => overview(args, norrviken),
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(actorsIn(widget)).toEqual(['lansstyrelserna', 'norrviken', 'byalaget', 'kretsen']);
    await expect(await inside(widget, '[data-actor=byalaget] .doubt')).toBeVisible();
  },
};

/** In a sidebar headings stand above what belongs to them, and names keep to the left. */
export const Narrow: Story = {
  args: { diagram: true, actor: 'kommuner' },
  render: (args) => html`<div style="max-inline-size: 280px">${overview(args)}</div>`,
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await hasDrawn(widget, DRAWN);
    await expect(widget.scrollWidth).toBeLessThanOrEqual(widget.clientWidth);
  },
};

const inLanguage = (lang: string, dir: string): Story => ({
  args: { county: '06', task: 'kommuntal', diagram: true },
  render: (args) => html`<div lang=${lang} dir=${dir}>${overview(args)}</div>`,
  parameters: acted,
  play: async ({ canvasElement, viewMode }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await expect(widget.locale).toBe(lang);
    await expect(await partOf(widget, 'answer')).toBeVisible();
    if (viewMode === 'docs') return;
    (await inside(widget, '.to-all button')).click();
    await hasDrawn(widget, DRAWN);
  },
});

export const InEnglish: Story = inLanguage('en', 'ltr');

export const InArabic: Story = inLanguage('ar', 'rtl');

export const Dark: Story = {
  args: { 'color-scheme': 'dark', diagram: true, actor: 'lansstyrelserna' },
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await hasDrawn(widget, DRAWN);
  },
};

/** Endless words, markup that is none, addresses that lead nowhere good. */
export const HostileWords: Story = {
  args: { diagram: true, actor: 'y' },
  render: (args) =>
    overview(
      args,
      own({
        actors: [
          { id: 'x', name: 'å'.repeat(300), mandate: 'ö'.repeat(900), worksWith: ['y'] },
          {
            id: 'y',
            name: '<img src=x onerror=alert(1)> \u202eomvänd',
            mandate: '<b>fet</b>',
            website: 'javascript:alert(1)',
          },
        ],
        tasks: [{ id: 't', label: '<i>kursiv</i>', decides: ['y'] }],
      }),
    ),
  play: async ({ canvasElement }) => {
    const widget = await wholeOverviewIn(canvasElement);
    await hasDrawn(widget, 2);
    await expect(widget.shadowRoot?.querySelector('img, b, a[href^="javascript"]')).toBeNull();
  },
};
