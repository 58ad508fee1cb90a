import type { System, Way, Words } from './model.js';

/**
 * What usually works in a content system: as docs/sv/klistra-in.md says under "I ert system". None
 * of it was tried by us, and the builder says so.
 */
export interface SystemAdvice {
  readonly name: Words;
  readonly way: Way;
  /** One sentence each, in the order they are done. */
  readonly steps: Readonly<Record<'sv' | 'en', readonly string[]>>;
}

const named = (name: string): Words => ({ sv: name, en: name });

export const SYSTEM_ADVICE: Readonly<Record<System, SystemAdvice>> = {
  other: {
    name: { sv: 'Annat, eller vet inte', en: 'Another, or I do not know' },
    way: 'script',
    steps: {
      sv: [
        'Klistra in raderna i ett fält för HTML-kod, där widgeten ska stå.',
        'Tar redigeraren bort taggen? Välj då raden för redigerare som tar bort taggar, under Andra sätt att klistra in.',
      ],
      en: [
        'Paste the lines into a field for HTML, where the widget is to stand.',
        'Does the editor remove the tag? Then choose the line for editors that remove tags, under Other ways to paste.',
      ],
    },
  },
  sitevision: {
    name: named('Sitevision'),
    way: 'data-lor',
    steps: {
      sv: [
        'Raderna brukar kunna ligga i en HTML-modul eller en skriptmodul. Det kan krävas särskild behörighet.',
        'I vanlig text brukar skript och okända taggar inte få vara kvar. Be då om skriptraden i mallen och klistra in div-raden där HTML går att skriva.',
      ],
      en: [
        'The lines can usually stand in an HTML module or a script module. That may need a special permission.',
        'In ordinary text, scripts and unknown tags are usually removed. Then ask for the script line in the template, and paste the div line where HTML can be written.',
      ],
    },
  },
  optimizely: {
    name: named('Optimizely (Episerver)'),
    way: 'data-lor',
    steps: {
      sv: [
        'Textredigeraren brukar ta bort taggar som den inte känner till.',
        'Be utvecklaren om ett block för widgeten, eller om skriptraden i sidmallen.',
        'Klistra in div-raden i redigerarens HTML-läge.',
      ],
      en: [
        'The text editor usually removes tags it does not know.',
        'Ask the developer for a block for the widget, or for the script line in the page template.',
        'Paste the div line in the editor’s HTML mode.',
      ],
    },
  },
  wordpress: {
    name: named('WordPress'),
    way: 'script',
    steps: {
      sv: [
        'Lägg till blocket Anpassad HTML och klistra in raderna där.',
        'Den som saknar behörigheten unfiltered_html brukar inte få spara skript och okända taggar. Be då om skriptraden i temat och välj raden för redigerare som tar bort taggar.',
      ],
      en: [
        'Add the block Custom HTML and paste the lines there.',
        'Those without the permission unfiltered_html usually cannot save scripts and unknown tags. Then ask for the script line in the theme, and choose the line for editors that remove tags.',
      ],
    },
  },
  drupal: {
    name: named('Drupal'),
    way: 'data-lor',
    steps: {
      sv: [
        'Textformatet avgör vilka taggar och attribut som får vara kvar.',
        'Be den som förvaltar webbplatsen att tillåta data-lor och de andra data-attributen på div, och att lägga skriptraden i temat.',
        'Klistra in div-raden i sidans HTML.',
      ],
      en: [
        'The text format decides which tags and attributes may stay.',
        'Ask those who run the site to allow data-lor and the other data attributes on div, and to put the script line into the theme.',
        'Paste the div line into the page’s HTML.',
      ],
    },
  },
  umbraco: {
    name: named('Umbraco'),
    way: 'data-lor',
    steps: {
      sv: [
        'Textredigeraren brukar ta bort taggar som den inte känner till.',
        'Be utvecklaren om ett block för widgeten, eller om skriptraden i mallen.',
        'Klistra in div-raden där HTML går att skriva.',
      ],
      en: [
        'The text editor usually removes tags it does not know.',
        'Ask the developer for a block for the widget, or for the script line in the template.',
        'Paste the div line where HTML can be written.',
      ],
    },
  },
};

export interface WayWords {
  readonly label: Words;
  readonly help: Words;
}

export const WAY_WORDS: Readonly<Record<Way, WayWords>> = {
  script: {
    label: { sv: 'Skript och tagg', en: 'Script and tag' },
    help: {
      sv: 'Två rader. Det vanliga, och det som är snabbast för besökaren.',
      en: 'Two lines. The usual way, and the fastest for visitors.',
    },
  },
  'data-lor': {
    label: { sv: 'För redigerare som tar bort taggar', en: 'For editors that remove tags' },
    help: {
      sv: 'En vanlig div i stället för en egen tagg. Skriptraden kan ligga i sidmallen.',
      en: 'An ordinary div instead of a tag of its own. The script line can be in the template.',
    },
  },
  standalone: {
    label: { sv: 'En enda fil', en: 'One file' },
    help: {
      sv: 'Ladda upp en fil till filarkivet. Den talar bara svenska och engelska.',
      en: 'Upload one file to the file archive. It speaks Swedish and English only.',
    },
  },
  frame: {
    label: { sv: 'Ram (iframe)', en: 'Frame (iframe)' },
    help: {
      sv: 'När systemet bara tillåter en iframe. Egna färger och eget innehåll går inte att välja.',
      en: 'When the system allows only an iframe. Own colours and content cannot be chosen.',
    },
  },
  npm: {
    label: { sv: 'Paket för utvecklare (npm)', en: 'Package for developers (npm)' },
    help: {
      sv: 'För webbplatser som byggs med ett byggverktyg.',
      en: 'For sites that are built with a bundler.',
    },
  },
};
