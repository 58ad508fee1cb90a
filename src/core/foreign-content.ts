import type { ContentSources, FailureReason } from './content.js';
import { reportError } from './warn.js';

/** Content that cannot be shown, whoever asks again; the message is for the page's developer. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly reason: FailureReason = 'invalid';
}

/**
 * Reads content that did not come with the library; loaded only for it.
 * @throws ContentError when none of it can be shown
 */
export async function readForeign<C>({
  given,
  inline,
  reader,
  about,
}: ContentSources<C>): Promise<C> {
  const raw: unknown = given ?? parsed(inline ?? '');
  const { content, findings } = (await reader())(raw);
  for (const { pointer, message } of findings) reportError(about, `${pointer || '/'}: ${message}`);
  if (!content) throw new ContentError('the content cannot be read.');
  return content;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError(`the JSON inside the element is broken: ${String(error)}.`);
  }
}
