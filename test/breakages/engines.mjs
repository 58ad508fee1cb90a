/** @type {import('../../scripts/lib/breakages.mjs').Breakage[]} */
export default [
  {
    what: 'a test that no list names is skipped, and nobody minds',
    file: 'scripts/lib/skips.mjs',
    from: 'else if (skipped) faults.push',
    to: 'else if (skipped && !test) faults.push',
    seenBy: 'test/node/skips.test.mjs',
    says: /is a fault in another engine/,
  },
  {
    what: 'a skip is listed without a reason',
    file: 'test/skipped.json',
    from: 'WebKit fetches modules ahead without comparing them with the hash',
    to: '',
    seenBy: 'test/node/skips.test.mjs',
    says: /is listed for tests that there are/,
  },
  {
    what: 'a test belongs to no share of the runs',
    file: 'scripts/lib/exhaustive.mjs',
    from: 'daily: (file) => !isExhaustive(file),',
    to: 'daily: (file) => !isExhaustive(file) && !/fold/.test(file),',
    seenBy: 'test/node/exhaustive.test.mjs',
    says: /none is lost/,
  },
];
