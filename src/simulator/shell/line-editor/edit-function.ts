/** What a key sets off, by the name that readline gives it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { LineEditor } from './editor.ts';

/** What comes of it, beyond the change of the line. */
export type Outcome = 'go on' | 'accept' | 'end';

export interface Argument {
  /** How often; 1 unless the user said so (M-3, M--). */
  readonly count: number;
  readonly isExplicit: boolean;
}

export type EditFunction = (editor: LineEditor, argument: Argument) => void | Outcome | Blocking<Outcome | void>;
export type EditFunctions = Readonly<Record<string, EditFunction>>;
