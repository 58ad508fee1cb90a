import { readFileSync } from 'node:fs';

/** Reads a file of facts; the message names the file when it cannot be had or read. */
export function readFacts(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file}: cannot be read. Name the folder of the facts as the first argument.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no valid JSON: ${error.message}`);
  }
}
