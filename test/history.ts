import { sendKeys } from '@web/test-runner-commands';

/**
 * Entries of the page's own to go back to: who goes back once too often, because a test before ran
 * out of time, must not leave the page. A key makes them entries of a page that somebody uses: the
 * tests share few tabs, whose histories are full at 50 entries, and Chromium then takes those of
 * pages that nobody has touched.
 */
export async function spareHistory(): Promise<void> {
  await sendKeys({ press: 'a' });
  for (let spare = 0; spare < 5; spare += 1) history.pushState(null, '', location.href);
}
