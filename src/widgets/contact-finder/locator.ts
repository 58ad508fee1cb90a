import type { LitElement } from 'lit';
import type { Contacts } from './contacts.js';
import { nearestPlaces, type NearPlace } from './near-places.js';

/** What came of asking for the reader's position. */
export type LocateOutcome =
  | { readonly kind: 'near'; readonly places: readonly NearPlace[] }
  /** `forbidden` by the page, `refused` by the reader or the browser. */
  | { readonly kind: 'asking' | 'refused' | 'forbidden' | 'unknown' | 'late' | 'outside' };

/** How long the browser may take to find the position, in milliseconds. */
const SEARCHING = 10_000;
/** Nobody has answered the browser's question by then; it may have been overlooked. */
export const UNANSWERED = 20_000;
/** A position may be so old, in milliseconds. */
const FRESH = 300_000;

/**
 * Asks the browser where it is and keeps what came of it, nowhere but in memory. Nothing is asked
 * before `ask()`.
 */
export class Locator {
  outcome: LocateOutcome | undefined;
  /** Answers to earlier questions do not count. */
  #question = 0;

  constructor(
    private readonly host: LitElement,
    private readonly changed: () => void,
  ) {}

  ask(contacts: Contacts): void {
    if (this.outcome?.kind === 'asking') return;
    const question = ++this.#question;
    const settle = (outcome: LocateOutcome): void => {
      clearTimeout(timer);
      if (question === this.#question && this.host.isConnected) this.#become(outcome);
    };
    this.#become({ kind: 'asking' });
    const timer = setTimeout(() => {
      if (question === this.#question) this.#become({ kind: 'late' });
    }, UNANSWERED);
    try {
      navigator.geolocation.getCurrentPosition(
        ({ coords: { longitude, latitude } }) => settle(found(contacts, longitude, latitude)),
        ({ code }) => settle({ kind: code === 1 ? refusal() : code === 3 ? 'late' : 'unknown' }),
        { enableHighAccuracy: false, timeout: SEARCHING, maximumAge: FRESH },
      );
    } catch {
      settle({ kind: 'unknown' });
    }
  }

  /** Forgets what was found, and what may still come. */
  forget(): void {
    this.#question += 1;
    this.outcome = undefined;
  }

  #become(outcome: LocateOutcome): void {
    this.outcome = outcome;
    this.changed();
  }
}

function found(contacts: Contacts, longitude: number, latitude: number): LocateOutcome {
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return { kind: 'unknown' };
  const places = nearestPlaces(contacts, [longitude, latitude]);
  return places.length > 0 ? { kind: 'near', places } : { kind: 'outside' };
}

/** Whose choice a refusal was, where the browser tells (Permissions Policy). */
function refusal(): 'forbidden' | 'refused' {
  const { featurePolicy } = document as Document & {
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('geolocation') === false ? 'forbidden' : 'refused';
}
