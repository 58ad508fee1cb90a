import { press, says, typeInto } from '../site/visit.mjs';

/**
 * What readers come to each widget for: the words they type, what tells them that something was
 * found, what they press, and the words they came for, the first of which matters most.
 */
export const WIDGETS = [
  {
    tag: 'lor-contact-finder',
    sv: {
      type: 'kiruna',
      found: '1 träff Kiruna',
      choose: 'Kiruna',
      answers: ['010-225 50 00', 'norrbotten@lansstyrelsen.se'],
    },
    en: {
      type: 'kiruna',
      found: '1 match Kiruna',
      choose: 'Kiruna',
      answers: ['010-225 50 00', 'norrbotten@lansstyrelsen.se'],
    },
    ar: {
      type: 'kiruna',
      found: 'نتيجة واحدة Kiruna',
      choose: 'Kiruna',
      answers: ['010-225 50 00', 'norrbotten@lansstyrelsen.se'],
    },
  },
  {
    tag: 'lor-concept-glossary',
    sv: {
      type: 'nyanländ',
      found: 'begrepp nyanländ',
      choose: 'nyanländ',
      answers: ['Person som är mottagen i en kommun', 'Alla begrepp'],
    },
    en: {
      type: 'newly',
      found: 'newly arrived person',
      choose: 'newly arrived person',
      answers: ['A person received by a municipality', 'All concepts'],
    },
    ar: {
      type: 'وافد',
      found: 'مفهوماً وافد جديد',
      choose: 'وافد جديد',
      answers: ['شخص استقبلته إحدى البلديات', 'جميع المفاهيم'],
    },
  },
  {
    tag: 'lor-collaboration-overview',
    sv: {
      type: 'asyl',
      found: 'svar till på',
      answers: ['Besluta om asyl', 'migrationsverket.se'],
    },
    en: {
      type: 'asylum',
      found: 'more answers for',
      answers: ['Decide on asylum', 'migrationsverket.se'],
    },
    ar: {
      type: 'لجوء',
      found: 'إجابات أخرى',
      answers: ['البتّ في طلبات اللجوء', 'migrationsverket.se'],
    },
  },
  {
    tag: 'lor-strategy-list',
    sv: {
      type: 'blekinge',
      found: 'dokument på',
      answers: ['Integrationsstrategi Blekinge 2023–2026', 'Gäller'],
    },
    en: {
      type: 'blekinge',
      found: 'documents',
      answers: ['Integrationsstrategi Blekinge 2023–2026', 'In force'],
    },
    ar: {
      type: 'blekinge',
      found: 'وثائق عن',
      answers: ['Integrationsstrategi Blekinge 2023–2026', 'Integration strategy for Blekinge'],
    },
  },
  {
    tag: 'lor-concept',
    sv: { opens: true, answers: ['Person som är mottagen i en kommun', 'Stäng'] },
    en: { opens: true, answers: ['A person received by a municipality', 'Close'] },
    ar: { opens: true, answers: ['شخص استقبلته إحدى البلديات', 'إغلاق'] },
  },
];

/** A widget as an editor writes it, a term in a sentence. */
export const markupOf = (tag) =>
  tag === 'lor-concept'
    ? `<p>Vi tar emot <${tag} concept="nyanland">nyanlända</${tag}> här.</p>`
    : `<${tag}><a href="#fallback">Kontakta länsstyrelsen</a></${tag}>`;

export const TAGS = WIDGETS.map(({ tag }) => tag);

/** All of them. */
export const MARKUP = TAGS.map(markupOf).join('\n');

/**
 * Does in a widget what its readers do, up to the answer.
 * @param page where it is: a page or a frame
 * @param widget a handle of its element
 * @param {(typeof WIDGETS)[number]['sv']} task
 */
export async function askIn(page, widget, { opens, type, found, choose, answers }) {
  await page.waitForFunction(isReady, {}, widget);
  if (opens) await openTerm(page, widget);
  if (type) await typeInto(page, type, widget);
  if (found) await says(page, found, widget);
  if (choose) await press(page, choose, widget);
  for (const words of answers) await says(page, words, widget);
}

const openTerm = (page, term) => page.evaluate(({ trigger }) => trigger.click(), term);

/** In the page: the widget can be used. */
const isReady = (widget) =>
  widget.localName === 'lor-concept'
    ? widget.shadowRoot !== null
    : widget.shadowRoot?.querySelector('[data-state=shown] input');
