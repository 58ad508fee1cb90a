import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { shortened, wrongField } from './feeds/common.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const TEXT_TYPE = { 'content-type': 'text/plain; charset=utf-8' };
const LARGE = 50_000_000;

const send = ({ response, write }, status, headers, body = '') => {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  write(body);
  response.end();
};
const sendJson = (exchange, value, headers = {}) =>
  send(exchange, 200, { ...JSON_TYPE, ...headers }, JSON.stringify(value));

/** @param make gets what the asked kind of feed can hold */
const json = (make, headers) => (exchange) =>
  sendJson(exchange, make(exchange.contents, exchange), headers);
const bytes = (make, type) => (exchange) =>
  send(exchange, 200, { 'content-type': type }, make(exchange.contents));
/** A text of no kind of feed. */
const text = (body, type = 'application/json') => bytes(() => body, type);
const fails = (status) => (exchange) => send(exchange, status, TEXT_TYPE, `Error ${status}`);

/** A feed of the name; not every kind has each. */
const named = (name) => (exchange) => {
  const make = exchange.contents[name];
  if (make) sendJson(exchange, make());
  else fails(404)(exchange);
};
const small = ({ small: make }) => JSON.stringify(make());
const inLatin1 = (contents) => Buffer.from(small(contents), 'latin1');
/** Where the good feed of the asked kind is. */
const goodAddress = ({ query }) =>
  `/feeds/good.json${query.has('kind') ? `?kind=${query.get('kind')}` : ''}`;
const half = (text) => text.slice(0, Math.floor(text.length / 2));

const sendSmall = json(({ small: make }) => make());

/** Sends the beginning of a file that is said to be whole. */
function sendHalf({ response, write, contents }) {
  const text = small(contents);
  response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text) });
  write(half(text));
}

/** Goes on until all is sent or the client has had enough; `ms` is a rest after each piece. */
async function pour({ response, query, write, room }, headers, pieces) {
  const rest = number(query, 'ms', 0);
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  for await (const piece of pieces) {
    if (rest > 0) await sleep(rest);
    if (response.destroyed) return;
    if (!write(piece)) await room();
  }
  response.end();
}

const number = (query, name, otherwise) => Number(query.get(name) ?? otherwise);

/** How long `slow.json` takes at most, in milliseconds. */
const LONGEST = 60_000;

/**
 * Waits `ms=…` milliseconds, or with `held=…` until somebody lets the address go.
 * @returns whether there is still somebody to answer
 */
async function turn({ query, response, later, whenLetGo }, otherwise) {
  const ms = Math.min(number(query, 'ms', otherwise), LONGEST);
  await (query.has('held') ? whenLetGo() : new Promise((then) => later(ms, then)));
  return !response.destroyed;
}

/**
 * What is at an address. Each gets an exchange: `response`; `query`; `contents`, what its kind of
 * feed can hold (feed-contents.mjs); `asked`, how often this very address has been asked for;
 * `write`, `room`, `later` and `whenLetGo` (see feeds-server.mjs).
 */
export const answers = {
  // Good ones.
  '/feeds/good.json': named('good'),
  '/feeds/norway.json': named('norway'),
  '/feeds/many.json': named('many'),
  '/feeds/old.json': named('old'),
  '/feeds/one-bad.json': named('oneBad'),
  '/feeds/empty.json': named('empty'),
  '/feeds/with-cors.json': json(({ small: make }) => make(), {
    'access-control-allow-origin': '*',
  }),
  '/feeds/bom.json': bytes((contents) => `\uFEFF${small(contents)}`, 'application/json'),
  '/feeds/latin1.json': bytes(inLatin1, 'application/json'),
  '/feeds/latin1-declared.json': bytes(inLatin1, 'application/json; charset=iso-8859-1'),
  '/feeds/untyped.json': bytes(small, 'application/octet-stream'),
  /** Every record stands in it twice. */
  '/feeds/twice.json': json(({ small: make }) =>
    Object.fromEntries(
      Object.entries(make()).map(([name, value]) => [
        name,
        Array.isArray(value) ? [...value, ...value] : value,
      ]),
    ),
  ),
  '/feeds/zipped.json': (exchange) =>
    send(
      exchange,
      200,
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
      gzipSync(small(exchange.contents)),
    ),
  /** The record's name holds how often the server was really asked. */
  '/feeds/cached.json': json((contents, { asked }) => contents.small(`Län ${asked}`), {
    'cache-control': 'max-age=3600',
  }),
  '/feeds/redirect': (exchange) => send(exchange, 302, { location: goodAddress(exchange) }),

  // Not in time, not always, not in order.
  '/feeds/slow.json': async (exchange) => {
    if (await turn(exchange, 300)) named('good')(exchange);
  },
  '/feeds/numbered.json': async (exchange) => {
    if (!(await turn(exchange, 0))) return;
    sendJson(exchange, exchange.contents.small(`Län ${exchange.query.get('n') ?? ''}`));
  },
  /** 500, good, 500, good … */
  '/feeds/flapping.json': (exchange) =>
    exchange.asked % 2 === 1 ? fails(500)(exchange) : sendSmall(exchange),
  /** `fail` times 500, from then on good. */
  '/feeds/then-good.json': (exchange) =>
    exchange.asked <= number(exchange.query, 'fail', 1)
      ? fails(500)(exchange)
      : sendSmall(exchange),
  /** `good` times good, from then on gone. */
  '/feeds/then-gone.json': (exchange) =>
    exchange.asked > number(exchange.query, 'good', 1)
      ? fails(404)(exchange)
      : named('good')(exchange),
  '/feeds/silent': () => undefined,
  '/feeds/stalls.json': sendHalf,

  // Wrong ones.
  '/feeds/401': fails(401),
  '/feeds/404': fails(404),
  '/feeds/500': fails(500),
  '/feeds/html': bytes(
    () => '<!doctype html><title>Log in</title><p>Log in first.</p>',
    'text/html; charset=utf-8',
  ),
  /** No content, which is what its status says. */
  '/feeds/204': ({ response }) => response.writeHead(204).end(),
  '/feeds/blank.json': text(''),
  '/feeds/text.json': text('"inget"'),
  '/feeds/picture.json': text(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'image/png'),
  '/feeds/utf16.json': bytes((contents) => Buffer.from(`\ufeff${small(contents)}`, 'utf16le'), ''),
  '/feeds/deep.json': text('['.repeat(100_000) + ']'.repeat(100_000)),
  '/feeds/cut.json': bytes(({ good }) => half(JSON.stringify(good())), 'application/json'),
  '/feeds/broken-off.json': (exchange) => {
    sendHalf(exchange);
    // What was written has to be on its way first.
    exchange.later(50, exchange.breakOff);
  },
  '/feeds/wrong-kind.json': json(({ small: make }) => ({ ...make(), kind: 'other' })),
  '/feeds/wrong-version.json': json(({ small: make }) => ({ ...make(), version: 2 })),
  /**
   * One field holds what `value` says (JSON), as in `?record=counties&field=email&value=17`; with
   * `records=8` no list is longer than that.
   */
  '/feeds/wrong-field.json': json(({ good }, { query }) =>
    wrongField(shortened(good(), query), query),
  ),
  '/feeds/array.json': json(({ small: make }) => [make()]),
  '/feeds/null.json': json(() => null),
  '/feeds/number.json': json(() => 42),
  '/feeds/large.json': (exchange) => pour(exchange, {}, exchange.contents.largePieces(LARGE)),
  '/feeds/large-declared.json': (exchange) =>
    pour(exchange, { 'content-length': LARGE }, exchange.contents.largePieces(LARGE)),
  /** Small on its way, 50 MB unpacked. */
  '/feeds/large-zipped.json': (exchange) =>
    pour(
      exchange,
      { 'content-encoding': 'gzip' },
      Readable.from(exchange.contents.largePieces(LARGE)).pipe(createGzip()),
    ),
  '/feeds/redirect-away': async (exchange) => {
    const { url } = await exchange.otherOrigin();
    send(exchange, 302, { location: `${url}${goodAddress(exchange)}` });
  },
};

export { send, sendJson };
