import { COMMANDS } from './commands.js';
import { inLanguage, type Language } from './words.js';

const HEAD = {
  en: `lor-widgets COMMAND …

Tools for those who own the content of the widgets.`,
  sv: `lor-widgets KOMMANDO …

Verktyg för den som äger innehållet i widgetarna.`,
};

const TAIL = {
  en: `Examples:
  lor-widgets validate contacts.json
      What is wrong with the file, and how to mend it; nothing is changed.
  lor-widgets validate --lang sv,en,ar feeds/*.json
      Also which texts are missing in Swedish, English or Arabic.
  lor-widgets convert words.csv --to glossary --out glossary.json
      A sheet saved as CSV, or a vocabulary, as content of the widget.
  lor-widgets fallback contacts --county 25
      HTML to paste between <lor-contact-finder> and </lor-contact-finder>.

Options of every command:
  --help             what the command does, with examples
  --language sv|en   what is said is said in Swedish or English
  --version          which version this is

Exit code: 0 done, 1 something is wrong with a file, 2 wrongly called.`,
  sv: `Exempel:
  lor-widgets validate contacts.json
      Säger vad som är fel i filen och hur du rättar det. Inget ändras.
  lor-widgets validate --lang sv,en,ar feeds/*.json
      Säger också vilka texter som saknas på svenska, engelska eller arabiska.
  lor-widgets convert ord.csv --to glossary --out begrepp.json
      Gör en tabell i CSV eller ett vokabulär till innehåll i widgeten.
  lor-widgets fallback contacts --county 25
      HTML att klistra in mellan <lor-contact-finder> och </lor-contact-finder>.

Val för alla kommandon:
  --help             vad kommandot gör, med exempel
  --language sv|en   kommandot svarar på svenska eller engelska
  --version          vilken version det är

Slutkod: 0 klart, 1 något är fel i en fil, 2 fel anrop.`,
};

/** The list of commands, with examples. */
export function overview(language: Language): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const lines = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${inLanguage(summary, language)}`,
  );
  const title = { en: 'Commands:', sv: 'Kommandon:' };
  return [HEAD[language], `${title[language]}\n${lines.join('\n')}`, TAIL[language]].join('\n\n');
}
