import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip, gzipSync } from 'node:zlib';
import * as contents from './feed-contents.mjs';

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

const json = (make, headers) => (exchange) => sendJson(exchange, make(), headers);
const bytes = (make, type) => (exchange) => send(exchange, 200, { 'content-type': type }, make());
const fails = (status) => (exchange) => send(exchange, status, TEXT_TYPE, `Error ${status}`);

const inLatin1 = () => Buffer.from(JSON.stringify(contents.small()), 'latin1');
const half = (text) => text.slice(0, Math.floor(text.length / 2));

/** Sends the beginning of a file that is said to be whole. */
function sendHalf({ response, write }) {
  const text = JSON.stringify(contents.small());
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
const wait = (query, otherwise) => Math.min(number(query, 'ms', otherwise), LONGEST);

/**
 * What is at an address. Each gets an exchange: `response`; `query`; `asked`, how often this very
 * address has been asked for; `write`, `room` and `later` (see feeds-server.mjs).
 */
export const answers = {
  // Good ones.
  '/feeds/good.json': json(contents.good),
  '/feeds/norway.json': json(contents.norway),
  '/feeds/many.json': json(contents.many),
  '/feeds/old.json': json(contents.old),
  '/feeds/one-bad.json': json(contents.oneBad),
  '/feeds/empty.json': json(contents.empty),
  '/feeds/with-cors.json': json(contents.small, { 'access-control-allow-origin': '*' }),
  '/feeds/bom.json': bytes(() => `\uFEFF${JSON.stringify(contents.small())}`, 'application/json'),
  '/feeds/latin1.json': bytes(inLatin1, 'application/json'),
  '/feeds/latin1-declared.json': bytes(inLatin1, 'application/json; charset=iso-8859-1'),
  '/feeds/zipped.json': (exchange) =>
    send(
      exchange,
      200,
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
      gzipSync(JSON.stringify(contents.small())),
    ),
  /** The county's name holds how often the server was really asked. */
  '/feeds/cached.json': (exchange) =>
    sendJson(exchange, contents.small(`Län ${exchange.asked}`), {
      'cache-control': 'max-age=3600',
    }),
  '/feeds/redirect': (exchange) => send(exchange, 302, { location: '/feeds/good.json' }),

  // Not in time, not always, not in order.
  '/feeds/slow.json': (exchange) =>
    exchange.later(wait(exchange.query, 300), () => sendJson(exchange, contents.good())),
  '/feeds/numbered.json': (exchange) =>
    exchange.later(wait(exchange.query, 0), () =>
      sendJson(exchange, contents.small(`Län ${exchange.query.get('n') ?? ''}`)),
    ),
  /** 500, good, 500, good … */
  '/feeds/flapping.json': (exchange) =>
    exchange.asked % 2 === 1 ? fails(500)(exchange) : sendJson(exchange, contents.small()),
  /** `fail` times 500, from then on good. */
  '/feeds/then-good.json': (exchange) =>
    exchange.asked <= number(exchange.query, 'fail', 1)
      ? fails(500)(exchange)
      : sendJson(exchange, contents.small()),
  '/feeds/silent': () => undefined,
  '/feeds/stalls.json': sendHalf,

  // Wrong ones.
  '/feeds/404': fails(404),
  '/feeds/500': fails(500),
  '/feeds/html': bytes(
    () => '<!doctype html><title>Log in</title><p>Log in first.</p>',
    'text/html; charset=utf-8',
  ),
  '/feeds/cut.json': bytes(() => half(JSON.stringify(contents.good())), 'application/json'),
  '/feeds/broken-off.json': (exchange) => {
    sendHalf(exchange);
    // What was written has to be on its way first.
    exchange.later(50, exchange.breakOff);
  },
  '/feeds/wrong-kind.json': json(() => ({ ...contents.small(), kind: 'concepts' })),
  '/feeds/wrong-version.json': json(() => ({ ...contents.small(), version: 2 })),
  /** One field holds what `value` says (JSON), as in `?record=counties&field=email&value=17`. */
  '/feeds/wrong-field.json': (exchange) => sendJson(exchange, contents.wrongField(exchange.query)),
  '/feeds/array.json': json(() => [contents.small()]),
  '/feeds/null.json': json(() => null),
  '/feeds/number.json': json(() => 42),
  '/feeds/large.json': (exchange) => pour(exchange, {}, contents.largePieces(LARGE)),
  '/feeds/large-declared.json': (exchange) =>
    pour(exchange, { 'content-length': LARGE }, contents.largePieces(LARGE)),
  /** Small on its way, 50 MB unpacked. */
  '/feeds/large-zipped.json': (exchange) =>
    pour(
      exchange,
      { 'content-encoding': 'gzip' },
      Readable.from(contents.largePieces(LARGE)).pipe(createGzip()),
    ),
  '/feeds/redirect-away': async (exchange) => {
    const { url } = await exchange.otherOrigin();
    send(exchange, 302, { location: `${url}/feeds/good.json` });
  },
};

export { send, sendJson };
