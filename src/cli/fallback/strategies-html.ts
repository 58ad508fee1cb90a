import { textIn } from '../../core/text.js';
import { orderedOnce } from '../../widgets/strategy-list/order.js';
import {
  labelOf,
  titleIn,
  type Strategies,
  type Strategy,
} from '../../widgets/strategy-list/strategies.js';
import { titleOnly } from '../../widgets/strategy-list/strategy-row.js';
import { standingOf } from '../../widgets/strategy-list/validity.js';
import { standingInWords, yearsInWords } from '../../widgets/strategy-list/words.js';
import { codeOf } from './chosen-county.js';
import { linked, list, markup, remark, worded, type Markup } from './markup.js';
import { limited, type FallbackOptions } from './options.js';

/** Keeps years together; whoever edits the page cannot see it. */
const WORD_JOINER = '\u2060';

/** The documents of the county asked for, or all, the latest first. */
export const strategiesHtml = (
  content: Strategies,
  locale: string,
  options: FallbackOptions,
): Markup =>
  list(
    chosenStrategies(content, locale, options).map((each) => documentHtml(each, content, locale)),
  );

/** Which documents are shown, in their order. */
export function chosenStrategies(
  content: Strategies,
  locale: string,
  options: FallbackOptions,
): readonly Strategy[] {
  const county = codeOf(options.county);
  const all = orderedOnce(content, locale, 'year').map(({ strategy }) => strategy);
  return limited(
    county === undefined ? all : all.filter(({ counties }) => counties?.includes(county)),
    options,
  );
}

function documentHtml(strategy: Strategy, content: Strategies, locale: string): Markup {
  const { url, type, gloss, verified } = strategy;
  const title = titleIn(strategy, locale, content);
  const meaning = title.lang === locale ? undefined : textIn(gloss, locale, content.language);
  const standing = standingOf(strategy, new Date().getFullYear());
  const kind =
    type === undefined ? undefined : labelOf(content.types, type, locale, content.language);
  const facts = [
    meaning && meaning.lang !== title.lang && worded(meaning, locale),
    kind && worded(kind, locale),
    yearsInWords(strategy).replaceAll(WORD_JOINER, ''),
    standingInWords(standing, strategy),
  ].filter((each) => each !== undefined && each !== false);
  return markup`${linked(url, worded(title, locale))}${facts.map((each) => markup` · ${each}`)}${
    verified === 'title-only' && remark(titleOnly())
  }`;
}
