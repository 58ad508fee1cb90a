import type { Result } from './result.js';
import type { State } from './model.js';
import { escapeHtml } from '../../src/core/escape-html.js';
import type { Texts } from './texts.js';

/** A whole page with the lines in it, to be laid on the site's server and looked at. Pure. */
export const tryPage = (state: State, { snippet, css }: Result, t: Texts): string =>
  `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(t.saveTitle)}: ${state.widget}</title>
${css ? `<style>\n${css}</style>\n` : ''}</head>
<body>
<main>
<h1>${escapeHtml(t.saveTitle)}</h1>
${snippet.all.trim()}
</main>
</body>
</html>
`;
