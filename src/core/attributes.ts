import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn.js';

/** On when present, off when absent or `"false"`, which is what CMS fields write. */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false',
};

/** A value as written, whatever a framework has made of it: without blanks around, never absent. */
export const written = (value: unknown): string => String(value ?? '').trim();

/** What a developer reads when an attribute holds something we do not know. */
export const warnUnknown = (element: Element, attribute: string, value: unknown): void =>
  warnOnce(
    element.localName,
    `attribute ${attribute} has the unknown value "${String(value).slice(0, 80)}" and is ignored.`,
  );

/** The value if it is one of those allowed (trimmed, in any case), else the first of them. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  const asked = written(value).toLowerCase();
  const found = allowed.find((each) => each === asked);
  if (!found && asked) warnUnknown(element, attribute, value);
  return found ?? allowed[0];
}
