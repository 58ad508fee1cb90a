import { counted } from '../../core/counted.js';
import { msg, str } from '../../core/localize.js';
import { textIn, type Text } from '../../core/text.js';
import { boardOf, isFormer } from './lookups.js';
import type { OverviewResult } from './overview-result.js';
import { formerLabel } from './overview-words.js';
import type { SectionView } from './other-sections.js';
import { whoAnswers } from './who-answers.js';
import { nameOfWho } from './who-words.js';

/** What answers say in words. */

/** What is said of a question that has been answered, or could not be. */
export function answerInWords(
  result: OverviewResult,
  { content, locale, county, today }: Pick<SectionView, 'content' | 'locale' | 'county' | 'today'>,
): string {
  const plain = (text: Text | undefined): string =>
    textIn(text, locale, content.language)?.text ?? '';
  switch (result.kind) {
    case 'nothing-asked':
      return '';
    case 'none':
      return noneSentence(result.query);
    case 'board':
      return plain(boardOf(county, content)?.board);
    default: {
      const { main, others, similar } = result;
      const [first] = main;
      if (similar || !first) return similarCount(others.length);
      const rest = others.length > 0 ? ` ${moreCount(others.length)}` : '';
      if (first.kind === 'grant') return `${grantCount(main.length)}.${rest}`;
      if (first.kind === 'actor') {
        const name = plain(first.actor.name);
        return `${isFormer(first.actor, today) ? said(name, formerLabel()) : `${name}.`}${rest}`;
      }
      const who = whoAnswers(first.task, content, county, today)
        .decides.map((each) => nameOfWho(each, content, locale)?.text)
        .join(', ');
      return `${said(plain(first.task.label), who || nobodyNamed())}${rest}`;
    }
  }
}

export const noneSentence = (query: string): string =>
  msg(str`Ingen uppgift på ”${query}”`, {
    id: 'overview.none',
    desc: 'No task, grant or actor matches; the placeholder is what was typed',
  });

export const nobodyNamed = (): string =>
  msg('Vem som ansvarar står inte här', {
    id: 'overview.nobody',
    desc: 'In place of the name of who decides, where the content names nobody',
  });

const said = (task: string, who: string): string =>
  msg(str`${task}: ${who}.`, {
    id: 'overview.said',
    desc: 'Said to screen readers when a question has been answered: the task, and who decides',
  });

export const grantCount = (count: number): string =>
  counted(
    msg('one {# bidrag att söka} other {# bidrag att söka}', {
      id: 'overview.grants.count',
      desc: 'Number of grants that can be applied for and match what was typed',
    }),
    count,
  );

export const othersCount = (count: number, query: string): string =>
  query
    ? counted(
        msg('one {# svar till på ”%query”} other {# svar till på ”%query”}', {
          id: 'overview.others',
          desc: 'Number of further answers that match; %query is what was typed',
        }),
        count,
        { query },
      )
    : moreCount(count);

const moreCount = (count: number): string =>
  counted(
    msg('one {# svar till} other {# svar till}', {
      id: 'overview.others.count',
      desc: 'Said to screen readers after the first answer: number of further answers',
    }),
    count,
  );

export const similarCount = (count: number): string =>
  counted(
    msg('one {Inget heter precis så. # liknande} other {Inget heter precis så. # liknande}', {
      id: 'overview.similar',
      desc: 'Number of tasks, grants and actors with a similar name, when none has the one that was typed',
    }),
    count,
  );
