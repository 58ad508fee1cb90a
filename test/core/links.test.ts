import { expect } from '@open-wc/testing';
import { safeHref } from '../../src/core/links.js';
import { telHref } from '../../src/core/tel.js';

describe('safeHref', () => {
  for (const address of [
    'https://www.lansstyrelsen.se/',
    'http://example.se/a?b=c#d',
    'mailto:skane@lansstyrelsen.se',
    'tel:010-2241000',
  ]) {
    it(`allows ${address}`, () => expect(safeHref(address)).to.equal(address));
  }
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3aalert(1)',
    'javascript://example.se/%0aalert(1)',
    'view-source:https://example.se/',
    'filesystem:https://example.se/x',
    'intent://example.se/#Intent;end',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.se/x',
    'file:///etc/passwd',
    '//example.se',
    '/kontakt',
    'www.example.se',
    'https://',
    '',
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(safeHref(address)).to.equal(undefined));
  }
  it('refuses nothing at all', () => expect(safeHref(undefined)).to.equal(undefined));
});

describe('telHref', () => {
  it('keeps the digits and a leading plus', () => {
    expect(telHref('010-225 50 00')).to.equal('tel:0102255000');
    expect(telHref('+46 10 225 50 00')).to.equal('tel:+46102255000');
    expect(telHref('010+225')).to.equal('tel:010225');
  });
  it('makes no link of a number without digits', () => {
    expect(telHref('växel')).to.equal(undefined);
    expect(telHref('')).to.equal(undefined);
    expect(telHref('+växel')).to.equal(undefined);
  });
});
