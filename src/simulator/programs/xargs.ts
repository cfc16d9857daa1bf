import { decode } from '../kernel/bytes.ts';
import { openNull } from '../kernel/devices.ts';
import { spawnAndWait } from './spawn.ts';
import { complain, type Tool } from './tool.ts';

export const xargs: Tool = {
  name: 'xargs', usage: '[COMMAND [ARG]...]', summary: 'Run a command with arguments from standard input', stopAtOperand: true,
  options: [{ short: 'n', long: 'max-args', value: true }, { short: 'I', value: true }, { short: 'r', long: 'no-run-if-empty' }, { short: '0', long: 'null' }, { short: 'd', long: 'delimiter', value: true }, { short: 't', long: 'verbose' }, { short: 'P', long: 'max-procs', value: true }, { short: 'L', long: 'max-lines', value: true }, { short: 'a', long: 'arg-file', value: true }, { short: 'p' }, { short: 'i', value: 'optional' }],
  *run(p, { options, operands }) {
    const parts: Uint8Array[] = [];
    for (let bytes = yield* p.read(0); bytes.length > 0; bytes = yield* p.read(0)) parts.push(bytes);
    const text = parts.map(decode).join('');
    const command = operands.length > 0 ? operands : ['echo'];
    const replace = options.value('I') ?? (options.has('i') ? options.value('i') ?? '{}' : undefined);
    const items = splitItems(text, options.has('0') ? '\0' : options.value('d')?.replace('\\n', '\n').replace('\\t', '\t').replace('\\0', '\0'), replace !== undefined);
    if (items.length === 0 && (options.has('r') || replace !== undefined)) return 0;
    const size = replace !== undefined ? 1 : Number(options.value('n') ?? options.value('L') ?? 5000);
    let status = 0;
    for (let i = 0; i < Math.max(items.length, 1); i += size) {
      const group = items.slice(i, i + size);
      const argv = replace !== undefined ? command.map((word) => word.replaceAll(replace, group[0]!)) : [...command, ...group];
      if (options.has('t')) yield* complain(p, argv.join(' '));
      const files = new Map(p.files);
      files.set(0, openNull());
      const result = yield* spawnAndWait(p, argv, { files }, 'xargs');
      if (result === 127 || result === 126) return result;
      if (result === 255) return 124;
      if (result !== 0) status = 123;
      if (items.length === 0) break;
    }
    return status;
  },
};

function splitItems(text: string, delimiter: string | undefined, wholeLines: boolean): string[] {
  if (delimiter !== undefined) return text.replace(new RegExp(`\\${delimiter === '\0' ? 'x00' : delimiter}$`), '').split(delimiter).filter((item, _, all) => all.length > 1 || item !== '');
  if (wholeLines) return text.split('\n').map((line) => line.trimStart()).filter((line) => line !== '');
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|\\[\s\S]|[^\s'"\\])+/g)].map(([item]) => item.replace(/'([^']*)'|"([^"]*)"|\\([\s\S])/g, (_, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? ''));
}
