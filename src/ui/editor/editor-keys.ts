/** What an editor is driven by: vi's modes and commands, or nano's keys. */
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

export interface WriteOptions {
  /** To another file; its own if not told. */
  readonly file?: string;
  /** Only these lines. */
  readonly part?: string;
  readonly append?: boolean;
  /** The file that is written to is the one that is edited from now on. */
  readonly rename?: boolean;
  /** Over a file that is there. */
  readonly force?: boolean;
  /** Then the editor ends with this status, or goes to another file. */
  readonly quit?: number;
  readonly load?: string;
}

/** What the keys of an editor may do with its text. */
export interface EditorCommands {
  readonly file: string;
  readonly isModified: boolean;
  readonly isReadonly: boolean;
  /** The files that were named, and which of them stands in the editor. */
  readonly files: readonly string[];
  readonly text: string;
  write(options?: WriteOptions): void;
  /** Takes another file into the editor; what was changed in this one is given up. */
  load(file: string): void;
  /** Puts the text of a file behind a line, or at its beginning for nano. */
  read(file: string, place: number): void;
  quit(status: number): void;
  /** At once, or when the program has done what it was asked before: who types `:w` and `:q` fast is not told that the text is not written. */
  whenAnswered(run: () => void): void;
  /** Shows something on the editor's last line. */
  say(message: string): void;
}

export interface EditorKeys {
  /** Before all others. */
  extension(commands: EditorCommands): Extension;
  /** What belongs to it above and below the text. */
  attach(view: EditorView, frame: { above: HTMLElement; below: HTMLElement }): void;
  /** The text was changed or written, or another file is there. */
  update(): void;
  /** Another file is in the editor. */
  shown?(): void;
  /** Asks for a name to write to. */
  askName?(): void;
  /** The program did not write over a file that is there. */
  refused?(file: string): void;
  /** The button that ends it was pressed and nothing is lost by it. */
  readonly hint: 'editorVi' | 'editorNano';
}
