/** What a widget shows. `shown` is the ordinary case and has no custom state. */
export type WidgetState = 'loading' | 'empty' | 'failed' | 'stale' | 'shown';

const CUSTOM_STATES = ['loading', 'empty', 'failed', 'stale'] as const;

/** Mirrors the state to CSS `:state()`, where the browser has it. */
export function applyStates(internals: ElementInternals | undefined, state: WidgetState): void {
  try {
    for (const each of CUSTOM_STATES) internals?.states[each === state ? 'add' : 'delete'](each);
  } catch {
    // Chrome before 125 only takes names that begin with two hyphens; data-state remains.
  }
}
