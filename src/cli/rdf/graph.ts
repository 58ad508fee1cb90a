/** One end of a statement. */
export interface Term {
  readonly kind: 'iri' | 'blank' | 'literal';
  readonly value: string;
  /** BCP 47, as it was written; undefined where the literal has none. */
  readonly language?: string;
}

/** What parsers of RDF give. */
export interface QuadLike {
  readonly subject: TermLike;
  readonly predicate: TermLike;
  readonly object: TermLike;
}

interface TermLike {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

const KINDS: Readonly<Record<string, Term['kind']>> = {
  NamedNode: 'iri',
  BlankNode: 'blank',
  Literal: 'literal',
};

/** Parsers write nodes without a name in their own ways. */
const nameOf = ({ termType, value }: TermLike): string =>
  termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : value;

const termOf = ({ termType, value, language }: TermLike): Term => ({
  kind: KINDS[termType] ?? 'iri',
  value: nameOf({ termType, value }),
  ...(language && { language }),
});

/** Statements by what they are about. */
export class Graph {
  /** Objects by subject and predicate; subjects in the order of the file. */
  readonly #subjects = new Map<string, Map<string, Term[]>>();

  constructor(quads: Iterable<QuadLike>) {
    for (const { subject, predicate, object } of quads) this.#add(subject, predicate, object);
  }

  #add(subject: TermLike, predicate: TermLike, object: TermLike): void {
    const name = nameOf(subject);
    let predicates = this.#subjects.get(name);
    if (!predicates) this.#subjects.set(name, (predicates = new Map<string, Term[]>()));
    const objects = predicates.get(predicate.value);
    if (objects) objects.push(termOf(object));
    else predicates.set(predicate.value, [termOf(object)]);
  }

  /** What is said of a subject, in the order of the predicates given. */
  objects(subject: string, ...predicates: readonly string[]): readonly Term[] {
    const own = this.#subjects.get(subject);
    return own ? predicates.flatMap((predicate) => own.get(predicate) ?? []) : [];
  }

  /** The first of what is said. */
  object(subject: string, ...predicates: readonly string[]): Term | undefined {
    return this.objects(subject, ...predicates)[0];
  }

  has(subject: string): boolean {
    return this.#subjects.has(subject);
  }

  /** Everything of a type. */
  ofType(...types: readonly string[]): readonly string[] {
    return [...this.#subjects.keys()].filter((subject) =>
      this.objects(subject, RDF_TYPE).some(({ value }) => types.includes(value)),
    );
  }

  /** Everything of which something is said by one of the predicates. */
  with(...predicates: readonly string[]): readonly string[] {
    return [...this.#subjects.keys()].filter((subject) => this.object(subject, ...predicates));
  }

  /** How often each type is there, the commonest first. */
  types(): readonly (readonly [string, number])[] {
    const counts = new Map<string, number>();
    for (const subject of this.#subjects.keys()) {
      for (const { value } of this.objects(subject, RDF_TYPE)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [...counts].sort(([, one], [, other]) => other - one);
  }

  get size(): number {
    return this.#subjects.size;
  }
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
