import { ContentError } from './content-error.js';
import type { ContentFailure, ContentUser } from './content.js';
import { fetchText } from './fetch-text.js';
import { noteFetched } from './fetched.js';
import { checked, parsed } from './foreign-content.js';

/** A load that all widgets with the same feed wait for. */
interface Load {
  readonly content: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

const loads = new Map<string, Load>();

/**
 * Content from a feed. Widgets that ask for the same one at the same time share its answer, so
 * that a hundred of them cost one request and one check.
 * @param src address of the feed
 * @param fresh asks the feed's server even where the browser remembers an answer
 * @param signal ends the wait
 * @throws ContentError, for the reader as well as for developers
 */
export async function readFeed<C>(
  user: ContentUser<C>,
  src: string,
  fresh: boolean,
  signal: AbortSignal,
): Promise<C> {
  // Who has gone while this file was on its way could no longer say so.
  signal.throwIfAborted();
  const key = `${user.localName} ${src}`;
  let load = fresh ? undefined : loads.get(key);
  if (!load) {
    const controller = new AbortController();
    load = {
      content: contentOf(user, src, { fresh, signal: controller.signal }),
      controller,
      waiting: 0,
    };
    loads.set(key, load);
  }
  const mine = load;
  const forget = (): void => {
    if (loads.get(key) === mine) loads.delete(key);
  };
  mine.content.then(forget, forget);
  mine.waiting += 1;
  return new Promise<C>((resolve, reject) => {
    mine.content.then((content) => resolve(content as C), reject);
    signal.addEventListener('abort', () => {
      mine.waiting -= 1;
      if (mine.waiting === 0) {
        mine.controller.abort();
        forget();
      }
      reject(new ContentError('nobody waits for the feed any more.', 'unavailable', true));
    });
  });
}

async function contentOf<C>(
  user: ContentUser<C>,
  src: string,
  options: { readonly fresh: boolean; readonly signal: AbortSignal },
): Promise<C> {
  const about = user.localName;
  try {
    // Both are on their way at once.
    const [text, reader] = await Promise.all([
      fetchText(src, { ...options, about }),
      user.contentReader(),
    ]);
    const content = checked(parsed(text, `the feed ${src}`), reader, about);
    noteFetched(content);
    return content;
  } catch (error) {
    const { message, reason } = error as ContentFailure;
    throw new ContentError(message, reason ?? 'unavailable', true);
  }
}
