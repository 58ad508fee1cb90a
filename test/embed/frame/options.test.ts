import { expect } from '@open-wc/testing';
import { CollaborationOverview } from '../../../src/widgets/collaboration-overview/collaboration-overview.js';
import { ConceptGlossary } from '../../../src/widgets/concept-glossary/concept-glossary.js';
import { ContactFinder } from '../../../src/widgets/contact-finder/contact-finder.js';
import { StrategyList } from '../../../src/widgets/strategy-list/strategy-list.js';
import collaboration from '../../../src/content/collaboration.json';
import contacts from '../../../src/content/contacts.json';
import glossary from '../../../src/content/glossary.json';
import strategies from '../../../src/content/strategies.json';
import { locales } from '../../../src/core/localize.js';
import { allowed, frameOptions, type Rule } from '../../../src/embed/frame/options.js';

const classes = {
  'contact-finder': ContactFinder,
  'concept-glossary': ConceptGlossary,
  'collaboration-overview': CollaborationOverview,
  'strategy-list': StrategyList,
};
const finder = frameOptions['contact-finder'];
const list = frameOptions['strategy-list'];

describe('the options of a framed page', () => {
  it('are attributes of the widget', () => {
    for (const [name, rules] of Object.entries(frameOptions)) {
      const { observedAttributes } = classes[name as keyof typeof classes];
      for (const option of Object.keys(rules)) {
        if (option !== 'lang') expect(observedAttributes, name).to.include(option);
      }
    }
  });

  it('are neither content, nor texts, nor addresses, nor names of other things', () => {
    for (const rules of Object.values(frameOptions)) {
      expect(rules).not.to.have.any.keys(
        'src',
        'heading',
        'query',
        'deep-link',
        'follow',
        'content',
      );
    }
  });

  it('have every language of ours, easy Swedish among them', () => {
    for (const lang of locales) expect(allowed(finder['lang']!, lang)).to.equal(lang);
    for (const other of ['de', 'sv-SE', '', 'sv"', '\0', 'constructor']) {
      expect(allowed(finder['lang']!, other), other).to.equal(undefined);
    }
  });

  it('have every key that the content uses', () => {
    const keys: [Rule, readonly string[]][] = [
      [
        finder['county']!,
        contacts.counties.flatMap(({ code, letter, iso }) => [code, letter, iso]),
      ],
      [finder['municipality']!, contacts.municipalities.map(({ code }) => code)],
      [frameOptions['concept-glossary']['concept']!, glossary.concepts.map(({ id }) => id)],
      [frameOptions['collaboration-overview']['actor']!, collaboration.actors.map(({ id }) => id)],
      [frameOptions['collaboration-overview']['task']!, collaboration.tasks.map(({ id }) => id)],
      [list['type']!, Object.keys(strategies.types)],
      [list['topic']!, Object.keys(strategies.topics)],
    ];
    for (const [rule, all] of keys) {
      expect(all).not.to.be.empty;
      for (const key of all) expect(allowed(rule, key)).to.equal(key);
    }
  });

  it('have no key that could be anything but one', () => {
    const wrong = [
      '',
      ' ',
      '-',
      'a b',
      'a--b',
      '<script>',
      'a/b',
      'å',
      'a"b',
      'a'.repeat(65),
      '\u202e',
    ];
    for (const value of wrong) expect(allowed(finder['county']!, value), value).to.equal(undefined);
  });

  it('are switched as content systems write it', () => {
    for (const on of ['', 'true', '1', ' TRUE ']) expect(allowed(finder['map']!, on)).to.equal('');
    for (const off of ['false', '0']) expect(allowed(finder['map']!, off)).to.equal('false');
    for (const odd of ['ja', '2', '<b>']) expect(allowed(finder['map']!, odd)).to.equal(undefined);
  });

  it('take one value, or several where the widget does', () => {
    expect(allowed(finder['layout']!, ' Compact')).to.equal('compact');
    expect(allowed(finder['layout']!, 'compact,full')).to.equal(undefined);
    expect(allowed(list['status']!, 'in-force, unknown')).to.equal('in-force,unknown');
    expect(allowed(list['status']!, 'in-force,gone')).to.equal(undefined);
    expect(allowed(list['county']!, '12,13')).to.equal('12,13');
    expect(allowed(list['county']!, Array(31).fill('12').join(','))).to.equal(undefined);
    expect(allowed(list['county']!, ','.repeat(100_000))).to.equal(undefined);
  });

  it('take numbers within bounds', () => {
    expect(allowed(finder['heading-level']!, '3')).to.equal('3');
    for (const odd of ['0', '7', '3.5', '1e0', '-1', 'NaN', '٣']) {
      expect(allowed(finder['heading-level']!, odd), odd).to.equal(undefined);
    }
    expect(allowed(list['from-year']!, '2016')).to.equal('2016');
    expect(allowed(list['limit']!, '1001')).to.equal(undefined);
  });
});
