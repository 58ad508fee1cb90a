/**
 * Pictures of docs/sv/exempel.md: what somebody does on the built site, and what is seen then. Each
 * goes on where the one before has ended, unless it has an `address`; `settled` is awaited where what
 * all others wait for never comes.
 */

const HEADER = 'Begrepp;Förklaring;Status';
const RECEPTION = 'mottagande;Det som händer när någon är ny i kommunen.;rekommenderad';
/** Three mistakes: a misspelled word, a row without its term, a term that is there already. */
const MISTAKES = [
  ...[HEADER, RECEPTION],
  'introduktion;Den första tiden på ett nytt arbete.;rekomenderad',
  ';En förklaring utan ord.;',
  'mottagande;Samma ord en gång till.;',
];
const MENDED = [
  ...[HEADER, RECEPTION],
  'introduktion;Den första tiden på ett nytt arbete.;rekommenderad',
  'ankomst;Dagen då någon kommer till kommunen.;',
];

/** Gives the builder a table, as a spreadsheet saves it. */
async function giveTable(page, name, lines) {
  await page.evaluate(
    (fileName, text) => {
      document.querySelector('#steg-innehall').open = true;
      const input = document.querySelector('#steg-innehall input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], fileName, { type: 'text/csv' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    lines.join('\r\n'),
  );
  await page.waitForFunction(
    (words) => document.querySelector('.looked')?.innerText.includes(words),
    {},
    name,
  );
  // What is said once would stand before it in the picture.
  await page.waitForFunction(() => document.querySelector('.said').textContent === '');
}

/** A page of nothing but what the builder gives, under the policy that it gives. */
async function paste(page, serve) {
  const given = await page.evaluate(() =>
    ['snippet', 'css', 'csp'].map((id) => document.getElementById(id).textContent),
  );
  const [snippet, css, policy] = given;
  const own = `body { font: 16px/1.5 'Noto Sans', sans-serif; margin: 0 auto; max-width: 42em; padding: 1.5em; } section { margin-top: 3em; }`;
  serve('/pasted.css', { type: 'text/css', body: `${own}\n${css}` });
  const body = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Vår sida</title><link rel="stylesheet" href="/pasted.css"></head><body><h1>Mottagande i Härnösand</h1>${snippet}</body></html>`;
  serve('/pasted', { type: 'text/html', body, policy });
  await page.goto(new URL('/pasted', page.url()).href, { waitUntil: 'load' });
}

/** One of the states never ends: all others are there when the oldest content says how old it is. */
async function statesShown(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(
    () =>
      [...document.querySelectorAll('.host-states lor-contact-finder')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('[data-state]:not([data-state=loading])'),
      ).length >= 8,
  );
  await frame.evaluate(() => document.fonts.ready);
}

const story = (id, globals) =>
  `/storybook/?path=/story/${id}&panel=false&globals=${globals.join(';')}`;

const size = { width: 1180, height: 760 };

export const walks = {
  'walk-builder': {
    ...size,
    height: 700,
    address: '/builder.html?o-municipality=2280&also=ar&light-accent=8a1c4a',
    from: 'h1',
  },
  'walk-pasted': { ...size, width: 780, height: 1100, act: paste, from: 'h1' },
  'walk-findings': {
    ...size,
    ...{ width: 1080, height: 700 },
    address: '/builder.html?widget=concept-glossary',
    act: (page) => giveTable(page, 'begrepp.csv', MISTAKES),
    from: '.drop',
  },
  'walk-mended': {
    ...size,
    ...{ width: 1080, height: 700 },
    act: (page) => giveTable(page, 'begrepp-rattad.csv', MENDED),
    from: '.drop',
  },
  'walk-states': {
    ...size,
    height: 620,
    address: story('states--contact-finder', ['locale:ar', 'brand:norrviken']),
    settled: statesShown,
    from: 'body',
  },
};
