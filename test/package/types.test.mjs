import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { output } from '../../scripts/lib/bounded.mjs';
import { installed, name, project, tarball } from './packed.mjs';

/** Types of frameworks, as an application has them. */
for (const dependency of ['@types/react', 'csstype', 'vue', '@vue']) {
  const target = join(project, 'node_modules', dependency);
  mkdirSync(dirname(target), { recursive: true });
  if (!existsSync(target)) symlinkSync(resolve('node_modules', dependency), target);
}

const CONSUMERS = {
  'plain.ts': `
import { ContactFinder, defineWidget, version } from '${name}';
import type { Contacts, LorCountyChangeDetail, LorErrorDetail } from '${name}';
import '${name}/define/contact-finder';
import '${name}/define/all';
const finder: HTMLElement = new ContactFinder();
const detail = (each: LorCountyChangeDetail): string | null => each.county;
finder.addEventListener('lor-county-change', (event) => {
  document.title = detail(event.detail) ?? version;
});
document.addEventListener('lor-error', (event) => console.log(event.detail.reason, event.detail.error.message));
document.querySelector('lor-contact-finder')!.county = '12';
document.querySelector('lor-contact-finder')!.layout = 'compact';
export const codes = (contacts: Contacts): string[] => contacts.counties.map(({ code }) => code);
export const reason = ({ reason }: LorErrorDetail): string => reason;
defineWidget('my-finder', ContactFinder);
// @ts-expect-error what has a type is not everything at once
document.querySelector('lor-contact-finder')!.county = 12;
// @ts-expect-error
document.querySelector('lor-contact-finder')!.layout = 'huge';
// @ts-expect-error
finder.addEventListener('lor-county-change', (event) => event.detail.nothing);
// @ts-expect-error
export const wrong: number = version;
`,
  'react.tsx': `
import type {} from '${name}/jsx';
import { useRef } from 'react';
import type { ContactFinder } from '${name}';
import '${name}/define/contact-finder';
export function Page({ county }: { county: string }) {
  const finder = useRef<ContactFinder>(null);
  return (
    <main>
      <lor-contact-finder
        ref={finder}
        county={county}
        heading-level={3}
        layout="compact"
        map
        no-heading={false}
        className="finder"
        lang="en"
        onlor-county-change={(event) => console.log(event.detail.municipality, event.currentTarget)}
        onlor-error={({ detail }) => console.log(detail.reason)}
      >
        <a href="/">Fallback</a>
      </lor-contact-finder>
      {/* @ts-expect-error */}
      <lor-contact-finder layout="huge" />
      {/* @ts-expect-error */}
      <lor-contact-finder onlor-county-change={(event: CustomEvent<number>) => event} />
      {/* @ts-expect-error */}
      <lor-nothing-finder />
    </main>
  );
}
`,
  'vue.ts': `
import type {} from '${name}/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['lor-contact-finder']>['$props'];
export const props: Props = {
  county: '12',
  map: true,
  'heading-level': 3,
  class: 'finder',
  onLorCountyChange: ({ detail }) => console.log(detail.county),
};
// @ts-expect-error
export const wrong: Props = { layout: 'huge' };
`,
};

describe('the types of the package', () => {
  it('and its exports have nothing that publint finds', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true });
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('are found by every way of resolving that can import the package', async () => {
    const data = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
    const { problems = [], types } = await checkPackage(data);
    assert.notEqual(types, false);
    const told = problems
      // It has no CommonJS, which Node 20.19 and later can import all the same; and resolution of
      // before 2020 knows no exports.
      .filter(
        ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
      )
      .map(({ kind, entrypoint, resolutionKind }) => `${kind} ${entrypoint} ${resolutionKind}`);
    assert.deepEqual(told, []);
  });

  for (const [resolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ]) {
    for (const [file, code] of Object.entries(CONSUMERS)) {
      it(`hold in ${file}, moduleResolution ${resolution}`, () => {
        const folder = join(project, `types-${resolution}-${file}`);
        mkdirSync(folder);
        writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
        writeFileSync(join(folder, file), code);
        const config = join(folder, 'tsconfig.json');
        const compilerOptions = {
          ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
          ...{ module, moduleResolution: resolution, strict: true, noEmit: true, jsx: 'react-jsx' },
          // The package's own declarations are looked at too; React's and Vue's are not ours.
          skipLibCheck: file !== 'plain.ts',
        };
        writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
        return output([process.execPath, resolve('node_modules/typescript/bin/tsc'), '-p', config]);
      });
    }
  }
});
