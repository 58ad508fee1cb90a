import { expect } from '@open-wc/testing';
import { saveFile } from '../../src/core/save-file.js';
import { holdFiles } from '../held-files.js';

describe('saveFile', () => {
  /** What the browser would save, in place of saving it. */
  async function saved(name: string, type: string, text: string) {
    const { held, release } = holdFiles();
    saveFile(name, type, text);
    release();
    const [{ download, href }] = held as [HTMLAnchorElement];
    const response = await fetch(href);
    return {
      name: download,
      type: response.headers.get('content-type'),
      bytes: new Uint8Array(await response.arrayBuffer()),
      href,
    };
  }

  it('offers the text under its name, in UTF-8 without a mark', async () => {
    const { name, type, bytes } = await saved('kontakt.vcf', 'text/vcard', 'Åre, 日本, 🙂');
    expect(name).to.equal('kontakt.vcf');
    expect(type).to.equal('text/vcard;charset=utf-8');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).to.equal('Åre, 日本, 🙂');
  });

  it('leaves nothing in the page, nor in memory', async () => {
    const before = document.body.innerHTML;
    const real = window.setTimeout;
    let later: (() => void) | undefined;
    window.setTimeout = ((run: () => void) => {
      later = run;
      return 0;
    }) as unknown as typeof window.setTimeout;
    const saving = saved('a.txt', 'text/plain', 'a');
    window.setTimeout = real;
    const { href } = await saving;
    expect(document.body.innerHTML).to.equal(before);
    later!();
    const gone = await fetch(href).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
  });

  it("keeps out of the page's own listeners and leaves the focus where it is", async () => {
    const heard: Event[] = [];
    const listen = (event: Event): unknown => heard.push(event);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    document.addEventListener('click', listen);
    await saved('a.txt', 'text/plain', 'a');
    document.removeEventListener('click', listen);
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('takes a text that is not well formed', async () => {
    const { bytes } = await saved('a.txt', 'text/plain', 'a\ud800b');
    expect(new TextDecoder().decode(bytes)).to.equal('a\ufffdb');
  });
});
