/** What the scripts of a page share with each other: classic scripts have nothing but globals. */
import type { Lesson } from '../sandbox/lesson.ts';
import type { Draft } from '../sandbox/saved-session.ts';
import type { TaskState } from '../sandbox/grading.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/language.ts';
import type { createRuntime } from '../simulator/engine/cri.ts';
import type { EditAnswer, Editing } from '../simulator/kernel/editing.ts';
import type { Part } from '../simulator/world.ts';

export interface Bridge {
  /** What scripts say in the language of the page; set by page.js. */
  words?: { language: Language; m: Messages };
  /** The command that was meant by a line typed with Hangul on; set by page.js. */
  meantCommand?: (line: string) => string | undefined;
  /** What scripts of the machine hand over to others, by script (src/build/machine-bundles.ts). */
  modules?: Record<string, unknown>;
  /** Parts of the machine that cluster.js adds. */
  clusterParts?: readonly Part[];
  /** The container runtime of nodes; set by cluster.js. */
  createRuntime?: typeof createRuntime;
  lessons: Record<string, Lesson>;
  /** Opens a terminal in the element; set by terminal.js. */
  openTerminal?: (element: HTMLElement, lesson: Lesson) => Promise<void>;
  /** Opens an editor; set by editor.js. */
  openEditor?: (options: EditorOptions) => OpenEditor;
  /** Looks for pages; set by search.js. */
  search?: (query: string) => Promise<readonly SearchResult[]>;
}

export interface EditorOptions {
  readonly place: HTMLElement;
  readonly editing: Editing;
  readonly fontSize: number;
  /** What was typed and not saved when the page was left. */
  readonly draft: Draft | undefined;
  /** Gives the program an answer. */
  readonly answer: (answer: EditAnswer) => void;
  /** The text was changed. */
  readonly changed: () => void;
  /** Adds a Ctrl that is held on the row for phones. */
  readonly withHeld: (key: string) => string;
}

/** An editor over a terminal. */
export interface OpenEditor {
  /** What would be lost if the page were left now. */
  readonly draft: Draft | undefined;
  /** The program has taken an answer. */
  answered(): void;
  /** What a key of the row for phones sends to a terminal. */
  press(keys: string): void;
  setFontSize(size: number): void;
  focus(): void;
  close(): void;
}

export interface SearchResult {
  /** Relative to the site's top. */
  address: string;
  title: string;
  /** HTML with <mark> around what was found, everything else escaped. */
  excerpt: string;
}

declare global {
  var drydock: Bridge | undefined;
}

export const bridge: Bridge = (globalThis.drydock ??= { lessons: {} });

/** Events on the document between the text of a page and its terminal. */
export interface PageEvents {
  /** The text asks to run commands. */
  'drydock:run': { commands: readonly string[] };
  /** The terminal says how the tasks stand. */
  'drydock:tasks': { states: readonly TaskState[] };
}

export function say<Name extends keyof PageEvents>(name: Name, detail: PageEvents[Name]): void {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

export function hear<Name extends keyof PageEvents>(name: Name, listener: (detail: PageEvents[Name]) => void): void {
  document.addEventListener(name, (event) => listener((event as CustomEvent<PageEvents[Name]>).detail));
}
