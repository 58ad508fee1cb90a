import { Marked } from 'marked';
import { escaped, unescaped } from './html.mjs';

const WORDS = {
  sv: { table: 'Tabell' },
  en: { table: 'Table' },
};

/**
 * The id GitHub gives a heading, so that links between documents lead to the same places there and
 * here.
 * @param {string} text the heading as a reader sees it
 * @param {Map<string, number>} taken how often each was given on this page
 */
export function slugOf(text, taken) {
  const slug = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  const times = taken.get(slug) ?? 0;
  taken.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times}`;
}

/**
 * Makes the HTML of a document. Markup in the document is shown as text; comments are left out.
 * @param {string} markdown
 * @param {object} [options]
 * @param {'sv' | 'en'} [options.language]
 * @param {(href: string) => string | undefined} [options.link] another address for a link; without
 *   one the link becomes plain text
 * @param {(src: string) => string} [options.picture] another address for a picture
 * @returns {{ html: string, title: string, headings: { depth: number, id: string, text: string }[] }}
 *   `title`: the text of the first heading of the first level
 */
export function readMarkdown(
  markdown,
  { language = 'en', link = (href) => href, picture = (src) => src } = {},
) {
  const taken = new Map();
  const headings = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = plainOf(tokens);
        const id = slugOf(text, taken);
        headings.push({ depth, id, text });
        return `<h${depth} id="${escaped(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const address = link(href);
        return address === undefined ? text : `<a href="${escaped(address)}">${text}</a>`;
      },
      image: ({ href, text }) => `<img src="${escaped(picture(href))}" alt="${escaped(text)}">`,
      code: ({ text }) =>
        `<div class="code"><pre><code translate="no" dir="ltr">${escaped(text)}\n</code></pre></div>\n`,
      codespan: ({ text }) => `<code translate="no">${escaped(text)}</code>`,
      html: ({ text }) => (/^\s*<!--[\s\S]*-->\s*$/.test(text) ? '' : escaped(text)),
      table({ header, rows }) {
        // A column without a name has no header cell, which would say nothing.
        const cells = (tag, row) =>
          row
            .map(({ tokens }) => [tokens.length > 0 ? tag : 'td', this.parser.parseInline(tokens)])
            .map(([name, text]) => `<${name}>${text}</${name}>`)
            .join('');
        const name = [WORDS[language].table, headings.at(-1)?.text].filter(Boolean).join(': ');
        return `<div class="table" role="group" tabindex="0" aria-label="${escaped(name)}"><table>
<thead><tr>${cells('th', header)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody>
</table></div>\n`;
      },
    },
  });
  const html = marked.parse(markdown);
  return { html, title: headings.find(({ depth }) => depth === 1)?.text ?? '', headings };
}

/** The text of a heading without its marks. */
const plainOf = (tokens) =>
  unescaped(
    tokens
      .map(({ type, tokens: inner, text }) =>
        inner && type !== 'codespan' ? plainOf(inner) : text,
      )
      .join(''),
  );
