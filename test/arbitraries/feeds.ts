import { readCollaboration } from '../../src/widgets/collaboration-overview/collaboration.schema.js';
import { readGlossary } from '../../src/widgets/concept-glossary/concepts.schema.js';
import { readContacts } from '../../src/widgets/contact-finder/contacts.schema.js';
import { readStrategies } from '../../src/widgets/strategy-list/strategies.schema.js';

const link = { title: { sv: 'Sida', en: 'Page' }, url: 'https://example.se/sida' };
const law = {
  title: { sv: 'Lag' },
  sfs: '2017:584',
  url: 'https://example.se/lag',
  verified: false,
};

const envelope = {
  version: 1,
  language: 'sv',
  updated: '2026-11-20',
  source: { name: { sv: 'Källan', en: 'The source' }, url: 'https://example.se/' },
  license: 'CC0-1.0',
  review: { en: 'human', ar: 'machine' },
};

const contacts = {
  ...envelope,
  kind: 'contacts',
  counties: [
    {
      code: '12',
      letter: 'M',
      iso: 'SE-M',
      name: { sv: 'Skåne län', en: 'Skåne County', ar: 'سكونه' },
      aliases: { en: ['Scania'] },
      board: { sv: 'Länsstyrelsen i Skåne län', en: 'Skåne County Board' },
      phones: [{ number: '010-224 10 00', label: { sv: 'Växel' } }, { number: '010-224 10 01' }],
      email: 'skane@example.se',
      postalAddress: '205 15 Malmö',
      visitingAddresses: [{ address: 'Södergatan 5, Malmö', note: { sv: 'Boka tid.' } }],
      hours: { sv: 'Vardagar 9–15' },
      website: 'https://example.se/skane',
      contactPage: 'https://example.se/skane/kontakt',
      integrationPage: 'https://example.se/skane/integration',
      note: 'Ring först.',
      checked: '2026-11-20',
      unverified: ['hours'],
    },
    { code: '25', name: 'Norrbottens län' },
  ],
  municipalities: [
    { code: '1280', name: 'Malmö', county: '12', aliases: { ar: ['مالمو'] }, position: [13, 55.6] },
    { code: '2584', name: { sv: 'Kiruna', se: 'Giron' }, county: '25' },
  ],
};

const glossary = {
  ...envelope,
  kind: 'glossary',
  concepts: [
    {
      id: 'asyl',
      term: { sv: 'asyl', en: 'asylum', ar: 'لجوء' },
      altTerms: { sv: ['skydd'] },
      hiddenTerms: { sv: ['asylen'] },
      definition: { sv: 'Skydd i ett annat land.', en: 'Protection.' },
      note: { sv: 'Se lagen.' },
      related: ['bosattning'],
      broader: ['ord'],
      status: 'recommended',
      domain: { sv: 'Migration' },
      sources: [law, { title: 'Bara en titel' }],
      checked: '2026-11-20',
      changed: '2026-11-21',
    },
    { id: 'bosattning', term: 'bosättning', definition: 'Att få ett hem.', related: ['asyl'] },
    { id: 'ord', term: { ar: 'كلمة' } },
  ],
};

const strategies = {
  ...envelope,
  kind: 'strategies',
  types: { plan: { sv: 'Plan', en: 'Plan' } },
  topics: { work: { sv: 'Arbete' } },
  counties: { 12: { sv: 'Skåne län' }, 25: 'Norrbottens län' },
  strategies: [
    {
      id: 'ny',
      title: { sv: 'Överenskommelse om arbete' },
      gloss: { en: 'Agreement on work' },
      language: 'sv',
      level: 'county',
      counties: ['12', '25'],
      municipalities: ['1280'],
      type: 'plan',
      topics: ['work'],
      validFrom: 2020,
      validTo: 2024,
      yearsNote: { sv: 'Oklart slut.' },
      decided: '2020-02-03',
      parties: ['Region Skåne', { sv: 'Länsstyrelsen' }],
      publisher: { sv: 'Länsstyrelsen Skåne' },
      url: 'https://example.se/ny.pdf',
      format: 'pdf',
      size: 123_456,
      summary: { sv: 'Om arbete.', en: 'About work.' },
      verified: true,
      checked: '2026-11-20',
    },
    { id: 'gammal', title: 'Plan 2010', supersededBy: 'ny', verified: 'title-only' },
    { id: 'bara', title: 'Bara en titel' },
  ],
};

const collaboration = {
  ...envelope,
  kind: 'collaboration',
  sectors: { state: { sv: 'Myndighet' } },
  counties: {
    12: {
      name: { sv: 'Skåne län' },
      actor: 'boards',
      board: { sv: 'Länsstyrelsen Skåne' },
      phone: '010-224 10 00',
      website: 'https://example.se/skane',
    },
    25: { name: 'Norrbottens län', board: 'Länsstyrelsen Norrbotten', actor: 'boards' },
  },
  roles: [{ id: 'roll', level: 'regional', title: 'Samordna', text: 'I länet.', links: [link] }],
  actors: [
    {
      id: 'boards',
      name: { sv: 'Länsstyrelserna', en: 'The county boards' },
      synonyms: { sv: ['länsstyrelsen'] },
      level: 'regional',
      sector: 'state',
      mandate: { sv: 'Samordnar.' },
      website: 'https://example.se/',
      regulation: [law],
      worksWith: ['kommuner'],
      validFrom: '1635',
      verified: true,
      checked: '2026-11-20',
    },
    { id: 'kommuner', name: 'Kommunerna', level: 'local', worksWith: ['boards'] },
    { id: 'borta', name: 'Den gamla nämnden', validTo: '2007-10', verified: false },
  ],
  tasks: [
    {
      id: 'boende',
      label: { sv: 'Boende', en: 'Housing' },
      synonyms: { sv: ['bostad'] },
      decides: ['kommuner'],
      takesPart: ['boards'],
      counties: { 25: '12' },
    },
    { id: 'asyl', label: 'Asyl', decides: ['borta'] },
  ],
  arenas: [
    {
      id: 'rad',
      level: 'regional',
      title: 'Rådet',
      text: 'Möts.',
      steps: ['Ett', { sv: 'Två' }],
      actors: ['boards', 'kommuner'],
      links: [link],
    },
  ],
  grants: [
    {
      id: 'medel',
      title: 'Medel 37',
      purpose: 'Till insatser.',
      applicants: 'Kommuner.',
      decides: ['boards'],
      regulation: [law],
      links: [link],
      checked: '2026-11-20',
    },
  ],
};

/** Every kind of feed, how it is read, and a small one that has each field somewhere. */
export const FEEDS = {
  contacts: { read: readContacts, whole: contacts },
  glossary: { read: readGlossary, whole: glossary },
  strategies: { read: readStrategies, whole: strategies },
  collaboration: { read: readCollaboration, whole: collaboration },
} as const;

export type Kind = keyof typeof FEEDS;
export const KINDS = Object.keys(FEEDS) as Kind[];
