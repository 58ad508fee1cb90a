/** A text that has broken somebody's page before, or would break one that trusts it. */
export interface Payload {
  readonly text: string;
  /** Looks the same where it is isolated and nothing in it acts on what is around it. */
  readonly tame?: (text: string) => string;
  /** Stands alone in its field: with marks around it, it would be another text. */
  readonly bare?: true;
  /** Stands alone in fields for addresses; elsewhere it has marks around it. */
  readonly address?: true;
  /** Is what the feed calls its language, too. */
  readonly language?: true;
  /** Of letters that are one sign: WebKit reckons that grid tracks cannot be narrower than all of them. */
  readonly ligatures?: true;
  /** Is shown to readers from right to left, too. */
  readonly bothWays?: true;
}

/** What payloads call when they run, and part of every address they ask for. */
export const HIT = 'lorHit';

/** Signs that turn what is beside them. */
export const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Turns what is beside it, unless what it opens is closed and what it closes is its own. */
const turned = (text: string, ends?: string): Payload => ({
  text,
  tame: (all) => (ends ? all + ends : all.replace(BIDI_CONTROLS, '')),
  bothWays: true,
});

/** As it stands in Swedish text: numbers that follow are no part of it. */
const isolated = (all: string): string => `\u2066${all}\u2069`;

const MARKUP = `<img src=/${HIT} onerror="${HIT}(1)"><script>${HIT}(2)</script>`;

export const PAYLOADS: Readonly<Record<string, Payload>> = {
  markup: { text: MARKUP, bothWays: true },
  'pictures and frames that run': {
    text: `<svg onload="${HIT}(3)"><a xlink:href="javascript:${HIT}(4)"><iframe srcdoc="<script>parent.${HIT}(5)</script>"></iframe><style>*{display:none}</style>`,
  },
  'an end of what is around it': {
    text: `</bdi></a></dd></dl></li></ul></details></template></style></script></title>--><b class=x>`,
  },
  'an end of its attribute': {
    text: `" onfocus="${HIT}(6)" autofocus x="' onclick='${HIT}(7)' style='color:red`,
  },
  'templates of others': {
    text: `\${${HIT}(8)} {{constructor.constructor('${HIT}(9)')()}} <%= ${HIT} %> #{${HIT}} {% x %} \``,
  },
  'signs of our own': { text: '%total %query # {other} one {# x} , . ~ ; <!--?lit$1$-->?lit$' },
  'entities that stay as they are': { text: `&lt;img src=x onerror=${HIT}(10)&gt;&#x202e;&amp;` },
  'markup as the language': { text: MARKUP.slice(0, 60), language: true },
  'a script address': { text: `javascript:${HIT}(11)//https://example.org/`, address: true },
  'a script address in disguise': { text: ` jAvA\tscr\nipt:${HIT}(12)`, address: true },
  'an address with a page in it': {
    text: `data:text/html,<script>parent.${HIT}(13)</script>`,
    address: true,
  },
  'text turned round': turned('\u202e50 00 12-010\u202d'),
  'directions never closed': turned('\u202bab\u202a 12', '\u202c\u202c'),
  'isolates never closed': turned('\u2067\u2066\u2068abc 12', '\u2069\u2069\u2069'),
  'isolates closed that nobody opened': turned('ab\u2069\u2069\u202c\u202c12\u2069'),
  'right-to-left text': { text: 'نص 12', tame: isolated },
  'right-to-left letters at both ends': { text: 'نص abc عربي', tame: isolated },
  'signs of no width': { text: '\u200ba\u200bb\u200c\u200d\ufeff\u2060\u00adc\u200e\u200f' },
  'ends of lines and paragraphs': { text: 'a\u2028b\u2029c\r\nd\u0085e' },
  'control characters': { text: 'a\u0000b\u0001c\u0008d\u001b[31me\u007f' },
  'half signs': { text: 'a\ud800b\udc00c' },
  'signs of many parts': { text: `${'👩‍👩‍👧‍👦'.repeat(50)}Z${'\u0301'.repeat(200)}` },
  'one endless word': { text: 'å'.repeat(2000), bothWays: true },
  'an endless word of the widest sign': { text: 'ﷺ'.repeat(2000), ligatures: true },
  'a very long text': { text: 'ord '.repeat(12_500) },
  'a member of all objects': { text: '__proto__', bare: true },
  'what makes objects': { text: 'constructor', bare: true },
  'what objects can do': { text: 'toString', bare: true },
};

/** Content of the same shape that nobody need fear. */
export const HARMLESS: Payload = { text: 'ord' };
