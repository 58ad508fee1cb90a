import { cleanUp, tapConsole } from '../../helpers.js';

export interface Taps {
  /** What was written to the console in this test. */
  errors: string[];
  warnings: string[];
  /** Run after this test. */
  stops: (() => void)[];
}

/** For every test of the suite: the console is listened to, and the page is left empty. */
export function tapEach(): Taps {
  const taps: Taps = { errors: [], warnings: [], stops: [] };
  beforeEach(() => {
    taps.errors = [];
    taps.warnings = [];
    taps.stops = [tapConsole('error', taps.errors), tapConsole('warn', taps.warnings)];
  });
  afterEach(() => {
    taps.stops.forEach((stop) => stop());
    cleanUp();
  });
  return taps;
}
