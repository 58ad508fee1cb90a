import { faintIn } from './look.mjs';
import assert from 'node:assert/strict';

/** Whether all text of the widgets can be read. */
const readable = async ({ widgets }) => {
  for (const [tag, widget] of Object.entries(widgets)) {
    assert.deepEqual(await faintIn(widget), [], tag);
  }
};

/** Pages whose style sheets reach for everything. */
export const CSS_HOSTS = [
  {
    name: 'a page that takes everything back and makes all text large',
    css: '* { all: revert; font-size: 40px !important; }',
    size: 40,
  },
  {
    name: 'a page that strips, floats and shouts at every element',
    css: `*, *::before, *::after {
      box-sizing: content-box; margin: 0 !important; padding: 0 !important; border: 0 !important;
      float: left !important; text-transform: uppercase !important; white-space: nowrap !important;
      text-indent: 5em !important; line-height: 1 !important; }
      section, nav, ul, li, a, button, input, details, summary, h2, h3, dl { display: none !important; }`,
  },
  {
    name: 'a page of Bootstrap 5',
    head: '<link rel="stylesheet" href="/bootstrap/bootstrap.min.css">',
    body: `<main class="container"><div class="row"><nav class="col-md-4">Meny</nav>
      <div class="col-md-8 text-center lead"><div class="card fs-6"><div class="card-body">{{widgets}}</div></div></div></div></main>`,
    also: { 'can be read': readable },
  },
  {
    name: 'a dark page of Bootstrap 5',
    attributes: 'data-bs-theme="dark"',
    head: '<link rel="stylesheet" href="/bootstrap/bootstrap.min.css">',
    body: '<main class="container">{{widgets}}</main>',
    also: { 'can be read': readable },
  },
  {
    name: 'a dark page without color-scheme',
    css: 'body { background: black; color: white; }',
    also: { 'can be read': readable },
  },
];
