import { ContentError } from './content-error.js';
import type { ContentReader, ContentUser } from './content.js';
import type { Finding } from './finding.js';
import { isPlain } from './plain.js';
import { reportError } from './warn.js';

/** So many lines about bad records are worth reading; the rest is counted. */
const MOST_LINES = 30;

/**
 * Reads content that the page itself holds; loaded only for it.
 * @param given what the page's script gave as the `content` property; it counts first
 * @param inline the text of a `<script type="application/json">` inside the element
 * @throws ContentError when none of it can be shown
 */
export async function readForeign<C>(
  user: ContentUser<C>,
  given: unknown,
  inline = '',
): Promise<C> {
  return checked(
    copied(given) ?? parsed(inline, 'the JSON inside the element'),
    await user.contentReader(),
    user.localName,
  );
}

/** What the page goes on writing into is not what is shown. */
function copied(given: unknown): unknown {
  try {
    return copyOf(given);
  } catch {
    // Endless, or not to be read: the checker sees to that.
    return given;
  }
}

const copyOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? Array.from(value, copyOf)
    : isPlain(value)
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copyOf(each)]))
      : value;

/** @throws ContentError with what is wrong */
export function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const instead = /^\s*</.test(text) ? ' It looks like a web page instead.' : '';
    throw new ContentError(`${what} is broken: ${String(error)}.${instead}`);
  }
}

/** Content without what is wrong with it, which the console tells the page's developer. */
export function checked<C>(raw: unknown, read: ContentReader<C>, about: string): C {
  const { content, findings, empty } = read(raw);
  const lines = linesByRecord(findings);
  for (const line of lines.slice(0, MOST_LINES)) reportError(about, line);
  if (lines.length > MOST_LINES) {
    reportError(about, `… and ${lines.length - MOST_LINES} more records with something wrong.`);
  }
  if (empty) throw new ContentError('the content holds nothing.', 'empty');
  if (!content) throw new ContentError('the content cannot be read.');
  return content;
}

/** One line for each record, however much is wrong with it. */
function linesByRecord(findings: readonly Finding[]): string[] {
  const lines = new Map<string, string>();
  for (const { pointer, message } of findings) {
    const record = pointer.split('/', 3).join('/');
    const before = lines.get(record);
    lines.set(record, `${before ? `${before} ` : ''}${pointer || '/'}: ${message}`);
  }
  return [...lines.values()];
}
