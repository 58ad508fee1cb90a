import { POLICY } from '../../scripts/lib/site-server.mjs';
import { SCRIPT } from './host.mjs';
import { MARKUP } from './widgets.mjs';

/** For pages that make markup and scripts of strings, and for frames. */
const WITHOUT_TYPES = POLICY.replace("require-trusted-types-for 'script'; ", '');
const FRAMED = `${WITHOUT_TYPES.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; frame-src 'self'`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** How widgets come onto a page. */
export const EMBEDDING_HOSTS = [
  {
    name: "another component's shadow root",
    script: '<script defer src="/filer/lor-widgets.js"></script>',
    js: `customElements.define('site-part', class extends HTMLElement {
      connectedCallback() {
        const inside = document.querySelector('template').content.cloneNode(true);
        this.attachShadow({ mode: 'open' }).append(inside);
      }
    });`,
    body: '<template>{{widgets}}</template><site-part></site-part>',
  },
  {
    name: 'a shadow root that was there before the script (declarative)',
    script: '<script defer src="/filer/lor-widgets.js"></script>',
    body: '<div><template shadowrootmode="open">{{widgets}}</template></div>',
  },
  {
    name: 'a frame without an address (srcdoc)',
    script: '',
    policy: FRAMED,
    css: 'iframe { inline-size: 100%; block-size: 600px; }',
    body: `<iframe srcdoc="${escaped(`<!doctype html><html lang="sv">${SCRIPT}${MARKUP}</html>`)}"></iframe>`,
    within: async (page) => (await page.waitForSelector('iframe')).contentFrame(),
  },
  {
    name: 'innerHTML, when the script has run',
    policy: WITHOUT_TYPES,
    js: `addEventListener('load', () => {
      document.querySelector('main').innerHTML = document.querySelector('template').innerHTML;
    });`,
    body: '<template>{{widgets}}</template><main></main>',
  },
  {
    name: 'nodes that a script makes one by one',
    js: `for (const each of [...document.querySelector('template').content.children]) {
      document.querySelector('main').append(document.importNode(each, true));
    }`,
    body: '<template>{{widgets}}</template><main></main>',
  },
  {
    name: 'a page whose script comes when everything else is there',
    script: '',
    policy: WITHOUT_TYPES,
    js: `addEventListener('load', () => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: document.querySelector('template').title });
      document.head.append(script);
    });`,
    body: `<main>{{widgets}}</main><template title="${/src="([^"]+)"/.exec(SCRIPT)[1]}"></template>`,
  },
];
