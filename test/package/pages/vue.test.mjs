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

provide('vue');

/** An application that shows the state by a template, through a story. */
const application = (tag, story, fields, template) =>
  `import { createApp, nextTick, shallowReactive } from 'vue/dist/vue.esm-bundler.js';
${watch(tag)}${story}
let app;
let state;
globalThis.answer = story({
  mount(props) {
    const place = document.createElement('div');
    document.body.append(place);
    state = shallowReactive({ ${fields.map((field) => `${field}: undefined`).join(', ')}, ...props });
    app = createApp({
      setup: () => ({ state, heard: (event) => heard.push(event.detail) }),
      template: \`${template}\`,
    });
    app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('lor-');
    app.mount(place);
  },
  set(change) { Object.assign(state, change); return nextTick(); },
  unmount() { app.unmount(); },
}, () => import('${name}/define/${tag.slice('lor-'.length)}'));`;

describe('the package in Vue 3', () => {
  for (const [tag, story, expected, fields, template] of [
    [
      'lor-contact-finder',
      FINDER_STORY,
      FINDER_EXPECTED,
      ['county', 'map', 'noHeading', 'content', 'second'],
      `<main>
        <lor-contact-finder :county="state.county" :map="state.map" :no-heading="state.noHeading"
          :content="state.content" @lor-county-change="heard"><a href="#f">Fallback</a></lor-contact-finder>
        <lor-contact-finder v-if="state.second" :county="state.second"></lor-contact-finder>
      </main>`,
    ],
    [
      'lor-concept-glossary',
      GLOSSARY_STORY,
      GLOSSARY_EXPECTED,
      ['concept', 'alsoLang', 'content'],
      `<main>
        <lor-concept-glossary :concept="state.concept" :also-lang="state.alsoLang"
          :content="state.content" @lor-concept-open="heard"><a href="#f">Fallback</a></lor-concept-glossary>
      </main>`,
    ],
    [
      'lor-collaboration-overview',
      OVERVIEW_STORY,
      OVERVIEW_EXPECTED,
      ['task', 'content'],
      `<main>
        <lor-collaboration-overview :task="state.task" :content="state.content"
          @lor-actor-open="heard"><a href="#f">Fallback</a></lor-collaboration-overview>
      </main>`,
    ],
    [
      'lor-strategy-list',
      LIST_STORY,
      LIST_EXPECTED,
      ['county', 'fromYear', 'content'],
      `<main>
        <lor-strategy-list :county="state.county" :from-year="state.fromYear"
          :content="state.content" @lor-filter-change="heard"><a href="#f">Fallback</a></lor-strategy-list>
      </main>`,
    ],
  ]) {
    it(`takes attributes and properties of ${tag} before and after, tells events, comes and goes`, async () => {
      const { folder } = await bundle(
        project,
        `vue-${tag}-${engine}`,
        application(tag, story, fields, template),
      );
      assert.deepEqual(await inPage(folder, '', () => globalThis.answer), expected);
    });
  }
});
