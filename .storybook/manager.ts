import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { colours } from './theme.js';

/** The list of stories around the pages: calm, and with our own name. */
addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'lor-widgets',
    // Wherever the folder is put.
    brandUrl: './',
    brandTarget: '_self',
    ...colours,
  }),
});
