import { html, LitElement, nothing } from 'lit';
import { contrast, ratioText, type Rgb } from './contrast.js';
import { coloursAt } from './token-colours.js';
import { isColour, PAIRS, type Token } from './tokens.js';

const css = (colour: Rgb): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/**
 * All tokens with what they are on the page they stand on, and how far their colours are apart. In
 * the page's own tree, so that its colours are those that the widgets would get.
 */
export class TokenPage extends LitElement {
  static override properties = { tokens: { attribute: false } };

  tokens: readonly Token[] = [];
  #colours = new Map<string, Rgb>();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Measured anew each time: the page around may have become another. */
  protected override willUpdate(): void {
    this.#colours = coloursAt(this, this.tokens);
  }

  protected override render() {
    return html`
      <h1>Tokens</h1>
      <p>
        Set them in a style sheet of the page, on the widget or on anything around it. What is not
        set is mixed from the page’s own text colour. Choose a brand and its looks in the toolbar:
        all that stands here is measured on the page that is shown.
      </p>
      <h2 id="colours">Colours</h2>
      ${this.#table('colours', this.tokens.filter(isColour))}
      <h2 id="contrast">Contrast</h2>
      <p>
        Text needs 4.5:1 against what is behind it, what is only seen 3:1 (WCAG 2.2, 1.4.3 and
        1.4.11).
      </p>
      <div class="token-scroll" tabindex="0" role="group" aria-labelledby="contrast">
        <table aria-labelledby="contrast">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Tokens</th>
              <th scope="col">Ratio</th>
              <th scope="col">Needed</th>
              <th scope="col">Enough?</th>
            </tr>
          </thead>
          <tbody>
            ${PAIRS.map((pair) => this.#pair(pair))}
          </tbody>
        </table>
      </div>
      <h2 id="others">Font, corners, space</h2>
      ${this.#table(
        'others',
        this.tokens.filter((token) => !isColour(token)),
      )}
    `;
  }

  #table(labelledBy: string, tokens: readonly Token[]) {
    return html`<div class="token-scroll" tabindex="0" role="group" aria-labelledby=${labelledBy}>
      <table aria-labelledby=${labelledBy}>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">What it changes</th>
            <th scope="col">Default</th>
            <th scope="col">Here</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(
            (token) =>
              html`<tr>
                <th scope="row"><code>${token.name}</code></th>
                <td>${token.description}</td>
                <td><code>${token.default}</code></td>
                <td>${this.#here(token)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #here(token: Token) {
    const colour = this.#colours.get(token.name.replace('--lor-color-', ''));
    if (colour) {
      return html`<svg class="swatch" viewBox="0 0 2 1" aria-hidden="true">
          <rect width="2" height="1" fill=${css(colour)} />
        </svg>
        <code>${css(colour)}</code>`;
    }
    const value = getComputedStyle(this).getPropertyValue(token.name).trim();
    return value ? html`<code>${value}</code>` : 'the default';
  }

  #pair({ front, back, least, what }: (typeof PAIRS)[number]) {
    const [one, other] = [this.#colours.get(front), this.#colours.get(back)];
    if (!one || !other) return nothing;
    const ratio = contrast(one, other);
    const enough = ratio >= least;
    return html`<tr data-enough=${enough}>
      <th scope="row">
        <svg class="swatch" viewBox="0 0 2 1" aria-hidden="true">
          <rect width="2" height="1" fill=${css(other)} />
          <circle cx="1" cy="0.5" r="0.3" fill=${css(one)} />
        </svg>
        ${what}
      </th>
      <td><code>${front}</code> on <code>${back}</code></td>
      <td>${ratioText(ratio)}</td>
      <td>${least}:1</td>
      <td>${enough ? 'yes' : html`<strong>too little</strong>`}</td>
    </tr>`;
  }
}

if (!customElements.get('story-tokens')) customElements.define('story-tokens', TokenPage);
