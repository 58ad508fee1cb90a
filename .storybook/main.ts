import { dirname, resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { contentParts } from '../scripts/lib/content-parts.mjs';

/** package.json names the built files that register elements; here their sources do. */
const ownSideEffects = {
  name: 'own-side-effects',
  transform: (code: string, id: string) =>
    /\/(src\/define|stories|stories\/foundations|\.storybook)\/[^/?]+\.(ts|css)$/.test(id)
      ? { code, map: null, moduleSideEffects: true }
      : undefined,
};

/** Storybook speaks two languages more than what is published. */
const pseudoLanguages = {
  name: 'pseudo-languages',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) => {
    const [, name] = /\/generated\/locale-(codes|loaders)\.js$/.exec(source) ?? [];
    return name && importer?.endsWith('/src/core/localize.ts')
      ? resolve(dirname(importer), `../../stories/storybook-${name}.ts`)
      : undefined;
  },
};

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // What it offers (accounts, guides) leads to other people's servers.
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      ownSideEffects,
      { ...contentParts(), enforce: 'pre' },
      pseudoLanguages,
    ],
  }),
};

export default config;
