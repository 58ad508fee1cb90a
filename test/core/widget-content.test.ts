import { expect } from '@open-wc/testing';
import type { EmbeddedContent } from '../../src/core/embedded.js';
import { WidgetContent, type ContentHost } from '../../src/core/widget-content.js';

interface Texts {
  readonly of: string;
}

/** A host, with JSON of its own where some is given; its reader takes everything as it stands. */
function host(json?: string): ContentHost<Texts> & { renders: number } {
  const element = document.createElement('test-content');
  if (json !== undefined) {
    const script = element.appendChild(document.createElement('script'));
    script.type = 'application/json';
    script.textContent = json;
  }
  return Object.assign(element, {
    renders: 0,
    contentReader: async () => (raw: unknown) => ({ content: raw as Texts, findings: [] }),
    requestUpdate() {
      this.renders += 1;
    },
  });
}

/** Content of the library's that tells what was wanted of it, when the test lets it: the last first. */
function embedded(): { load: EmbeddedContent; arrive: (fails?: boolean) => void; asked: string[] } {
  const waiting: ((fails: boolean) => void)[] = [];
  const asked: string[] = [];
  return {
    asked,
    arrive: (fails = false) =>
      waiting
        .splice(0)
        .toReversed()
        .forEach((answer) => answer(fails)),
    load: (wanted) => {
      const names = [...wanted].join();
      asked.push(names);
      return new Promise((resolve, reject) =>
        waiting.push((fails) => (fails ? reject(new Error(names)) : resolve({ of: names }))),
      );
    },
  };
}

/** Content of the library's that is shown in Swedish. */
async function shown(ours: ReturnType<typeof embedded>): Promise<WidgetContent<Texts>> {
  const content = new WidgetContent(host(), ours.load);
  const load = content.load(false, undefined);
  ours.arrive();
  await load;
  return content;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('WidgetContent', () => {
  it('takes what the page gives before what stands among the children, and that before the rest', async () => {
    const of = (text: string) => JSON.stringify({ of: text });
    const ours: EmbeddedContent = async () => ({ of: 'ours' });
    const content = new WidgetContent(host(of('inline')), ours);
    content.given = { of: 'given' };
    expect(await content.load(false, undefined)).to.equal(true);
    expect(content.shown).to.deep.equal({ of: 'given' });
    content.given = undefined;
    await content.load(false, undefined);
    expect(content.shown).to.deep.equal({ of: 'inline' });
    const bare = new WidgetContent(host(), ours);
    await bare.load(false, undefined);
    expect(bare.shown).to.deep.equal({ of: 'ours' });
  });

  it('says so when there is none anywhere', async () => {
    const content = new WidgetContent(host(), undefined);
    let told = '';
    await content.load(false, undefined).catch((error: unknown) => (told = String(error)));
    expect(told).to.include('there is no content');
    expect(content.isLoading).to.equal(false);
  });

  it('shows nothing before the other parts are there', async () => {
    const content = new WidgetContent(host(), async () => ({ of: 'ours' }));
    let arrive!: () => void;
    const load = content.load(false, new Promise<void>((resolve) => (arrive = resolve)));
    await settled();
    expect(content.shown).to.equal(undefined);
    expect(content.isLoading).to.equal(true);
    arrive();
    expect(await load).to.equal(true);
    expect(content.shown).to.deep.equal({ of: 'ours' });
    expect(content.isLoading).to.equal(false);
  });

  it('lets an answer that comes too late change nothing, be it content or a failure', async () => {
    for (const fails of [false, true]) {
      const ours = embedded();
      const content = new WidgetContent(host(), ours.load);
      const early = content.load(false, undefined);
      content.given = { of: 'given' };
      const late = content.load(false, undefined);
      expect(await late).to.equal(true);
      ours.arrive(fails);
      await settled();
      ours.arrive(fails);
      expect(await early, `fails: ${fails}`).to.equal(false);
      expect(content.shown).to.deep.equal({ of: 'given' });
      expect(content.isLoading).to.equal(false);
    }
  });

  it('knows that it was ended', async () => {
    const ours = embedded();
    const content = new WidgetContent(host(), ours.load);
    const load = content.load(false, undefined);
    expect(content.isEnded).to.equal(false);
    content.end();
    expect(content.isEnded).to.equal(true);
    ours.arrive();
    expect(await load).to.equal(false);
    expect(content.shown).to.equal(undefined);
  });

  it('has the texts that came to be wanted while it was on its way, and never less', async () => {
    const ours = embedded();
    const user = host();
    const content = new WidgetContent(user, ours.load);
    const load = content.load(false, undefined);
    await content.bring('ar');
    ours.arrive();
    await settled();
    ours.arrive();
    await load;
    expect(content.shown).to.deep.equal({ of: 'ar' });
    expect(user.renders).to.equal(0);
  });

  it('has them also where they came to be wanted while a part was on its way', async () => {
    const ours = embedded();
    const user = host();
    const content = new WidgetContent(user, ours.load);
    let arrive!: () => void;
    const load = content.load(false, new Promise<void>((resolve) => (arrive = resolve)));
    ours.arrive();
    await settled();
    await content.bring('ar');
    arrive();
    await load;
    expect(content.shown).to.deep.equal({ of: '' });
    ours.arrive();
    await settled();
    expect(content.shown).to.deep.equal({ of: 'ar' });
    expect(user.renders).to.equal(1);
  });

  it('has all of what is wanted at the same time, in whatever order it comes', async () => {
    const ours = embedded();
    const content = await shown(ours);
    const brought = [content.bring('ar'), content.bring('words')];
    ours.arrive();
    await settled();
    ours.arrive();
    expect(await Promise.all(brought)).to.deep.equal([true, true]);
    expect(content.shown).to.deep.equal({ of: 'ar,words' });
  });

  it('keeps what is there when more cannot be had, and asks for it again only when told to', async () => {
    const ours = embedded();
    const content = await shown(ours);
    const failed = content.bring('ar');
    ours.arrive(true);
    expect(await failed).to.equal(false);
    expect(content.shown).to.deep.equal({ of: '' });
    for (const [language, of] of [
      ['en', 'en'],
      ['ar', 'en,ar'],
    ] as const) {
      const brought = content.bring(language);
      ours.arrive();
      expect(await brought).to.equal(true);
      expect(content.shown).to.deep.equal({ of });
    }
  });

  it('brings nothing into content that is not the library’s', async () => {
    const ours = embedded();
    const content = new WidgetContent(host('{"of":"inline"}'), ours.load);
    await content.load(false, undefined);
    expect(await content.bring('ar')).to.equal(true);
    expect(content.shown).to.deep.equal({ of: 'inline' });
    expect(ours.asked).to.deep.equal([]);
  });

  it('is Swedish where a language cannot be had', async () => {
    const ours = embedded();
    const content = new WidgetContent(host(), ours.load);
    await content.bring('ar');
    const load = content.load(false, undefined);
    ours.arrive(true);
    await settled();
    // What is wanted stays wanted: it is asked for once more when Swedish is there.
    ours.arrive();
    await load;
    expect(content.shown).to.deep.equal({ of: '' });
  });
});
