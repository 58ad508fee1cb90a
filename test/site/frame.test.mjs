import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { axeFindings } from './axe.mjs';
import { lived, until } from './patience.mjs';
import { engine } from './visit.mjs';
import { fits, framed, pressIn, useFrames } from './frames.mjs';

const TITLES = {
  'contact-finder': ['Hitta din länsstyrelse', /إدارة/],
  'concept-glossary': ['Begrepp', /[\u0600-\u06ff]/],
  'collaboration-overview': ['Vem gör vad i mottagandet?', /[\u0600-\u06ff]/],
  'strategy-list': ['Strategier och överenskommelser', /[\u0600-\u06ff]/],
};
const widgets = Object.keys(TITLES);

const heightOf = (page, selector = 'iframe') => page.$eval(selector, (frame) => frame.style.height);
const violationsOf = (frame) => frame.evaluate(() => window.violations);
const widgetOf = (frame, of) => frame.evaluate(of);

describe('a framed widget with the companion', () => {
  const site = useFrames();

  it('is as high as its content, under strict policies, and grows and shrinks with it', async () => {
    const { page, noted } = await site.open(
      site.tag('contact-finder', { county: '22', layout: 'compact' }) + site.companion(),
    );
    const frame = await framed(page);
    const before = await fits(page, frame);
    await frame.evaluate(() =>
      document
        .querySelector('main')
        .append(...Array.from({ length: 30 }, () => document.createElement('hr'))),
    );
    const grown = await fits(page, frame);
    assert.ok(grown > before + 200, `${grown} after ${before}`);
    await frame.evaluate(() => document.querySelectorAll('hr').forEach((each) => each.remove()));
    assert.equal(await fits(page, frame), before);
    assert.equal(
      await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight),
      true,
      'nothing is left to scroll',
    );
    assert.deepEqual(await violationsOf(frame), []);
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(noted.errors, []);
    assert.deepEqual(noted.warnings, []);
    await page.close();
  });

  it('fits where borders count as height, and when the page becomes narrow', async () => {
    const { page } = await site.open(
      `<link rel="stylesheet" href="/styles.css">${site.tag('concept-glossary', { concept: 'nyanland' })}${site.companion()}`,
    );
    const frame = await framed(page);
    await page.$eval('iframe', (each) => {
      each.style.setProperty('box-sizing', 'border-box');
      each.style.setProperty('border', '7px solid');
    });
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForFunction(
      () => parseFloat(document.querySelector('iframe').style.height) > 500,
    );
    const sizes = () => frame.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    for (let left = 60; left > 0; left -= 1) {
      const [inside, outside] = await sizes();
      if (inside === outside) break;
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    const [inside, outside] = await sizes();
    assert.equal(inside, outside);
    await page.close();
  });

  it('fits when the companion comes late, and when the frame does', async () => {
    const { page } = await site.open(site.tag('contact-finder', { county: '22' }));
    const first = await framed(page);
    await first.waitForFunction(() => document.documentElement.clientHeight > 0);
    assert.equal(await heightOf(page), '');
    await page.evaluate(
      (src) => {
        document.head.append(
          Object.assign(document.createElement('script'), {
            src: window.trustedTypes
              ? window.trustedTypes
                  .createPolicy('test', { createScriptURL: (url) => url })
                  .createScriptURL(src)
              : src,
          }),
        );
      },
      site.address('lor-frame').replace('.html', '.js'),
    );
    await fits(page, first);
    await page.evaluate(
      (src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'later' }));
        document.querySelector('#later').dataset.lorFrame = '';
      },
      site.address('contact-finder', '?county=12'),
    );
    await fits(page, await framed(page, '#later'), '#later');
    await page.close();
  });

  it('keeps its height while it is hidden', async () => {
    const { page } = await site.open(
      site.tag('contact-finder', { county: '22' }) + site.companion(),
    );
    const frame = await framed(page);
    const before = await fits(page, frame);
    await page.$eval('iframe', (each) => each.style.setProperty('display', 'none'));
    await frame.waitForFunction(() => innerHeight === 0 || document.body.clientHeight === 0);
    assert.equal(await heightOf(page), `${before}px`);
    await page.$eval('iframe', (each) => each.style.removeProperty('display'));
    assert.equal(await fits(page, frame), before);
    await page.close();
  });

  it('takes a height from its own window and origin alone, and only a number', async () => {
    const { page } = await site.open(
      `${site.tag('contact-finder', { county: '22' })}<iframe id="stranger" data-lor-frame src="${site.stranger.make('/forger', 'x')}"></iframe>${site.companion()}`,
    );
    const frame = await framed(page);
    const before = `${await fits(page, frame)}px`;
    const forged = { type: 'lor-frame-height', height: 7777 };
    // Told in order: when the last has arrived, so have those before.
    const heard = () =>
      page.evaluate(() => {
        window.heard = new Promise((done) => {
          addEventListener('message', ({ data }) => data === 'end' && done());
        });
      });
    // The page itself, a sibling, and a window that was opened.
    await heard();
    await page.evaluate((data) => {
      postMessage(data, '*');
      postMessage('end', '*');
    }, forged);
    await page.evaluate(() => window.heard);
    const sibling = await (await page.$('#stranger')).contentFrame();
    await heard();
    await sibling.evaluate((data) => {
      parent.postMessage(data, '*');
      parent.postMessage('end', '*');
    }, forged);
    await page.evaluate(() => window.heard);
    assert.equal(await heightOf(page), before);
    assert.equal(await heightOf(page, '#stranger'), '7777px', 'its own frame it may');
    await heard();
    await page.evaluate(
      (url) => void open(url),
      site.stranger.make(
        '/opened',
        `<script>opener.postMessage(${JSON.stringify(forged)}, '*'); opener.postMessage('end', '*');</script>`,
      ),
    );
    await page.evaluate(() => window.heard);
    assert.equal(await heightOf(page), before);
    // The right window, with what is no height.
    await heard();
    for (const height of ['900', NaN, Infinity, -1, null, [900], 'NaN']) {
      await frame.evaluate(
        (value) => parent.postMessage({ type: 'lor-frame-height', height: value }, '*'),
        height,
      );
    }
    await frame.evaluate(() => {
      for (const data of [null, undefined, 900, 'lor-frame-height', NaN])
        parent.postMessage(data, '*');
      parent.postMessage({ type: 'lor-frame-height', height: NaN }, '*');
      parent.postMessage({ type: 'lor-frame-height', height: Infinity }, '*');
      parent.postMessage('end', '*');
    });
    await page.evaluate(() => window.heard);
    assert.equal(await heightOf(page), before);
    // What is a number is kept within bounds.
    await heard();
    await frame.evaluate(() => {
      parent.postMessage({ type: 'lor-frame-height', height: 1e9 }, '*');
      parent.postMessage('end', '*');
    });
    await page.evaluate(() => window.heard);
    assert.equal(await heightOf(page), '20000px');
    await page.close();
  });

  it('ignores the frame when a page from elsewhere has taken its place', async () => {
    const { page } = await site.open(
      site.tag('contact-finder', { county: '22' }) + site.companion(),
    );
    const before = `${await fits(page, await framed(page))}px`;
    const forger = site.stranger.make(
      '/forge',
      `<script>parent.postMessage({ type: 'lor-frame-height', height: 7777 }, '*'); parent.postMessage('end', '*');</script>`,
    );
    const end = page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('message', ({ data }) => data === 'end' && done());
        }),
    );
    // The attribute still names the authority's page.
    await page.evaluate((url) => frames[0].location.replace(url), forger);
    await end;
    assert.equal(await heightOf(page), before);
    await page.close();
  });

  it('gives a frame no height whose origin is nobody’s', async () => {
    const { page } = await site.open(
      `${site.tag('contact-finder', { county: '22' }).replace('allow-same-origin ', '')}${site.companion()}`,
    );
    await framed(page);
    assert.equal(await heightOf(page), '');
    await page.close();
  });
});

describe('a framed widget without the companion', () => {
  const site = useFrames();

  it('scrolls by itself', async () => {
    const { page, noted } = await site.open(site.tag('concept-glossary'));
    const frame = await framed(page);
    await frame.waitForFunction(() => document.documentElement.scrollHeight > innerHeight + 500);
    assert.equal(
      await frame.evaluate(() => {
        scrollTo(0, 400);
        return scrollY;
      }),
      400,
    );
    assert.equal(await heightOf(page), '');
    assert.deepEqual(noted.errors, []);
    await page.close();
  });

  for (const widget of widgets) {
    it(`is called what it is, in Swedish and Arabic, and has no fault that axe finds: ${widget}`, async () => {
      for (const lang of ['sv', 'ar']) {
        const { page, noted } = await site.visit(
          site.address(widget, lang === 'sv' ? '' : '?lang=ar'),
        );
        const [swedish, arabic] = TITLES[widget];
        const source = readFileSync(`dist/frame/${widget}.html`, 'utf8');
        assert.match(source, new RegExp(`<title>${swedish.replace('?', '\\?')}</title>`));
        await page.waitForFunction(
          (text) => new RegExp(text).test(document.title),
          {},
          lang === 'sv' ? `^${swedish.replace('?', '\\?')}$` : arabic.source,
        );
        const root = await page.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dir,
        ]);
        assert.deepEqual(root, lang === 'sv' ? ['sv', ''] : ['ar', 'rtl']);
        await framedPage(page);
        assert.deepEqual(await violationsOf(page), []);
        // The page around has it; readers hear its headings and these as one outline.
        const rules = { 'page-has-heading-one': { enabled: false } };
        assert.deepEqual(await axeFindings(page, { rules }), []);
        assert.deepEqual(noted.errors, []);
        await page.close();
      }
    });
  }

  it('is reached and left by keyboard', async () => {
    const { page } = await site.open(
      `<a href="#a" id="before">före</a>${site.tag('contact-finder')}<a href="#b" id="after">efter</a>`,
    );
    const frame = await framed(page);
    await page.focus('#before');
    await page.keyboard.press('Tab');
    await frame.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.localName === 'input',
    );
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.waitForFunction(() => document.activeElement.id === 'before');
    for (let left = 80; left > 0; left -= 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement.id)) === 'after') break;
    }
    assert.equal(await page.evaluate(() => document.activeElement.id), 'after');
    await page.close();
  });

  it('keeps a definition beside its term inside the frame', async () => {
    const { page } = await site.open(
      site.tag('contact-finder', { county: '22' }) + site.companion(),
    );
    const frame = await framed(page);
    await fits(page, frame);
    const src = site.address('').replace('frame/.html', 'concept.js');
    await frame.evaluate(async (entry) => {
      const term = Object.assign(document.createElement('lor-concept'), {
        textContent: 'nyanlända',
      });
      term.setAttribute('concept', 'nyanland');
      document.querySelector('main').append(term);
      await import(entry);
    }, src);
    await (await frame.waitForSelector('lor-concept')).click();
    await frame.waitForFunction(
      () =>
        document.querySelector('lor-concept').shadowRoot?.querySelector('.box')?.offsetHeight > 50,
    );
    const box = await frame.evaluate(() => {
      const { top, bottom, left, right } = document
        .querySelector('lor-concept')
        .shadowRoot.querySelector('.box')
        .getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    });
    assert.equal(box, true);
    await page.close();
  });
});

/** A page that is the frame's own. */
const framedPage = (page) =>
  page.waitForFunction(() =>
    document.querySelector('main > *').shadowRoot?.querySelector('[data-state=shown]'),
  );

describe('a framed page that the authority has changed', () => {
  const site = useFrames();
  const source = readFileSync('dist/frame/contact-finder.html', 'utf8');

  it('shows content of its own', async () => {
    const contacts = JSON.parse(readFileSync('src/content/contacts.json', 'utf8'));
    const board = contacts.counties.find(({ code }) => code === '22');
    board.board = { sv: 'Vår egen länsstyrelse' };
    site.publish('/lor-data/contacts.json', JSON.stringify(contacts));
    const path = new URL(site.address('own')).pathname;
    site.publish(
      `${path}?county=22`,
      source.replace('<lor-contact-finder>', '<lor-contact-finder src="/lor-data/contacts.json">'),
    );
    const { page, noted } = await site.visit(site.address('own', '?county=22'));
    await page.waitForFunction(() =>
      document
        .querySelector('lor-contact-finder')
        .shadowRoot?.textContent.includes('Vår egen länsstyrelse'),
    );
    assert.deepEqual(noted.errors, []);
    await page.close();
  });

  it('says so, as high as that is, where the content cannot be had', async () => {
    const path = new URL(site.address('broken')).pathname;
    site.publish(
      path,
      source.replace('<lor-contact-finder>', '<lor-contact-finder src="/gone.json">'),
    );
    const { page } = await site.open(
      site.tag('contact-finder').replace('contact-finder.html', 'broken.html') + site.companion(),
    );
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction(() =>
      document
        .querySelector('lor-contact-finder')
        ?.shadowRoot?.querySelector('[data-state=failed] button'),
    );
    const height = await fits(page, frame);
    assert.ok(height >= 100 && height < 400, `${height}`);
    assert.ok(
      await frame.evaluate(() => document.querySelector('lor-contact-finder a').checkVisibility()),
    );
    await page.close();
  });
});

describe('the address of a framed page', () => {
  const site = useFrames();

  it('decides how the widget is shown', async () => {
    const { page } = await site.visit(
      site.address('contact-finder', '?county=22&layout=compact&heading-level=3&color-scheme=dark'),
    );
    await framedPage(page);
    const shown = await widgetOf(page, () => {
      const widget = document.querySelector('lor-contact-finder');
      return [
        widget.shadowRoot.querySelector('#title').localName,
        widget.getAttribute('layout'),
        /Västernorrland/.test(widget.shadowRoot.textContent),
        getComputedStyle(document.documentElement).colorScheme,
      ];
    });
    assert.deepEqual(shown, ['h3', 'compact', true, 'dark']);
    await page.close();
  });

  it('brings no content and no words into it, and asks nobody for them', async () => {
    const evil = encodeURIComponent(`${site.stranger.url}/feed.json`);
    const { page, noted } = await site.visit(
      site.address(
        'contact-finder',
        `?src=${evil}&heading=Ring%200701&query=x&style=color:red&onclick=x&data-src=${evil}`,
      ),
    );
    await framedPage(page);
    const widget = await widgetOf(page, () => {
      const { attributes, shadowRoot } = document.querySelector('lor-contact-finder');
      return [[...attributes].length, shadowRoot.querySelector('#title').textContent.trim()];
    });
    assert.deepEqual(widget, [0, 'Hitta din länsstyrelse']);
    assert.deepEqual(
      noted.asked.filter((url) => !url.startsWith(site.host.url)),
      [],
    );
    const said = noted.warnings.filter((line) => line.includes('ignored'));
    assert.equal(said.length, 1);
    assert.match(said[0], /"src", "heading", "query", "style", "onclick" and 1 more/);
    await page.close();
  });

  it('shows no key that the content does not have', async () => {
    const probe = 'ring-0701234567';
    const keys = {
      'contact-finder': ['county', 'municipality'],
      'concept-glossary': ['concept'],
      'collaboration-overview': ['actor', 'task', 'county'],
      'strategy-list': ['county', 'type', 'topic'],
    };
    for (const [widget, names] of Object.entries(keys)) {
      const { page, noted } = await site.visit(
        site.address(widget, `?${names.map((name) => `${name}=${probe}`).join('&')}`),
      );
      await framedPage(page);
      const found = await page.evaluate((text) => {
        const { shadowRoot } = document.querySelector('main > *');
        const values = [...shadowRoot.querySelectorAll('input')].map(({ value }) => value);
        return [
          shadowRoot.textContent.includes(text),
          values.includes(text),
          shadowRoot.textContent.length > 200,
        ];
      }, probe);
      assert.deepEqual(found, [false, false, true], widget);
      assert.deepEqual(noted.errors, []);
      await page.close();
    }
  });

  it('may hold anything: the widget is shown', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => `x${at}=1`).join('&');
    for (const odd of [
      '?lang=%00',
      '?county=<script>alert(1)</script>',
      '?%&=&&%E0%A4%A',
      '?lang=ar&lang=sv&lang=%3C',
      `?${many}`,
      '#"><img src=x>',
    ]) {
      const { page, noted } = await site.visit(site.address('contact-finder', odd));
      await framedPage(page);
      assert.deepEqual(noted.errors, [], odd.slice(0, 40));
      assert.ok(noted.warnings.length <= 1);
      await page.close();
    }
  });
});

describe('what a frame may do', () => {
  const site = useFrames();

  /** Follows no link, and says which documents were asked for in which window. */
  async function stopped(page) {
    const gone = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.isNavigationRequest() || /^http:\/\/(localhost|127)/.test(request.url())) {
        void request.continue();
        return;
      }
      gone.push([request.url(), request.frame() === page.mainFrame()]);
      void request.respond({ status: 204, body: '' });
    });
    return gone;
  }

  it('lets the telephone and the post have their links', async () => {
    const { page } = await site.open(
      site.tag('contact-finder', { county: '22' }) + site.companion(),
    );
    const frame = await framed(page);
    await fits(page, frame);
    const asked = [];
    page.on('request', (request) =>
      asked.push(`${request.url()} ${request.frame() === page.mainFrame()}`),
    );
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    for (const [words, address] of [
      ['0611-34 90 00', 'tel:0611349000'],
      ['vasternorrland@', 'mailto:vasternorrland@lansstyrelsen.se'],
    ]) {
      await pressIn(frame, words);
      // Firefox tells nobody that it has gone there; what it refuses it says in the console.
      await frame.waitForFunction(
        (href) =>
          document.querySelector('lor-contact-finder').shadowRoot.querySelector(`[href="${href}"]`)
            .target === '_top',
        {},
        address,
      );
      if (engine === 'firefox') continue;
      await until(`${address} is asked for`, () => asked.includes(`${address} true`));
    }
    assert.doesNotMatch(said.join(), /sandbox|blocked|refused/i);
    await page.close();
  });

  /** What a frame can do that may do this much; printing and saving are seen in Chromium. */
  async function abilities(without) {
    const tag = site
      .tag('contact-finder', { county: '22' })
      .replace(`${without} `, '')
      .replace(` ${without}"`, '"');
    const { page, noted } = await site.open(tag + site.companion());
    const may = (permission, what, isSo) =>
      permission === without ? lived(page, 1500) : until(what, isSo);
    const folder = mkdtempSync(join(tmpdir(), 'lor-saved-'));
    const frame = await framed(page);
    await fits(page, frame);
    const can = await frame.evaluate(() => {
      const form = document.body.appendChild(document.createElement('form'));
      let search = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        search = true;
      });
      form.requestSubmit();
      form.remove();
      return { search };
    });
    await pressIn(frame, 'Kopiera');
    await frame.waitForFunction(() =>
      /kopierade/.test(
        document.querySelector('lor-contact-finder').shadowRoot.querySelector('[role=status]')
          .textContent,
      ),
    );
    if (engine !== 'firefox') {
      const devtools = await site.context.browser().target().createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', {
        browserContextId: site.context.id,
        behavior: 'allow',
        downloadPath: folder,
      });
      await frame.evaluate(() => addEventListener('beforeprint', () => (window.printed = true)));
      await pressIn(frame, 'Skriv ut');
      await pressIn(frame, 'Spara som kontakt');
      const isSaved = () => readdirSync(folder).some((file) => file.endsWith('.vcf'));
      await may('allow-downloads', 'a file is saved', isSaved);
      can.print = await frame.evaluate(() => window.printed === true);
      can.save = isSaved();
    }
    const gone = await stopped(page);
    await pressIn(frame, 'Webbplats');
    await may('allow-top-navigation-by-user-activation', 'the page is left', () => gone.length > 0);
    can.leave = gone.length === 1 && gone[0][1];
    await page.close();
    rmSync(folder, { recursive: true });
    return { can, errors: noted.errors };
  }

  it('is to search, copy, print, save and leave: with one permission less it cannot', async () => {
    const seen = engine === 'firefox' ? {} : { print: true, save: true };
    const all = { search: true, ...seen, leave: true };
    const { can, errors } = await abilities('nothing');
    assert.deepEqual([can, errors], [all, []]);
    const needed = {
      'allow-forms': 'search',
      ...(engine !== 'firefox' && { 'allow-modals': 'print', 'allow-downloads': 'save' }),
      'allow-top-navigation-by-user-activation': 'leave',
    };
    for (const [permission, ability] of Object.entries(needed)) {
      assert.deepEqual((await abilities(permission)).can, { ...all, [ability]: false }, permission);
    }
  });

  it('may ask for the position only where the widget offers it', async () => {
    const mayAsk = async (options) => {
      const { page } = await site.open(site.tag('contact-finder', options));
      const frame = await framed(page);
      const answer = await frame.evaluate(() =>
        document.featurePolicy?.allowsFeature('geolocation'),
      );
      await page.close();
      return answer;
    };
    // Firefox cannot be asked.
    const known = engine === 'firefox' ? [undefined, undefined] : [false, true];
    assert.deepEqual([await mayAsk({}), await mayAsk({ locate: true })], known);
  });
});
