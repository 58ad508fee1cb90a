import { answers, send, sendJson } from './feed-answers.mjs';
import { kinds } from './feed-contents.mjs';
import { serve } from './static-server.mjs';

const FOLDER = '/feeds/';

/**
 * Good and faulty feeds below `/feeds/`, for the tests and the demo; feed-answers.mjs lists them.
 *
 * They hold contacts, or what `kind=…` says (feed-contents.mjs): the same faults for each kind.
 *
 * Every address counts for itself, its query included: a test that gives its own `key=…` shares
 * `flapping.json`, `then-good.json`, `cached.json` and the counts with nobody.
 * - `GET /feeds/count?path=/feeds/good.json` tells what became of that address: `asked`, `open`
 *   (still being answered), `aborted` (the client went away), `abortedAfter` (milliseconds, the
 *   last time) and `bytes` (handed to the connection, whose buffers hold some MB). Without a query
 *   of its own the path stands for all queries.
 * - `POST /feeds/let-go?path=…` lets an address answer that was asked for with `held`, whoever
 *   waits for it and whoever comes later.
 * - `POST /feeds/reset` forgets all counts, with `?path=…` those of one address.
 * - `GET /feeds/other-origin` tells the `url` of a second server with the same feeds. Only
 *   `with-cors.json` may be read from another origin, and only without a preflight.
 */
export function createFeeds() {
  const log = new Map();
  const open = new Set();
  let other;

  const otherOrigin = () => (other ??= serve({ roots: {}, handle }));

  const controls = {
    'GET /feeds/count': (exchange) =>
      sendJson(exchange, total(log, exchange.query.get('path') ?? '')),
    'POST /feeds/let-go': (exchange) => {
      entryOf(log, normal(exchange.query.get('path') ?? '')).letGo();
      send(exchange, 204, {});
    },
    'POST /feeds/reset': (exchange) => {
      const path = exchange.query.get('path');
      if (path) log.delete(normal(path));
      else log.clear();
      send(exchange, 204, {});
    },
    'GET /feeds/other-origin': async (exchange) =>
      sendJson(exchange, { url: (await otherOrigin()).url }),
  };

  /**
   * For node's own server, or anything else with its requests and responses.
   * @returns {boolean} whether the address is one of ours; then the answer is on its way
   */
  function handle(request, response) {
    // Odd addresses, which make no URL, are for others to refuse.
    if (!request.url.startsWith(FOLDER)) return false;
    const { pathname, search, searchParams: query } = new URL(request.url, 'http://localhost');
    const control = controls[`${request.method} ${pathname}`];
    const entry = control ? newEntry() : entryOf(log, pathname + search);
    entry.asked += 1;
    const contents = memberOf(kinds, query.get('kind') ?? 'contacts');
    const exchange = { response, query, contents, asked: entry.asked, otherOrigin };
    watch(exchange, entry, open);
    response.setHeader('cache-control', 'no-store');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const known = contents && memberOf(answers, pathname);
    void (async () => {
      try {
        if (control) await control(exchange);
        else if (!known) send(exchange, 404, {}, 'No such feed');
        else if (!isRead) send(exchange, 405, {}, 'Only to be read');
        else await known(exchange);
      } catch (error) {
        console.error(`${pathname}: ${error.message}`);
        exchange.breakOff();
      }
    })();
    return true;
  }

  return {
    handle,
    /** @returns {Promise<{ url: string }>} the second server, started when first asked for */
    startOtherOrigin: otherOrigin,
    /** Ends what is still being answered, and the second server. */
    async close() {
      for (const each of [...open]) each.breakOff();
      const server = await other;
      other = undefined;
      await server?.close();
    },
  };
}

/** Never a member that every object has. */
const memberOf = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);

const newFigures = () => ({ asked: 0, open: 0, aborted: 0, abortedAfter: null, bytes: 0 });

function newEntry() {
  let letGo;
  const whenLetGo = new Promise((resolve) => (letGo = resolve));
  return { ...newFigures(), whenLetGo, letGo };
}

function entryOf(log, address) {
  if (!log.has(address)) log.set(address, newEntry());
  return log.get(address);
}

/** The address as requests bring it, so that both are spelt alike. */
function normal(path) {
  const { pathname, search } = new URL(path, 'http://localhost');
  return pathname + search;
}

function total(log, path) {
  const wanted = normal(path);
  const sum = newFigures();
  for (const [address, entry] of log) {
    if (address !== wanted && address.split('?')[0] !== wanted) continue;
    for (const name of ['asked', 'open', 'aborted', 'bytes']) sum[name] += entry[name];
    sum.abortedAfter = entry.abortedAfter ?? sum.abortedAfter;
  }
  return sum;
}

/** Gives an exchange its ways to answer, and notes what becomes of it. */
function watch(exchange, entry, open) {
  const { response } = exchange;
  const began = performance.now();
  let timer;
  let isOurs = false;
  entry.open += 1;
  open.add(exchange);
  const closed = new Promise((done) => {
    response.once('close', () => {
      clearTimeout(timer);
      open.delete(exchange);
      entry.open -= 1;
      if (!response.writableFinished && !isOurs) {
        entry.aborted += 1;
        entry.abortedAfter = Math.round(performance.now() - began);
      }
      done();
    });
  });
  // Who goes away in the middle of an answer makes no error of ours.
  response.on('error', () => undefined);
  Object.assign(exchange, {
    /** @returns {boolean} whether there is room for more */
    write: (piece) => {
      entry.bytes += Buffer.byteLength(piece);
      return response.write(piece);
    },
    /** Waits until there is room for more, or nobody who wants it. */
    room: () => Promise.race([closed, new Promise((free) => void response.once('drain', free))]),
    later: (ms, then) => {
      timer = setTimeout(then, ms);
    },
    /** Waits until the address may answer, or nobody is left to be answered. */
    whenLetGo: () => Promise.race([closed, entry.whenLetGo]),
    breakOff: () => {
      isOurs = true;
      response.destroy();
    },
  });
}
