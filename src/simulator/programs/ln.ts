import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, makeHardLink, makeSymlink, rename, unlink } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { canonical } from './canonical.ts';
import { overwritingOf, type Overwriting } from './copy.ts';
import { absolutePath } from './node-facts.ts';
import { agrees, baseName, isDirectory, join, missingOperand } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const ln: Tool = {
  name: 'ln', usage: '[-T] TARGET LINK_NAME', summary: 'Make links',
  options: [
    { short: 's', long: 'symbolic' }, { short: 'f', long: 'force' }, { short: 'n', long: 'no-dereference' }, { short: 'v', long: 'verbose' }, { short: 'i', long: 'interactive' }, { short: 'r', long: 'relative' }, { short: 'b', long: 'backup', value: 'optional', shortAlone: true }, { short: 'S', long: 'suffix', value: true },
    { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'L', long: 'logical' }, { short: 'P', long: 'physical' },
  ],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call, 'missing file operand');
    if (flavour === 'gnu' && options.has('r') && !options.has('s')) {
      yield* complain(p, 'ln: cannot do --relative without --symbolic');
      return 1;
    }
    const chain = flavour === 'busybox' && operands.length > 2 && !isFolder(p, call, operands.at(-1)!);
    const folder = options.value('t') ?? (operands.length === 1 ? '.' : isFolder(p, call, operands.at(-1)!) ? operands.at(-1)! : undefined);
    if (folder === undefined && operands.length > 2 && !chain) {
      yield* complain(p, flavour === 'gnu' ? `ln: target '${operands.at(-1)}': ${lookup(p, operands.at(-1)!) ? 'Not a directory' : 'No such file or directory'}` : `ln: '${operands.at(-1)}': Not a directory`);
      return 1;
    }
    const given = options.has('t') || operands.length === 1 ? operands : operands.slice(0, -1);
    const how = overwritingOf(p, call);
    let status = 0;
    for (const target of given) {
      const link = folder === undefined ? operands.at(-1)! : folder === '.' && operands.length === 1 ? baseName(target) : join(folder, baseName(target));
      const wrong = yield* make(p, call, target, link, how);
      if (wrong === undefined) continue;
      yield* complain(p, `ln: ${wrong}`);
      status = 1;
    }
    return status;
  },
};

const isFolder = (p: Process, { options }: Invocation, path: string): boolean =>
  !options.has('T') && isDirectory(p, path) && !(options.has('n') && lookup(p, path, false)?.kind === 'symlink');

/** Makes one link; what went wrong, in the tool's words. */
function* make(p: Process, { options, flavour }: Invocation, given: string, link: string, how: Overwriting): Blocking<string | undefined> {
  const symbolic = options.has('s'), gnu = flavour === 'gnu';
  const node = lookup(p, given, false);
  if (!symbolic && !node) return gnu ? `failed to access ${inQuotes(given)}: No such file or directory` : `${given}: No such file or directory`;
  if (!symbolic && node?.kind === 'directory') return gnu ? `${given}: hard link not allowed for directory` : `${link}: Operation not permitted`;
  const target = options.has('r') && symbolic ? relative(p, given, link) : given;
  try {
    if (lookup(p, link, false)) {
      if (how.backup) rename(p, link, how.backup(link));
      else if (options.has('i') && !(yield* agrees(p, `ln: replace '${link}'? `))) return undefined;
      else if (options.has('f') || options.has('i')) {
        if (!symbolic && absolutePath(p, given) === absolutePath(p, link)) return `${inQuotes(given)} and ${inQuotes(link)} are the same file`;
        unlink(p, link);
      }
    }
    if (symbolic && target === '') return gnu ? `failed to create symbolic link ${inQuotes(link)} -> '': No such file or directory` : `${link}: No such file or directory`;
    // -L links what a link leads to.
    const source = options.lastOf('L', 'P') === 'L' ? canonical(p, given, 'none') : given;
    symbolic ? makeSymlink(p, target, link) : makeHardLink(p, source, link);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    return gnu ? `failed to create ${symbolic ? 'symbolic' : 'hard'} link ${inQuotes(link)}${symbolic || error.code === 'EEXIST' ? '' : ` => '${given}'`}: ${error.strerror}` : `${link}: ${error.strerror}`;
  }
  if (options.has('v')) yield* p.write(1, `'${link}' ${symbolic || flavour === 'busybox' ? '->' : '=>'} '${target}'\n`);
  return undefined;
}

function relative(p: Process, target: string, link: string): string {
  const to = absolutePath(p, target).split('/').slice(1), from = absolutePath(p, link).split('/').slice(1, -1);
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}
