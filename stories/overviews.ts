import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CollaborationOverview } from '../src/index.js';
import { partOf, partsOf, stateOf } from './finder.js';
import { inside } from './glossary.js';
import { setArgs } from './set-args.js';

/** What the controls can set: the attributes of the manifest. */
export interface OverviewArgs {
  level?: string;
  actor?: string;
  task?: string;
  county?: string;
  sections?: string;
  diagram?: boolean;
  'reviewed-only'?: boolean;
  heading?: string;
  'heading-level'?: string;
  'no-heading'?: boolean;
  'color-scheme'?: string;
  'deep-link'?: string;
  src?: string;
}

/** An overview with the attributes chosen in the controls. */
export const overview = (args: OverviewArgs, content?: unknown): TemplateResult =>
  html`<lor-collaboration-overview ${setArgs(args)} .content=${content ?? nothing}
    ><a href="https://www.lansstyrelsen.se/"
      >Myndigheter i mottagandet</a
    ></lor-collaboration-overview
  >`;

/** A page's own content; every list may be missing. */
export const own = (lists: object): unknown => ({
  kind: 'collaboration',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Norrvikens kommun', url: 'https://example.org/' },
  sectors: { authority: { sv: 'Statliga myndigheter', en: 'State authorities' } },
  ...lists,
});

/** A municipality's own: a little of everything. */
export const norrviken = own({
  counties: {
    '25': {
      name: { sv: 'Norrbottens län', en: 'Norrbotten County' },
      actor: 'lansstyrelserna',
      board: { sv: 'Länsstyrelsen i Norrbottens län' },
      phone: '010-225 50 00',
    },
  },
  roles: [{ id: 'samordnar', level: 'regional', title: 'Samlar länets kommuner' }],
  actors: [
    { id: 'lansstyrelserna', name: 'Länsstyrelserna', level: 'regional', sector: 'authority' },
    {
      id: 'norrviken',
      name: 'Norrvikens kommun',
      level: 'local',
      mandate: 'Tar emot den som flyttar hit.',
      website: 'https://example.org/',
      worksWith: ['lansstyrelserna'],
      validFrom: '1971',
    },
    { id: 'byalaget', name: 'Byalaget', level: 'local', verified: false, worksWith: ['norrviken'] },
    { id: 'kretsen', name: 'Kretsen', level: 'local', validFrom: '2007-10', validTo: '2022' },
  ],
  tasks: [
    {
      id: 'skola',
      label: 'Ge plats i skolan',
      synonyms: { sv: ['dagis'], en: ['school'] },
      decides: ['norrviken'],
      takesPart: ['byalaget'],
    },
    { id: 'ingen', label: 'Laga bron' },
  ],
  arenas: [
    {
      id: 'rad',
      level: 'local',
      title: 'Rådet för mottagande',
      steps: ['Se hur det är', 'Bestämma mål', 'Dela på arbetet'],
      actors: ['norrviken', 'lansstyrelserna'],
    },
  ],
  grants: [{ id: 'bybidrag', title: 'Bybidrag', applicants: 'Föreningar', decides: ['norrviken'] }],
});

const LEVELS = ['national', 'national', 'regional', 'local', 'local'] as const;

/** So many made-up actors; each works with one before it, and some with more. */
export const manyActors = (count: number): unknown =>
  own({
    actors: Array.from({ length: count }, (_, at) => ({
      id: `a${at}`,
      name: `${['Myndigheten', 'Nämnden', 'Föreningen'][at % 3]!} för uppdrag ${at + 1}`,
      level: LEVELS[at % LEVELS.length],
      sector: 'authority',
      mandate: `Svarar för uppdrag ${at + 1}.`,
      worksWith: [at - 1, at % 7 === 0 ? at - 6 : -1, at % 11 === 0 ? 0 : -1]
        .filter((other) => other >= 0 && other !== at)
        .map((other) => `a${other}`),
    })),
  });

/** The overview in a story, once it is in a state. */
export async function overviewIn(canvas: Element, state = 'shown'): Promise<CollaborationOverview> {
  const found = canvas.querySelector('lor-collaboration-overview');
  if (!found) throw new Error('The story has no overview.');
  await waitFor(() => expect(stateOf(found)).toBe(state));
  return found;
}

/** … and all that comes after its first actors, too. */
export async function wholeOverviewIn(canvas: Element): Promise<CollaborationOverview> {
  const found = await overviewIn(canvas);
  await partOf(found, 'source');
  return found;
}

/** Asks, all at once, and waits for what is made of it. */
export async function ask(widget: Element, question: string): Promise<void> {
  const input = (await inside(widget, 'input')) as HTMLInputElement;
  input.value = question;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await inside(widget, '[part=answer], [part=empty]');
}

/** The keys of the actors in sight, in order: names differ by language. */
export const actorsIn = (widget: Element): string[] =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('details[data-actor]') ?? [])].map(
    ({ dataset }) => dataset['actor'] ?? '',
  );

/** The keys of the actors that are open. */
export const openIn = (widget: Element): string[] =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('details[open][data-actor]') ?? [])].map(
    ({ dataset }) => dataset['actor'] ?? '',
  );

/** Waits until so many actors are drawn. */
export const hasDrawn = (widget: Element, count: number): Promise<void> =>
  waitFor(() =>
    expect(partsOf(widget, 'diagram')[0]?.querySelectorAll('.actor')).toHaveLength(count),
  );
