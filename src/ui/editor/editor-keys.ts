/** What an editor is driven by: vi's modes and commands, or nano's keys. */
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** What the keys of an editor may do with its text. */
export interface EditorCommands {
  readonly file: string;
  readonly isModified: boolean;
  readonly isReadonly: boolean;
  /** Writes the text, if told to another file; then ends with a status if one is given. */
  write(options?: { file?: string; quit?: number }): void;
  quit(status: number): void;
  /** Shows something on the editor's last line. */
  say(message: string): void;
}

export interface EditorKeys {
  /** Before all others. */
  extension(commands: EditorCommands): Extension;
  /** What belongs to it above and below the text. */
  attach(view: EditorView, frame: { above: HTMLElement; below: HTMLElement }): void;
  /** The text was changed or written. */
  update(): void;
  /** The button that ends it was pressed and nothing is lost by it. */
  readonly hint: 'editorVi' | 'editorNano';
}
