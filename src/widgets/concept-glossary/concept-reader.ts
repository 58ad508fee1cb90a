import { conceptCard } from './concept-card.js';
import { foldedConcept, foldedOther } from './folded-concept.js';
import type { ListView, RowMarks } from './concept-list.js';
import type { Concept } from './concepts.js';

/** What reading may do with its glossary. */
export interface GlossaryActions {
  /** Opens a concept, or none. */
  readonly show: (id: string | undefined) => void;
  /** Tells the page that a concept was opened. */
  readonly announce: (id: string) => void;
  /** Shows the list again, where the reader left it. */
  readonly toList: (from: Concept) => void;
  /** Puts a row of the accordion into the page, and focus on it. */
  readonly toRow: (selector: string) => void;
  readonly focusSoon: (selector: string) => void;
  /** What came of a press: shown and said. */
  readonly tell: (outcome: Promise<() => string>) => void;
}

/** What is shown now. */
export interface ReadingState {
  readonly outcome: string;
  /** Whether a concept's address is one to give away. */
  readonly linked: boolean;
  /** Everything is on paper, and opened for it. */
  readonly isPrinted: boolean;
}

/** How a reader goes from concept to concept and back, and what is open in the accordion. */
export class ConceptReader {
  readonly #act: GlossaryActions;
  readonly #unfolded = new Set<string>();
  #trail: Concept[] = [];
  /** The concept that the outcome is about. */
  #told = '';

  constructor(act: GlossaryActions) {
    this.#act = act;
  }

  /** From a link. */
  choose(id: string, from: Concept | undefined, isFolded: boolean): void {
    if (isFolded) {
      this.unfold(id);
      this.#act.toRow(`#${CSS.escape(`concept-${id}`)}`);
    } else {
      if (from) this.#trail.push(from);
      this.#act.focusSoon('#concept');
    }
    this.#act.show(id);
    this.#act.announce(id);
  }

  unfold(id: string): void {
    this.#unfolded.add(id);
  }

  /** The page has opened another concept: there is nothing to go back to. */
  forget(): void {
    this.#trail = [];
  }

  card(concept: Concept, list: ListView, state: ReadingState): unknown {
    return conceptCard(concept, {
      ...list,
      ...this.#view(state),
      before: this.#trail.at(-1),
      back: () => this.#back(),
      toAll: () => {
        this.forget();
        this.#act.toList(concept);
      },
    });
  }

  /** @param other another word for the concept, which only leads to it */
  row(
    list: ListView,
    state: ReadingState,
    concept: Concept,
    marks: RowMarks,
    other?: string,
  ): unknown {
    if (other !== undefined) return foldedOther(concept, other, list);
    return foldedConcept(concept, marks, {
      ...list,
      ...this.#view({ ...state, outcome: this.#told === concept.id ? state.outcome : '' }),
      isOpen: this.#unfolded.has(concept.id),
      toggled: (isOpen) => {
        if (!state.isPrinted) this.#toggled(concept.id, isOpen);
      },
    });
  }

  #view({ outcome, linked }: ReadingState) {
    return {
      outcome,
      linked,
      tell: (concept: Concept, words: Promise<() => string>) => {
        this.#told = concept.id;
        this.#act.tell(words);
      },
    };
  }

  #back(): void {
    const before = this.#trail.pop()!;
    this.#act.focusSoon('#concept');
    this.#act.show(before.id);
    this.#act.announce(before.id);
  }

  /** The reader, or the browser's own search in the page, has opened or closed one. */
  #toggled(id: string, isOpen: boolean): void {
    if (this.#unfolded.has(id) === isOpen) return;
    if (isOpen) {
      this.#unfolded.add(id);
      this.#act.show(id);
      this.#act.announce(id);
    } else {
      this.#unfolded.delete(id);
      this.#act.show(undefined);
    }
  }
}
