/** A mistake in a bake file, with its place, in the words of the HCL library. */
export interface Source {
  name: string;
  text: string;
}

export class HclError extends Error {
  readonly source: Source;
  readonly startLine: number;
  readonly endLine: number;

  constructor(source: Source, start: number, end: number, summary: string, detail: string) {
    const from = place(source.text, start), to = place(source.text, end);
    super(`${source.name}:${from.line},${from.column}-${to.line === from.line ? '' : `${to.line},`}${to.column}: ${summary}; ${detail}`);
    this.source = source;
    this.startLine = from.line;
    this.endLine = to.line;
  }
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 + Math.max(0, offset - text.length) };
}
