import { relativeTo } from './addresses.mjs';
import { pairOf, readDocument } from './documents.mjs';
import { escaped, textOf } from './html.mjs';
import { PLACES } from './shell.mjs';
import { words } from './words.mjs';

const WORDS = {
  sv: {
    title: 'Dokument',
    lead: 'För dig som redigerar, äger uppgifterna, formger, sköter servern eller utvecklar.',
  },
  en: {
    title: 'Documents',
    lead: 'For those who edit, own the facts, design, run the server or develop.',
  },
};

/**
 * The pages of all documents and the two lists of them.
 * @param {import('./documents.mjs').Doc[]} docs
 * @returns {{ pages: Parameters<typeof import('./shell.mjs').pageOf>[0][], pictures: Set<string> }}
 *   `pictures`: files that the pages show, by their paths, which are the same in the site
 */
export function documentPages(docs) {
  const pictures = new Set();
  const read = docs.map((doc) => {
    const parts = readDocument(doc, docs);
    for (const picture of parts.pictures) pictures.add(picture);
    return { ...doc, ...parts, title: parts.title || doc.file };
  });
  const pages = read.map((doc) => {
    const pair = pairOf(doc, docs);
    return {
      path: doc.path,
      language: doc.language,
      title: titleOf(doc, read),
      description: firstWords(doc.html) || doc.title,
      current: 'docs',
      other: pair?.path ?? PLACES[doc.language === 'sv' ? 'en' : 'sv'].docs,
      layout: 'doc',
      styles: ['docs.css'],
      main: `<article class="text">\n${doc.html}</article>\n${besideOf(doc, read)}`,
    };
  });
  return { pages: [...pages, indexPage('sv', read), indexPage('en', read)], pictures };
}

/** Two documents may have the same heading; their pages say which is which. */
function titleOf(doc, all) {
  const isShared = all.some((other) => other !== doc && other.title === doc.title);
  return isShared || doc.title === 'lor-widgets' ? `${doc.title} (${doc.file})` : doc.title;
}

/** What the first paragraph says, in whole sentences, up to about two lines of a search engine. */
function firstWords(html) {
  const text =
    [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)]
      .map(([, inner]) => textOf(inner.replace(/<a [^>]*>(In English|På svenska)<\/a>/, '')))
      .find(Boolean) ?? '';
  const [first, ...more] = text.split(/(?<=[.!?]) /);
  return more.reduce(
    (said, sentence) => (said.length + sentence.length < 160 ? `${said} ${sentence}` : said),
    first,
  );
}

const groupsFor = (language, all) =>
  (language === 'sv' ? ['sv', 'project', 'en'] : ['en', 'project', 'sv']).map((group) => ({
    group,
    docs: all.filter((doc) => doc.group === group),
  }));

/** What stands beside a document: its own parts, and all the others. */
function besideOf(doc, all) {
  const own = words[doc.language];
  const parts = doc.headings.filter(({ depth }) => depth === 2);
  const onPage = parts.map(
    ({ id, text }) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`,
  );
  const groups = groupsFor(doc.language, all).map(
    ({ group, docs }) => `<h3>${own.groups[group]}</h3>
<ul>
${docs.map((each) => itemOf(each, doc)).join('\n')}
</ul>`,
  );
  return `<div class="beside-text">
${
  parts.length > 1
    ? `<nav aria-labelledby="pa-sidan"><h2 id="pa-sidan">${own.onPage}</h2>
<ul>
${onPage.join('\n')}
</ul></nav>
`
    : ''
}<nav aria-labelledby="alla-dokument"><h2 id="alla-dokument">${own.documents}</h2>
${groups.join('\n')}
</nav>
</div>`;
}

function itemOf(each, here) {
  const lang = each.language === here.language ? '' : ` lang="${each.language}"`;
  const current = each === here ? ' aria-current="page"' : '';
  const address = escaped(relativeTo(here.path, each.path));
  return `<li><a href="${address}"${lang}${current}>${escaped(nameOf(each))}</a></li>`;
}

/** The README is called as the project is. */
const nameOf = ({ title, file }) => (/^README/.test(file) ? 'README' : title);

function indexPage(language, all) {
  const own = WORDS[language];
  const { docs: path } = PLACES[language];
  const groups = groupsFor(language, all).map(
    ({ group, docs }) => `<section>
<h2>${words[language].groups[group]}</h2>
<ul>
${docs
  .map(
    (doc) => `<li${doc.language === language ? '' : ` lang="${doc.language}"`}>
<a href="${escaped(relativeTo(path, doc.path))}">${escaped(nameOf(doc))}</a>
<p>${escaped(firstWords(doc.html))}</p>
</li>`,
  )
  .join('\n')}
</ul>
</section>`,
  );
  return {
    path,
    language,
    title: own.title,
    description: own.lead,
    current: 'docs',
    other: PLACES[language === 'sv' ? 'en' : 'sv'].docs,
    styles: ['docs.css'],
    main: `<h1>${own.title}</h1>
<p class="lead">${own.lead}</p>
<div class="library">
${groups.join('\n')}
</div>`,
  };
}
