import { fold } from '../../core/fold.js';
import { slug } from './slug.js';

interface KnownLabel {
  readonly sv: string;
  readonly en: string;
  /** Other words for it, folded, `|` between them. */
  readonly words: string;
}

/** Keys that our own content has, so that filters and addresses of the same thing are the same. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, KnownLabel>>>> = {
  types: {
    strategy: { sv: 'Strategi', en: 'Strategy', words: 'strategier|strategies' },
    agreement: {
      sv: 'Överenskommelse',
      en: 'Agreement',
      words: 'overenskommelser|avtal|agreements',
    },
    'action-plan': {
      sv: 'Handlingsplan',
      en: 'Action plan',
      words: 'handlingsplaner|atgardsplan|action plans',
    },
    'situational-picture': {
      sv: 'Lägesbild',
      en: 'Situation report',
      words: 'lagesbilder|lagesrapport|situational picture',
    },
    'collaboration-model': {
      sv: 'Samverkansmodell',
      en: 'Collaboration model',
      words: 'samverkansmodeller',
    },
  },
  sectors: {
    authority: {
      sv: 'Statliga myndigheter',
      en: 'State authorities',
      words: 'myndighet|myndigheter|statlig myndighet|authorities',
    },
    region: { sv: 'Regioner', en: 'Regions', words: 'region|regions' },
    municipality: { sv: 'Kommuner', en: 'Municipalities', words: 'kommun' },
    'civil-society': {
      sv: 'Civilsamhället',
      en: 'Civil society',
      words: 'civilsamhalle|ideell sektor|foreningar',
    },
    business: { sv: 'Näringsliv', en: 'Business', words: 'naringslivet|foretag' },
  },
};

/** A key and what it is called. */
export interface Label {
  readonly key: string;
  /** By language; undefined where the word that was written is what it is called. */
  readonly label?: Readonly<Record<string, string>>;
}

/**
 * The key of a word in the owner's own list of types, topics or sectors: ours where it is a word for
 * the same, else one made of the word.
 */
export function labelled(list: string, written: string): Label {
  const word = fold(written);
  for (const [key, { sv, en, words }] of Object.entries(KNOWN[list] ?? {})) {
    if (written === key) return { key, label: { sv, en } };
    if ([fold(key), fold(sv), fold(en), ...words.split('|')].includes(word)) return { key };
  }
  return { key: slug(written) || written.slice(0, 100) };
}
