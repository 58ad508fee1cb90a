import type { CSSResult, LitElement } from 'lit';

/** What a lazily loaded module may bring besides its own exports. */
interface PartModule {
  readonly styles?: CSSResult | readonly CSSResult[];
}

/** A part of a widget that costs nothing until it is used: loaded once, with its styles. */
export class LazyPart<M extends object> {
  /** Undefined until the part has arrived. */
  value: M | undefined;
  #isWanted = false;
  #pending: Promise<void> | undefined;
  #attempt: Promise<void> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly source: () => Promise<M>,
  ) {}

  /**
   * @param isWanted whether the widget is rendered again when the part has arrived; not for one
   *   that is only had ready for later
   * @throws whatever the import throws; the next call tries again
   */
  load(isWanted = true): Promise<void> {
    this.#isWanted ||= isWanted;
    this.#pending ??= this.source().then(
      (module) => {
        this.value = module;
        const { styles = [] } = module as PartModule;
        for (const { styleSheet } of [styles].flat()) {
          (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet!);
        }
        if (this.#isWanted) this.host.requestUpdate();
      },
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }

  /** Loads a part that can be missed: asked for once, and no word when it cannot be had. */
  attempt(isWanted?: boolean): Promise<void> {
    return (this.#attempt ??= this.load(isWanted).catch(() => undefined));
  }
}
