/** A feed with another country's counties: nothing in the widget is bound to Sweden. */
export const norway = {
  kind: 'contacts',
  version: 1,
  language: 'nb',
  updated: '2026-10-01',
  source: { name: 'Eksempel' },
  counties: [
    {
      code: '55',
      name: { nb: 'Troms', se: 'Romsa' },
      board: 'Statsforvalteren i Troms og Finnmark',
      phones: [{ number: '78 95 03 00' }],
      visitingAddresses: [{ address: 'Damsveien 1, Vadsø' }],
      website: 'https://www.statsforvalteren.no/',
    },
    {
      code: '46',
      name: 'Vestland',
      board: 'Statsforvalteren i Vestland',
      phones: [{ number: '57 64 30 00' }],
      website: 'https://www.statsforvalteren.no/',
    },
  ],
  municipalities: [
    { code: '5501', name: 'Tromsø', county: '55', aliases: { se: ['Romsa'], fi: ['Tromssa'] } },
    { code: '4601', name: 'Bergen', county: '46' },
  ],
};

/** The least a feed may hold. */
export const nameOnly = {
  kind: 'contacts',
  version: 1,
  counties: [{ code: 'x', name: 'Exempellän' }],
};

/** Facts of which some were not seen on any public page. */
export const unverified = {
  kind: 'contacts',
  version: 1,
  language: 'sv',
  updated: '2026-11-24',
  source: { name: 'Norrvikens kommun', url: 'https://example.org/' },
  counties: [
    {
      code: '1',
      name: 'Norrvikens län',
      board: 'Länsstyrelsen i Norrvikens län',
      phones: [{ number: '010-000 00 00' }],
      email: 'norrviken@example.org',
      visitingAddresses: [{ address: 'Storgatan 1, Norrviken' }],
      unverified: ['phones', 'visitingAddresses'],
    },
  ],
};

const LONG = 'Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhåll';

/** Texts longer than anybody wishes for. */
export const long = {
  kind: 'contacts',
  version: 1,
  language: 'sv',
  updated: '2026-10-01',
  source: {
    name: `${LONG} och ytterligare en källa med ett långt namn`,
    url: 'https://example.org/',
  },
  counties: [
    {
      code: '1',
      name: `${LONG}s län`,
      board: `Länsstyrelsen i ${LONG}s län med ansvar för ännu ett län med långt namn`,
      phones: [
        { number: '010-225 50 00', label: 'Växel, öppen alla vardagar utom dagar före helgdag' },
        { number: '+46 (0)10-225 50 00 ankn. 123 456 789', label: LONG },
      ],
      email: `${LONG.toLowerCase().replace(/[åäö]/g, 'a')}@example.org`,
      postalAddress: `Box 1, ${LONG}, 971 86 Luleå`,
      visitingAddresses: [
        { address: `${LONG}gatan 5, Luleå`, note: 'Ring på dörrklockan. '.repeat(20).trim() },
        { address: `${LONG}vägen 7, Jokkmokk` },
      ],
      hours: 'Måndag till torsdag 9.00–12.00 och 13.00–15.00, '.repeat(4),
      website: `https://example.org/${LONG}`,
      note: `${LONG} `.repeat(6),
      unverified: ['phones', 'email', 'visitingAddresses'],
    },
  ],
  municipalities: [{ code: '11', name: `${LONG} kommun`, county: '1' }],
};

const HOSTILE = '<img src=x onerror="document.title=\'hacked\'"><script>alert(1)</script>';

/** Texts that would be markup, code or mischief, were they more than text. */
export const hostile = {
  kind: 'contacts',
  version: 1,
  language: 'sv',
  updated: '2026-10-01',
  source: { name: HOSTILE, url: 'javascript:alert(1)' },
  counties: [
    {
      code: '1',
      name: HOSTILE,
      board: `\u202e${HOSTILE}`,
      phones: [{ number: '010-225 50 00"><b>', label: HOSTILE }],
      email: 'a@b.se?bcc="><i>',
      visitingAddresses: [{ address: HOSTILE, note: '${7*7} {{7*7}} __proto__' }],
      hours: '&lt;b&gt;&amp;nbsp;',
      website: 'javascript:document.title="hacked"',
      contactPage: 'data:text/html,<script>alert(1)</script>',
      integrationPage: ' java\nscript:alert(1)',
      note: HOSTILE,
    },
  ],
  municipalities: [{ code: '11', name: HOSTILE, county: '1' }],
};
