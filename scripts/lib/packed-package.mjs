import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { output } from './bounded.mjs';

/**
 * Packs the package as for publishing and installs it into a new project.
 * @param {string} folder an empty one
 * @returns {Promise<{ tarball: string, project: string, installed: string, name: string }>}
 */
export async function installPacked(folder) {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  await output(['npm', 'pack', '--pack-destination', folder], { minutes: 1 });
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: {} }),
  );
  const installed = join(project, 'node_modules', name);
  await output(['npm', 'install', '--prefix', project, '--prefer-offline', '--no-audit', tarball], {
    minutes: 2,
  }).catch((error) => {
    console.log(`npm cannot install here, copying instead: ${error.message.split('\n', 1)[0]}`);
    return copyInstead(tarball, project, installed);
  });
  return { tarball, project, installed, name };
}

async function copyInstead(tarball, project, installed) {
  mkdirSync(installed, { recursive: true });
  await output(['tar', '-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) copyDependency(dependency, project);
}

function copyDependency(name, project) {
  const target = join(project, 'node_modules', name);
  if (existsSync(target)) return;
  const source = resolve('node_modules', name);
  cpSync(source, target, { recursive: true });
  const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) copyDependency(dependency, project);
}
