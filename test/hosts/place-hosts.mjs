import assert from 'node:assert/strict';
import { POLICY } from '../../scripts/lib/site-server.mjs';

const click = (selector) => (page) => page.click(selector);
const open = (selector) => (page) => page.$eval(selector, (box) => box.showModal());
const unhide = (page) =>
  page.evaluate(() => {
    document.querySelector('#flik-1').hidden = true;
    document.querySelector('#flik-2').hidden = false;
  });

/** Where on a page widgets stand: narrow, folded, hidden, in boxes that shrink to their content. */
export const PLACE_HOSTS = [
  {
    name: 'a column of 280 pixels',
    css: 'aside { inline-size: 280px; }',
    body: '<aside>{{widgets}}</aside>',
  },
  {
    name: 'a telephone of 320 pixels, in boxes that are as wide as their content',
    viewport: { width: 320, height: 640 },
    css: 'main { display: flex; } div { display: grid; grid-template-columns: 1fr; }',
    body: '<main><div><table><tr><td>{{widgets}}</td></tr></table></div></main>',
  },
  {
    name: 'closed details, opened later',
    body: '<details><summary>Kontakt</summary>{{widgets}}</details>',
    begin: click('summary'),
  },
  {
    name: 'a dialog, opened later',
    body: '<dialog>{{widgets}}</dialog>',
    begin: open('dialog'),
  },
  {
    name: 'the panel of a tab that was hidden',
    body: '<div id="flik-1">Nyheter</div><div id="flik-2" hidden>{{widgets}}</div>',
    begin: unhide,
  },
  {
    name: 'a row of flex boxes',
    css: 'main { display: flex; }',
    body: '<main><nav>Meny</nav><div>{{widgets}}</div></main>',
  },
  {
    name: 'a float',
    css: 'main { float: left; }',
  },
  {
    name: 'a cell of a table that is as wide as its content',
    body: '<table><tr><td>Meny</td><td>{{widgets}}</td></tr></table>',
  },
  {
    name: 'a sentence in capitals that does not wrap, centred',
    css: 'main { text-transform: uppercase; white-space: nowrap; text-align: center; text-indent: 4em; }',
  },
];
