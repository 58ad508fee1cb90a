import fc from 'fast-check';

/** Written into browser tests by the test runner's configuration. */
declare const process: { readonly env: { readonly FC_SEED?: string; readonly FC_RUNS?: string } };

/** The same values every time: FC_SEED asks for others, and what fails says its own. */
const SEED = 20261128;

/** FC_RUNS=20 tries twenty times as many. */
const MORE = Number(process.env.FC_RUNS || 1);

fc.configureGlobal({
  seed: Number(process.env.FC_SEED || SEED),
  // What is wrong stands in the report, where no reporter shows causes.
  includeErrorInReport: true,
});

/** So many values are tried. */
export const runs = (numRuns: number): { readonly numRuns: number } => ({
  numRuns: numRuns * MORE,
});

export { fc };
