const count = (number) => Math.round(number).toLocaleString('en-GB');

const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** What a server must be able to carry, in views of a page with one Swedish finder. */
const CROWDS = [
  {
    what: '290 municipalities, 1,000 views a day each, half of them first ones',
    views: 290_000,
    first: 0.5,
    hours: 24,
  },
  { what: 'the same within two hours', views: 290_000, first: 0.5, hours: 2 },
  {
    what: 'ten million first views within a day',
    views: 10_000_000,
    first: 1,
    hours: 24,
  },
  { what: 'the same within two hours', views: 10_000_000, first: 1, hours: 2 },
];

/** The tables of docs/scale.md. */
export function scaleFigures(views, { viewsPerSecond }) {
  const [plain] = views;
  return {
    views: table(
      ['on the page', 'requests', 'bytes', 'again: requests', 'bytes'],
      views.map(({ what, first, again }) => [
        what,
        first.requests,
        count(first.bytes),
        again.requests,
        count(again.bytes),
      ]),
    ),
    crowds: table(
      ['who comes', 'GB', 'requests a second', 'Mbit a second'],
      CROWDS.map(({ what, views: all, first, hours }) => {
        const bytes = all * first * plain.first.bytes;
        const seconds = hours * 3600;
        return [
          what,
          count(bytes / 1e9),
          count((all * first * plain.first.requests) / seconds),
          ((bytes * 8) / seconds / 1e6).toFixed(1),
        ];
      }),
    ),
    server: `One process answered ${count(Math.floor(viewsPerSecond / 100) * 100)} first views a second (${count(
      Math.floor((viewsPerSecond * plain.first.requests) / 100) * 100,
    )} requests), its client in the same process.`,
  };
}
