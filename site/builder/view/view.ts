import type { Data, Language, State } from '../model.js';
import type { Texts } from '../texts.js';
import type { OwnContent } from '../own-content.js';
import type { Inside } from '../snippet.js';

/** What the templates are given: everything that is shown, and what can be done. */
export interface View {
  readonly data: Data;
  readonly state: State;
  readonly language: Language;
  readonly t: Texts;
  readonly content: OwnContent;
  readonly inside: Inside;
  /** Folder of the files on the site's server. */
  readonly base: string;
  /** What was typed and cannot be used, by the id of its field: the message. */
  readonly faults: ReadonlyMap<string, string>;
  /** Why the preview shows nothing; empty when it does. */
  readonly previewFault: string;
  readonly actions: Actions;
}

export interface Actions {
  readonly update: (change: Partial<State>) => void;
  readonly setOption: (name: string, value: string | undefined) => void;
  readonly fault: (id: string, message: string) => void;
  /** Puts a text on the clipboard, or selects it where the browser does not allow that. */
  readonly copy: (text: string, selectable?: string) => void;
  /** Says something once to assistive technology. */
  readonly say: (text: string) => void;
  readonly checkFeed: () => void;
  readonly checkFile: (file: File) => void;
  readonly clearContent: () => void;
  readonly saveFeed: () => void;
  readonly savePage: () => void;
  readonly startOver: () => void;
}
