import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LazyPart } from '../../src/core/lazy-part.js';

class Host extends LitElement {
  renders = 0;
  override render() {
    this.renders += 1;
    return html`<p>text</p>`;
  }
}
customElements.define('test-lazy-host', Host);

describe('LazyPart', () => {
  let host: Host;
  beforeEach(async () => {
    host = new Host();
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => host.remove());

  it('loads once, with its styles, and renders the widget again', async () => {
    let loads = 0;
    const part = new LazyPart(host, async () => {
      loads += 1;
      return {
        styles: css`
          p {
            color: rgb(1, 2, 3);
          }
        `,
      };
    });
    expect(part.value).to.equal(undefined);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    await host.updateComplete;
    expect(loads).to.equal(1);
    expect(host.renders).to.equal(2);
    expect(getComputedStyle(host.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('tells a failure, and tries again when asked again', async () => {
    let fails = true;
    const part = new LazyPart(host, async () => {
      if (fails) throw new Error('offline');
      return {
        styles: css`
          p {
          }
        `,
        answer: 42,
      };
    });
    let told = '';
    await part.load().catch((error: unknown) => (told = String(error)));
    expect(told).to.include('offline');
    fails = false;
    await part.load();
    expect(part.value?.answer).to.equal(42);
  });

  it('renders nothing for a part that is only had ready, until somebody wants it', async () => {
    let arrive = (): void => undefined;
    const arriving = new Promise<object>((resolve) => (arrive = () => resolve({})));
    const ready = new LazyPart(host, async () => ({}));
    const wanted = new LazyPart(host, () => arriving);
    await ready.attempt(false);
    await host.updateComplete;
    expect(ready.value).to.exist;
    expect(host.renders).to.equal(1);

    const attempt = wanted.attempt(false);
    const load = wanted.load();
    arrive();
    await Promise.all([attempt, load]);
    await host.updateComplete;
    expect(wanted.value).to.exist;
    expect(host.renders).to.equal(2);
  });
});
