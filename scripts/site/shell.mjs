import { relativeTo } from './addresses.mjs';
import { escaped } from './html.mjs';
import { words } from './words.mjs';

/** The places that every page leads to, by language. */
export const PLACES = {
  sv: {
    start: 'index.html',
    builder: 'builder.html',
    demos: 'demosidor.html',
    docs: 'docs/index.html',
    storybook: 'storybook/index.html',
  },
  en: {
    start: 'en/index.html',
    builder: 'en/builder.html',
    demos: 'en/demos.html',
    docs: 'docs/en/index.html',
    storybook: 'storybook/index.html',
  },
};

const OTHER = { sv: 'en', en: 'sv' };

/**
 * A page of the project's own, with the header, the style sheet and the footer that all share.
 * Everything it refers to is relative, so that the site works below any address.
 * @param {object} page
 * @param {string} page.path where it lies in the site, `docs/sv/drift.html`
 * @param {'sv' | 'en'} page.language
 * @param {string} page.title without the project's name, which is added
 * @param {string} page.description
 * @param {string} page.main the content, HTML with one `h1`
 * @param {keyof PLACES.sv} page.current the place in the navigation that it belongs to
 * @param {string} [page.other] path of the same page in the other language
 * @param {string} [page.layout] a class of the main element
 * @param {readonly string[]} [page.styles] paths of further style sheets in the site
 * @param {readonly string[]} [page.scripts] paths of further modules in the site
 * @param {boolean} [page.widgets] whether it shows widgets
 * @param {{ version: string, has: (place: 'storybook') => boolean }} site
 * @returns {string}
 */
export function pageOf(page, site) {
  const { path, language, title, description, main, other, layout = 'plain' } = page;
  const { styles = [], scripts = [], widgets = false } = page;
  const to = (target) => escaped(relativeTo(path, target));
  const library = `lor/${site.version}`;
  const own = words[language];
  const sheets = ['project.css', ...(widgets ? [`${library}/lor.css`] : []), ...styles];
  const modules = [...(widgets ? [`${library}/lor-widgets.js`] : []), 'project.js', ...scripts];
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – lor-widgets</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${to('mark.svg')}" type="image/svg+xml">
${other ? `<link rel="alternate" hreflang="${OTHER[language]}" href="${to(other)}">\n` : ''}${sheets
    .map((sheet) => `<link rel="stylesheet" href="${to(sheet)}">`)
    .join('\n')}
${modules.map((module) => `<script type="module" src="${to(module)}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#innehall">${own.skip}</a>
${headerOf(page, site, to)}
<main id="innehall" class="${layout}">
${main.trim()}
</main>
${footerOf(language, site, to)}
</body>
</html>
`;
}

function headerOf({ language, current, other }, site, to) {
  const own = words[language];
  const places = PLACES[language];
  const items = ['start', 'builder', 'demos', 'docs', 'storybook'].map((place) => {
    const here = place === current ? ' aria-current="true"' : '';
    if (place === 'storybook' && !site.has('storybook')) return '';
    return `<li><a href="${to(places[place])}"${here}>${own[place]}</a></li>`;
  });
  const switched = OTHER[language];
  const target = to(other ?? PLACES[switched].start);
  return `<header class="head">
<div class="wide">
<a class="name" href="${to(places.start)}">${MARK}<span>lor-widgets</span></a>
<nav class="places" aria-label="${own.nav}"><ul>
${items.filter(Boolean).join('\n')}
</ul></nav>
<a class="other" href="${target}" lang="${switched}" hreflang="${switched}">${own.other}</a>
</div>
</header>`;
}

/** Four rules, one of them heavy: a list with its answer, as the widgets draw it. */
const MARK =
  '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 3h18v4H3z"/><path d="M3 11h18v1.5H3zM3 15.5h18V17H3zM3 20h12v1.5H3z"/></svg>';

function footerOf(language, { version, has }, to) {
  const own = words[language];
  const links = [
    [PLACES[language].docs, own.docs],
    ['docs/changelog.html', own.changes],
    ['docs/security.html', own.security],
    ['docs/LICENSE.txt', own.licence],
    ['docs/NOTICE.txt', own.notice],
  ].map(([target, text]) => `<li><a href="${to(target)}">${text}</a></li>`);
  const missing = has('storybook') ? '' : ` ${own.noStorybook}.`;
  return `<footer class="foot">
<div class="wide">
<p>lor-widgets ${escaped(version)}. ${own.foot}${missing}</p>
<ul>${links.join('')}</ul>
</div>
</footer>`;
}
