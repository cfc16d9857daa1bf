/** A mistake in a bake file, with its place, in the words of the HCL library. */
export interface Source {
  name: string;
  text: string;
}

export class HclError extends Error {
  readonly source: Source;
  readonly summary: string;
  readonly detail: string;
  /** file:line,column-column */
  readonly place: string;
  /** It is in what is worked out once: a variable. */
  isOnce = false;
  /** It is told where it is, not where a function was called. */
  isOwn = false;
  readonly startLine: number;
  readonly endLine: number;

  constructor(source: Source, start: number, end: number, summary: string, detail: string) {
    const from = place(source.text, start), to = place(source.text, end);
    const where = `${source.name}:${from.line},${from.column}-${to.line === from.line ? '' : `${to.line},`}${to.column}`;
    super(`${where}: ${summary}; ${detail}`);
    this.summary = summary;
    this.detail = detail;
    this.place = where;
    this.source = source;
    this.startLine = from.line;
    this.endLine = to.line;
  }
}

/** A target's expressions are looked at twice, once for what they need, once for what they come to: the mistake is there twice. */
export function twice<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HclError && !error.isOnce && !error.message.endsWith(' other diagnostic(s)')) error.message += ', and 1 other diagnostic(s)';
    throw error;
  }
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 + Math.max(0, offset - text.length) };
}
