import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle, inPage } from './bundled-page.mjs';
import { engine } from '../../site/visit.mjs';
import { name, project } from '../packed.mjs';
import {
  FINDER_EXPECTED,
  FINDER_STORY,
  GLOSSARY_EXPECTED,
  GLOSSARY_STORY,
  LIST_EXPECTED,
  LIST_STORY,
  OVERVIEW_EXPECTED,
  OVERVIEW_STORY,
  provide,
  watch,
} from './frameworks.mjs';

provide('react', 'react-dom', 'scheduler');

/** An application that shows what `App` makes of the state, through a story. */
const application = (tag, story, app) => `import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
${watch(tag)}${story}
const App = ${app};
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
  set(change) { state = { ...state, ...change }; flushSync(draw); },
  unmount() { root.unmount(); },
}, () => import('${name}/define/${tag.slice('lor-'.length)}'));`;

describe('the package in React 19', () => {
  for (const [tag, story, expected, app] of [
    [
      'lor-contact-finder',
      FINDER_STORY,
      FINDER_EXPECTED,
      `({ county, map, noHeading, content, second }) => h('main', null,
  h('lor-contact-finder', {
    county, map, content, 'no-heading': noHeading,
    'onlor-county-change': (event) => heard.push(event.detail),
  }, h('a', { href: '#f' }, 'Fallback')),
  second && h('lor-contact-finder', { county: second }),
)`,
    ],
    [
      'lor-concept-glossary',
      GLOSSARY_STORY,
      GLOSSARY_EXPECTED,
      `({ concept, alsoLang, content }) => h('main', null,
  h('lor-concept-glossary', {
    concept, content, 'also-lang': alsoLang,
    'onlor-concept-open': (event) => heard.push(event.detail),
  }, h('a', { href: '#f' }, 'Fallback')),
)`,
    ],
    [
      'lor-collaboration-overview',
      OVERVIEW_STORY,
      OVERVIEW_EXPECTED,
      `({ task, content }) => h('main', null,
  h('lor-collaboration-overview', {
    task, content,
    'onlor-actor-open': (event) => heard.push(event.detail),
  }, h('a', { href: '#f' }, 'Fallback')),
)`,
    ],
    [
      'lor-strategy-list',
      LIST_STORY,
      LIST_EXPECTED,
      `({ county, fromYear, content }) => h('main', null,
  h('lor-strategy-list', {
    county, content, 'from-year': fromYear,
    'onlor-filter-change': (event) => heard.push(event.detail),
  }, h('a', { href: '#f' }, 'Fallback')),
)`,
    ],
  ]) {
    it(`takes attributes and properties of ${tag} before and after, tells events, comes and goes`, async () => {
      const { folder } = await bundle(
        project,
        `react-${tag}-${engine}`,
        application(tag, story, app),
      );
      assert.deepEqual(await inPage(folder, '', () => globalThis.answer), expected);
    });
  }
});
