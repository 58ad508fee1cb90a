const COMMAND = 'force-colours';

/**
 * Lets tests in Chromium choose the reader's own colours; the runner's `emulateMedia` leaves them
 * as they are without a word.
 */
export const forceColours = () => ({
  name: COMMAND,
  async executeCommand({ command, payload, session }) {
    if (command !== COMMAND) return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    const value = payload ? 'active' : 'none';
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value }],
    });
    return true;
  },
});
