import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { project } from '../packed.mjs';

/** Puts packages of this repository into the project, as if it had installed them. */
export function provide(...packages) {
  for (const name of packages) {
    const target = join(project, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync(resolve('node_modules', name), target);
  }
}

/** Code for a page with one kind of widget: what a reader sees, and ways to wait for it. */
export const watch = (tag) => `
const until = async (holds) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('never so: ' + holds);
};
const widgets = () => [...document.querySelectorAll('${tag}')];
const words = (widget) => widget?.shadowRoot?.querySelector('.lor')?.innerText ?? '';
const shows = (text, index = 0) => until(() => words(widgets()[index]).includes(text));
const heard = [];
`;

/**
 * What every framework is asked of the finder, in these words: `mount(props)` shows the finder of \`state\`, `set`
 * changes the state, `unmount` takes it away.
 */
export const FINDER_STORY = `
async function story({ mount, set, unmount }, define) {
  const seen = {};
  const small = { kind: 'contacts', version: 1, counties: [{ code: '1', name: 'Åsbygdens län' }] };
  // Before the element is defined: attributes wait, and an object does no harm as one.
  await mount({ county: '25', map: false, noHeading: true, content: undefined });
  await until(() => widgets().length === 1);
  // Vue writes "false", React nothing: both are off.
  seen.before = [widgets()[0].getAttribute('county'), widgets()[0].getAttribute('map') ?? 'false'];
  await define();
  await shows('010-225 50 00');
  seen.headingBefore = Boolean(widgets()[0].shadowRoot.querySelector('#title'));
  // After: what changes is followed.
  await set({ county: '12' });
  await shows('010-224 10 00');
  await set({ noHeading: false });
  await until(() => widgets()[0].shadowRoot.querySelector('#title'));
  await set({ map: true });
  seen.map = widgets()[0].map;
  await set({ map: false });
  seen.mapAfter = widgets()[0].map;
  // Events.
  [...widgets()[0].shadowRoot.querySelectorAll('button')]
    .find((button) => button.innerText.includes('Sök igen'))
    .click();
  await until(() => heard.length > 0);
  seen.heard = heard.map(({ county }) => county);
  // An object as a property.
  await set({ county: undefined, content: small });
  await shows('Åsbygdens län');
  // Gone, and back, next to another.
  await unmount();
  seen.left = widgets().length;
  await mount({ county: '25', content: undefined, second: '12' });
  await shows('010-225 50 00');
  await shows('010-224 10 00', 1);
  return seen;
}
`;

export const FINDER_EXPECTED = {
  before: ['25', 'false'],
  headingBefore: false,
  map: true,
  mapAfter: false,
  heard: [null],
  left: 0,
};

/** The same of the glossary. */
export const GLOSSARY_STORY = `
async function story({ mount, set, unmount }, define) {
  const seen = {};
  const small = { kind: 'glossary', version: 1, concepts: [
    { id: 'a', term: 'åsbyttring', definition: 'Något i Åsby.', related: ['b'] },
    { id: 'b', term: 'bybod', definition: 'En bod.' },
  ] };
  await mount({ concept: 'nyanland', alsoLang: 'en', content: undefined });
  await until(() => widgets().length === 1);
  seen.before = widgets()[0].getAttribute('concept');
  await define();
  await shows('Person som är mottagen');
  await shows('newly arrived');
  await set({ concept: 'anvisning' });
  await shows('Migrationsverkets beslut');
  seen.quiet = heard.length;
  await set({ content: small, concept: undefined, alsoLang: undefined });
  await shows('bybod');
  await set({ concept: 'a' });
  await shows('Något i Åsby.');
  [...widgets()[0].shadowRoot.querySelectorAll('a')]
    .find((link) => link.innerText.includes('bybod'))
    .click();
  await shows('En bod.');
  await until(() => heard.length > 0);
  seen.heard = heard.map(({ concept }) => concept);
  await unmount();
  seen.left = widgets().length;
  await mount({ concept: 'nyanland', content: undefined });
  await shows('Person som är mottagen');
  return seen;
}
`;

export const GLOSSARY_EXPECTED = { before: 'nyanland', quiet: 0, heard: ['b'], left: 0 };

/** The same of the list of strategies. */
export const LIST_STORY = `
async function story({ mount, set, unmount }, define) {
  const seen = {};
  const small = { kind: 'strategies', version: 1, types: { a: 'Avtal' }, strategies: [
    { id: 'a', title: 'Avtal i Åsby', type: 'a', validFrom: 2020 },
    { id: 'b', title: 'Bybodsplan' },
  ] };
  await mount({ county: '12', fromYear: 2017, content: undefined });
  await until(() => widgets().length === 1);
  seen.before = widgets()[0].getAttribute('county');
  await define();
  await shows('3 av 56 dokument passar');
  await set({ fromYear: undefined });
  await shows('4 av 56 dokument passar');
  await set({ county: undefined });
  await shows('56 dokument');
  seen.quiet = heard.length;
  await set({ content: small });
  await shows('2 dokument');
  widgets()[0].shadowRoot.querySelector('[data-facet=type] input').click();
  await shows('1 av 2 dokument passar');
  await until(() => heard.length > 0);
  seen.heard = heard.map(({ filters, matches }) => [filters.type, matches]);
  await unmount();
  seen.left = widgets().length;
  await mount({ county: 'M', content: undefined });
  await shows('4 av 56 dokument passar');
  return seen;
}
`;

export const LIST_EXPECTED = { before: '12', quiet: 0, heard: [[['a'], 1]], left: 0 };

/** The same of the collaboration overview. */
export const OVERVIEW_STORY = `
async function story({ mount, set, unmount }, define) {
  const seen = {};
  const small = { kind: 'collaboration', version: 1, actors: [
    { id: 'a', name: 'Verket i Åsby', mandate: 'Beslutar om allt.' },
    { id: 'b', name: 'Bybodsnämnden' },
  ] };
  await mount({ task: 'asyl', content: undefined });
  await until(() => widgets().length === 1);
  seen.before = widgets()[0].getAttribute('task');
  await define();
  await shows('Besluta om asyl');
  await set({ task: 'sfi' });
  await shows('Ordna sfi');
  await set({ task: undefined });
  await shows('Hela landet');
  seen.quiet = heard.length;
  await set({ content: small });
  await shows('Beslutar om allt.');
  widgets()[0].shadowRoot.querySelector('[data-actor=b] summary').click();
  await until(() => heard.length > 0);
  seen.heard = heard.map(({ actor }) => actor);
  await unmount();
  seen.left = widgets().length;
  await mount({ task: 'god-man', content: undefined });
  await shows('Överförmyndarna');
  return seen;
}
`;

export const OVERVIEW_EXPECTED = { before: 'asyl', quiet: 0, heard: ['b'], left: 0 };
