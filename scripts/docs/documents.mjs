import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The documents that people read, README and docs in every language. */
export const documents = () => [
  ...readdirSync('.').filter((file) => /^(README|SECURITY|CONTRIBUTING)[.\w]*\.md$/.test(file)),
  ...readdirSync('docs', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** The code blocks of a document in one language, in their order. */
export const blocksOf = (text, language) =>
  [...text.matchAll(/^([ \t]*)```(\w+)[^\n]*\n([\s\S]*?)^\1```/gm)]
    .filter(([, , each]) => each === language)
    .map(([, , , code]) => code);
