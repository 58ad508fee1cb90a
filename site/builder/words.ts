import type { ColourName, Words } from './model.js';

/** What an option is called, and one line about it. */
export interface OptionWords {
  readonly label: Words;
  readonly help: Words;
}

const words = (
  sv: readonly [label: string, help: string],
  en: readonly [label: string, help: string],
): OptionWords => ({ label: { sv: sv[0], en: en[0] }, help: { sv: sv[1], en: en[1] } });

/**
 * Every attribute of the elements, in the editor's words: by name, or by tag and name where it means
 * something else in one of them.
 */
export const OPTION_WORDS: Readonly<Record<string, OptionWords>> = {
  county: words(
    ['Län', 'Länet som visas från början.'],
    ['County', 'The county that is shown at first.'],
  ),
  'lor-strategy-list.county': words(
    ['Län', 'Bara dokument om länet.'],
    ['County', 'Only documents about the county.'],
  ),
  'lor-collaboration-overview.county': words(
    ['Län', 'Länets egen länsstyrelse nämns i svaren.'],
    ['County', 'The county’s own board is named in the answers.'],
  ),
  municipality: words(
    ['Kommun', 'Kommunens länsstyrelse visas direkt, utan sökning.'],
    ['Municipality', 'Its county administrative board is shown at once, without a search.'],
  ),
  lock: words(
    ['Bara den länsstyrelsen', 'Sökfältet tas bort. Välj först län eller kommun.'],
    ['Only that board', 'The search is taken away. Choose a county or municipality first.'],
  ),
  map: words(
    ['Karta', 'En karta över länen bredvid listan, där det finns plats.'],
    ['Map', 'A map of the counties beside the list, where there is room.'],
  ),
  locate: words(
    [
      'Använd min plats',
      'Besökaren kan hitta sin kommun med sin plats. Platsen stannar i webbläsaren.',
    ],
    [
      'Use my location',
      'Visitors can find their municipality by their position, which stays in the browser.',
    ],
  ),
  layout: words(
    ['Omfång', 'Kort visar telefon och e-post och viker ihop resten. Bra i en smal spalt.'],
    ['Extent', 'Short shows telephone and e-mail and folds the rest. Good in a narrow column.'],
  ),
  'lor-concept-glossary.layout': words(
    ['Upplägg', 'Orden i en lista, eller med betydelserna hopfällda under varje ord.'],
    ['Layout', 'The words in a list, or with their meanings folded below each.'],
  ),
  concept: words(
    ['Öppet begrepp', 'Det begreppet är öppet från början.'],
    ['Open concept', 'This concept is open at first.'],
  ),
  'lor-concept.concept': words(
    ['Begrepp', 'Begreppet som ordet i texten förklaras med.'],
    ['Concept', 'The concept that explains the word in the text.'],
  ),
  query: words(
    [
      'Sökord',
      'Står i sökfältet från början. Sökord följer inte med i länken till inställningarna.',
    ],
    [
      'Search words',
      'Stand in the search field at first. They do not go into the link to your choices.',
    ],
  ),
  'also-lang': words(
    ['Andra språk i ordlistan', 'Varje begrepp visas på två språk bredvid varandra.'],
    ['Second language in the glossary', 'Each concept is shown in two languages side by side.'],
  ),
  level: words(
    ['Nivå', 'Bara de nivåerna. Utan val visas alla.'],
    ['Level', 'Only these levels. All are shown without a choice.'],
  ),
  actor: words(
    ['Öppen aktör', 'Den aktören är öppen från början.'],
    ['Open actor', 'This actor is open at first.'],
  ),
  task: words(
    ['Svar på en uppgift', 'Visar vem som ansvarar för den uppgiften.'],
    ['Answer to one task', 'Shows who is responsible for this task.'],
  ),
  sections: words(
    ['Delar', 'Bara de delarna. Utan val visas alla.'],
    ['Sections', 'Only these sections. All are shown without a choice.'],
  ),
  diagram: words(
    ['Bild', 'En bild ovanför aktörerna av vilka som samverkar.'],
    ['Picture', 'A picture above the actors of who works with whom.'],
  ),
  type: words(
    ['Sort', 'Bara de sorternas dokument. Utan val visas alla.'],
    ['Type', 'Only documents of these types. All are shown without a choice.'],
  ),
  topic: words(
    ['Ämne', 'Bara dokument i de ämnena. Utan val visas alla.'],
    ['Topic', 'Only documents on these topics. All are shown without a choice.'],
  ),
  status: words(
    ['Gäller i dag', 'Bara dokument som gäller, har upphört eller är oklara. Utan val visas alla.'],
    [
      'In force today',
      'Only documents that are in force, have ended or are unclear. All without a choice.',
    ],
  ),
  'from-year': words(
    ['Från år', 'Bara dokument som beslutades eller började gälla då eller senare.'],
    ['From year', 'Only documents decided, or valid from, then or later.'],
  ),
  'to-year': words(
    ['Till år', 'Bara dokument som beslutades eller började gälla då eller tidigare.'],
    ['To year', 'Only documents decided, or valid from, then or earlier.'],
  ),
  sort: words(
    ['Ordning', 'Nyast först är det vanliga. Efter län och sort ger rubriker.'],
    ['Order', 'Latest first is the usual. By county and by type gives headings.'],
  ),
  limit: words(
    ['Antal från början', 'Så många dokument visas tills besökaren väljer att se alla.'],
    ['Number at first', 'So many documents are shown until the visitor asks for all.'],
  ),
  follow: words(
    [
      'Följ länsväljaren',
      'Id på länsväljaren (finn länsstyrelsen) på samma sida. Listan visar det län som väljs där.',
    ],
    [
      'Follow the finder',
      'Id of the contact finder on the same page. The list shows the county chosen there.',
    ],
  ),
  'reviewed-only': words(
    ['Bara granskade texter', 'Texter som är maskinöversatta och inte granskade visas inte.'],
    ['Reviewed texts only', 'Texts translated by machine and not reviewed are not shown.'],
  ),
  heading: words(
    ['Rubrik', 'Ersätter widgetens egen rubrik. Skriv den på widgetens språk.'],
    ['Heading', 'Replaces the widget’s own. Write it in the widget’s language.'],
  ),
  'heading-level': words(
    ['Rubriknivå', 'Nivå 2 är det vanliga. Välj den som passar sidans övriga rubriker.'],
    ['Heading level', 'Level 2 is the usual. Choose what fits the other headings of the page.'],
  ),
  'no-heading': words(
    ['Ingen rubrik', 'När sidan redan har en. Skärmläsare får ändå ett namn på delen.'],
    [
      'No heading',
      'When the page has one already. Screen readers still get a name for the region.',
    ],
  ),
  'color-scheme': words(
    ['Ljust eller mörkt', 'Som sidan är det vanliga.'],
    ['Light or dark', 'Like the page is the usual.'],
  ),
  'deep-link': words(
    [
      'Länkbart val',
      'Ett kort ord, till exempel lan. Besökarens val står då i sidans adress och går att länka till.',
    ],
    [
      'Choice that can be linked to',
      'A short word, such as county. The visitor’s choice then stands in the page’s address.',
    ],
  ),
  src: words(
    ['Eget innehåll', 'Adressen till en JSON-fil som visas i stället för vårt innehåll.'],
    ['Your own content', 'Address of a JSON file that is shown instead of our content.'],
  ),
};

/** The words for an element's attribute; the test sees to it that there always are some. */
export const wordsOf = (tag: string, name: string): OptionWords | undefined =>
  OPTION_WORDS[`${tag}.${name}`] ?? OPTION_WORDS[name];

/** Where an attribute is asked for; all others are among the options. */
export const STEP_OF: Readonly<Record<string, 'language' | 'place' | 'content'>> = {
  'also-lang': 'language',
  county: 'place',
  municipality: 'place',
  src: 'content',
};

/** What few need: folded at first. */
export const ADVANCED: ReadonlySet<string> = new Set([
  ...['color-scheme', 'deep-link', 'follow', 'query', 'reviewed-only', 'from-year', 'to-year'],
  'actor',
]);

/** Values whose names stand in no content. */
export const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  layout: {
    full: { sv: 'Allt', en: 'Everything' },
    compact: { sv: 'Kort', en: 'Short' },
    list: { sv: 'Lista', en: 'List' },
    accordion: { sv: 'Hopfällt', en: 'Folded' },
  },
  'color-scheme': {
    auto: { sv: 'Som sidan', en: 'Like the page' },
    light: { sv: 'Ljust', en: 'Light' },
    dark: { sv: 'Mörkt', en: 'Dark' },
  },
  level: {
    national: { sv: 'Landet', en: 'The country' },
    county: { sv: 'Länet', en: 'The county' },
    municipality: { sv: 'Kommunen', en: 'The municipality' },
    local: { sv: 'Lokalt', en: 'Local' },
  },
  status: {
    'in-force': { sv: 'Gäller', en: 'In force' },
    ended: { sv: 'Har upphört eller ersatts', en: 'Ended or replaced' },
    unknown: { sv: 'Oklart', en: 'Unclear' },
  },
  sections: {
    actors: { sv: 'Aktörer', en: 'Actors' },
    roles: { sv: 'Länsstyrelsernas roll', en: 'The county boards’ role' },
    arenas: { sv: 'Hur de samverkar', en: 'How they collaborate' },
    grants: { sv: 'Bidrag', en: 'Grants' },
    tasks: { sv: 'Alla uppgifter', en: 'All tasks' },
  },
  sort: {
    year: { sv: 'Nyast först', en: 'Latest first' },
    county: { sv: 'Efter län', en: 'By county' },
    title: { sv: 'Efter titel', en: 'By title' },
    type: { sv: 'Efter sort', en: 'By type' },
  },
};

export const COLOUR_WORDS: Readonly<Record<ColourName, Words>> = {
  text: { sv: 'Text', en: 'Text' },
  surface: { sv: 'Bakgrund', en: 'Surface' },
  accent: { sv: 'Länkar och knappar', en: 'Links and buttons' },
  'on-accent': { sv: 'Punkten på kartan', en: 'The point on the map' },
  focus: { sv: 'Fokusram', en: 'Focus frame' },
  muted: { sv: 'Dämpad text', en: 'Muted text' },
  border: { sv: 'Kanter', en: 'Borders' },
  raised: { sv: 'Länen på kartan', en: 'Counties on the map' },
  error: { sv: 'Felmeddelanden', en: 'Error messages' },
  mark: { sv: 'Markerade bokstäver', en: 'Marked letters' },
};

/** Widgets in the editor's words: a name and what it is for. */
export const WIDGET_WORDS: Readonly<Record<string, OptionWords>> = {
  'lor-contact-finder': words(
    ['Hitta länsstyrelsen', 'Telefon, e-post och adress till länsstyrelsen där man bor.'],
    ['Find the county board', 'How to reach the county administrative board where you live.'],
  ),
  'lor-concept-glossary': words(
    ['Ord och begrepp', 'Vad orden om mottagande och integration betyder, på flera språk.'],
    ['Words and concepts', 'What the words of reception and integration mean, in many languages.'],
  ),
  'lor-collaboration-overview': words(
    ['Vem gör vad', 'Vilka som ansvarar för vad när människor söker skydd eller är nya i Sverige.'],
    ['Who does what', 'Who is responsible for what when people seek asylum or are new in Sweden.'],
  ),
  'lor-strategy-list': words(
    ['Kunskapsbanken', 'Strategier, överenskommelser och lägesbilder, och om de gäller i dag.'],
    [
      'Knowledge bank',
      'Strategies, agreements and situational pictures, and if they are in force.',
    ],
  ),
  'lor-concept': words(
    ['Ett ord i löpande text', 'Ordet öppnar sin betydelse där det står.'],
    ['A word in running text', 'The word opens its meaning where it stands.'],
  ),
};
