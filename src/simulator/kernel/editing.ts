/**
 * Screen editors. What a person does in one cannot be simulated, so a page shows an editor of its own over the terminal and
 * its answers (a text to write, the end) come back as input. Without such a page a screen editor says so and ends.
 */
import { Channel, type Blocking } from './blocking.ts';

/** What a program asks to have edited. */
export interface EditRequest {
  /** Whose keys and words the editor on the page takes. */
  readonly program: 'vi' | 'nano';
  /** As the user named it; empty for a buffer without a name. */
  readonly file: string;
  readonly text: string;
  /** The editor refuses to write it without force. */
  readonly readonly: boolean;
  /** Where the cursor begins, from 1; 0 is the last line. */
  readonly line: number;
  /** All files that were named, if there is more than one: they are edited one after the other. */
  readonly files?: readonly string[];
}

/** What stands in the editor: the first file, or one that was opened later (`:e`, `:n`). */
export type EditBuffer = Pick<EditRequest, 'file' | 'text' | 'readonly'>;

export interface EditAnswer {
  /** Text to write. */
  readonly text?: string;
  /** Where to, if not to the file that was opened. */
  readonly file?: string;
  /** Behind what that file holds already. */
  readonly append?: boolean;
  /** The file that is written to is the one that is edited from now on. */
  readonly rename?: boolean;
  /** Over another file that is there already. */
  readonly force?: boolean;
  /** A file to edit instead. */
  readonly load?: string;
  /** A file whose text is to be put in. */
  readonly read?: string;
  /** The editor ends with this status (if writing, where it was asked to, worked). */
  readonly quit?: number;
}

/** Something that is being edited now. */
export class Editing {
  readonly id: number;
  readonly request: EditRequest;
  /** What the editor's last line says after opening and after each write. */
  message: string;
  /** The file that stands in the editor now; another object after each that was opened. */
  buffer: EditBuffer;
  /** The text of a file that was read to be put in, until the editor has taken it. */
  insertion: string | undefined;
  /** A write was refused since this file exists and is another. */
  existing: string | undefined;
  /** How many writes have worked, and how many answers were taken. */
  written = 0;
  answered = 0;
  readonly #answers = new Channel<EditAnswer>();

  constructor(id: number, request: EditRequest, message: string) {
    this.id = id;
    this.request = request;
    this.buffer = request;
    this.message = message;
  }

  answer(answer: EditAnswer): void {
    this.#answers.post(answer);
  }

  receive(): Blocking<EditAnswer | undefined> {
    return this.#answers.receive();
  }
}

/** What is being edited in a world. */
export class Editings {
  /** A page with an editor looks at the terminals. */
  attached = false;
  readonly #open = new Map<number, Editing>();
  #last = 0;

  begin(request: EditRequest, message: string): Editing {
    const editing = new Editing(++this.#last, request, message);
    this.#open.set(editing.id, editing);
    return editing;
  }

  get(id: number): Editing | undefined {
    return this.#open.get(id);
  }

  end(editing: Editing): void {
    this.#open.delete(editing.id);
  }
}

/**
 * How an editor tells, through whatever terminals lie between (a container's, an exec's), on which of the page's it is to be
 * shown: an operating system command that other terminals ignore.
 */
export const EDIT_COMMAND = 7331;
export const announcement = (id: number): string => `\x1b]${EDIT_COMMAND};${id}\x07`;
