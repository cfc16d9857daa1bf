/** ldd: which libraries a program asks for. Programs of this machine are one piece, so only what is none can be told. */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { complain, type Tool } from './tool.ts';

const HINT = 'Try `ldd --help\' for more information.';
const HELP = 'Usage: ldd [OPTION]... FILE...\n      --help              print this help and exit\n      --version           print version information and exit\n  -d, --data-relocs       process data relocations\n  -r, --function-relocs   process data and function relocations\n  -u, --unused            print unused direct dependencies\n  -v, --verbose           print all information\n\nFor bug reporting instructions, please see:\n<http://www.debian.org/Bugs/>.\n';

/** Written in Go, and linked as one piece. */
const STATIC = new Set(['kubectl', 'kind', 'minikube', 'helm', 'yq']);

function* one(p: Process, word: string, several: boolean): Blocking<number> {
  const path = word.includes('/') ? word : `./${word}`, node = lookup(p, path);
  if (several) yield* p.write(1, `${word}:\n`);
  if (node?.kind !== 'file') {
    yield* complain(p, node ? `ldd: ${path}: not regular file` : `ldd: ${path}: No such file or directory`);
    return 1;
  }
  if (node.program === undefined || STATIC.has(node.program)) {
    yield* complain(p, '\tnot a dynamic executable');
    return 1;
  }
  yield* complain(p, `ldd: the libraries of ${path} are not simulated here`);
  return 1;
}

export const ldd: Tool = {
  name: 'ldd', only: 'gnu', raw: true, summary: 'Tell which libraries a program needs',
  *run(p, { operands: words }) {
    const wrong = words.find((word) => /^-/.test(word) && !/^(?:--|-[druv]|--(?:data-relocs|function-relocs|unused|verbose|help|version))$/.test(word)), names = words.filter((word) => !word.startsWith('-'));
    if (wrong !== undefined) yield* complain(p, `ldd: unrecognized option \`${wrong}'\n${HINT}`);
    else if (words.includes('--help')) yield* p.write(1, HELP);
    else if (words.includes('--version')) yield* p.write(1, 'ldd (Debian GLIBC 2.36-9+deb12u14) 2.36\nCopyright (C) 2022 Free Software Foundation, Inc.\nThis is free software; see the source for copying conditions.  There is NO\nwarranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.\nWritten by Roland McGrath and Ulrich Drepper.\n');
    else if (names.length === 0) yield* complain(p, `ldd: missing file arguments\n${HINT}`);
    else {
      let status = 0;
      for (const word of names) status = (yield* one(p, word, names.length > 1)) || status;
      return status;
    }
    return words.includes('--help') || words.includes('--version') ? (wrong === undefined ? 0 : 1) : 1;
  },
};
