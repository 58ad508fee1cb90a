import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { output } from './bounded.mjs';

const PACKAGE = '@sparticuz/chromium@153.0.0';

/** Makes the package unpack the system libraries as well that it needs. */
const WITH_LIBRARIES = {
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
};

const LAUNCHER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

/** The package's own looks for its fonts in other places than this one. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Where the browser stands once it has been unpacked into a folder. */
export const launcherIn = (folder) => join(folder, 'chromium.sh');

/**
 * Fetches the npm package that holds a headless Chromium for Linux and unpacks it.
 * @param {string} folder made by this; it is never there by halves
 * @returns {Promise<string>} what to start
 */
export async function unpackChromium(folder) {
  const trial = `${resolve(folder)}-${process.pid}`;
  const packed = join(trial, 'package');
  mkdirSync(packed, { recursive: true });
  try {
    await output(['npm', 'install', '--prefix', packed, '--no-save', PACKAGE], { minutes: 4 });
    const entry = join(packed, 'node_modules/@sparticuz/chromium/build/index.js');
    const unpack = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((each) => each.default.executablePath())`;
    await output([process.execPath, '-e', unpack], {
      minutes: 1,
      env: { ...WITH_LIBRARIES, TMPDIR: trial },
    });
    rmSync(packed, { recursive: true });
    writeFileSync(join(trial, 'fonts.conf'), FONTS);
    writeFileSync(launcherIn(trial), LAUNCHER);
    chmodSync(launcherIn(trial), 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(trial, folder);
  } finally {
    if (existsSync(trial)) rmSync(trial, { recursive: true });
  }
  return launcherIn(folder);
}
