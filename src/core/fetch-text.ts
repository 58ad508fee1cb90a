import { ContentError } from './content-error.js';
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
  const ask = (): Promise<string> =>
    request(url, { cache: fresh ? 'no-cache' : 'default', signal: controller.signal }, about);
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

async function request(url: string, init: RequestInit, about: string): Promise<string> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(url, { ...init, headers: { accept: 'application/json' } });
    if (response.ok) bytes = await bodyOf(response, url);
    else {
      void response.body?.cancel();
      const words = `answered ${response.status}.`;
      if (response.status >= 500) throw new Passing(words);
      throw new Error(words);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const why = 'Does the server answer, and does it allow this page to read it (CORS, CSP)?';
    throw new Passing(`could not be fetched (${error.message}). ${why}`);
  }
  return decoded(bytes, response.headers.get('content-type'), url, about);
}

/** The body, read only as far as it may reach. */
async function bodyOf(response: Response, url: string): Promise<Uint8Array> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let size = Number(response.headers.get('content-length'));
  if (!(size > MOST_BYTES)) size = 0;
  while (size <= MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    chunks.push(value);
    size += value.length;
  }
  void reader.cancel();
  throw new ContentError(
    `the feed ${url} is larger than ${MOST_BYTES / 1e6} MB: a smaller one is needed.`,
    'too-large',
  );
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * JSON is UTF-8 (RFC 8259), a byte order mark is dropped. What cannot be UTF-8 is read as what it
 * says it is, else as Windows-1252, which older systems here write: letters beat question marks.
 */
function decoded(bytes: Uint8Array, type: string | null, url: string, about: string): string {
  const declared = /charset="?([\w-]+)/i.exec(type ?? '')?.[1];
  for (const label of ['utf-8', declared]) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next.
    }
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
