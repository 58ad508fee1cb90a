import { fixed } from '../lib/figures.mjs';
import { CONDITIONS, PAGES, visit } from '../lib/finder.mjs';
import { servePages } from '../lib/pages.mjs';
import { middleOf, ratioText, refuseDifference, roundsOf, timesLimit } from '../lib/rounds.mjs';

/** Where limits hold. */
const LIMITED = 'processor 4 times slower';
/** Single rounds differ by a third there: the middle of seven said 0.91 one time and 1.18 the next. */
const ROUNDS = { [LIMITED]: 21, 'as it is': 4, [`${LIMITED}, 1.6 Mbit/s, 150 ms`]: 4 };
/** How many times what each page takes the widget may take: it is to be ahead of every kit. */
const LIMITS = {
  'by hand': 1.2,
  'accessible-autocomplete': 1,
  Shoelace: 1,
  Vaadin: 1,
  'Web Awesome': 1,
};
/** Both ways to embed it, by what the limits call them. */
const WAYS = { finder: 'widget', 'finder in one file': 'widget in one file' };
const NAMES = Object.keys(PAGES);

/** From opening a page until the board's number is in sight, beside pages by hand and in kits. */
export async function measure({ browser, countOf, say, isQuick }) {
  const server = await servePages();
  const found = {};
  try {
    for (const condition of isQuick ? [LIMITED] : Object.keys(CONDITIONS)) {
      say(`finder, ${condition}`);
      const to = (name) => visit(browser, server, name, condition);
      found[condition] = await roundsOf(NAMES, countOf(ROUNDS[condition]), to, refuseDifference);
    }
  } finally {
    await server.close();
  }
  return section(found);
}

function section(found) {
  const tables = Object.entries(found).map(([condition, rounds]) => ({
    about: `${condition}; ${rounds.length} rounds, medians:`,
    head: [
      'page',
      'bytes',
      'requests',
      'field there, ms',
      'usable, ms',
      'main thread, ms',
      'usable: widget / this page',
    ],
    rows: NAMES.map((name) => [
      name,
      ...['bytes', 'requests', 'field', 'usable', 'work'].map((field) =>
        fixed(middleOf(rounds, name, field), 0),
      ),
      ratioText(rounds, name, 'usable'),
    ]),
  }));
  const slower = found[LIMITED];
  return {
    title: 'The finder: usable',
    about:
      'A page is opened with an empty cache. As soon as its field is there and listens, "Kiruna" is typed into it, the first row that begins so is chosen, and the page is usable when the frame with the board’s telephone number is painted. All pages show the same answer, or nothing is compared. Bytes are what the browser has fetched until then, the page itself included, in brotli 11. Main thread is processor time (times four where the processor is slowed).',
    tables,
    limits: Object.entries(WAYS).flatMap(([way, ours]) =>
      Object.entries(LIMITS).map(([name, limit]) => {
        const what = `${way} usable, beside ${name === 'by hand' ? 'the page by hand' : name}`;
        return timesLimit(what, slower, name, 'usable', limit, ours);
      }),
    ),
  };
}
