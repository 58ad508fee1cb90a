import type { CSSResult, LitElement } from 'lit';

/** What a lazily loaded module may bring besides its own exports. */
export interface PartModule {
  readonly styles?: CSSResult;
}

/** A part of a widget that costs nothing until it is used: loaded once, with its styles. */
export class LazyPart<M extends PartModule> {
  /** Undefined until the part has arrived; then the widget is rendered again. */
  value: M | undefined;
  #pending: Promise<void> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly source: () => Promise<M>,
  ) {}

  /** @throws whatever the import throws; the next call tries again */
  load(): Promise<void> {
    this.#pending ??= this.source().then(
      (module) => {
        this.value = module;
        const sheet = module.styles?.styleSheet;
        if (sheet) (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
        this.host.requestUpdate();
      },
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }
}
