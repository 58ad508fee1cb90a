import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { NAMES } from '../src/core/own-language-names.js';
import '../src/define/all.js';
import { sourceLocale, targetLocales } from '../src/generated/locale-codes.js';
import { configure } from 'storybook/test';
import { cleanHtml } from '../stories/clean-html.js';
import { BRANDS } from './brands.js';
import './host-page.css';
import './brands.css';
import { hostPage } from './host-page.js';
import { notForStories } from './left-out.js';
import { forDocs, onlyAttributesHaveControls, type Manifest } from './manifest.js';

// On a docs page dozens of plays go on at the same time, and a slow machine takes them one by one.
const isDocs = new URLSearchParams(location.search).get('viewMode') === 'docs';
configure({ asyncUtilTimeout: isDocs ? 45_000 : 15_000 });

const generated: unknown = manifest;
setCustomElementsManifest(forDocs(generated as Manifest));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  argTypesEnhancers: [onlyAttributesHaveControls],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: {
      test: 'error',
      config: { rules: notForStories() },
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      codePanel: true,
      source: { type: 'dynamic', language: 'html', transform: cleanHtml },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          'States',
          'Contact finder',
          'Contact finder: map, position, own content',
          'Concept glossary',
          'Concept glossary: content and page',
          'Strategy list',
          'Strategy list: content and page',
          'Collaboration overview',
          'Collaboration overview: content and page',
        ],
      },
    },
  },
  initialGlobals: { brand: 'none', locale: 'sv', direction: 'auto', theme: 'light', width: 'full' },
  globalTypes: {
    brand: {
      description: 'Whose page it is',
      toolbar: {
        icon: 'star',
        dynamicTitle: true,
        items: Object.entries(BRANDS).map(([value, title]) => ({ value, title })),
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          ...[sourceLocale, ...targetLocales].map((value) => ({
            value,
            title: NAMES[value]?.[0] ?? value,
          })),
          { value: 'en-x-pseudo', title: 'Pseudo' },
          { value: 'ar-x-pseudo', title: 'Pseudo, right to left' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'Looks of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'dark-unsaid', title: 'Dark page without color-scheme' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '280', title: '280 px' },
          { value: '360', title: '360 px' },
          { value: '480', title: '480 px' },
          { value: '720', title: '720 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
};

export default preview;
