/** What libraries ask at run time although we know the answer; the code for others falls away. */
const KNOWN_ANSWERS = [
  {
    // A lint rule gives every message an id of its own.
    file: '/@lit/localize/internal/runtime-msg.js',
    asked: 'options?.id ?? generateId(template)',
    answer: 'options.id',
  },
  {
    // All browsers from our baseline on have adopted style sheets; define.ts asks for them first.
    file: '/@lit/reactive-element/css-tag.js',
    asked:
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    answer: 'true',
  },
  {
    // Our style sheets have nothing filled in (a lint rule sees to it), and only css`` makes them.
    file: '/@lit/reactive-element/css-tag.js',
    asked: /(?<=const o=)1===t\.length\?t\[0\]:e\.reduce\(.*?\+t\[o\+1\],t\[0\]\)(?=;return new n)/,
    answer: 't[0]',
  },
  {
    file: '/@lit/reactive-element/css-tag.js',
    asked: /(?<=if\(this\._\$cssResult\$=!0,)o!==s(?=\)throw)/,
    answer: 'false',
  },
  // Our attributes are texts, or have a converter of their own; none is written back. We declare
  // properties without decorators.
  ...[
    [
      /toAttribute\(t,s\)\{.*?return t\},fromAttribute\(t,s\)\{.*?return i\}(?=\},)/,
      'fromAttribute:t=>t',
    ],
    ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', 'C(t,s,{wrapped:h},r){const i=!1,e=!1;'],
    [/\|\|i\.useDefault&&i\.reflect&&.*?\)\)(?=\)\)return)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM)/, ''],
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK\()/, ''],
    ['r??this._$Ej?.get(e)??r', 'r'],
    [/static addInitializer\(t\)\{.*?\}(?=static get)/, ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['"function"==typeof t.converter?{fromAttribute:t.converter}:', ''],
    ['&&this._$Em!==e', ''],
    ['this._$Em=e;', ''],
    [',this._$Em=null}}requestUpdate', '}}requestUpdate'],
    [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}', 'return this._$ES}'],
    ['s=[...r(t),...o(t)];', 's=r(t);'],
  ].map(([asked, answer]) => ({
    file: '/@lit/reactive-element/reactive-element.js',
    asked,
    answer,
  })),
  // Nobody mends browsers above our baseline, and no server renders us.
  ...[
    ['/@lit/reactive-element/reactive-element.js', '=a.reactiveElementPolyfillSupport'],
    ['/lit-html/lit-html.js', '=t.litHtmlPolyfillSupport'],
    ['/lit-element/lit-element.js', '=s.litElementPolyfillSupport'],
  ].map(([file, asked]) => ({ file, asked, answer: '=void 0' })),
  {
    file: '/lit-element/lit-element.js',
    asked: 's.litElementHydrateSupport?.(',
    answer: '(void 0)?.(',
  },
  {
    // A table for making ids, which we give ourselves; it would be filled on every page.
    file: '/@lit/localize/internal/fnv1a64.js',
    asked: 'i < 256;',
    answer: 'i < 0;',
  },
  // Our templates fill nothing into <script>, <style>, <textarea> or <title>.
  ...[
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===r\.nodeType\))/, ''],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ].map(([asked, answer]) => ({ file: '/lit-html/lit-html.js', asked, answer })),
  // None of our templates is MathML.
  ...[
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
  ].map(([asked, answer]) => ({ file: '/lit-html/lit-html.js', asked, answer })),
  // No directive of ours asks whether its element is in the page, and all are made in our document.
  ...[
    [',this._$Cv=e?.isConnected??!0', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    ['this._$AP?.(!1,!0,s)', ''],
    ['(t?.creationScope??l)', 'l'],
  ].map(([asked, answer]) => ({ file: '/lit-html/lit-html.js', asked, answer })),
  {
    file: '/lit-element/lit-element.js',
    asked: /(?<=this\._\$Do=e\(.*?\)\})connectedCallback.*?(?=render\(\))/,
    answer: '',
  },
  {
    file: '/lit-element/lit-element.js',
    asked: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),',
    answer: '',
  },
  // Lint rules see to it that our templates hold no comments, and that listeners are functions.
  ...[
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    [':c===_||c===m?c=v:(c=p,n=void 0)', ':c=p'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(.*?\}(?=l\+\+)/, ''],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['"function"==typeof this._$AH?', ''],
    [':this._$AH.handleEvent(t)', ''],
  ].map(([asked, answer]) => ({ file: '/lit-html/lit-html.js', asked, answer })),
  // What only directives of other kinds than ours ask of their parts.
  ...[
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    /get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?(?=_\$AI\()/,
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    /(?<=this\.options=s\})get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
    /(?<=this\._\$AV=\[\],)this\._\$AN=void 0,/,
    /this\._\$AN=void 0,(?=this\._\$AA=)/,
    /this\._\$AN=void 0,(?=this\.element=t,this\.name=)/,
    /(?<=this\.type=6,)this\._\$AN=void 0,/,
  ].map((asked) => ({ file: '/lit-html/lit-html.js', asked, answer: '' })),
  {
    // A lint rule knows which steps of an element's update our controllers follow.
    file: '/@lit/reactive-element/reactive-element.js',
    asked: 'this._$EO?.forEach(t=>t.hostUpdate?.()),',
    answer: '',
  },
  // Only development builds read which versions a page has, to warn of a second one.
  ...[
    [
      '/@lit/reactive-element/reactive-element.js',
      /\(a\.reactiveElementVersions\?\?=\[\]\)\.push\(".*?"\)/,
    ],
    ['/lit-html/lit-html.js', /\(t\.litHtmlVersions\?\?=\[\]\)\.push\(".*?"\)/],
    ['/lit-element/lit-element.js', /\(s\.litElementVersions\?\?=\[\]\)\.push\(".*?"\)/],
  ].map(([file, asked]) => ({ file, asked, answer: '0' })),
  // In Node there is no page: what is made for browsers can be imported there too.
  { file: '/lit-html/lit-html.js', asked: 'l=document,', answer: 'l=t.document,' },
  { file: '/lit-html/lit-html.js', asked: '=l.createTreeWalker(', answer: '=l?.createTreeWalker(' },
  {
    file: '/@lit/reactive-element/reactive-element.js',
    asked: 'extends HTMLElement{',
    answer: 'extends(a.HTMLElement??Object){',
  },
];

/** Fails the build when a library no longer asks, so that nothing is taken for granted by accident. */
export const knownAnswers = () => ({
  name: 'known-answers',
  transform(code, id) {
    const known = KNOWN_ANSWERS.filter(({ file }) => id.endsWith(file));
    if (known.length === 0) return null;
    let answered = code;
    for (const { file, asked, answer } of known) {
      if (code.split(asked).length !== 2) {
        this.error(`${file} does not ask once: ${String(asked)}`);
      }
      answered = answered.replace(asked, answer);
    }
    return { code: answered, map: null };
  },
});
