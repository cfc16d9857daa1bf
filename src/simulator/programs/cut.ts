import { eachInput, LineReader, Output } from './lines.ts';
import { complain, type Tool } from './tool.ts';

/** Ranges such as 1,3-5,7- as a test for a position from 1. undefined: not a list. */
function parseList(text: string): ((position: number) => boolean) | undefined {
  const ranges: [number, number][] = [];
  for (const part of text.split(/[, ]/)) {
    const match = /^(\d*)(-?)(\d*)$/.exec(part);
    if (!match || part === '' || part === '-') return undefined;
    const from = match[1] === '' ? 1 : Number(match[1]);
    ranges.push([from, match[2] === '' ? from : match[3] === '' ? Infinity : Number(match[3])]);
  }
  return (position) => ranges.some(([from, to]) => position >= from && position <= to);
}

export const cut: Tool = {
  name: 'cut', usage: '[FILE]...', summary: 'Print parts of lines',
  options: [{ short: 'd', long: 'delimiter', value: true }, { short: 'f', long: 'fields', value: true }, { short: 'c', long: 'characters', value: true }, { short: 'b', long: 'bytes', value: true }, { short: 's', long: 'only-delimited' }, { long: 'complement' }, { long: 'output-delimiter', value: true }],
  *run(p, call) {
    const { options } = call;
    const list = options.value('f') ?? options.value('c') ?? options.value('b');
    if (list === undefined) {
      yield* complain(p, 'cut: you must specify a list of bytes, characters, or fields');
      if (call.flavour === 'gnu') yield* complain(p, "Try 'cut --help' for more information.");
      return 1;
    }
    const chosen = parseList(list);
    if (!chosen) {
      yield* complain(p, `cut: invalid ${options.has('f') ? 'field' : 'byte/character'} list: '${list}'`);
      return 1;
    }
    const keep = options.has('complement') ? (n: number) => !chosen(n) : chosen;
    const delimiter = options.value('d') ?? '\t';
    if (delimiter.length !== 1) {
      yield* complain(p, 'cut: the delimiter must be a single character');
      return 1;
    }
    const joint = options.value('output-delimiter') ?? delimiter;
    const pick = (line: string): string | undefined => {
      if (!options.has('f')) return [...line].filter((_, i) => keep(i + 1)).join('');
      if (!line.includes(delimiter)) return options.has('s') ? undefined : line;
      return line.split(delimiter).filter((_, i) => keep(i + 1)).join(joint);
    };
    return yield* eachInput(p, call, call.operands, function* (file) {
      const reader = new LineReader(p, file), out = new Output(p);
      for (let line = yield* reader.line(); line !== undefined; line = reader.take() ?? (yield* out.flush(), yield* reader.line())) {
        const picked = pick(line);
        if (picked !== undefined) yield* out.add(`${picked}\n`);
      }
      yield* out.flush();
    });
  },
};
