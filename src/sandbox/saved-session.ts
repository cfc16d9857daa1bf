/** Sessions and progress kept by the browser: versioned, checked when read, and never in the way when damaged. */
import { LONGEST_LOG } from './session.ts';
import { isLines, readLog, type Input } from './input-log.ts';

/** What is needed of the browser's storage (localStorage); each call may throw where it is forbidden or full. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Raise it when the meaning of a stored entry changes; older entries are then set aside. */
const VERSION = 1;
const PREFIX = 'drydock:session:';
const ASIDE = 'drydock:set-aside:';

/** A text that stands in an editor and is not saved. */
export interface Draft {
  /** Which editing it belongs to, and the file that stood in the editor. */
  readonly edit: number;
  readonly file: string;
  readonly text: string;
  readonly cursor: number;
}

export interface SavedSession {
  readonly version: typeof VERSION;
  /** The scenario's name. */
  readonly scenario: string;
  readonly seed: string;
  readonly log: readonly Input[];
  /** Virtual milliseconds since the start. */
  readonly elapsed: number;
  /** Tasks that were done, also those whose state is gone again. */
  readonly done: readonly string[];
  readonly drafts?: readonly Draft[];
  /** Lines that were entered before the world began anew. */
  readonly history?: readonly string[];
}

export type Restored = { session: SavedSession } | { session: undefined; setAside: boolean };

export function saveSession(shelf: Shelf, session: Omit<SavedSession, 'version'>): boolean {
  if (session.log.length > LONGEST_LOG) return false;
  try {
    shelf.setItem(PREFIX + session.scenario, JSON.stringify({ version: VERSION, ...session }));
    return true;
  } catch {
    return false; // Storage is full or forbidden: the session lives on in the page.
  }
}

/** Reads a session back. One that cannot be used is moved out of the way and kept there. */
export function restoreSession(shelf: Shelf, scenario: string): Restored {
  let text: string | null;
  try {
    text = shelf.getItem(PREFIX + scenario);
  } catch {
    return { session: undefined, setAside: false };
  }
  if (text === null) return { session: undefined, setAside: false };
  const session = parse(text, scenario);
  if (session) return { session };
  setSessionAside(shelf, scenario);
  return { session: undefined, setAside: true };
}

/** The stored session, if there is one that can be used; changes nothing. */
export function peekSession(shelf: Shelf, scenario: string): SavedSession | undefined {
  try {
    const text = shelf.getItem(PREFIX + scenario);
    return text === null ? undefined : parse(text, scenario);
  } catch {
    return undefined;
  }
}

/** Moves the stored session of a scenario to a place where nothing reads it. */
export function setSessionAside(shelf: Shelf, scenario: string): void {
  try {
    const text = shelf.getItem(PREFIX + scenario);
    shelf.removeItem(PREFIX + scenario);
    if (text !== null) shelf.setItem(ASIDE + scenario, text);
  } catch {
    // What cannot be kept is dropped.
  }
}

export function forgetSession(shelf: Shelf, scenario: string): void {
  try {
    shelf.removeItem(PREFIX + scenario);
  } catch {
    // Nothing was kept then.
  }
}

function parse(text: string, scenario: string): SavedSession | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = value as Record<string, unknown>;
  const log = readLog(entry['log']);
  const { elapsed, seed, done } = entry;
  if (entry['version'] !== VERSION || entry['scenario'] !== scenario || typeof seed !== 'string' || !log) return undefined;
  if (typeof elapsed !== 'number' || !Number.isFinite(elapsed) || elapsed < (log.at(-1)?.at ?? 0) || log.length > LONGEST_LOG) return undefined;
  if (!Array.isArray(done) || !done.every((id) => typeof id === 'string')) return undefined;
  const drafts = readDrafts(entry['drafts']), history = entry['history'];
  return { version: VERSION, scenario, seed, log, elapsed, done, ...(drafts.length > 0 ? { drafts } : {}), ...(isLines(history) ? { history } : {}) };
}

/** Drafts that make no sense are left out; the session is as good without them. */
function readDrafts(value: unknown): Draft[] {
  if (!Array.isArray(value)) return [];
  return value.filter((draft: unknown): draft is Draft => {
    if (typeof draft !== 'object' || draft === null) return false;
    const { edit, file, text, cursor } = draft as Record<string, unknown>;
    return Number.isInteger(edit) && Number.isInteger(cursor) && typeof file === 'string' && typeof text === 'string';
  });
}
