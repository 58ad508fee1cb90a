#!/usr/bin/env node
// The widgets beside pages written by hand and in other libraries.
//   npm run bench                    all that the report holds, and writes bench/REPORT.md
//   npm run bench -- finder typing   some parts: finder, typing, glossary, strategies, instances,
//                                    overview, tables; nothing is written
//   npm run bench -- --quick         two rounds, the shortest lists: whether it runs, not what it says
//   npm run bench -- --check         ends with an error where a limit is not kept
//   npm run bench -- --traced        also says where the time of a key goes
//   ROUNDS=4 npm run bench           so many rounds each
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../scripts/lib/browser.mjs';
import { installKits, kitVersions } from './lib/kits.mjs';
import { requireBuild } from './lib/pages.mjs';
import { formatted, machineOf, reportText, sectionText } from './lib/report.mjs';

const REPORT = 'bench/REPORT.md';
/** What the report holds, and what is asked for by name alone. */
const PARTS = ['finder', 'typing', 'glossary', 'strategies', 'instances'];
const FURTHER = ['overview', 'tables'];
const OPTIONS = ['--quick', '--check', '--traced'];
const QUICK = 2;

const given = process.argv.slice(2);
const unknown = given.filter((each) => ![...PARTS, ...FURTHER, ...OPTIONS].includes(each));
if (unknown.length > 0) {
  console.error(
    `Not known: ${unknown.join(', ')}. Parts are ${[...PARTS, ...FURTHER].join(', ')}.`,
  );
  process.exit(1);
}
const [isQuick, isChecked, isTraced] = OPTIONS.map((option) => given.includes(option));
const chosen = given.filter((each) => !OPTIONS.includes(each));
const wanted = Number(process.env.ROUNDS) || undefined;

requireBuild();
installKits();
const browser = await launch('chromium');
const machine = await machineOf(browser, kitVersions());
const sections = [];
try {
  for (const part of chosen.length > 0 ? chosen : PARTS) {
    const { measure } = await import(`./parts/${part}.mjs`);
    const section = await measure({
      browser,
      ...{ isQuick, isTraced },
      countOf: (usual) => (isQuick ? QUICK : (wanted ?? usual)),
      say: (what) => console.error(`${what} …`),
    });
    sections.push(section);
    console.log(`\n${sectionText(section)}`);
  }
  if (chosen.length === 0 && !isQuick) {
    const text = reportText(readFileSync(REPORT, 'utf8'), { machine, sections });
    writeFileSync(REPORT, await formatted(text, REPORT));
  }
} finally {
  await browser.close();
}
const broken = sections.flatMap(({ limits }) => limits).filter(({ kept }) => !kept);
for (const { what, found, limit } of broken) {
  console.log(`NOT KEPT: ${what}: ${found}, at most ${limit}`);
}
if (broken.length > 0 && isChecked) process.exitCode = 1;
