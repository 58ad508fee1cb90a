import { filledIn } from './start.mjs';
import { PLACES } from './shell.mjs';

const WORDS = {
  sv: {
    title: 'Demosidor',
    description: 'Tre påhittade myndigheters webbsidor med widgetarna i, på tre språk.',
  },
  en: {
    title: 'Demo pages',
    description: 'Pages of three made-up authorities with the widgets in them, in three languages.',
  },
};

/** The list of the demo pages, as a page for the shell. */
export function demosPage(language, template) {
  const path = PLACES[language].demos;
  return {
    ...WORDS[language],
    path,
    language,
    current: 'demos',
    other: PLACES[language === 'sv' ? 'en' : 'sv'].demos,
    styles: ['start.css'],
    main: filledIn(template, {}, path),
  };
}
