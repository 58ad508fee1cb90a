import type { Io } from './command.js';
import { read, write } from './files.js';
import type { Language } from './words.js';

/** From when on work is long, in milliseconds. */
const LONG = 2000;
/** How often it is told where there is no terminal, in milliseconds. */
const RARELY = 5000;
/** And on a terminal, where the line is written over. */
const OFTEN = 100;

/** Tells how far work has come: on one line of a terminal, else now and then when it takes long. */
export function progressTo(
  stream: { write(text: string): unknown; readonly isTTY?: boolean },
  now: () => number = Date.now,
): { tell: Io['progress']; clear: () => void } {
  const start = now();
  let told = start;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stream.write('\r\u001b[K');
    isShown = false;
  };
  const tell: Io['progress'] = (done, total, what) => {
    const time = now();
    const isTime = stream.isTTY
      ? time - start > OFTEN && time - told > OFTEN
      : time - start > LONG && (told === start || time - told > RARELY);
    if (!isTime) return;
    told = time;
    const count = total === undefined ? `${done}` : `${done} / ${total}`;
    if (!stream.isTTY) {
      stream.write(`${count} ${what}\n`);
      return;
    }
    clear();
    stream.write(`${count} ${what}`);
    isShown = true;
  };
  return { tell, clear };
}

/** The terminal, the pipes and the files. */
export function nodeIo(language: Language): Io {
  const { tell, clear } = progressTo(process.stderr);
  return {
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    readFile: read,
    writeFile: write,
    progress: tell,
    columns: process.stdout.columns || 80,
    language,
  };
}
