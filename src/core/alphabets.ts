import type { Alphabet } from './letters.js';

/**
 * Alphabets that are not the Latin one, or have letters inside it, as dictionaries of the language
 * order them. Letters made of two signs stand under the first. After CLDR's index characters.
 */
const ALPHABETS: Readonly<Record<string, string>> = {
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  ckb: 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ',
  es: 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ',
  fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  pl: 'AĄBCĆDEĘFGHIJKLŁMNŃOÓPQRSŚTUVWXYZŹŻ',
  ps: 'آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهی',
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  se: 'AÁBCČDĐEFGHIJKLMNŊOPQRSŠTŦUVWXYZŽÅÄÖ',
  ti: 'ሀለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ',
  tr: 'ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ',
  uk: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ',
};

/** The alphabet of a language; undefined where the Latin one will do. */
export function alphabetOf(lang: string): Alphabet | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  const letters = ALPHABETS[language === 'prs' ? 'fa' : language];
  return letters === undefined ? undefined : Array.from(letters);
}
