import { readDate } from '../table/dates.js';
import { plainText, type Labels } from '../table/draft.js';
import { countyLabels, labelsIn } from '../table/envelope.js';
import { labelled } from '../table/known-labels.js';
import { languageNamed } from '../table/language-words.js';
import { found, shown } from '../table/messages.js';
import { slug, TakenKeys } from '../table/slug.js';
import type { TableFinding } from '../table/table.js';
import type { Graph, Term } from './graph.js';
import { dc, dcat, dct, foaf, lastPart, schema } from './names.js';
import {
  asWritten,
  envelopeOf,
  isPage,
  nothingOf,
  type RdfFeed,
  type RdfOptions,
} from './rdf-feed.js';
import { areaOf } from './spatial.js';
import { commonest, literals, NAMES, tagOf, textsOf, type Texts } from './texts.js';
import { themeLabel } from './themes.js';

const TITLE = [dct('title'), dc('title')];

/** A list of strategies made of a DCAT-AP catalog: one record for each dcat:Dataset. */
export function strategiesOfDcat(graph: Graph, options: RdfOptions = {}): RdfFeed {
  const datasets = graph.ofType(dcat('Dataset'));
  const language =
    options.language ?? commonest(datasets.flatMap((each) => literals(graph, each, ...TITLE)));
  const findings: TableFinding[] = [];
  if (datasets.length === 0) findings.push(nothingOf(graph, 'dcat:Dataset'));
  const taken = new TakenKeys();
  const labels: Labels = {};
  const records = datasets.flatMap((dataset) => {
    const title = textsOf(literals(graph, dataset, ...TITLE), language);
    if (!title) {
      findings.push(noTitle(dataset));
      return [];
    }
    const name = title[language] ?? Object.values(title)[0] ?? '';
    const end = dataset.startsWith('_:') ? '' : lastPart(dataset);
    const id = taken.take(slug(end).slice(0, 90) || slug(name) || 'dataset');
    const record = recordOf(graph, dataset, language, labels, findings);
    return [{ id, title: plainText(title, language), ...record }];
  });
  const [catalog] = graph.ofType(dcat('Catalog'));
  return {
    feed: {
      ...envelopeOf('strategies', graph, catalog, language, options),
      ...labelsIn(labels, language),
      ...countyLabels(records),
      strategies: records,
    },
    findings,
    counts: { strategies: records.length },
  };
}

const noTitle = (dataset: string): TableFinding =>
  found('error', 'no-label', {
    en: `${shown(asWritten(dataset))} has no dct:title: it is left out. Give it a title.`,
    sv: `${shown(asWritten(dataset))} har ingen dct:title och är utelämnad. Ge den en titel.`,
  });

function recordOf(
  graph: Graph,
  dataset: string,
  language: string,
  labels: Labels,
  findings: TableFinding[],
): Record<string, unknown> {
  const text = (...predicates: string[]): unknown =>
    plainText(textsOf(literals(graph, dataset, ...predicates), language), language);
  const { counties, municipalities, isNational, unknown } = areaOf(graph, dataset);
  findings.push(...unknown.map((area) => unknownArea(dataset, area)));
  const record = {
    language: languageOf(graph, dataset),
    level: levelOf(counties, municipalities, isNational),
    counties: counties.length > 0 ? counties : undefined,
    municipalities: municipalities.length > 0 ? municipalities : undefined,
    type: typeOf(graph, dataset, language, labels),
    topics: topicsOf(graph, dataset, language, labels),
    ...periodOf(graph, dataset),
    decided: readDate(graph.object(dataset, dct('issued'))?.value ?? '')?.date,
    publisher: publisherOf(graph, dataset, language),
    ...fileOf(graph, dataset),
    summary: text(dct('description'), dc('description')),
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const unknownArea = (dataset: string, area: string): TableFinding =>
  found('warning', 'area', {
    en: `The area ${shown(asWritten(area))} of ${shown(asWritten(dataset))} is no county or municipality that is known. It is left out.`,
    sv: `Området ${shown(asWritten(area))} för ${shown(asWritten(dataset))} är inget känt län eller känd kommun. Det är utelämnat.`,
  });

const levelOf = (
  counties: readonly string[],
  municipalities: readonly string[],
  isNational: boolean,
): string | undefined => {
  if (isNational) return 'national';
  if (municipalities.length > 0) return 'municipality';
  return counties.length > 0 ? 'county' : undefined;
};

function languageOf(graph: Graph, dataset: string): string | undefined {
  const { value } = graph.object(dataset, dct('language')) ?? {};
  return value === undefined ? undefined : languageNamed(lastPart(value));
}

/** What a node or a literal is called, by language. */
function namesOf(graph: Graph, term: Term, language: string): Texts {
  if (term.kind === 'literal') {
    const tag = term.language === undefined ? language : tagOf(term.language);
    return { [tag]: term.value };
  }
  const code = lastPart(term.value);
  return (
    textsOf(literals(graph, term.value, ...NAMES), language) ??
    themeLabel(code) ?? { [language]: code }
  );
}

function note(labels: Labels, list: string, texts: Texts, language: string): string | undefined {
  const word = texts[language] ?? Object.values(texts)[0];
  if (!word) return undefined;
  const { key, label } = labelled(list, word);
  const all = (labels[list] ??= new Map<string, Texts>());
  all.set(key, { ...(label ?? texts), ...all.get(key) });
  return key;
}

function typeOf(
  graph: Graph,
  dataset: string,
  language: string,
  labels: Labels,
): string | undefined {
  const term = graph.object(dataset, dct('type'));
  return term && note(labels, 'types', namesOf(graph, term, language), language);
}

/** Themes, and keywords of one language: which of them mean the same in others nobody says. */
function topicsOf(
  graph: Graph,
  dataset: string,
  language: string,
  labels: Labels,
): readonly string[] | undefined {
  const keywords = graph.objects(dataset, dcat('keyword'));
  const own = keywords.filter(
    (each) => each.language === undefined || tagOf(each.language) === language,
  );
  const chosen = own.length > 0 ? own : keywords;
  const keys = [...graph.objects(dataset, dcat('theme')), ...chosen]
    .map((term) => note(labels, 'topics', namesOf(graph, term, language), language))
    .filter((key) => key !== undefined);
  return keys.length > 0 ? [...new Set(keys)] : undefined;
}

function periodOf(graph: Graph, dataset: string): { validFrom?: number; validTo?: number } {
  const period = graph.object(dataset, dct('temporal'))?.value;
  if (period === undefined) return {};
  const yearOf = (...predicates: string[]): number | undefined => {
    const date = readDate(graph.object(period, ...predicates)?.value ?? '')?.date;
    return date === undefined ? undefined : Number(date.slice(0, 4));
  };
  const validFrom = yearOf(dcat('startDate'), ...schema('startDate'));
  const validTo = yearOf(dcat('endDate'), ...schema('endDate'));
  return {
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

function publisherOf(graph: Graph, dataset: string, language: string): unknown {
  const term = graph.object(dataset, dct('publisher'));
  if (!term) return undefined;
  if (term.kind === 'literal') return term.value;
  const names = textsOf(literals(graph, term.value, ...NAMES), language);
  return plainText(names, language);
}

/** Where the document is: its page, else the first of its files that says so. */
function fileOf(graph: Graph, dataset: string): Record<string, unknown> {
  const files = graph.objects(dataset, dcat('distribution')).map(({ value }) => value);
  const page = graph.object(dataset, dcat('landingPage'), foaf('page'));
  const file = files.find((each) => graph.object(each, dcat('downloadURL'), dcat('accessURL')));
  const link =
    page ??
    (file === undefined ? undefined : graph.object(file, dcat('downloadURL'), dcat('accessURL')));
  if (!link || !isPage(link.value)) return {};
  // Format and size are the file's, not those of a page about it.
  if (page || file === undefined) return { url: link.value };
  const format = graph.object(file, dct('format'), dcat('mediaType'))?.value;
  const size = Number(graph.object(file, dcat('byteSize'))?.value);
  return {
    url: link.value,
    ...(format !== undefined && { format: lastPart(format).toLowerCase() }),
    ...(size > 0 && { size }),
  };
}
