import { expect } from '@open-wc/testing';
import embedded from '../../../src/content/collaboration.json' with { type: 'json' };
import { readCollaboration } from '../../../src/widgets/collaboration-overview/collaboration.schema.js';
import {
  whoAnswers,
  whoGrants,
  type Who,
} from '../../../src/widgets/collaboration-overview/who-answers.js';

const content = readCollaboration(embedded).content!;
const TODAY = '2026-11-28';
const task = (id: string) => content.tasks.find((each) => each.id === id)!;
const named = (all: readonly Who[]) =>
  all.map(({ actor, board, isBoardUnknown }) =>
    isBoardUnknown
      ? `${actor.id}?`
      : ((board?.board as { sv: string } | undefined)?.sv ?? actor.id),
  );
const answers = (id: string, county?: string) => {
  const { decides, takesPart } = whoAnswers(task(id), content, county, TODAY);
  return [named(decides), named(takesPart)];
};

describe('who answers for a task', () => {
  it('is who decides, and who takes part', () => {
    expect(answers('asyl')).to.deep.equal([['migrationsverket'], []]);
    expect(answers('skola')).to.deep.equal([['kommuner'], ['skolverket']]);
    expect(answers('kommuntal')).to.deep.equal([['lansstyrelserna'], ['kommuner']]);
  });

  it('is the county’s own board where the boards do it', () => {
    expect(answers('kommuntal', '06')[0]).to.deep.equal(['Länsstyrelsen i Jönköpings län']);
    expect(answers('asyl', '06')[0]).to.deep.equal(['migrationsverket']);
  });

  it('is another county’s board where one does it for several', () => {
    for (const county of ['05', '06', '08']) {
      expect(answers('tillsyn-overformyndare', county)[0]).to.deep.equal([
        'Länsstyrelsen i Östergötlands län',
      ]);
    }
  });

  it('is nobody who is no more', () => {
    const both = { id: 't', label: 'T', decides: ['dua', 'kommuner'], takesPart: ['delmos'] };
    const on = (day: string) => whoAnswers(both, content, undefined, day);
    expect([named(on(TODAY).decides), named(on(TODAY).takesPart)]).to.deep.equal([
      ['kommuner'],
      [],
    ]);
    expect(named(on('2022-12-31').decides)).to.deep.equal(['dua', 'kommuner']);
    expect(named(on('2022-12-31').takesPart)).to.deep.equal(['delmos']);
  });

  it('is said to be unknown where nobody says which board does it', () => {
    expect(answers('tillsyn-overformyndare', '25')[0]).to.deep.equal(['lansstyrelserna?']);
    expect(answers('tillsyn-overformyndare')[0]).to.deep.equal(['lansstyrelserna']);
  });

  it('is said to be unknown where nobody describes the board that does it', () => {
    const actors = [{ id: 'boards', name: 'Boards' }];
    const own = { name: 'N', board: 'B', actor: 'boards' };
    const shared = { id: 't', label: 'T', decides: ['boards'], counties: { '90': '99' } };
    const { content: read, findings } = readCollaboration({
      ...{ kind: 'collaboration', version: 1, counties: { '90': own, '91': own } },
      ...{ actors, tasks: [shared] },
    });
    for (const county of ['90', '91']) {
      expect(
        named(whoAnswers(read!.tasks[0]!, read!, county, TODAY).decides),
        county,
      ).to.deep.equal(['boards?']);
    }
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/tasks/0/counties/90']);
  });

  it('is all boards together for a county that nobody describes', () => {
    for (const county of ['99', 'toString', '']) {
      expect(answers('kommuntal', county)[0], county).to.deep.equal(['lansstyrelserna']);
    }
  });

  it('is nobody where the content names nobody', () => {
    expect(whoAnswers({ id: 'x', label: 'X' }, content, '06', TODAY)).to.deep.equal({
      decides: [],
      takesPart: [],
    });
  });
});

describe('who decides on a grant', () => {
  it('is the county’s own board, whoever does other things for it', () => {
    for (const grant of content.grants) {
      expect(named(whoGrants(grant, content, undefined, TODAY))).to.deep.equal(['lansstyrelserna']);
      expect(named(whoGrants(grant, content, '06', TODAY))).to.deep.equal([
        'Länsstyrelsen i Jönköpings län',
      ]);
    }
    expect(whoGrants({ id: 'x', title: 'X' }, content, '06', TODAY)).to.deep.equal([]);
  });
});
