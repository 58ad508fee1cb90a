import { readdirSync } from 'node:fs';
import { join } from 'node:path';

if (!process.env.LOR_PACKED) throw new Error('Run these tests by npm run test:package.');

/**
 * The package as it would be published: the file that npm makes, a project that it is installed in,
 * its folder there, and its name.
 * @type {{ tarball: string, project: string, installed: string, name: string }}
 */
export const { tarball, project, installed, name } = JSON.parse(process.env.LOR_PACKED);

/** Files of a folder, all of them, by their path in it. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));
}

/** What can be imported to register elements. */
export const definitions = () =>
  readdirSync(join(installed, 'dist/npm/define'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));
