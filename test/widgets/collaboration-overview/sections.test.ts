import { expect } from '@open-wc/testing';
import { levelsIn, sectionsIn } from '../../../src/widgets/collaboration-overview/sections.js';
import { listenToConsole } from '../../helpers.js';

const element = document.createElement('x-overview');
const ALL = ['actors', 'roles', 'arenas', 'grants', 'tasks'];

describe('the sections that an editor writes', () => {
  for (const [written, wanted] of [
    ['grants', ['grants']],
    ['tasks actors', ['tasks', 'actors']],
    [' roles,arenas ;\n roles', ['roles', 'arenas']],
    ['GRANTS', ['grants']],
    ['', ALL],
    [' , ', ALL],
    [undefined, ALL],
    [null, ALL],
  ] as const) {
    it(`are ${wanted.join(', ')} for ${JSON.stringify(written)}, without a word`, () => {
      const warnings = listenToConsole('warn', () => {
        expect(sectionsIn(element, written)).to.deep.equal(wanted);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('are those that are known, and each unknown one is warned about once', () => {
    const warnings = listenToConsole('warn', () => {
      sectionsIn(element, 'people');
      expect(sectionsIn(element, 'people grants toString')).to.deep.equal(['grants']);
    });
    expect(warnings).to.deep.equal([
      '<x-overview>: attribute sections has the unknown value "people" and is ignored.',
      '<x-overview>: attribute sections has the unknown value "toString" and is ignored.',
    ]);
  });

  it('are all where none is known', () => {
    listenToConsole('warn', () => {
      expect(sectionsIn(element, '[object Object]')).to.deep.equal(ALL);
    });
  });
});

describe('the levels that an editor writes', () => {
  for (const [written, wanted] of [
    ['national', ['national']],
    ['county', ['regional']],
    ['regional county', ['regional']],
    ['Municipality,national', ['local', 'national']],
    ['local', ['local']],
    ['', ['national', 'regional', 'local']],
    [undefined, ['national', 'regional', 'local']],
  ] as const) {
    it(`are ${wanted.join(', ')} for ${JSON.stringify(written)}`, () => {
      expect(levelsIn(element, written)).to.deep.equal(wanted);
    });
  }

  it('are all for words that every object knows, with a warning', () => {
    const warnings = listenToConsole('warn', () => {
      expect(levelsIn(element, 'constructor')).to.have.length(3);
    });
    expect(warnings).to.have.length(1);
  });
});
