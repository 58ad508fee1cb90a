import { html, type nothing, type TemplateResult } from 'lit';
import { oneOf } from './attributes.js';

/** The first is the one without an attribute. */
// eslint-disable-next-line @typescript-eslint/no-misused-spread -- digits
const LEVELS = [...'213456'] as [string, ...string[]];

/** Lit knows a template by its strings: one array for each level. */
const templates: TemplateStringsArray[] = [];

function templateOf(level: number): TemplateStringsArray {
  const tag = `h${level}`;
  const strings = [`<${tag} id=`, ' class=', ' part=', ' tabindex="-1">', `</${tag}>`];
  return Object.assign(strings, { raw: strings });
}

/** The level that a widget's host wants for its heading, 1 to 6. */
export const levelOf = (widget: Element & { readonly headingLevel: unknown }): number =>
  Number(oneOf(widget, 'heading-level', widget.headingLevel, LEVELS));

/**
 * A native heading of the wanted level; levels above 6 stop at 6. It can take focus by script, so
 * that a reader who has chosen something lands on the answer.
 * @param level 1 or more
 * @param name class and part
 * @param id the name, where there is one of it; `nothing` where there are several
 */
export function heading(
  level: number,
  content: unknown,
  name: string,
  id: string | typeof nothing = name,
): TemplateResult {
  const known = Math.min(level, 6);
  return html((templates[known] ??= templateOf(known)), id, name, name, content);
}
