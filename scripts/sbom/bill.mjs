/** Data that is built in ahead, by scripts: the file in the sources, and the package it is from. */
const MADE_AHEAD = {
  'src/widgets/contact-finder/county-shapes.json': '@svg-maps/sweden',
};

/** The packages that modules come from, in alphabetical order. */
export const packagesIn = (modules) =>
  [
    ...new Set(
      modules
        .map(
          (module) =>
            MADE_AHEAD[module] ?? /(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1],
        )
        .filter(Boolean),
    ),
  ].sort();

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-…` in base64, as lock files have it. */
const hashesOf = (integrity = '') =>
  integrity.startsWith('sha512-')
    ? [
        {
          alg: 'SHA-512',
          content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
        },
      ]
    : [];

/**
 * The bill of materials. The same input gives the same bill: it has no time and no random number.
 * @param {object} input
 * @param {{ name: string, version: string, description: string, license: string }} input.self
 * @param {string[]} input.names of what is inside
 * @param {(name: string) => { version: string, license?: string, dependencies?: object }} input.manifestOf
 * @param {(name: string) => { version: string, integrity?: string } | undefined} input.lockOf
 * @throws where something is inside that the lock file does not know in this version
 */
export function billOf({ self, names, manifestOf, lockOf }) {
  const reference = (name) => purl(name, manifestOf(name).version);
  const components = names.map((name) => {
    const { version, license, description } = manifestOf(name);
    const lock = lockOf(name);
    if (lock?.version !== version)
      throw new Error(`${name} ${version} is not what the lock file has`);
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      ...(description && { description }),
      ...(license && { licenses: [{ license: { id: license } }] }),
      hashes: hashesOf(lock.integrity),
      purl: purl(name, version),
    };
  });
  const own = purl(self.name, self.version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name: self.name,
        version: self.version,
        description: self.description,
        licenses: [{ license: { id: self.license } }],
        purl: own,
      },
    },
    components,
    dependencies: [
      { ref: own, dependsOn: names.map(reference) },
      ...names.map((name) => ({
        ref: reference(name),
        dependsOn: Object.keys(manifestOf(name).dependencies ?? {})
          .filter((each) => names.includes(each))
          .map(reference),
      })),
    ],
  };
}
