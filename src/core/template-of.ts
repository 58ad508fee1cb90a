/** Lit knows a template by its strings: the same text has to give the same ones. */
const templates: Record<string, TemplateStringsArray> = {};

/**
 * The strings of a template that no literal can say, as one of a level or of so many rows.
 * @param text the code of the library with `|` where a value goes; never anything of a content
 */
export function templateOf(text: string): TemplateStringsArray {
  return (templates[text] ??= made(text.split('|')));
}

const made = (strings: string[]): TemplateStringsArray => Object.assign(strings, { raw: strings });
