import { expect } from '@open-wc/testing';
import type { Hit } from '../../../src/core/search.js';
import {
  idOf,
  resultOf,
  type OverviewResult,
} from '../../../src/widgets/collaboration-overview/overview-result.js';
import type {
  Found,
  OverviewAnswer,
} from '../../../src/widgets/collaboration-overview/overview-search.js';
import { SECTIONS } from '../../../src/widgets/collaboration-overview/section-list.js';

const task = (id: string): Found => ({ kind: 'task', task: { id, label: id } });
const grant = (id: string): Found => ({ kind: 'grant', grant: { id, title: id } });
const actor = (id: string): Found => ({ kind: 'actor', actor: { id, name: id } });

const hit = (item: Found): Hit<Found> =>
  ({ item, tier: 'name', term: { text: 'x', kind: 'name' }, marks: [] }) as unknown as Hit<Found>;

const hits = (items: readonly Found[], similar = false): OverviewAnswer => ({
  asked: { kind: 'hits', query: 'q', hits: items.map(hit), similar },
  county: undefined,
});

/** The result in a line: what answers | what else fits. */
const line = (result: OverviewResult): string =>
  result.kind === 'hits'
    ? `${result.main.map(idOf).join(', ')} | ${result.others.map(({ item }) => idOf(item)).join(', ')}${result.similar ? ' (similar)' : ''}`
    : result.kind;

describe('what is made of a question', () => {
  it('is the first task or actor, and the others after it', () => {
    expect(line(resultOf(hits([task('a'), actor('b'), grant('c')]), undefined, SECTIONS))).to.equal(
      'task a | actor b, grant c',
    );
    expect(line(resultOf(hits([actor('b'), task('a')]), undefined, SECTIONS))).to.equal(
      'actor b | task a',
    );
  });

  it('is all grants where one comes first', () => {
    const found = hits([grant('a'), task('t'), grant('b')]);
    expect(line(resultOf(found, undefined, SECTIONS))).to.equal('grant a, grant b | task t');
  });

  it('answers with nothing where names are only similar', () => {
    expect(line(resultOf(hits([task('a'), actor('b')], true), undefined, SECTIONS))).to.equal(
      ' | task a, actor b (similar)',
    );
  });

  it('is what was chosen, with what fits the question besides, without itself', () => {
    const found = hits([task('a'), actor('a'), grant('a')]);
    expect(line(resultOf(found, actor('a'), SECTIONS))).to.equal('actor a | task a, grant a');
    expect(line(resultOf(undefined, task('z'), SECTIONS))).to.equal('task z | ');
  });

  it('leaves out what is not shown', () => {
    const found = hits([task('a'), grant('b'), actor('c')]);
    expect(line(resultOf(found, undefined, ['actors']))).to.equal('actor c | ');
    expect(line(resultOf(found, undefined, ['grants', 'actors']))).to.equal('grant b | actor c');
    expect(resultOf(found, undefined, ['roles'])).to.deep.equal({ kind: 'none', query: 'q' });
  });

  it('is a board where nothing but a county is named', () => {
    const asked = { kind: 'nothing-asked' } as const;
    expect(line(resultOf({ asked, county: '08' }, undefined, SECTIONS))).to.equal('board');
    expect(line(resultOf({ asked, county: undefined }, undefined, SECTIONS))).to.equal(
      'nothing-asked',
    );
    expect(line(resultOf(undefined, undefined, SECTIONS))).to.equal('nothing-asked');
  });

  it('says what was asked in vain', () => {
    const asked = { kind: 'none', query: 'qwxz' } as const;
    expect(resultOf({ asked, county: '08' }, undefined, SECTIONS)).to.deep.equal(asked);
  });
});
