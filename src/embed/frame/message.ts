/** The type of the message with which a framed page tells its height, in CSS pixels. */
export const HEIGHT = 'lor-frame-height';

/** The type of the message with which the page around asks for it once more. */
export const ASK = 'lor-frame-ask';

/** No frame becomes lower or higher than this, whatever it says; CSS pixels. */
const LOWEST = 100;
const HIGHEST = 20_000;

/**
 * The height that a message tells, within bounds.
 * @param data anything that some window may have sent
 * @returns undefined where it tells none
 */
export function heightOf(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== HEIGHT || typeof height !== 'number' || !(height > 0 && height < Infinity)) {
    return undefined;
  }
  return Math.min(Math.max(Math.ceil(height), LOWEST), HIGHEST);
}
