import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle, inPage } from '../../../scripts/lib/bundled-page.mjs';
import { engine } from '../../site/visit.mjs';
import { name, project } from '../packed.mjs';
import { EXPECTED, STORY, WATCH, provide } from './frameworks.mjs';

provide('react', 'react-dom', 'scheduler');

describe('the package in React 19', () => {
  it('takes attributes and properties before and after, tells events, comes and goes', async () => {
    const { folder } = await bundle(
      project,
      `react-${engine}`,
      `import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
${WATCH}${STORY}
const App = ({ county, map, noHeading, content, second }) => h('main', null,
  h('lor-contact-finder', {
    county, map, content, 'no-heading': noHeading,
    'onlor-county-change': (event) => heard.push(event.detail),
  }, h('a', { href: '#f' }, 'Fallback')),
  second && h('lor-contact-finder', { county: second }),
);
let root;
let state = {};
const draw = () => root.render(h(App, state));
globalThis.answer = story({
  mount(props) {
    const place = document.createElement('div');
    document.body.append(place);
    root = createRoot(place);
    state = props;
    draw();
  },
  set(change) { state = { ...state, ...change }; draw(); return new Promise((done) => setTimeout(done, 50)); },
  unmount() { root.unmount(); },
}, () => import('${name}/define/contact-finder'));`,
    );
    assert.deepEqual(await inPage(folder, '', () => globalThis.answer), EXPECTED);
  });
});
