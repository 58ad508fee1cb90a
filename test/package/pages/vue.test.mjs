import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle, inPage } from '../../../scripts/lib/bundled-page.mjs';
import { engine } from '../../site/visit.mjs';
import { name, project } from '../packed.mjs';
import { EXPECTED, STORY, WATCH, provide } from './frameworks.mjs';

provide('vue');

describe('the package in Vue 3', () => {
  it('takes attributes and properties before and after, tells events, comes and goes', async () => {
    const { folder } = await bundle(
      project,
      `vue-${engine}`,
      `import { createApp, nextTick, reactive, shallowReactive } from 'vue/dist/vue.esm-bundler.js';
${WATCH}${STORY}
let app;
let state;
globalThis.answer = story({
  mount(props) {
    const place = document.createElement('div');
    document.body.append(place);
    state = shallowReactive({ county: undefined, map: undefined, noHeading: undefined, content: undefined, second: undefined, ...props });
    app = createApp({
      setup: () => ({ state, heard: (event) => heard.push(event.detail) }),
      template: \`<main>
        <lor-contact-finder :county="state.county" :map="state.map" :no-heading="state.noHeading"
          :content="state.content" @lor-county-change="heard"><a href="#f">Fallback</a></lor-contact-finder>
        <lor-contact-finder v-if="state.second" :county="state.second"></lor-contact-finder>
      </main>\`,
    });
    app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('lor-');
    app.mount(place);
  },
  set(change) { Object.assign(state, change); return nextTick(); },
  unmount() { app.unmount(); },
}, () => import('${name}/define/contact-finder'));`,
    );
    assert.deepEqual(await inPage(folder, '', () => globalThis.answer), EXPECTED);
  });
});
