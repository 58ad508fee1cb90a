import lists from '../locales/same-as-source.json';
import { sourceLocale } from '../src/core/localize.js';
import { loaders } from '../src/generated/locale-loaders.js';
import { partsOf, PLACE, type Templates } from '../stories/pseudo-templates.js';

/** The messages of a locale by id, as they are shipped; what comes from the code is `PLACE`. */
export async function textsOf(locale: string): Promise<Readonly<Record<string, string>>> {
  if (locale === sourceLocale) return swedishTexts();
  const load = loaders[locale as keyof typeof loaders];
  const { templates } = (await load()) as { templates: Templates };
  return Object.fromEntries(
    Object.entries(templates).map(([id, template]) => [id, partsOf(template).join(PLACE)]),
  );
}

/** Ids of the messages that are several texts in the page, with elements between them. */
export async function inPieces(locale: keyof typeof loaders): Promise<readonly string[]> {
  const { templates } = (await loaders[locale]()) as { templates: Templates };
  return Object.keys(templates).filter((id) => {
    const template = templates[id]!;
    return typeof template !== 'string' && !('strTag' in template);
  });
}

/** Swedish stands in the code alone; the files for translators have it beside each translation. */
async function swedishTexts(): Promise<Readonly<Record<string, string>>> {
  const xml = await (await fetch('/locales/en.xlf')).text();
  const units = new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('trans-unit');
  return Object.fromEntries(
    [...units].map((unit) => {
      const nodes = [...unit.querySelector('source')!.childNodes];
      const text = nodes.map((node) => (node.nodeName === 'x' ? PLACE : node.textContent)).join('');
      return [unit.id, text.replace(/\s+/g, ' ')];
    }),
  );
}

/** Ids of messages whose translation is rightly the Swedish text. */
export const sameAsSource = (locale: string): readonly string[] =>
  (lists as Readonly<Record<string, readonly string[]>>)[locale] ?? [];
