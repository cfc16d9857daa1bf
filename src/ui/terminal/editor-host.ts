/** Shows editors over terminals: loads their code at the first, opens them where output announces one, closes them with their program. */
import { EDIT_COMMAND, type Editing } from '../../simulator/kernel/editing.ts';
import type { Draft } from '../../sandbox/saved-session.ts';
import type { Session } from '../../sandbox/session.ts';
import { bridge, type OpenEditor } from '../bridge.ts';
import { loadScript } from '../scripts.ts';
import type { Tab } from './tab.ts';

interface Shown {
  readonly tab: Tab;
  readonly editing: Editing;
  /** Undefined while the code is on its way. */
  editor: OpenEditor | undefined;
  answered: number;
}

export class EditorHost {
  readonly #address: string;
  readonly #session: () => Session;
  readonly #fontSize: () => number;
  #shown: Shown[] = [];
  /** The code did not come; what is to be tried again. */
  onFailure: (again: () => void) => void = () => {};
  /** An editor has answered its program, or its text was changed. */
  onChange: () => void = () => {};
  /** Texts that were not saved when the page was left. */
  #drafts: readonly Draft[];
  readonly #withHeld: (key: string) => string;

  constructor({ address, session, fontSize, drafts, withHeld }: { address: string; session: () => Session; fontSize: () => number; drafts: readonly Draft[]; withHeld: (key: string) => string }) {
    this.#address = address;
    this.#session = session;
    this.#fontSize = fontSize;
    this.#drafts = drafts;
    this.#withHeld = withHeld;
  }

  /** What would be lost if the page were left now: also what has been kept for editors that are not on the screen yet. */
  get drafts(): Draft[] {
    const open = this.#shown.flatMap(({ editor }) => editor?.draft ?? []);
    return [...open, ...this.#drafts.filter(({ edit }) => this.#session().editing(edit) && !this.#shown.some((one) => one.editor && one.editing.id === edit))];
  }

  /** Drafts belong to a session that is over. */
  forgetDrafts(): void {
    this.#drafts = [];
  }

  /** Listens to what a terminal's output announces. */
  watch(tab: Tab): void {
    tab.screen.terminal.parser.registerOscHandler(EDIT_COMMAND, (id) => {
      const editing = this.#session().editing(Number(id));
      if (editing && !this.#shown.some((one) => one.editing === editing)) this.#open({ tab, editing, editor: undefined, answered: 0 });
      return true;
    });
  }

  #open(shown: Shown): void {
    this.#shown.push(shown);
    loadScript(this.#address).then(
      () => this.#begin(shown),
      () => this.onFailure(() => this.#open(shown)),
    );
  }

  #begin(shown: Shown): void {
    const { editing, tab } = shown;
    if (!this.#shown.includes(shown) || this.#session().editing(editing.id) !== editing || shown.editor) return;
    const draft = this.#drafts.find(({ edit }) => edit === editing.id);
    this.#drafts = this.#drafts.filter((one) => one !== draft);
    shown.answered = editing.answered;
    shown.editor = bridge.openEditor!({
      place: tab.panel, editing, fontSize: this.#fontSize(), draft, withHeld: this.#withHeld,
      answer: (given) => {
        this.#session().answer(editing.id, given);
        this.onChange();
      },
      changed: () => this.onChange(),
    });
  }

  /** The editor over a terminal. */
  on(tab: Tab): OpenEditor | undefined {
    return this.#shown.find((one) => one.tab === tab)?.editor;
  }

  /** Looks at the programs: what they have answered, and whether they still run. */
  look(): void {
    for (const shown of this.#shown) {
      const { editing, tab } = shown;
      if (this.#session().editing(editing.id) !== editing) {
        this.#shown = this.#shown.filter((one) => one !== shown);
        const hadFocus = tab.panel.contains(document.activeElement);
        shown.editor?.close();
        if (hadFocus) tab.screen.terminal.focus();
      } else if (editing.answered !== shown.answered) {
        shown.answered = editing.answered;
        shown.editor?.answered();
      }
    }
  }

  setFontSize(size: number): void {
    for (const { editor } of this.#shown) editor?.setFontSize(size);
  }
}
