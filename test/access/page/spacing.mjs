import { frames, staged } from './staged.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }
`);

/** WCAG 1.4.12: the reader spaces text out, in the elements, too; or does no longer. */
export default async (isSpaced) => {
  for (const root of [document, ...staged().map((each) => each.root)]) {
    const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
    root.adoptedStyleSheets = isSpaced ? [...others, sheet] : others;
  }
  await frames();
};
