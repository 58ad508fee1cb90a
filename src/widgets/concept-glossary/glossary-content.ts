import type { ContentReader } from '../../core/content.js';
import type { EmbeddedContent } from '../../core/embedded.js';
import { sourceLocale } from '../../core/localize.js';
import type { Glossary } from './concepts.js';

const loads = new Map<string, Promise<Glossary>>();

const reader = async (): Promise<ContentReader<Glossary>> =>
  (await import('./concepts.schema.js')).readGlossary;

/**
 * A glossary for terms in running text: however many a page has, it is loaded once, and again after
 * a failure.
 * @param src address of a feed; empty for what comes with the library
 * @param locale in which the latter is wanted
 * @param about the element's tag, for the console
 * @throws ContentFailure
 */
export function glossaryOf(
  src: string,
  embedded: EmbeddedContent | undefined,
  locale: string,
  about: string,
): Promise<Glossary> {
  // The library sees to it itself that its own is loaded once.
  if (!src) return ours(embedded, locale);
  const known = loads.get(src);
  if (known) return known;
  const load = fetched(src, about);
  loads.set(src, load);
  load.catch(() => loads.delete(src));
  return load;
}

async function fetched(src: string, about: string): Promise<Glossary> {
  const { readFeed } = await import('../../core/feed.js');
  const user = { localName: about, contentReader: reader };
  return readFeed(user, src, false, new AbortController().signal);
}

async function ours(embedded: EmbeddedContent | undefined, locale: string): Promise<Glossary> {
  if (!embedded) throw new Error('there is no content to show.');
  return (await embedded(new Set(locale === sourceLocale ? [] : [locale]))) as Glossary;
}
