import { ContentError } from './content-error.js';
import { EARLY, FEED_TYPE, type EarlyFeeds } from './early-feeds.js';
import { warnOnce } from './warn.js';

/** How long an answer may take in all, in milliseconds. */
export const PATIENCE = 15_000;
/** What an answer may hold at most, in bytes as they are after unpacking. */
export const MOST_BYTES = 5_000_000;
/** How long to wait before asking again, in milliseconds. */
const PAUSE = 1000;

export interface FetchOptions {
  /** Asks the server even where the browser remembers an answer. */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
  /** The element's tag, for the console. */
  readonly about: string;
}

/** The fault may be gone in a moment: worth asking once more. */
class Passing extends Error {}

/**
 * The text at an address. Network errors and server errors (5xx) are given a second chance, an
 * answer that takes too long is not.
 * @throws ContentError with its reason
 */
export async function fetchText(
  address: string,
  { fresh, signal, about }: FetchOptions,
): Promise<string> {
  const url = resolved(address);
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const words = `the feed ${url} did not answer within ${PATIENCE / 1000} s.`;
    controller.abort(new ContentError(words, 'timeout'));
  }, PATIENCE);
  const stop = (): void => controller.abort();
  signal.addEventListener('abort', stop);
  const ask = (): Promise<string> => {
    const { signal: ended } = controller;
    const cache = fresh ? 'no-cache' : 'default';
    const answer =
      (fresh ? undefined : taken(address, ended)) ??
      fetch(url, { cache, signal: ended, headers: { accept: FEED_TYPE } });
    return textOf(answer, url, about);
  };
  try {
    return await ask().catch(async (error: unknown) => {
      if (!(error instanceof Passing) || controller.signal.aborted) throw error;
      await pause(controller.signal);
      return ask();
    });
  } catch (error) {
    for (const known of [controller.signal.reason as unknown, error]) {
      if (known instanceof ContentError) throw known;
    }
    throw new ContentError(`the feed ${url} ${(error as Error).message}`, 'unavailable');
  } finally {
    // Ends what is still coming in, such as the rest of what is too large.
    stop();
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function resolved(address: string): string {
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Said below.
  }
  throw new ContentError(`"${address.slice(0, 200)}" is no web address of a feed.`, 'unavailable');
}

/** The answer that the entry has asked for, if nobody has had it. */
function taken(address: string, ended: AbortSignal): Promise<Response> | undefined {
  const page = document as unknown as EarlyFeeds;
  const key = Symbol.for(EARLY + address);
  const early = page[key];
  if (!early) return undefined;
  page[key] = undefined;
  const [answer, controller] = early;
  ended.addEventListener('abort', () => controller.abort());
  return answer;
}

async function textOf(answer: Promise<Response>, url: string, about: string): Promise<string> {
  try {
    const response = await answer;
    // Awaited here: what breaks on its way is told below.
    if (response.ok) return await bodyOf(response, url, about);
    void response.body?.cancel();
    const words = `answered ${response.status}.`;
    throw new (response.status >= 500 ? Passing : Error)(words);
  } catch (error) {
    const { name, message } = error as Error;
    // Those asked for early may be ended by the entry.
    if (!/^(Type|Abort)Error$/.test(name)) throw error;
    const why = 'Does the server answer, and does it allow this page to read it (CORS, CSP)?';
    throw new Passing(`could not be fetched (${message}). ${why}`);
  }
}

/**
 * The body as text, read only as far as it may reach. JSON is UTF-8 (RFC 8259), a byte order mark
 * is dropped; each piece is decoded while the next is on its way.
 */
async function bodyOf(response: Response, url: string, about: string): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let text: string | undefined = '';
  let size = Number(response.headers.get('content-length'));
  if (!(size > MOST_BYTES)) size = 0;
  while (size <= MOST_BYTES) {
    const { done, value } = await reader.read();
    try {
      if (text !== undefined) text += decoder.decode(value, { stream: !done });
    } catch {
      text = undefined;
    }
    if (done) return text ?? otherwise(pieces, response, url, about);
    pieces.push(value);
    size += value.length;
  }
  void reader.cancel();
  throw new ContentError(
    `the feed ${url} is larger than ${MOST_BYTES / 1e6} MB: a smaller one is needed.`,
    'too-large',
  );
}

/**
 * What cannot be UTF-8 is read as what it says it is, else as Windows-1252, which older systems
 * here write: letters beat question marks.
 */
async function otherwise(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  response: Response,
  url: string,
  about: string,
): Promise<string> {
  const bytes = await new Blob([...pieces]).arrayBuffer();
  const declared = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  try {
    if (declared) return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    // Nor is it that.
  }
  warnOnce(about, `the feed ${url} is not UTF-8 and is read as Windows-1252; save it as UTF-8.`);
  return new TextDecoder('windows-1252').decode(bytes);
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('was given up.'));
    });
  });
