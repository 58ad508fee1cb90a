#!/usr/bin/env node
// The interface's translations.
//   node scripts/locales.mjs extract   messages in the code → locales/*.xlf
//   node scripts/locales.mjs build     locales/*.xlf → src/generated
//   node scripts/locales.mjs check     fails when something is missing, stale or wrong
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { writeCounts } from './lib/counts.mjs';
import { staleEntries } from './locales/same-as-source.mjs';
import { findingsInSource, findingsInTarget } from './locales/rules.mjs';
import { markForAdaptation, readUnits } from './locales/xliff.mjs';

const CONFIG = 'lit-localize.json';
const TRIAL = '.cache/locales-check';
const config = JSON.parse(readFileSync(CONFIG, 'utf8'));
const LOCALES = config.interchange.xliffDir;
const GENERATED = 'src/generated';

let checked = 0;

async function extract() {
  await extractTo(litLocalize(CONFIG), LOCALES);
  for (const locale of config.targetLocales) console.log(summary(locale));
}

async function build() {
  await litLocalize(CONFIG).build();
  writeFileSync(join(GENERATED, 'locale-loaders.ts'), loaders());
}

async function check() {
  const absent = config.targetLocales.filter((locale) => !existsSync(fileOf(locale)));
  checked += absent.length;
  const failures =
    absent.length > 0
      ? absent.map((locale) => `${fileOf(locale)}: is missing, run npm run locales:extract`)
      : [...checkMessages(), ...(await checkFreshness())];
  for (const failure of failures) console.error(failure);
  if (absent.length === 0) for (const locale of config.targetLocales) console.log(summary(locale));
  const passed = checked - failures.length;
  writeCounts('locales', { passed, failed: failures.length, failures });
  console.log(`${passed} passed, ${failures.length} failed`);
  if (failures.length > 0) process.exit(1);
}

function checkMessages() {
  const sameAsSource = JSON.parse(readFileSync(join(LOCALES, 'same-as-source.json'), 'utf8'));
  const failures = [];
  const note = (where, id, findings) => {
    checked += 1;
    if (findings.length > 0) failures.push(`${where} ${id}: ${findings.join('; ')}`);
  };
  for (const locale of config.targetLocales) {
    const units = unitsOf(locale);
    if (locale === config.targetLocales[0]) {
      for (const unit of units) note('source', unit.id, findingsInSource(unit));
    }
    for (const unit of units) {
      note(locale, unit.id, findingsInTarget(unit, locale, sameAsSource[locale]));
    }
  }
  for (const [locale, ids] of Object.entries(sameAsSource)) {
    const units = config.targetLocales.includes(locale) ? unitsOf(locale) : [];
    checked += ids.length;
    for (const id of staleEntries(units, ids)) {
      failures.push(`same-as-source.json ${locale} ${id}: stale allow-list entry`);
    }
  }
  return failures;
}

/** Extracts and builds beside the real files and compares: somebody may have forgotten to. */
async function checkFreshness() {
  rmSync(TRIAL, { recursive: true, force: true });
  mkdirSync(TRIAL, { recursive: true });
  cpSync(LOCALES, join(TRIAL, 'locales'), { recursive: true });
  const trial = join(TRIAL, CONFIG);
  const fromTrial = (path) => relative(TRIAL, path);
  writeFileSync(
    trial,
    JSON.stringify({
      ...config,
      tsConfig: fromTrial(config.tsConfig),
      output: {
        ...config.output,
        outputDir: './generated/locales',
        // Unlike the others this path counts from the working folder.
        localeCodesModule: `./${TRIAL}/generated/locale-codes.ts`,
      },
      interchange: { ...config.interchange, xliffDir: './locales/' },
    }),
  );
  try {
    const localizer = litLocalize(trial);
    await extractTo(localizer, join(TRIAL, 'locales'));
    await localizer.build();
  } catch (error) {
    // Broken placeholders, for one; the findings about the messages are still to be told.
    checked += 1;
    return [`lit-localize: ${error.message}`];
  }
  writeFileSync(join(TRIAL, 'generated/locale-loaders.ts'), loaders());
  return [
    ...differences(LOCALES, join(TRIAL, 'locales'), 'npm run locales:extract'),
    ...differences(GENERATED, join(TRIAL, 'generated'), 'npm run locales:build'),
    ...leftovers(LOCALES, '.xlf'),
    ...leftovers(join(GENERATED, 'locales'), '.ts'),
  ];
}

/** Files of languages that lit-localize.json does not name. */
function leftovers(folder, ending) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const failures = files
    .filter((file) => file.endsWith(ending))
    .filter((file) => !config.targetLocales.includes(file.slice(0, -ending.length)))
    .map((file) => `${join(folder, file)}: is a language that lit-localize.json does not name`);
  checked += failures.length;
  return failures;
}

function differences(folder, fresh, remedy) {
  return readdirSync(fresh, { recursive: true })
    .map(String)
    .filter((file) => /\.\w+$/.test(file))
    .flatMap((file) => {
      checked += 1;
      const real = join(folder, file);
      const same =
        existsSync(real) && readFileSync(real, 'utf8') === readFileSync(join(fresh, file), 'utf8');
      return same ? [] : [`${real}: is not up to date, run ${remedy}`];
    });
}

/** Extracts, and marks the translations of Swedish texts that have changed. */
async function extractTo(localizer, folder) {
  const before = new Map(
    config.targetLocales
      .filter((locale) => existsSync(fileOf(locale, folder)))
      .map((locale) => [locale, readUnits(readFileSync(fileOf(locale, folder), 'utf8'))]),
  );
  const { errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  await localizer.writeInterchangeFiles();
  for (const [locale, units] of before) {
    const sources = new Map(units.map(({ id, source }) => [id, source]));
    const xml = readFileSync(fileOf(locale, folder), 'utf8');
    const changed = readUnits(xml)
      .filter(({ id, source }) => sources.has(id) && sources.get(id) !== source)
      .map(({ id }) => id);
    if (changed.length > 0)
      writeFileSync(fileOf(locale, folder), markForAdaptation(xml, new Set(changed)));
  }
}

/** Reads the program once, whatever is then done with it: that is what takes the time. */
function litLocalize(configFile) {
  return new RuntimeLitLocalizer(readConfigFileAndWriteSchema(configFile));
}

function unitsOf(locale) {
  return readUnits(readFileSync(fileOf(locale), 'utf8'));
}

function fileOf(locale, folder = LOCALES) {
  return join(folder, `${locale}.xlf`);
}

function summary(locale) {
  const units = unitsOf(locale);
  const translated = units.filter(({ target }) => target?.trim());
  const unread = units.filter(({ state }) => state === 'needs-review-translation');
  return `${locale}: ${units.length} messages, ${translated.length} translated, ${unread.length} not reviewed by a speaker`;
}

function loaders() {
  const lines = [...config.targetLocales]
    .sort()
    .map((locale) => `  ${locale}: () => import('./locales/${locale}.js'),`);
  return `// Generated by scripts/locales.mjs build.\nexport const loaders = {\n${lines.join('\n')}\n};\n`;
}

const commands = { extract, build, check };
const command = commands[process.argv[2]];
if (!command) {
  console.error('Say extract, build or check.');
  process.exit(2);
}
try {
  await command();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
