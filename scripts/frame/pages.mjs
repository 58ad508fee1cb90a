/**
 * The pages to be framed: what each is called until its widget says so itself, and the link that
 * stands in for the widget.
 * @type {Record<string, { title: string, link: string, href: string }>}
 */
export const pages = {
  'contact-finder': {
    title: 'Hitta din länsstyrelse',
    link: 'Kontakta länsstyrelsen',
    href: 'https://www.lansstyrelsen.se/',
  },
  'concept-glossary': {
    title: 'Begrepp',
    link: 'Informationsverige',
    href: 'https://www.informationsverige.se/',
  },
  'collaboration-overview': {
    title: 'Vem gör vad i mottagandet?',
    link: 'Länsstyrelserna',
    href: 'https://www.lansstyrelsen.se/',
  },
  'strategy-list': {
    title: 'Strategier och överenskommelser',
    link: 'Strategier hos länsstyrelserna',
    href: 'https://www.lansstyrelsen.se/',
  },
};

const SLOT = /\{\{(\w+)(?::([\w/.-]+))?\}\}/g;

/**
 * One page of the template.
 * @param {string} template with `{{title}}`, `{{name}}` and the like, and `{{hash:FILE}}`
 * @param {string} name the widget's
 * @param {(file: string) => string} hashOf the integrity of a built file
 * @throws {Error} where the template asks for what is not known
 */
export function pageOf(template, name, hashOf) {
  const known = { name, ...pages[name] };
  return template.replaceAll('{{name}}', name).replace(SLOT, (slot, key, file) => {
    if (key === 'hash' && file) return hashOf(file);
    if (known[key] === undefined) throw new Error(`frame.html asks for ${slot}`);
    return known[key];
  });
}
