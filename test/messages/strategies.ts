import type { StrategyList } from '../../src/index.js';
import { all, one, press, said, settle, until } from '../helpers.js';
import {
  DOCUMENTS,
  listOf,
  many,
  mountList,
  mountListWith,
  setYear,
  THIS_YEAR,
  typeIn,
} from '../widgets/strategy-list/lists.js';
import { LANG, shown } from './ids-locale.js';

const mounted = (attributes = ''): Promise<StrategyList> =>
  mountList(`lang="${LANG}" ${attributes}`);
const mountedWith = (content: unknown, attributes = ''): Promise<StrategyList> =>
  mountListWith(content, `lang="${LANG}" ${attributes}`);

const typed =
  (query: string, attributes = '') =>
  async (): Promise<unknown> =>
    typeIn(await mounted(attributes), query);

const LEVELS = ['national', 'county', 'municipality', 'local'];

/** Documents with all that can be known of one, and with all that can be doubtful. */
const OWN = listOf([
  ...LEVELS.map((level) => ({ id: level, title: level, level, validFrom: THIS_YEAR })),
  {
    id: 'full',
    title: 'Allt',
    counties: ['12'],
    type: 'plan',
    topics: ['work'],
    validFrom: 2010,
    validTo: 2012,
    supersededBy: 'national',
    decided: '2010-01-02',
    checked: '2026-11-24',
    parties: ['Region'],
    publisher: 'Utgivaren',
    format: 'pdf',
    size: 1234,
    summary: 'Sammanfattat.',
    yearsNote: 'Osäkert.',
    verified: 'title-only',
  },
  { id: 'wrong', title: 'Tvärtom', validFrom: 2020, validTo: 2010 },
  { id: 'later', title: 'Senare', validFrom: THIS_YEAR + 2, validTo: THIS_YEAR + 3 },
  { id: 'from', title: 'Från', validFrom: 2000 },
  { id: 'to', title: 'Till', validTo: 2001 },
  { id: 'nothing', title: 'Inget' },
  { id: 'two', title: 'Två län', counties: ['12', '13'], level: 'county' },
]);

export const STRATEGIES: Readonly<Record<string, () => Promise<unknown>>> = {
  'the first view': () => mounted(),
  hits: typed('skane'),
  'similar titles': typed('integrationsstratejy'),
  none: typed('qwerty'),
  'none, for two reasons': typed('qwerty', 'county="12"'),
  'nothing that passes the filters': () =>
    mountedWith(listOf(DOCUMENTS), 'county="05" type="plan"'),
  'filters, several values of one': () => mounted('county="12,13" status="ended" deep-link="s"'),
  'what is shown first': () => mounted('limit="3"'),
  'more than one screenful': async () => {
    const list = await mountedWith(many(1200));
    await until('the button', () => all(list, '.more button').length > 0);
  },
  'what is known of documents': async () => {
    const list = await mountedWith(OWN);
    for (const sort of ['county', 'type', 'title'] as const) {
      list.sort = sort;
      await settle(list);
    }
  },
  'a year that is none': async () => {
    const list = await mounted();
    one<HTMLDetailsElement>(list, '[data-facet=years]').open = true;
    await setYear(list, 'from-year', '20');
  },
  'a table, and a link': async () => {
    const list = await mounted('county="12" deep-link="s"');
    for (const [id, outcome] of [
      ['strategies.save.table', 'strategies.saved'],
      ['strategies.link', 'strategies.link.copied'],
    ] as const) {
      await press(list, shown(id));
      await until('it is said', () => said(list).includes(outcome));
    }
  },
};
