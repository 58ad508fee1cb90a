import { readFileSync } from 'node:fs';

/** Reads a file of facts with a list in it; the message names the file that is not one. */
export function readFacts(file, list) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file}: cannot be read. Name the folder of the facts as the first argument.`);
  }
  const facts = parsed(file, text);
  if (!Array.isArray(facts?.[list])) throw new Error(`${file}: has no list called "${list}".`);
  return facts;
}

function parsed(file, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no valid JSON: ${error.message.split('\n', 1)[0]}`);
  }
}
