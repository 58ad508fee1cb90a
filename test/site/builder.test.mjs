import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { POLICY, version } from '../../scripts/lib/site-server.mjs';
import { serve } from '../../scripts/lib/static-server.mjs';
import { buildBuilder } from '../../scripts/site/builder.mjs';
import { openContext } from '../browsers.mjs';
import { axeFindings } from './axe.mjs';
import { engine, noteViolations, shown } from './visit.mjs';

const LIBRARY = {
  [`/lor/${version}/`]: 'dist/cdn',
  [`/lor/${version}/standalone/`]: 'dist/standalone',
  [`/lor/${version}/frame/`]: 'dist/frame',
};
/** The county administrative board of Härnösand, in the widget and in its fallback. */
const PHONE = '0611-34 90 00';
/** Three mistakes: an e-mail address, a number and an address of a page that are none. */
const CSV_HEADER = 'Länskod;Namn;Telefon;E-post;Webbplats';
const MISTAKES = [
  CSV_HEADER,
  '22;Västernorrlands län;0611-34 90 00;inget;',
  '25;Norrbottens län;ring oss;a@b.se;',
  '24;Västerbottens län;090-10 70 00;c@d.se;se vår sida',
];
const MENDED = [
  CSV_HEADER,
  '22;Västernorrlands län;0611-34 90 00;a@b.se;',
  '25;Norrbottens län;0920-1 23 45;a@b.se;',
];

describe('the embed builder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lor-builder-'));
  const asked = [];
  let site;
  let context;
  /** Pages of a municipality, made of what the builder gives, under the policy it gives. */
  let host;
  let policy = '';

  before(async () => {
    await buildBuilder({ out: folder, version });
    for (const file of ['project.css', 'project.js', 'mark.svg']) {
      cpSync(join('site', file), join(folder, file));
    }
    mkdirSync(join(folder, 'host'));
    writeFileSync(
      join(folder, 'kontakter.json'),
      JSON.stringify({
        ...{ kind: 'contacts', version: 1, language: 'sv', municipalities: [] },
        counties: [{ code: '22', name: 'Ådals län', phones: [{ number: '0611-1 23 45' }] }],
      }),
    );
    site = await serve({
      roots: { '/': folder, ...LIBRARY },
      headers: () => ({ 'content-security-policy': POLICY }),
      handle: ({ url }) => void asked.push(url),
    });
    host = await serve({
      roots: { '/': join(folder, 'host'), ...LIBRARY },
      headers: (path) => (path.startsWith('/lor/') ? {} : { 'content-security-policy': policy }),
    });
    context = await openContext(engine);
  });
  after(async () => {
    await context?.close();
    await site?.close();
    await host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the builder and notes everything that must not happen on it. */
  async function open(query = '', path = 'builder.html') {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    await noteViolations(page);
    // Keys reach only the page in front, and the one before has just been closed.
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${site.url}/${path}${query && `?${query}`}`, { waitUntil: 'load' });
    await page.waitForSelector(
      '.stage :is(lor-contact-finder, lor-concept-glossary, lor-collaboration-overview, lor-strategy-list, lor-concept)',
    );
    const done = async () => {
      faults.push(...(await page.evaluate(() => window.violations)));
      await page.close();
      assert.deepEqual(faults, []);
    };
    return { page, done };
  }

  const textOf = (page, id) => page.$eval(`#${id}`, (element) => element.textContent);
  const lines = (page, words) =>
    page.waitForFunction(
      (wanted) => document.getElementById('snippet').textContent.includes(wanted),
      {},
      words,
    );
  const preview = (page, words) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.stage [lang] > *')].some((element) =>
          (element.shadowRoot?.querySelector('.lor')?.innerText ?? '').includes(wanted),
        ),
      {},
      words,
    );
  const looked = (page, words) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.looked').innerText.includes(wanted),
      {},
      words,
    );

  /** Chooses in a list by keys alone: the first letter, then down. */
  async function choose(page, id, text) {
    await page.focus(`#${id}`);
    if (/^[A-Z]/.test(text)) await page.keyboard.press(text[0]);
    for (let presses = 0; presses < 60; presses += 1) {
      const chosen = await page.$eval(`#${id}`, (list) =>
        list.selectedOptions[0].textContent.trim(),
      );
      if (chosen.startsWith(text)) return;
      await page.keyboard.press('ArrowDown');
    }
    assert.fail(`${text} is not among what ${id} offers`);
  }

  async function unfold(page, id) {
    await page.focus(`#${id} > summary`);
    await page.waitForFunction(
      (wanted) => document.hasFocus() && document.activeElement.closest(`#${wanted}`),
      {},
      id,
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => document.getElementById(wanted).open, {}, id);
  }

  async function write(page, id, text) {
    await page.focus(`#${id}`);
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }

  /** A page made of exactly what the builder shows, opened under the policy it shows. */
  async function paste(page, name) {
    const script = (await page.$('#script')) ? `${await textOf(page, 'script')}\n` : '';
    const snippet = script + (await textOf(page, 'snippet'));
    const css = (await page.$('#css')) ? await textOf(page, 'css') : '';
    policy = await textOf(page, 'csp');
    writeFileSync(join(folder, 'host/own.css'), css);
    cpSync('site/mark.svg', join(folder, 'host/mark.svg'));
    writeFileSync(
      join(folder, 'host', `${name}.html`),
      `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Vår sida</title><link rel="icon" href="/mark.svg"><link rel="stylesheet" href="/own.css"></head><body>${snippet}</body></html>`,
    );
    const pasted = await context.newPage();
    const faults = [];
    pasted.on('pageerror', (error) => faults.push(error.message));
    pasted.on('console', (message) => {
      // True of any frame of the page's own server, and meant: it is the page's own file.
      if (/can escape its sandboxing/.test(message.text())) return;
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    await noteViolations(pasted);
    await pasted.goto(`${host.url}/${name}.html`, { waitUntil: 'load' });
    const done = async () => {
      faults.push(...(await pasted.evaluate(() => window.violations)));
      await pasted.close();
      assert.deepEqual(faults, []);
    };
    return { pasted, done };
  }

  it('leads by keyboard to a page for Härnösand in own colours, with Arabic beside', async () => {
    const { page, done } = await open();
    assert.match(await textOf(page, 'snippet'), /^<script type="module"[^>]+><\/script>\n<lor-/);
    await choose(page, 'municipality', 'Härnösand');
    await lines(page, 'municipality="2280"');
    assert.equal(await page.$eval('#county', (list) => list.value), '22');
    await choose(page, 'also', 'العربية');
    await lines(page, '<section lang="ar" dir="rtl">');
    await unfold(page, 'steg-utseende');
    await write(page, 'light-accent-code', '8A1C4A');
    await page.waitForSelector('#css');
    await preview(page, PHONE);
    assert.equal(
      await page.$eval('.stage lor-contact-finder', (element) =>
        element.style.getPropertyValue('--lor-color-accent'),
      ),
      '#8a1c4a',
    );
    // The facts are in the tag, for those without script.
    await lines(page, PHONE);
    await lines(page, 'البريد');

    const { pasted, done: without } = await paste(page, 'harnosand');
    await shown(pasted);
    const found = await pasted.$$eval('lor-contact-finder', (all) =>
      all.map((each) => ({
        text: each.shadowRoot.querySelector('.lor').innerText,
        dir: getComputedStyle(each.shadowRoot.querySelector('.lor')).direction,
        link: getComputedStyle(each.shadowRoot.querySelector('a[href^=tel]')).color,
      })),
    );
    assert.equal(found.length, 2);
    for (const { text, link } of found) {
      assert.ok(text.includes(PHONE), text);
      assert.equal(link, 'rgb(138, 28, 74)');
    }
    assert.match(found[0].text, /Länsstyrelsen i Västernorrlands län/);
    assert.match(found[1].text, /[\u0600-\u06ff]/);
    assert.deepEqual(
      found.map(({ dir }) => dir),
      ['ltr', 'rtl'],
    );
    await without();
    await done();
  });

  it('has the names of colours beside no field that hides them, in a narrow column', async () => {
    const { page, done } = await open('light-accent=8a1c4a');
    await page.setViewport({ width: 280, height: 900 });
    const hidden = await page.evaluate(() => {
      for (const details of document.querySelectorAll('#steg-utseende details'))
        details.open = true;
      const labels = [...document.querySelectorAll('.colour > label')];
      const isCut = (label) => label.scrollWidth > label.clientWidth;
      return [labels.length, ...labels.filter(isCut).map(({ textContent }) => textContent)];
    });
    assert.ok(hidden[0] >= 3);
    assert.deepEqual(hidden.slice(1), []);
    await done();
  });

  for (const way of ['script', 'data-lor', 'standalone']) {
    it(`gives lines that work when pasted: ${way}`, async () => {
      const { page, done } = await open(`o-municipality=2280&way=${way}`);
      await lines(page, PHONE);
      const { pasted, done: without } = await paste(page, way);
      await shown(pasted);
      const text = await pasted.$eval(
        'lor-contact-finder',
        (element) => element.shadowRoot.querySelector('.lor').innerText,
      );
      assert.ok(text.includes(PHONE), text);
      await without();
      await done();
    });
  }

  it('gives lines that work when pasted: frame', async () => {
    const { page, done } = await open('o-municipality=2280&way=frame');
    const { pasted, done: without } = await paste(page, 'frame');
    await pasted.waitForFunction(() => document.querySelector('iframe').style.height);
    const frame = pasted.frames()[1];
    assert.ok(
      await frame.evaluate(() =>
        document.querySelector('lor-contact-finder').shadowRoot.textContent.includes('0611'),
      ),
    );
    await without();
    await done();
  });

  it('gives a word in a sentence that works when pasted, and as a span', async () => {
    for (const way of ['script', 'data-lor', 'standalone']) {
      const { page, done } = await open(
        `widget=concept&o-concept=nyanland&term=nyanl%C3%A4nda&way=${way}`,
      );
      const { pasted, done: without } = await paste(page, `term-${way}`);
      await pasted.waitForFunction(() =>
        document.querySelector('lor-concept')?.shadowRoot?.querySelector('a'),
      );
      assert.match(await pasted.$eval('p', ({ innerText }) => innerText), /^… nyanlända …$/);
      await without();
      await done();
    }
  });

  it('writes the message to those who run the site', async () => {
    const { page, done } = await open('way=data-lor&light-accent=8a1c4a&feed=%2Fa.json');
    const message = await textOf(page, 'message');
    for (const part of [
      `i mappen /lor/${version}/`,
      await textOf(page, 'script'),
      await textOf(page, 'css'),
      await textOf(page, 'csp'),
      'Innehållet hämtas från /a.json.',
    ]) {
      assert.ok(message.includes(part), `${part} in ${message}`);
    }
    assert.match(message, /frågar ingen annan server/);
    await done();

    const elsewhere = await open('feed=https%3A%2F%2Fexempel.se%2Fa.json');
    const other = await textOf(elsewhere.page, 'message');
    assert.match(other, /Innehållet hämtas från https:\/\/exempel\.se\/a\.json\./);
    assert.doesNotMatch(other, /ingen annan server/);
    await elsewhere.done();
  });

  it('takes a file that is dropped anywhere', async () => {
    const { page, done } = await open();
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['{"kind":"contacts"}'], 'släppt.json'));
      const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
      document.querySelector('h1').dispatchEvent(drop);
      window.left = !drop.defaultPrevented;
    });
    await looked(page, 'släppt.json');
    assert.equal(await page.evaluate(() => window.left), false);
    assert.equal(await page.$eval('#steg-innehall', ({ open: isOpen }) => isOpen), true);
    await done();
  });

  it('gives developers the import and the element', async () => {
    const { page, done } = await open('o-municipality=2280&way=npm');
    assert.equal(await textOf(page, 'script'), "import 'lor-widgets/define/contact-finder';");
    assert.match(await textOf(page, 'snippet'), /^<lor-contact-finder municipality="2280">/);
    await done();
  });

  it('shows every widget, and a word in a sentence', async () => {
    for (const widget of ['concept-glossary', 'collaboration-overview', 'strategy-list']) {
      const { page, done } = await open(`widget=${widget}`);
      await page.waitForFunction(
        (tag) =>
          document.querySelector(`.stage ${tag}`)?.shadowRoot?.querySelector('[data-state=shown]'),
        {},
        `lor-${widget}`,
      );
      assert.match(await textOf(page, 'snippet'), new RegExp(`<lor-${widget}>`));
      await done();
    }
    const { page, done } = await open('widget=concept&o-concept=nyanland&term=nyanl%C3%A4nda');
    assert.match(
      await textOf(page, 'snippet'),
      /<p>… <lor-concept concept="nyanland">nyanlända<\/lor-concept> …<\/p>/,
    );
    await done();
  });

  it('follows the system: the usual way and its steps, said to be untried', async () => {
    const { page, done } = await open();
    await choose(page, 'system', 'Drupal');
    await lines(page, '<div data-lor="contact-finder">');
    const steps = await page.$eval('.rest', (element) => element.innerText);
    assert.match(steps, /Textformatet avgör/);
    assert.match(steps, /Inte provat av oss i Drupal/);
    await done();
  });

  it('says which colours are too weak, and takes a better one at a press', async () => {
    const { page, done } = await open('light-accent=ffaa00');
    const verdict = () => page.$eval('.contrast .verdict', (element) => element.textContent.trim());
    assert.match(await verdict(), /^3 av 9 färgpar har för låg kontrast/);
    const first = await page.$eval('.contrast li', (item) => item.innerText.replace(/\s+/g, ' '));
    assert.match(first, /^Länkar och knappar mot bakgrund: 1,9:1, för lågt \(minst 4,5:1\) Ta #/);
    await page.focus('.contrast li button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.contrast .verdict').textContent.includes('Alla 9 färgpar'),
    );
    assert.equal(await page.evaluate(() => document.activeElement.id), 'light-accent');
    await page.waitForFunction(() =>
      /^Länkar och knappar är nu #/.test(document.querySelector('[role=status].said').textContent),
    );
    await done();
  });

  it('checks the dark, too, and a colour taken there is for the dark alone', async () => {
    const { page, done } = await open('light-accent=0a6b5a');
    const verdicts = () =>
      page.$$eval('.contrast .verdict', (all) => all.map(({ innerText }) => innerText.trim()));
    const [light, dark] = await verdicts();
    assert.match(light, /Alla 9 färgpar/);
    assert.match(dark, /2 av 9 färgpar har för låg kontrast/);
    assert.doesNotMatch(await textOf(page, 'css'), /dark/);
    await page.focus('[aria-labelledby=kontrast-dark] li button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'dark-accent');
    assert.deepEqual(
      (await verdicts()).map((each) => /Alla 9/.test(each)),
      [true, true],
    );
    assert.match(
      await textOf(page, 'css'),
      /--lor-color-accent: #0a6b5a;\n}\n\n@media \(prefers-color-scheme: dark\) {\n {2}lor-contact-finder {\n {4}--lor-color-accent: #/,
    );
    await done();
  });

  it('keeps what cannot be used in its field, with the reason', async () => {
    const { page, done } = await open('dark=1');
    await page.$eval('#steg-satt', (details) => (details.open = true));
    await write(page, 'light-text-code', 'röd');
    await page.waitForSelector('#light-text-fault');
    await write(page, 'base', 'inte så');
    await page.waitForSelector('#base-fault');
    assert.equal(await page.$eval('#base', ({ value }) => value), 'inte så');
    assert.equal(await page.$eval('#light-text-code', ({ value }) => value), 'röd');
    assert.doesNotMatch(await textOf(page, 'snippet'), /inte så/);
    await page.$eval('#base', (field) => (field.value = ''));
    await write(page, 'base', '/filer/lor');
    await lines(page, 'src="/filer/lor/lor-widgets.js"');
    assert.equal(await page.$('#base-fault'), null);
    await done();
  });

  it('fetches what a link brings only after a press, and names its host', async () => {
    asked.length = 0;
    const { page, done } = await open('feed=%2Fkontakter.json');
    await preview(page, 'Hitta');
    assert.ok(!asked.includes('/kontakter.json'), 'nothing was fetched');
    assert.match(await page.$eval('.foreign', ({ innerText }) => innerText), /den här webbplatsen/);
    await page.focus('.foreign button');
    await page.keyboard.press('Enter');
    await looked(page, 'Främmande innehåll');
    assert.ok(asked.includes('/kontakter.json'));
    await preview(page, 'Ådals län');
    assert.match(await textOf(page, 'snippet'), /src="\/kontakter\.json"/);
    await done();

    const other = await open('feed=https%3A%2F%2Fexempel.se%2Fa.json');
    assert.match(await other.page.$eval('.foreign', ({ innerText }) => innerText), /exempel\.se/);
    await other.page.click('.foreign button');
    await looked(other.page, 'får inte hämta från exempel.se');
    await other.done();
  });

  it('shows three mistakes of a table in Swedish, and the content when they are mended', async () => {
    const { page, done } = await open();
    await unfold(page, 'steg-innehall');
    const upload = async (name, bytes) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const input = await page.$('#file');
      await input.uploadFile(file);
    };
    // As Excel writes it: Windows-1252.
    await upload('kontakter.csv', Buffer.from(MISTAKES.join('\r\n'), 'latin1'));
    await page.waitForSelector('.remarks li');
    const remarks = await page.$$eval('.remarks li', (all) =>
      all.map((each) => each.innerText.replace(/\s+/g, ' ')),
    );
    for (const row of [
      'Rad 2, kolumn ”E-post”',
      'Rad 3, kolumn ”Telefon”',
      'Rad 4, kolumn ”Webbplats”',
    ]) {
      assert.ok(
        remarks.some((each) => each.startsWith(row)),
        `${row}: ${remarks.join(' | ')}`,
      );
    }
    assert.match(remarks.join(), /[åäö]/, 'in Swedish');
    await upload('kontakter.csv', Buffer.from(MENDED.join('\r\n'), 'latin1'));
    await looked(page, 'Inget att anmärka på. Innehållet visas i förhandsvisningen.');
    await preview(page, 'Norrbottens län');
    assert.equal(
      await page.$eval('.stage lor-contact-finder', ({ content }) => content.counties.length),
      2,
    );
    assert.deepEqual(await saved(page), ['Västernorrlands län', 'Norrbottens län']);
    // What is only in this browser is neither in the link nor in the lines.
    assert.doesNotMatch(page.url(), /kontakter|Norrbotten/);
    assert.doesNotMatch(await textOf(page, 'snippet'), /src="[^"]*kontakter/);
    assert.match(
      await page.$eval('.result .notice', ({ innerText }) => innerText),
      /bara i din webbläsare/,
    );
    await done();
  });

  /** The names in the feed that the builder saves. */
  async function saved(page) {
    await page.evaluate(() => {
      // Tests leave no files behind.
      const stay = (event) => event.target.download && event.preventDefault();
      document.addEventListener('click', stay, true);
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        window.saved = blob.text();
        return createObjectURL.call(URL, blob);
      };
      [...document.querySelectorAll('.looked button')]
        .find((button) => button.innerText === 'Ladda ned som JSON')
        .click();
    });
    const feed = JSON.parse(await page.evaluate(() => window.saved));
    assert.equal(feed.kind, 'contacts');
    return feed.counties.map(({ name }) => name.sv ?? name);
  }

  it('says of any file in words what it is not', async () => {
    const { page, done } = await open();
    await unfold(page, 'steg-innehall');
    for (const [name, text] of [
      ['tom.json', ''],
      ['bruten.json', '{"kind": "contacts", '],
      ['sida.json', '<!doctype html><html></html>'],
      ['bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
      ['lista.json', '[1, 2, 3]'],
    ]) {
      const file = join(folder, name);
      writeFileSync(file, text);
      await (await page.$('#file')).uploadFile(file);
      await looked(page, name);
      const says = await page.$eval('.looked', ({ innerText }) => innerText);
      assert.match(says, /Inget av innehållet kan visas|inget i den/, `${name}: ${says}`);
      assert.doesNotMatch(says, /undefined|Error|\[object/, name);
    }
    await done();
  });

  it('copies the lines and says so; a link leads to the same choices in English', async () => {
    const { page, done } = await open('o-municipality=2280&light-accent=8a1c4a');
    await lines(page, PHONE);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        window.written = text;
      };
    });
    await page.focus('.result button.main');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[role=status].said').textContent === 'Kopierat.',
    );
    assert.equal(await page.evaluate(() => window.written), await textOf(page, 'snippet'));
    const swedish = await textOf(page, 'snippet');
    await page.goto(page.url().replace('?', '?lang=en&'));
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.waitForSelector('#snippet');
    await lines(page, PHONE);
    assert.equal(await textOf(page, 'snippet'), swedish);
    assert.match(page.url(), /\/en\/builder\.html\?o-municipality=2280&light-accent=8a1c4a$/);
    await done();
  });

  it('has no axe finding and nothing that sticks out, in both languages', async () => {
    const all =
      'o-municipality=2280&also=ar&light-accent=ffaa00&dark=1&feed=%2Fkontakter.json&way=data-lor&system=drupal';
    const term = 'widget=concept&way=frame';
    const pages = [
      ['builder.html', all],
      ['en/builder.html', all],
      ['builder.html', 'widget=strategy-list'],
      ['en/builder.html', term],
    ];
    for (const [path, query] of pages) {
      const { page, done } = await open(query, path);
      await page.$$eval('details', (each) => each.forEach((one) => (one.open = true)));
      const faults = await found(page);
      await page.setViewport({ width: 280, height: 900 });
      // Colours are the same at any width.
      faults.push(...(await found(page, { rules: { 'color-contrast': { enabled: false } } })));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.push(`${over} px too wide`);
      if (engine !== 'firefox') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        faults.push(...(await found(page, { runOnly: ['color-contrast'] })));
      }
      assert.deepEqual(faults, [], `${path}?${query}`);
      await done();
    }
  });
});

/** The chosen colours may be too weak on purpose, inside the stage. */
const found = (page, options) => axeFindings(page, { within: { exclude: ['.stage'] }, ...options });
