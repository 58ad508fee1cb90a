import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { builderData } from './builder-data.mjs';
import { PLACES, pageOf } from './shell.mjs';

const WORDS = {
  sv: {
    title: 'Bygg din kod',
    description:
      'Välj vad sidan ska visa, se hur det blir och kopiera raderna till er egen webbplats.',
    lead: 'Välj vad sidan ska visa, kopiera raderna och klistra in dem. Raderna fungerar från början: ändra bara det du vill.',
    noScript:
      'Den här sidan behöver JavaScript. Utan det hittar du raderna i <a href="docs/sv/klistra-in.html">Klistra in widgeten på en sida</a>.',
  },
  en: {
    title: 'Build your code',
    description:
      'Choose what the page is to show, see what it looks like and copy the lines to your own site.',
    lead: 'Choose what the page is to show, copy the lines and paste them. The lines work from the start: change only what you want.',
    noScript:
      'This page needs JavaScript. Without it, find the lines in <a href="../docs/en/paste.html">Paste the widget into a page</a>.',
  },
};

const OTHER = { sv: 'en', en: 'sv' };

/**
 * Builds the embed builder into a site: a page in each language, one script and one style sheet.
 * @param {object} options
 * @param {string} options.out folder of the site
 * @param {string} options.version of the library, which lies in `lor/VERSION/`
 * @param {Parameters<typeof pageOf>[1]} [options.site] what the pages around know
 */
export async function buildBuilder({ out, version, site = { version, has: () => true } }) {
  const data = await builderData({ version });
  await build({
    entryPoints: ['site/builder/builder.ts'],
    outdir: join(out, 'builder'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    conditions: ['production'],
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [dataModule(data)],
    logLevel: 'warning',
  });
  mkdirSync(join(out, 'builder'), { recursive: true });
  cpSync('site/builder/builder.css', join(out, 'builder/builder.css'));
  for (const language of Object.keys(WORDS)) {
    const { title, description, lead, noScript } = WORDS[language];
    const path = PLACES[language].builder;
    const page = pageOf(
      {
        ...{ path, language, title, description },
        current: 'builder',
        other: PLACES[OTHER[language]].builder,
        layout: 'builder',
        styles: ['builder/builder.css'],
        scripts: ['builder/builder.js'],
        widgets: true,
        main: `<h1>${title}</h1>
<p class="lead">${lead}</p>
<div id="builder"><noscript><p>${noScript}</p></noscript></div>`,
      },
      site,
    );
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), page);
  }
}

const dataModule = (data) => ({
  name: 'builder-data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^builder:data$/ }, ({ path }) => ({ path, namespace: 'builder-data' }));
    onLoad({ filter: /.*/, namespace: 'builder-data' }, () => ({
      contents: `export const data = JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
    }));
  },
});
