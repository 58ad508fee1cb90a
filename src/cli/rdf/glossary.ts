import { plainText } from '../table/draft.js';
import { found, shown } from '../table/messages.js';
import { slug, TakenKeys } from '../table/slug.js';
import type { TableFinding } from '../table/table.js';
import type { Graph } from './graph.js';
import { adms, dct, lastPart, owl, skos, skosxl } from './names.js';
import {
  asWritten,
  dayOf,
  envelopeOf,
  isPage,
  nothingOf,
  type RdfFeed,
  type RdfOptions,
} from './rdf-feed.js';
import { commonest, listsOf, literals, NAMES, textsOf } from './texts.js';

const PREFERRED = [skos('prefLabel'), skosxl('prefLabel')];

/** A glossary made of a SKOS vocabulary: one record for each skos:Concept. */
export function glossaryOfSkos(graph: Graph, options: RdfOptions = {}): RdfFeed {
  // Some vocabularies type nothing.
  const typed = graph.ofType(skos('Concept'));
  const concepts = typed.length > 0 ? typed : untyped(graph);
  const findings: TableFinding[] = [];
  const language =
    options.language ??
    commonest(concepts.flatMap((concept) => literals(graph, concept, ...PREFERRED)));
  const named = concepts.filter((concept) => {
    const isNamed = literals(graph, concept, ...PREFERRED).length > 0;
    if (!isNamed) findings.push(noLabel(concept));
    return isNamed;
  });
  if (concepts.length === 0) findings.push(nothingOf(graph, 'skos:Concept'));
  const ids = idsOf(graph, named, language, findings);
  const narrower = inverted(graph, named);
  const records = named.map((concept, index) =>
    recordOf(graph, concept, { language, ids, narrower, findings, index }),
  );
  const scheme = schemeOf(graph, findings);
  return {
    feed: { ...envelopeOf('glossary', graph, scheme, language, options), concepts: records },
    findings,
    counts: { concepts: records.length },
  };
}

/** Everything that has a preferred label and is no scheme. */
function untyped(graph: Graph): readonly string[] {
  const schemes = new Set(graph.ofType(skos('ConceptScheme'), skos('Collection')));
  return graph.with(...PREFERRED).filter((subject) => !schemes.has(subject));
}

const noLabel = (concept: string): TableFinding =>
  found('error', 'no-label', {
    en: `${shown(asWritten(concept))} has no skos:prefLabel: it is left out. Give it a label.`,
    sv: `${shown(asWritten(concept))} har ingen skos:prefLabel och är utelämnat. Ge det en benämning.`,
  });

/** Keys of concepts: their notation, else the end of their address, else their name. */
function idsOf(
  graph: Graph,
  concepts: readonly string[],
  language: string,
  findings: TableFinding[],
): ReadonlyMap<string, string> {
  const taken = new TakenKeys();
  return new Map(
    concepts.map((concept, index) => {
      const notation = graph.object(concept, skos('notation'))?.value.trim();
      const end = concept.startsWith('_:') ? '' : lastPart(concept);
      const texts = textsOf(literals(graph, concept, ...PREFERRED), language) ?? {};
      const name = texts[language] ?? Object.values(texts)[0] ?? '';
      const wanted = notation || end || slug(name) || `concept-${index + 1}`;
      const id = taken.take(wanted.slice(0, 90));
      if (id !== wanted.slice(0, 90)) findings.push(sameId(concept, wanted, id));
      return [concept, id] as const;
    }),
  );
}

const sameId = (concept: string, wanted: string, id: string): TableFinding =>
  found('warning', 'same-id', {
    en: `${shown(asWritten(concept))} got the key "${id}": another concept has "${shown(wanted)}".`,
    sv: `${shown(asWritten(concept))} fick nyckeln ”${id}”. Ett annat begrepp har ”${shown(wanted)}”.`,
  });

/** Who is above, where only the narrower ones are named. */
function inverted(
  graph: Graph,
  concepts: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const { value } of graph.objects(concept, skos('narrower'))) {
      above.set(value, [...(above.get(value) ?? []), concept]);
    }
  }
  return above;
}

interface Surroundings {
  readonly language: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  readonly findings: TableFinding[];
  readonly index: number;
}

function recordOf(graph: Graph, concept: string, around: Surroundings): Record<string, unknown> {
  const { language, ids, narrower } = around;
  const text = (join: 'join' | 'first', ...predicates: string[]): unknown =>
    plainText(textsOf(literals(graph, concept, ...predicates), language, join), language);
  const names = (...predicates: string[]) =>
    listsOf(literals(graph, concept, ...predicates), language);
  const keysOf = (named: readonly string[], field: string): string[] | undefined => {
    const unknown = named.filter((each) => !ids.has(each));
    for (const each of unknown) around.findings.push(notThere(concept, each, field, around.index));
    const keys = named.map((each) => ids.get(each)).filter((each) => each !== undefined);
    return keys.length > 0 ? [...new Set(keys)] : undefined;
  };
  const iris = (...predicates: string[]): string[] =>
    graph.objects(concept, ...predicates).map(({ value }) => value);
  const labels = listsOf(literals(graph, concept, ...PREFERRED), language) ?? {};
  for (const [, second] of Object.values(labels)) {
    if (second !== undefined) around.findings.push(twoLabels(concept, second, around.index));
  }
  return withoutEmpty({
    id: ids.get(concept),
    term: text('first', ...PREFERRED),
    altTerms: names(skos('altLabel'), skosxl('altLabel')),
    hiddenTerms: names(skos('hiddenLabel'), skosxl('hiddenLabel')),
    definition: text('join', skos('definition')),
    note: text('join', skos('scopeNote'), skos('note')),
    related: keysOf(iris(skos('related')), 'related'),
    broader: keysOf([...iris(skos('broader')), ...(narrower.get(concept) ?? [])], 'broader'),
    status: isDeprecated(graph, concept) ? 'deprecated' : undefined,
    domain: text('first', dct('subject')),
    sources: sourcesOf(graph, concept, language),
    changed: dayOf(graph, concept, dct('modified')),
  });
}

const withoutEmpty = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const notThere = (concept: string, named: string, field: string, index: number): TableFinding =>
  found(
    'warning',
    'not-there',
    {
      en: `${shown(asWritten(concept))} names ${shown(asWritten(named))} as ${field}, which is no concept with a label in the file. It is left out.`,
      sv: `${shown(asWritten(concept))} anger ${shown(asWritten(named))} som ${field}, men det är inget begrepp med benämning i filen. Det är utelämnat.`,
    },
    { pointer: `/concepts/${index}/${field}` },
  );

/** SKOS allows one preferred label for each language. */
const twoLabels = (concept: string, second: string, index: number): TableFinding =>
  found(
    'warning',
    'two-labels',
    {
      en: `"${shown(second)}" is left out: ${shown(asWritten(concept))} has another skos:prefLabel in that language. Make it a skos:altLabel.`,
      sv: `”${shown(second)}” är utelämnat. ${shown(asWritten(concept))} har en annan skos:prefLabel på det språket. Gör den till skos:altLabel.`,
    },
    { pointer: `/concepts/${index}/term` },
  );

const isDeprecated = (graph: Graph, concept: string): boolean =>
  graph.object(concept, owl('deprecated'))?.value === 'true' ||
  graph
    .objects(concept, adms('status'), dct('status'))
    .some(({ value }) => /deprecated|withdrawn|retired/i.test(value));

/** Where a concept is from, as its definition or itself says. */
function sourcesOf(
  graph: Graph,
  concept: string,
  language: string,
): readonly Record<string, unknown>[] | undefined {
  const definitions = graph
    .objects(concept, skos('definition'))
    .filter((t) => t.kind !== 'literal');
  const sources = [concept, ...definitions.map(({ value }) => value)].flatMap((subject) =>
    graph.objects(subject, dct('source')),
  );
  const records = sources.map(({ kind, value }) => {
    if (kind === 'literal') return isPage(value) ? page(value) : { title: value };
    const title = plainText(textsOf(literals(graph, value, ...NAMES), language), language);
    const url = isPage(value) ? value : undefined;
    return title === undefined ? page(value) : { title, ...(url !== undefined && { url }) };
  });
  return records.length > 0 ? records : undefined;
}

/** A page is called by its address where nothing else is known. */
const page = (url: string): Record<string, unknown> => ({
  title: url.replace(/^[a-z]+:\/\/(www\.)?|\/$/g, ''),
  ...(isPage(url) && { url }),
});

/** The scheme that the vocabulary is; of several the first. */
function schemeOf(graph: Graph, findings: TableFinding[]): string | undefined {
  const [first, ...others] = graph.ofType(skos('ConceptScheme'));
  if (first !== undefined && others.length > 0) {
    findings.push(
      found('warning', 'schemes', {
        en: `Holds ${others.length + 1} concept schemes: the first one, ${shown(asWritten(first))}, is named as the source of all.`,
        sv: `Innehåller ${others.length + 1} begreppsscheman. Det första, ${shown(asWritten(first))}, anges som källa för alla.`,
      }),
    );
  }
  return first;
}
