import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** Only Chromium can be asked for the reader's own colours while a test runs. */
export const canForceColours = navigator.userAgent.includes('Chrome');

export async function forceColours(isForced: boolean): Promise<void> {
  await executeServerCommand('force-colours', isForced);
  expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
}
