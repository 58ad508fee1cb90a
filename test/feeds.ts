import { patience } from './patience.js';

/** What the server of the tests' feeds (scripts/lib/feeds-server.mjs) noted about an address. */
export interface FeedCount {
  readonly asked: number;
  /** Still being answered. */
  readonly open: number;
  /** So often the client went away before the end. */
  readonly aborted: number;
  /** After so many milliseconds, the last time. */
  readonly abortedAfter: number | null;
  readonly bytes: number;
}

let keys = 0;

/**
 * Address of a feed that nobody else asks for, as in `feed('slow.json', { held: 1 })`: what it
 * does by turns, what is counted and what browsers keep belongs to this test alone.
 */
export function feed(name: string, query: Readonly<Record<string, string | number>> = {}): string {
  const parameters = new URLSearchParams({ key: `${performance.timeOrigin}-${++keys}` });
  for (const [key, value] of Object.entries(query)) parameters.set(key, String(value));
  return `/feeds/${name}?${parameters.toString()}`;
}

/** What became of an address so far; without a query it stands for all queries. */
async function countOf(address: string): Promise<FeedCount> {
  const response = await fetch(`/feeds/count?path=${encodeURIComponent(address)}`);
  return (await response.json()) as FeedCount;
}

/** How often an address has been asked for. */
export const asked = async (address: string): Promise<number> => (await countOf(address)).asked;

/** Lets an address answer that is asked for with `held`: whoever waits, and whoever comes later. */
export async function letGo(address: string): Promise<void> {
  await fetch(`/feeds/let-go?path=${encodeURIComponent(address)}`, { method: 'POST' });
}

/** Waits until the server has noted something: a browser's hanging up takes a moment to arrive. */
export async function counted(
  address: string,
  isSo: (count: FeedCount) => boolean,
): Promise<FeedCount> {
  const isPatient = patience(6000);
  for (;;) {
    const count = await countOf(address);
    if (isSo(count)) return count;
    if (!isPatient()) {
      throw new Error(`never so: ${String(isSo)} for ${address}, ${JSON.stringify(count)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Origin of a second server with the same feeds. */
export async function otherOrigin(): Promise<string> {
  const { url } = (await (await fetch('/feeds/other-origin')).json()) as { url: string };
  return url;
}
