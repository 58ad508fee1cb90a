import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';

const ENTRY = new URL('../../src/embed/lor-widgets.ts', import.meta.url).pathname;
const FINDER = new URL('../../src/define/contact-finder.ts', import.meta.url).pathname;

/** Stands in for the widget's module: counts how often it ran and defines the element. */
const STAND_IN = `
  window.loads = (window.loads ?? 0) + 1;
  customElements.define('lor-contact-finder', class extends HTMLElement {});
`;
const BROKEN = `throw new Error('offline')`;

interface Page extends Window {
  loads?: number;
  warnings: string[];
  entries: number;
  customElements: CustomElementRegistry;
}

const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

describe('the entry', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  /** A page of its own that loads the entry, with something else in the widget's place. */
  async function open(body: string, finder: string): Promise<Page> {
    const imports = Object.fromEntries(
      [FINDER, FINDER.replace(/ts$/, 'js')].map((path) => [path, asModule(finder)]),
    );
    frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html>
      <script type="importmap">${JSON.stringify({ imports })}</script>
      <script>
        warnings = [];
        console.warn = (...words) => warnings.push(words.join(' '));
        entries = 0;
      </script>
      <script type="module">
        import '${ENTRY}';
        entries += 1;
      </script>
      <body>${body}</body>`;
    document.body.append(frame);
    await until('the entry has run', () => (frame.contentWindow as Page | null)?.entries === 1);
    return frame.contentWindow as Page;
  }
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));
  const fallback = '<a href="https://www.lansstyrelsen.se/">Kontakta länsstyrelsen</a>';

  it('loads a widget that stands on the page, once', async () => {
    const page = await open(
      `<lor-contact-finder></lor-contact-finder><lor-contact-finder></lor-contact-finder>`,
      STAND_IN,
    );
    await page.customElements.whenDefined('lor-contact-finder');
    page.document.body.append(page.document.createElement('lor-contact-finder'));
    await aMoment();
    expect(page.loads).to.equal(1);
    expect(page.warnings).to.deep.equal([]);
  });

  it('loads nothing that the page does not use, until it does', async () => {
    const page = await open('<p>Text</p><lor-unknown></lor-unknown>', STAND_IN);
    await aMoment();
    expect(page.loads).to.equal(undefined);
    const box = page.document.createElement('div');
    box.innerHTML = '<p><lor-contact-finder></lor-contact-finder></p>';
    page.document.body.append(box);
    await page.customElements.whenDefined('lor-contact-finder');
    expect(page.loads).to.equal(1);
  });

  it('says in one line what could not be loaded, and leaves the fallback in sight', async () => {
    const page = await open(`<lor-contact-finder>${fallback}</lor-contact-finder>`, BROKEN);
    const unhandled: unknown[] = [];
    page.addEventListener('unhandledrejection', (event) => unhandled.push(event));
    await until('the warning', () => page.warnings.length > 0);
    page.document.body.append(page.document.createElement('lor-contact-finder'));
    await aMoment();
    expect(page.warnings).to.deep.equal([
      '<lor-contact-finder>: could not be loaded (Error: offline); its fallback content stays.',
    ]);
    expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(unhandled).to.deep.equal([]);
  });

  it('makes the real finder of what stands on the page', async () => {
    frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script type="module" src="${ENTRY}"></script>
      <lor-contact-finder>${fallback}</lor-contact-finder>`;
    document.body.append(frame);
    await until('the finder shows its counties', () =>
      (
        frame.contentDocument?.querySelector('lor-contact-finder')?.shadowRoot?.textContent ?? ''
      ).includes('Norrbotten'),
    );
    expect(frame.contentDocument!.querySelector('a')!.checkVisibility()).to.equal(false);
  });
});
