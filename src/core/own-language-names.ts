/**
 * What languages are called by those who speak them, and in Swedish: both are how authorities here
 * name a translation, and no browser knows all of them. BCP 47 tags.
 */
export const NAMES: Readonly<Record<string, readonly [own: string, swedish: string]>> = {
  sv: ['svenska', 'svenska'],
  'sv-x-lattlast': ['lätt svenska', 'lätt svenska'],
  en: ['English', 'engelska'],
  ar: ['العربية', 'arabiska'],
  ckb: ['کوردیی ناوەندی', 'sorani'],
  es: ['español', 'spanska'],
  fa: ['فارسی', 'persiska'],
  fi: ['suomi', 'finska'],
  fr: ['français', 'franska'],
  pl: ['polski', 'polska'],
  prs: ['دری', 'dari'],
  ps: ['پښتو', 'pashto'],
  ru: ['русский', 'ryska'],
  se: ['davvisámegiella', 'nordsamiska'],
  so: ['Soomaali', 'somaliska'],
  ti: ['ትግርኛ', 'tigrinja'],
  tr: ['Türkçe', 'turkiska'],
  uk: ['українська', 'ukrainska'],
};
