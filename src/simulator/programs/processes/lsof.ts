/** busybox' lsof and fuser: which processes have what open. */
import { lookup, readDirectory, realPath } from '../../kernel/files.ts';
import { processesShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { UsageError } from '../options.ts';
import { absolutePath } from '../node-facts.ts';
import { complain, type Tool } from '../tool.ts';

/** The descriptors of a process, with what each leads to as /proc says it. */
const openFiles = (p: Process, number: number): [fd: string, text: string][] => {
  const folder = `/proc/${number}/fd`;
  return lookup(p, folder)?.kind !== 'directory' ? [] : readDirectory(p, folder).sort((a, b) => Number(a) - Number(b)).flatMap((fd): [string, string][] => {
    const node = lookup(p, `${folder}/${fd}`, false);
    return node?.kind === 'symlink' ? [[fd, node.target]] : [];
  });
};

/** The file of its program, links followed. */
function programOf(p: Process, process: Process): string {
  const found = p.kernel.which(process, process.comm) ?? p.kernel.which(process, process.argv[0]?.replace(/^-/, '') ?? '') ?? process.comm;
  return lookup(p, found) ? realPath(p, found) : found;
}

export const lsof: Tool = {
  name: 'lsof', only: 'busybox', usage: '', summary: 'Show all open files', raw: true,
  *run(p) {
    const rows = [...processesShown(p)].filter(([, process]) => process !== p && !process.ended).sort(([a], [b]) => a - b);
    yield* p.write(1, rows.flatMap(([number, process]) => openFiles(p, number).map(([fd, text]) => `${number}\t${programOf(p, process)}\t${fd}\t${text}\n`)).join(''));
    return 0;
  },
};

export const fuser: Tool = {
  name: 'fuser', only: 'busybox', usage: '[-msk46] [-SIGNAL] FILE or PORT/PROTO', summary: 'Find processes which use FILEs or PORTs',
  options: [...'msk46'].map((short) => ({ short })),
  *run(p, { options, operands }) {
    if (operands.length === 0) throw new UsageError('');
    const absent = ['m', 'k', '4', '6'].find((letter) => options.has(letter)), found = new Set<number>();
    if (absent !== undefined) {
      yield* complain(p, `fuser: -${absent}: not simulated here`);
      return 1;
    }
    for (const operand of operands) {
      const port = /^(\d+)\/(tcp|udp)$/.exec(operand);
      if (!port && !lookup(p, operand)) {
        yield* complain(p, `fuser: can't stat '${operand}': No such file or directory`);
        return 1;
      }
      const path = absolutePath(p, operand), listening = port ? p.ns.network.listeners().filter((one) => one.port === Number(port[1]) && one.protocol === port[2]).map(({ owner }) => owner) : [];
      for (const [number, process] of processesShown(p)) if (!process.ended && process !== p && (port ? listening.includes(process) : openFiles(p, number).some(([, text]) => text === path))) found.add(number);
    }
    if (!options.has('s') && found.size > 0) yield* p.write(1, `${[...found].map((number) => `${number} `).join('')}\n`);
    return found.size > 0 ? 0 : 1;
  },
};
