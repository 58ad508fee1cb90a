import { baseOf, originOf } from './addresses.js';
import type { Data, Language, State } from './model.js';
import type { Result } from './result.js';
import { WIDGET_WORDS } from './words.js';

const WORDS = {
  sv: {
    hello: 'Hej!',
    want: (name: string) => `Vi vill visa ”${name}” (lor-widgets) på webbplatsen. Det här behövs:`,
    files: (folder: string, base: string) =>
      `Lägg alla filer ur ${folder} i mappen ${base} på webbservern. De ändras aldrig där: en ny version får en egen mapp.`,
    frame: (base: string) => `Lägg också alla filer ur dist/frame i mappen ${base}frame/.`,
    pack: 'Lägg till paketet lor-widgets i projektet.',
    script: 'Lägg den här raden i sidmallen, en gång:',
    imports: 'Lägg den här raden i koden:',
    css: 'Lägg de här raderna i stilmallen:',
    policy: 'Har webbplatsen en innehållspolicy (CSP)? Det här räcker för widgeten:',
    feed: (address: string) => `Innehållet hämtas från ${address}.`,
    alone: 'Filerna använder inga kakor och frågar ingen annan server.',
    thanks: 'Tack!',
  },
  en: {
    hello: 'Hello!',
    want: (name: string) => `We want to show “${name}” (lor-widgets) on the site. This is needed:`,
    files: (folder: string, base: string) =>
      `Put all files of ${folder} into the folder ${base} on the web server. They never change there: a new version gets a folder of its own.`,
    frame: (base: string) => `Put all files of dist/frame into the folder ${base}frame/, too.`,
    pack: 'Add the package lor-widgets to the project.',
    script: 'Put this line into the page template, once:',
    imports: 'Put this line into the code:',
    css: 'Put these lines into the style sheet:',
    policy: 'Does the site have a content security policy (CSP)? This is enough for the widget:',
    feed: (address: string) => `The content is fetched from ${address}.`,
    alone: 'The files use no cookies and ask no other server.',
    thanks: 'Thank you!',
  },
};

/** What to ask those who run the site for, ready to be sent. Pure. */
export function messageOf(state: State, data: Data, result: Result, language: Language): string {
  const t = WORDS[language];
  const base = baseOf(state, data);
  const files: Readonly<Record<State['way'], readonly string[]>> = {
    script: [t.files('dist/cdn', base)],
    'data-lor': [t.files('dist/cdn', base)],
    standalone: [t.files('dist/standalone', `${base}standalone/`)],
    frame: [t.files('dist/cdn', base), t.frame(base)],
    npm: [t.pack],
  };
  const asked = [
    ...files[state.way],
    `${state.way === 'npm' ? t.imports : t.script}\n${result.snippet.script}`,
    ...(result.css ? [`${t.css}\n${result.css.trimEnd()}`] : []),
    `${t.policy}\n${result.policy}`,
    ...(state.feed && state.way !== 'frame' ? [t.feed(state.feed)] : []),
  ];
  return [
    t.hello,
    t.want(WIDGET_WORDS[state.widget]!.label[language]),
    ...asked.map((each, at) => `${at + 1}. ${each}`),
    // Content from elsewhere is asked for there.
    ...(state.feed && originOf(state.feed) ? [] : [t.alone]),
    t.thanks,
  ].join('\n\n');
}
