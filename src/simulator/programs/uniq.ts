import { decode } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const uniq: Tool = {
  name: 'uniq', usage: '[INPUT]', summary: 'Drop repeated neighbouring lines',
  options: [{ short: 'c', long: 'count' }, { short: 'd', long: 'repeated' }, { short: 'u', long: 'unique' }, { short: 'i', long: 'ignore-case' }, { short: 'f', long: 'skip-fields', value: true }, { short: 's', long: 'skip-chars', value: true }, { short: 'w', long: 'check-chars', value: true }],
  *run(p, call) {
    const { options } = call;
    const keyOf = (line: string): string => {
      let key = line.replace(new RegExp(`^(?:\\s*\\S+){0,${Number(options.value('f') ?? 0)}}`), '').slice(Number(options.value('s') ?? 0));
      if (options.has('w')) key = key.slice(0, Number(options.value('w')));
      return options.has('i') ? key.toLowerCase() : key;
    };
    return yield* eachInput(p, call, call.operands.slice(0, 1), function* (file) {
      const text = decode(yield* readAll(p, file));
      const groups: { line: string; count: number }[] = [];
      for (const line of text === '' ? [] : text.replace(/\n$/, '').split('\n')) {
        const last = groups.at(-1);
        if (last && keyOf(last.line) === keyOf(line)) last.count++;
        else groups.push({ line, count: 1 });
      }
      const shown = groups.filter(({ count }) => (!options.has('d') || count > 1) && (!options.has('u') || count === 1));
      yield* p.write(1, shown.map(({ line, count }) => `${options.has('c') ? `${String(count).padStart(7)} ` : ''}${line}\n`).join(''));
    });
  },
};
