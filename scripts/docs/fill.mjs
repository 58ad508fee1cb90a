/** Where documents have the built files: the address begins with this, the file is in that folder. */
const PLACES = {
  '/lor/': 'cdn',
  '/filer/': 'standalone',
};

const VERSION = /\/lor\/\d+\.\d+\.\d+(-[\w.]+)?\//g;
const TAG = /<(?:script|link|iframe)\b[^>]*>/g;

/** Where another authority has them. */
const ELSEWHERE = 'https://www.exempel.se';

/** The file of dist that an address stands for; undefined where it is none of ours. */
export function fileOf(address) {
  const here = address.startsWith(ELSEWHERE) ? address.slice(ELSEWHERE.length) : address;
  const [place, folder] = Object.entries(PLACES).find(([each]) => here.startsWith(each)) ?? [];
  if (!place) return undefined;
  const path = here.slice(place.length);
  if (place !== '/lor/') return `${folder}/${path}`;
  const [file] = path.replace(/^[^/]+\//, '').split('?');
  // Published inside of the other folder, built beside it.
  return file.startsWith('frame/') ? file : `${folder}/${file}`;
}

/**
 * A document with the present version in its addresses, and in its tags the hashes of their files.
 * @returns {{ text: string, unknown: string[] }} `unknown`: addresses of ours without a file
 */
export function filled(text, { version, hashes }) {
  const unknown = [];
  const now = text.replace(VERSION, `/lor/${version}/`).replace(TAG, (tag) => {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const file = address && fileOf(address);
    if (!file) return tag;
    const hash = hashes[file];
    if (!hash) unknown.push(address);
    return hash ? tag.replace(/\bintegrity="[^"]*"/, `integrity="${hash}"`) : tag;
  });
  return { text: now, unknown };
}
