import { feed } from '../feeds.js';
import { press, settle, until } from '../helpers.js';
import { state, watched } from '../watched.js';
import { contacts } from '../widgets/contact-finder/fixtures.js';
import { LANG, shown } from './ids-locale.js';

type Query = Readonly<Record<string, string | number>>;

/** A finder whose feed brings it into a state. */
async function finder(name: string, wanted: string, query: Query = {}, attributes = '') {
  const { widget } = watched(
    'lor-contact-finder',
    feed(name, query),
    `lang="${LANG}" ${attributes}`,
  );
  await until(wanted, () => state(widget) === wanted);
  return widget;
}

const stale = (name: string) => async (): Promise<void> => {
  const widget = await finder(name, 'shown');
  widget.src = feed('404');
  await until('stale', () => state(widget) === 'stale');
};

export const FEEDS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a feed that is not there, and is asked for again': async () => {
    const widget = await finder('404', 'failed');
    await press(widget, shown('common.retry'));
    await settle(widget);
  },
  'a feed that cannot be read': () => finder('html', 'failed'),
  'a feed with nothing in it': () => finder('empty.json', 'empty'),
  'an old feed': () => finder('old.json', 'shown', {}, 'county="25"'),
  'newer facts that cannot be had': stale('good.json'),
  'newer facts that cannot be had, of no known day': async () => {
    const { fetch } = window;
    const undated = { ...contacts(), updated: undefined };
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(undated)));
    const widget = await finder('undated.json', 'shown');
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    widget.reload();
    await until('stale', () => state(widget) === 'stale');
    window.fetch = fetch;
  },
};
