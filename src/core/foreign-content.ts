import { ContentError, type ContentSources } from './content.js';
import { reportError } from './warn.js';

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
  if (!content) throw new ContentError('invalid', 'the content cannot be read.');
  return content;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError('invalid', `the JSON inside the element is broken: ${String(error)}.`);
  }
}
