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

/** Code for the page: what a reader sees, and ways to wait for it. */
export const WATCH = `
const until = async (holds) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('never so: ' + holds);
};
const finders = () => [...document.querySelectorAll('lor-contact-finder')];
const words = (finder) => finder?.shadowRoot?.querySelector('.lor')?.innerText ?? '';
const shows = (text, index = 0) => until(() => words(finders()[index]).includes(text));
const heard = [];
const small = { kind: 'contacts', version: 1, counties: [{ code: '1', name: 'Åsbygdens län' }] };
`;

/**
 * What every framework is asked, in these words: `mount(props)` shows the finder of \`state\`, `set`
 * changes the state, `unmount` takes it away.
 */
export const STORY = `
async function story({ mount, set, unmount }, define) {
  const seen = {};
  // Before the element is defined: attributes wait, and an object does no harm as one.
  await mount({ county: '25', map: false, noHeading: true, content: undefined });
  await until(() => finders().length === 1);
  // Vue writes "false", React nothing: both are off.
  seen.before = [finders()[0].getAttribute('county'), finders()[0].getAttribute('map') ?? 'false'];
  await define();
  await shows('010-225 50 00');
  seen.headingBefore = Boolean(finders()[0].shadowRoot.querySelector('#title'));
  // After: what changes is followed.
  await set({ county: '12' });
  await shows('010-224 10 00');
  await set({ noHeading: false });
  await until(() => finders()[0].shadowRoot.querySelector('#title'));
  await set({ map: true });
  seen.map = finders()[0].map;
  await set({ map: false });
  seen.mapAfter = finders()[0].map;
  // Events.
  [...finders()[0].shadowRoot.querySelectorAll('button')]
    .find((button) => button.innerText.includes('Sök igen'))
    .click();
  await until(() => heard.length > 0);
  seen.heard = heard.map(({ county }) => county);
  // An object as a property.
  await set({ county: undefined, content: small });
  await shows('Åsbygdens län');
  // Gone, and back, next to another.
  await unmount();
  seen.left = finders().length;
  await mount({ county: '25', content: undefined, second: '12' });
  await shows('010-225 50 00');
  await shows('010-224 10 00', 1);
  return seen;
}
`;

export const EXPECTED = {
  before: ['25', 'false'],
  headingBefore: false,
  map: true,
  mapAfter: false,
  heard: [null],
  left: 0,
};
