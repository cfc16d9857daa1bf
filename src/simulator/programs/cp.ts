import type { Blocking } from '../kernel/blocking.ts';
import { makeDirectory, lookup } from '../kernel/files.ts';
import { copyOperand, overwritingOf, type CopyOptions } from './copy.ts';
import { isDirectory, targets } from './operands.ts';
import { complain, tryHelp, type Invocation, type Tool } from './tool.ts';
import { argumentOf, invalidArgument } from './valid-arguments.ts';
import type { Process } from '../kernel/process.ts';

/** What --preserve may name. */
const PRESERVED = [['mode'], ['timestamps'], ['ownership'], ['links'], ['context'], ['xattr'], ['all']];

export const cp: Tool = {
  name: 'cp', usage: '[-T] SOURCE DEST', summary: 'Copy files and folders',
  options: [
    { short: 'r', long: 'recursive' }, { short: 'R' }, { short: 'a', long: 'archive' }, { short: 'p' }, { long: 'preserve', value: 'optional' }, { short: 'Z', long: 'context', value: 'optional', shortAlone: true }, { long: 'no-preserve', value: true }, { short: 'f', long: 'force' }, { short: 'i', long: 'interactive' }, { short: 'n', long: 'no-clobber' }, { short: 'v', long: 'verbose' },
    { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'L', long: 'dereference' }, { short: 'P', long: 'no-dereference' }, { short: 'H' }, { short: 'd' }, { short: 'u', long: 'update' }, { short: 'b', long: 'backup', value: 'optional', shortAlone: true },
    { short: 'S', long: 'suffix', value: true }, { short: 'l', long: 'link' }, { short: 's', long: 'symbolic-link' }, { short: 'x', long: 'one-file-system' }, { long: 'parents' }, { long: 'remove-destination' }, { long: 'strip-trailing-slashes' }, { long: 'reflink', value: 'optional', words: [['auto'], ['always'], ['never']] }, { long: 'sparse', value: true, words: [['never'], ['auto'], ['always']] }, { long: 'attributes-only' }, { long: 'copy-contents' },
  ],
  *run(p, call) {
    for (const { name, value } of call.flavour === 'gnu' ? call.options.all.filter(({ name: one }) => /^(no-)?preserve$/.test(one)) : []) {
      const wrong = value?.split(',').find((word) => argumentOf(word, PRESERVED) === undefined);
      if (wrong === undefined) continue;
      yield* invalidArgument(p, 'cp', name, wrong, PRESERVED);
      return 1;
    }
    if (call.options.value('Z') !== undefined) yield* complain(p, 'cp: warning: ignoring --context; it requires an SELinux-enabled kernel');
    const pairs = call.options.has('parents') ? yield* parentPairs(p, call) : yield* targets(p, call);
    if (!pairs) return 1;
    const how = copyOptions(p, call), made = new Set<string>();
    let status = 0;
    for (const [from, to] of pairs) {
      if (made.has(to) && !how.backup) {
        yield* complain(p, `cp: will not overwrite just-created '${to}' with '${from}'`);
        status = 1;
        continue;
      }
      if (!(yield* copyOperand(p, from, to, how))) status = 1;
      if (lookup(p, from)?.kind !== 'directory') made.add(to);
    }
    return status;
  },
};

function copyOptions(p: Process, call: Invocation): CopyOptions {
  const { options, name, flavour } = call;
  const has = (...names: string[]): boolean => names.some((one) => options.has(one));
  const recursive = has('r', 'R', 'a');
  const links = options.lastOf('L', 'P', 'H', 'd', 'a');
  const follow = links === 'L' ? 'always' : links === 'H' ? 'named' : links !== undefined || recursive ? 'never' : 'always';
  return {
    ...overwritingOf(p, call), name, flavour, recursive, follow, preserve: has('a', 'p', 'preserve'), attributesOnly: has('attributes-only'), verbose: has('v'), force: has('f', 'remove-destination'),
    ...(has('l') ? { link: 'hard' } : has('s') ? { link: 'symbolic' } : {}),
  };
}

/** --parents: the source's folders are made below the target. */
function* parentPairs(p: Process, { operands, options, flavour }: Invocation): Blocking<[string, string][] | undefined> {
  const folder = options.value('t') ?? operands.at(-1) ?? '.';
  if (!isDirectory(p, folder)) {
    yield* complain(p, `cp: with --parents, the destination must be a directory${flavour === 'gnu' ? `\n${tryHelp('cp')}` : ''}`);
    return undefined;
  }
  return (options.has('t') ? operands : operands.slice(0, -1)).map((source) => {
    const parts = source.split('/').slice(0, -1).filter(Boolean);
    parts.forEach((_, i) => {
      const path = `${folder}/${parts.slice(0, i + 1).join('/')}`;
      if (!isDirectory(p, path)) makeDirectory(p, path);
    });
    return [source, `${folder}/${source}`];
  });
}
