import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logged } from './patience.mjs';
import { press, says, textOf, useSite } from './visit.mjs';

describe('the library loaded twice on one page', () => {
  const site = useSite();

  it('works, and one warning names both versions', async () => {
    const { page, noted, violations } = await site.open('/pages/twice.html');
    await says(page, '010-225 50 00');
    await press(page, 'Sök igen');
    await press(page, 'Skåne');
    await says(page, '010-224 10 00');
    await logged(page, noted.warnings);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(noted.errors, []);
    assert.equal(noted.warnings.length, 1);
    assert.match(
      noted.warnings[0],
      /<lor-contact-finder>: version \d+\.\d+\.\d+ comes too late, \d+\.\d+\.\d+ is in use and stays\./,
    );
    assert.match(await textOf(page), /Länsstyrelsen i Skåne län/);
    await page.close();
  });
});

describe('the library loaded twice where the policy allows one copy', () => {
  const site = useSite({
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  });

  it('keeps the first copy working, and each entry of the second says in one line why it did not start', async () => {
    const { page, noted } = await site.open('/pages/twice.html');
    await says(page, '010-225 50 00');
    await logged(page, noted.warnings);
    // One entry has the copy that came second, or two have it.
    assert.ok([1, 2].includes(noted.warnings.length), noted.warnings.join('\n'));
    for (const line of noted.warnings) {
      assert.match(line, /<lor-contact-finder>: could not be loaded \(.*lit-html/);
    }
    assert.deepEqual(
      noted.errors.filter((line) => !/lit-html/.test(line)),
      [],
    );
    await page.close();
  });
});
