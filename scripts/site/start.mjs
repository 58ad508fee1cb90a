import { relativeTo } from './addresses.mjs';
import { escaped } from './html.mjs';
import { PLACES } from './shell.mjs';

const WIDGETS = {
  builderFinder: 'contact-finder',
  builderGlossary: 'concept-glossary',
  builderOverview: 'collaboration-overview',
  builderStrategies: 'strategy-list',
};

const WORDS = {
  sv: {
    title: 'Widgetar om mottagande och integration',
    description:
      'Tillgängliga widgetar på {{languages}} språk för kommuners och länsstyrelsers webbplatser. Två rader att klistra in.',
    fallback: 'Kontakta länsstyrelsen',
    button: 'Bygg din kod',
    build: 'Bygg din kod för den',
    view: 'Sida med',
    bytes: 'Storlek',
    rows: {
      finder: 'sökningen efter länsstyrelsen',
      glossary: 'ordlistan',
      overview: 'vem som gör vad',
      strategies: 'kunskapsbanken',
      all: 'alla fyra',
    },
  },
  en: {
    title: 'Widgets on reception and integration',
    description:
      'Accessible widgets in {{languages}} languages for the websites of Swedish municipalities and county administrative boards. Two lines to paste.',
    fallback: 'Kontakta länsstyrelsen',
    button: 'Build your code',
    build: 'Build your code for it',
    view: 'Page with',
    bytes: 'Size',
    rows: {
      finder: 'the search for the county board',
      glossary: 'the glossary',
      overview: 'who does what',
      strategies: 'the knowledge bank',
      all: 'all four',
    },
  },
};

/** Bytes in the unit of network figures, thousands, as each language writes decimals. */
export const kilobytes = (bytes, language) =>
  `${new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

/**
 * The first page.
 * @param {'sv' | 'en'} language
 * @param {string} template its content, with `{{…}}` for what is filled in
 * @param {Awaited<ReturnType<typeof import('./figures.mjs').readFigures>>} figures
 * @param {{ version: string }} site
 * @returns the page for the shell
 */
export function startPage(language, template, figures, site) {
  const own = WORDS[language];
  const path = PLACES[language].start;
  const builder = relativeTo(path, PLACES[language].builder);
  const link = (address, text, attributes = '') =>
    `<a href="${escaped(address)}"${attributes}>${text}</a>`;
  const values = {
    ...figures.counts,
    lines: linesOf(site.version, own.fallback)
      .split('\n')
      .map((line) => `<span class="line">${escaped(line)}\n</span>`)
      .join(''),
    bytesFinder: kilobytes(figures.bytes.finder, language),
    costs: costsOf(figures.bytes, own, language),
    tongues: figures.tongues
      .filter(({ tag }) => tag !== 'sv')
      .map(tongueOf)
      .join('\n'),
    builderButton: link(builder, own.button, ' class="main-way"'),
  };
  for (const [name, widget] of Object.entries(WIDGETS)) {
    values[name] = link(`${builder}?widget=${widget}`, own.build);
  }
  return {
    path,
    language,
    title: own.title,
    description: filledIn(own.description, values, path),
    current: 'start',
    other: PLACES[language === 'sv' ? 'en' : 'sv'].start,
    layout: 'start',
    styles: ['start.css'],
    widgets: true,
    main: filledIn(template, values, path),
  };
}

/**
 * Fills in a template: values by their names; what looks like a path becomes an address relative
 * to the page.
 * @throws where a template names what nobody knows
 */
export function filledIn(template, values, path) {
  return template.replace(/\{\{([^{}]+)\}\}/g, (_, name) => {
    if (Object.hasOwn(values, name)) return values[name];
    if (/\.html\b/.test(name)) return escaped(relativeTo(path, name));
    throw new Error(`${path}: nobody knows {{${name}}}`);
  });
}

/** The two lines an editor pastes. */
export const linesOf = (version, fallback) =>
  `<script type="module" src="/lor/${version}/lor-widgets.js"></script>
<lor-contact-finder><a href="https://www.lansstyrelsen.se/">${fallback}</a></lor-contact-finder>`;

function costsOf(bytes, { view, bytes: head, rows }, language) {
  const lines = Object.entries(rows).map(
    ([name, text]) =>
      `<tr><th scope="row">${text}</th><td class="number">${kilobytes(bytes[name], language)}</td></tr>`,
  );
  return `<table>
<thead><tr><th scope="col">${view}</th><th scope="col" class="number">${head}</th></tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

const tongueOf = ({ tag, name, dir }) =>
  `<button type="button" lang="${tag}" dir="${dir}" aria-pressed="${tag === 'ar'}">${escaped(name)}</button>`;
