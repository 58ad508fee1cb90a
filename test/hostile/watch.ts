import { HIT } from './payloads.js';

export interface Watch {
  /** What ran, was asked for or opened that must not. */
  readonly faults: string[];
  stop(): void;
}

const DIALOGS = ['alert', 'confirm', 'prompt', 'open', 'print'] as const;

/** Notes everything that a text must never bring about on the page. */
export function watchPage(): Watch {
  const faults: string[] = [];
  const page = window as unknown as Record<string, unknown>;
  const before = DIALOGS.map((name) => [name, page[name]] as const);
  page[HIT] = (place: unknown) => faults.push(`ran: ${String(place)}`);
  for (const name of DIALOGS) page[name] = () => faults.push(name);
  const address = `${location.origin}${location.pathname}`;
  const stray = (name: string): boolean =>
    name.includes(HIT) || new URL(name).origin !== location.origin;
  const noteRequests = (entries: PerformanceEntryList): void => {
    faults.push(...entries.map(({ name }) => name).filter(stray));
  };
  const observer = new PerformanceObserver((list) => noteRequests(list.getEntries()));
  observer.observe({ type: 'resource' });
  const failed = ({ message }: ErrorEvent): unknown => faults.push(message);
  addEventListener('error', failed);
  return {
    faults,
    stop() {
      noteRequests(observer.takeRecords());
      observer.disconnect();
      removeEventListener('error', failed);
      if (`${location.origin}${location.pathname}` !== address) faults.push(location.href);
      for (const [name, value] of before) page[name] = value;
      Reflect.deleteProperty(page, HIT);
    },
  };
}
