import { fold } from '../../core/fold.js';

/**
 * What people call languages in the headers of their columns, by BCP 47 tag: in Swedish (as a noun
 * and as in "svensk term"), in English, and in the language itself where that is common.
 */
const WORDS: Readonly<Record<string, string>> = {
  sv: 'svenska svensk svenskt swedish',
  'sv-x-lattlast': 'lättläst lättsvenska easyswedish',
  en: 'engelska engelsk engelskt english',
  ar: 'arabiska arabisk arabiskt arabic العربية',
  ckb: 'sorani centralkurdiska kurmanciska-sorani',
  kmr: 'kurmanji kurmandji nordkurdiska',
  es: 'spanska spansk spanskt spanish español',
  fa: 'persiska persisk persiskt farsi persian فارسی',
  fi: 'finska finsk finskt finnish suomi',
  fit: 'meänkieli',
  fr: 'franska fransk franskt french français',
  pl: 'polska polsk polskt polish polski',
  prs: 'dari دری',
  ps: 'pashto پښتو',
  ru: 'ryska rysk ryskt russian русский',
  se: 'nordsamiska nordsamisk northernsami',
  sma: 'sydsamiska southernsami',
  smj: 'lulesamiska lulesami',
  so: 'somaliska somalisk somaliskt somali soomaali',
  ti: 'tigrinja tigrinska tigrinya ትግርኛ',
  tr: 'turkiska turkisk turkiskt turkish türkçe',
  uk: 'ukrainska ukrainsk ukrainskt ukrainian українська',
  am: 'amhariska amharisk amharic',
  bg: 'bulgariska bulgarian',
  bn: 'bengali bengaliska',
  bs: 'bosniska bosnisk bosnian',
  cs: 'tjeckiska czech',
  da: 'danska dansk danskt danish',
  de: 'tyska tysk tyskt german deutsch',
  el: 'grekiska greek',
  et: 'estniska estonian',
  hr: 'kroatiska kroatisk croatian',
  hu: 'ungerska hungarian',
  it: 'italienska italiensk italian',
  ku: 'kurdiska kurdisk kurdish',
  lt: 'litauiska lithuanian',
  lv: 'lettiska latvian',
  nb: 'norska norsk norskt norwegian bokmål',
  nl: 'nederländska dutch',
  nn: 'nynorska nynorsk',
  pt: 'portugisiska portuguese',
  ro: 'rumänska romanian',
  rom: 'romani romska',
  sq: 'albanska albansk albanian',
  sr: 'serbiska serbisk serbian',
  th: 'thailändska thai',
  ur: 'urdu',
  vi: 'vietnamesiska vietnamese',
  yi: 'jiddisch yiddish',
  zh: 'kinesiska kinesisk chinese',
};

const byWord = new Map(
  Object.entries(WORDS).flatMap(([tag, words]) =>
    words.split(' ').map((word) => [fold(word), tag] as const),
  ),
);

/** Tags that people write in headers although they are other ones. */
const byTag: Readonly<Record<string, string>> = {
  'fa-af': 'prs',
  swe: 'sv',
  eng: 'en',
  ara: 'ar',
  no: 'nb',
};

/**
 * The language that a word or a tag names: `arabiska`, `Swedish`, `sv`, `sv-SE`.
 * @returns a BCP 47 tag, or undefined where it names none that we know
 */
export function languageNamed(written: string): string | undefined {
  const tag = written.trim().toLowerCase().replaceAll('_', '-');
  const other = Object.hasOwn(byTag, tag) ? byTag[tag] : undefined;
  const known = other ?? (Object.hasOwn(WORDS, tag) ? tag : undefined);
  if (known) return known;
  const [language = '', region = ''] = tag.split('-');
  if (/^[a-z]{2}$/.test(region) && Object.hasOwn(WORDS, language)) return language;
  return byWord.get(fold(written).replaceAll(' ', ''));
}

/** A header read as a name and a language. */
export interface HeaderReading {
  /** Empty where the header is the name of a language and nothing else. */
  readonly name: string;
  readonly language?: string;
}

/** What stands between the name and the language at the end: `Term (sv`, `term_en`, `Term – arabiska`. */
const ENDINGS: readonly RegExp[] = [
  // The longest ending first: "lätt svenska", "sv-SE".
  /^(.+?)[\s_.:@/([–—-]+(\p{L}+[-_ ]\p{L}+)[)\]\s]*$/u,
  /^(.+)[\s_.:@/([–—-]+(\p{L}{2,})[)\]\s]*$/u,
];

const BEGINNING = /^(\p{L}{4,})[\s_:–-]+(.+)$/u;

/**
 * Takes the language out of a header: `Term (sv)`, `term_en`, `Definition – arabiska`, `term:ar`,
 * `Term på engelska`, `Svensk term`, `term[sv]`, `Engelska`.
 * @returns the possible readings, the likeliest first
 */
export function splitHeader(header: string): readonly HeaderReading[] {
  const plain = header.trim();
  const readings: HeaderReading[] = [{ name: plain }];
  const add = (name: string | undefined, word: string | undefined): void => {
    const language = word && languageNamed(word);
    if (language && name !== undefined) readings.push({ name, language });
  };
  for (const ending of ENDINGS) {
    const [, name, word] = ending.exec(plain) ?? [];
    add(name?.replace(/[\s_]+(på|in)$/iu, '').trim(), word?.replace(/^(på|in)\s/iu, ''));
  }
  const [, word, name] = BEGINNING.exec(plain) ?? [];
  add(name, word);
  add('', plain);
  return readings;
}
