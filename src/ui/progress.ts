/** Which tasks of which lessons are done, for the marks beside their names. */
const KEY = 'drydock:progress';

/** Done and all tasks of a lesson by its identifier. */
export type Progress = Record<string, { done: number; all: number }>;

export function readProgress(): Progress {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? '{}') as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const good = Object.entries(value as Record<string, unknown>).filter(([, entry]) => isEntry(entry));
    return Object.fromEntries(good) as Progress;
  } catch {
    return {};
  }
}

export function writeProgress(lesson: string, done: number, all: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readProgress(), [lesson]: { done, all } }));
  } catch {
    // Not kept then.
  }
}

function isEntry(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const { done, all } = entry as Record<string, unknown>;
  return typeof done === 'number' && typeof all === 'number';
}
