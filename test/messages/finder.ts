import type { ContactFinder } from '../../src/index.js';
import { all, mountFinder, mountWith, one, press, said, settle, type, until } from '../helpers.js';
import { contacts, county, municipality } from '../widgets/contact-finder/fixtures.js';
import { LANG, shown } from './ids-locale.js';

const mounted = (attributes = ''): Promise<ContactFinder> =>
  mountFinder(`<lor-contact-finder lang="${LANG}" ${attributes}></lor-contact-finder>`);

const card = async (finder: ContactFinder): Promise<ContactFinder> => {
  await until('the card', () => all(finder, '#board').length > 0);
  return finder;
};

const typed = (query: string) => async (): Promise<void> => type(await mounted(), query);

/** Presses what asks for the position, with a browser that answers so. */
async function located(answer: (found: PositionCallback, failed: PositionErrorCallback) => void) {
  const getCurrentPosition = answer;
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition },
  });
  try {
    const finder = await mounted('locate');
    await press(finder, shown('finder.locate.button'));
    await until('it is said', () => said(finder));
  } finally {
    Reflect.deleteProperty(navigator, 'geolocation');
  }
}

const at = (longitude: number, latitude: number) => (found: PositionCallback) =>
  found({ coords: { longitude, latitude } } as GeolocationPosition);
const failing = (code: number) => (_: PositionCallback, failed: PositionErrorCallback) =>
  failed({ code } as GeolocationPositionError);

async function notAllowed(): Promise<void> {
  Object.defineProperty(document, 'featurePolicy', {
    configurable: true,
    value: { allowsFeature: () => false },
  });
  try {
    await located(failing(1));
  } finally {
    Reflect.deleteProperty(document, 'featurePolicy');
  }
}

const MINORITY = ['se', 'smj', 'sma', 'sju', 'sje', 'fit'];

export const FINDER: Readonly<Record<string, () => Promise<unknown>>> = {
  'the first view with its map': async () => {
    const finder = await mounted('map locate');
    finder.parentElement!.style.inlineSize = '60em';
    await until('the map', () => all(finder, '.map [data-county]').length > 0);
  },
  hits: typed('a'),
  'similar names': typed('Sundswall'),
  none: typed('qwerty'),
  'a postcode': typed('981 38'),
  'a code': typed('2584'),
  'Enter where several places fit': async () => {
    const finder = await mounted();
    await type(finder, 'habo');
    one(finder, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await until('it is said', () => said(finder).includes('choose'));
  },
  'names in the smaller languages of the country': async () => {
    const content = contacts({
      municipalities: [
        municipality({
          aliases: Object.fromEntries(MINORITY.map((tag) => [tag, [`namn${tag}`]])),
        }),
      ],
    });
    const finder = await mountWith(content, `lang="${LANG}"`);
    for (const tag of MINORITY) await type(finder, `namn${tag}`);
  },
  'a card': async () => card(await mounted('municipality="2584"')),
  'a card with everything': async () =>
    card(
      await mountWith(
        contacts({ counties: [county({ unverified: ['email', 'website'] })] }),
        `lang="${LANG}" county="25"`,
      ),
    ),
  'a bare card': async () => card(await mountWith(contacts(), `lang="${LANG}" county="99"`)),
  'a small card': async () => card(await mounted('county="25" layout="compact"')),
  'a card that is copied and saved': async () => {
    const finder = await card(await mounted('county="25"'));
    await press(finder, shown('common.copy'));
    await until('it is said', () => said(finder).includes('copied'));
    await press(finder, shown('finder.card.save'));
    await until('it is said', () => said(finder).includes('saved'));
  },
  'a card that cannot be saved': async () => {
    const finder = await card(await mounted('county="25"'));
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new TypeError('not here');
    };
    await press(finder, shown('finder.card.save'));
    await until('it is said', () => said(finder).includes('save-failed'));
    URL.createObjectURL = createObjectURL;
  },
  'the position: asked for': () => located(() => undefined),
  'the position: found': () => located(at(20.225, 67.856)),
  'the position: next door': () => located(at(20.656, 68.192)),
  'the position: outside': () => located(at(13.4, 52.52)),
  'the position: refused': () => located(failing(1)),
  'the position: forbidden by the page': notAllowed,
  'the position: unknown': () => located(failing(2)),
  'the position: too late': () => located(failing(3)),
  'a way back to the search': async () => {
    const finder = await card(await mounted('county="25"'));
    await press(finder, shown('finder.card.again'));
    await settle(finder);
  },
};
