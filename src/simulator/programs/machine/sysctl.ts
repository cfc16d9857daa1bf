/** sysctl, procps' and busybox': the parameters below /proc/sys. Nobody changes them here. */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { complain, tryHelp, type Tool } from '../tool.ts';

const ROOT = '/proc/sys';

/** Every parameter below a path, by its name. */
function below(p: Process, path: string): string[] {
  const node = lookup(p, `${ROOT}/${path}`);
  if (!node) return [];
  return node.kind === 'directory' ? readDirectory(p, `${ROOT}/${path}`).sort().flatMap((name) => below(p, path === '' ? name : `${path}/${name}`)) : [path];
}

export const sysctl: Tool = {
  name: 'sysctl', usage: '[-enq] { -a | [-w] KEY[=VALUE]... }', summary: 'Show or set kernel parameters', version: 'sysctl from procps-ng 4.0.2',
  options: [{ short: 'a', long: 'all' }, { short: 'A' }, { short: 'X' }, { short: 'b', long: 'binary' }, { short: 'e', long: 'ignore' }, { short: 'N', long: 'names' }, { short: 'n', long: 'values' }, { short: 'p', long: 'load', value: 'optional' }, { short: 'r', long: 'pattern', value: true }, { short: 'q', long: 'quiet' }, { short: 'w', long: 'write' }, { long: 'system' }],
  busyboxOptions: 'enqapw',
  *run(p, { options, operands, flavour }) {
    const has = (letter: string): boolean => options.has(letter), gnu = flavour === 'gnu';
    if (has('p') || has('system')) {
      if (!lookup(p, options.value('p') || '/etc/sysctl.conf')) {
        yield* complain(p, gnu ? `sysctl: cannot open "${options.value('p') || '/etc/sysctl.conf'}": No such file or directory` : `sysctl: can't open '${operands[0] ?? '/etc/sysctl.conf'}': No such file or directory`);
        return 1;
      }
      yield* complain(p, 'sysctl: -p: not simulated here');
      return 1;
    }
    const all = has('a') || has('A') || has('X');
    if (!all && operands.length === 0) {
      if (gnu) yield* complain(p, `sysctl: no variables specified\n${tryHelp('sysctl').replaceAll("Try '", 'Try `')}`);
      return gnu ? 1 : 0;
    }
    let status = 0;
    const pattern = options.value('r');
    for (const word of all ? [''] : operands) {
      const [key = '', value] = word.split(/=(.*)/s), path = key.replaceAll('.', '/'), node = lookup(p, `${ROOT}/${path}`), name = path.replaceAll('/', '.');
      let wrong: string | undefined;
      if (has('w') && value === undefined) wrong = gnu ? (node ? 'command line(0): invalid syntax, continuing...' : '') : `error: '${key}' must be of the form name=value`;
      else if (!node) wrong = has('e') ? '' : gnu ? `cannot stat ${ROOT}/${path}: No such file or directory` : `error: '${value === undefined ? path : key}' is an unknown key`;
      else if (value !== undefined) wrong = refusal(p, name, gnu);
      if (wrong === undefined) yield* p.write(1, below(p, path).map((one) => [one.replaceAll('/', '.'), readText(p, `${ROOT}/${one}`).replace(/\n$/, '')] as const).filter(([one]) => pattern === undefined || one.search(pattern) >= 0).map(([one, text]) => (has('N') ? `${one}\n` : has('b') ? text : has('n') ? `${text}\n` : `${one} = ${text}\n`)).join(''));
      else {
        if (wrong !== '') yield* complain(p, `sysctl: ${wrong}`);
        if (!has('e') || !gnu) status = 1;
      }
    }
    return status;
  },
};

/** In a container the parameters are there to be read only. */
function refusal(p: Process, name: string, gnu: boolean): string {
  if (p.uid === 0 && !p.ns.pids.parent) return `${name}: not simulated here: parameters of this kernel stay as they are`;
  return gnu ? `permission denied on key "${name}"` : `error setting key '${name}': ${p.uid === 0 ? 'Read-only file system' : 'Permission denied'}`;
}
