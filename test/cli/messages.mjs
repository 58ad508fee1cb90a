import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where findings get their words. */
const SOURCES = [
  ...['src/core', 'src/cli/check'].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  ),
  ...readdirSync('src/widgets').flatMap((widget) =>
    readdirSync(join('src/widgets', widget)).map((file) => join('src/widgets', widget, file)),
  ),
].filter((file) =>
  /^src\/core\/(.*schema.*|validate|list-feed)\.ts$|\.(records|schema)\.ts$|^src\/cli\/check\/(?!swedish|words)/.test(
    file,
  ),
);

const isSentence = (text) => /^[A-Z].*\s/.test(text) && /[.:…?!]$|\$$/.test(text.trim());

/** What an expression may become in a sentence; other expressions become a name. */
function valuesOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    return [...valuesOf(node.whenTrue), ...valuesOf(node.whenFalse)];
  }
  if (ts.isTemplateExpression(node)) return sentencesOf(node);
  return ['namn'];
}

function sentencesOf(node) {
  return node.templateSpans.reduce(
    (all, span) =>
      all.flatMap((start) =>
        valuesOf(span.expression).map((value) => `${start}${value}${span.literal.text}`),
      ),
    [node.head.text],
  );
}

/** Every sentence that schemas and checks may say, with names filled in, and where it stands. */
export function messagesInSources() {
  return SOURCES.flatMap((file) => {
    const found = [];
    const look = (node) => {
      if (ts.isStringLiteralLike(node)) found.push(node.text);
      else if (ts.isTemplateExpression(node)) found.push(...sentencesOf(node));
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
    return found.filter(isSentence).map((message) => ({ file, message }));
  });
}
