/** Options of a tool, read from its `--help`: what the package bash-completion does for tools that it has nothing special for. */
import type { Blocking } from '../kernel/blocking.ts';
import { captured } from './self-completion.ts';
import type { Shell } from './shell.ts';

/** Tools of which bash-completion reads the help (its list for `_longopt`), as far as they are here. */
const READ_HELP = new Set(
  ('a2ps awk base64 bash bc bison cat chroot colordiff cp csplit cut date df diff dir du enscript env expand fmt fold gperf grep grub head irb ld ldd less ln ls m4 md5sum mkdir mkfifo mknod mv netstat nl nm objcopy objdump od paste pr ptx readelf rm rmdir ' +
    'sed seq sha1sum sha224sum sha256sum sha384sum sha512sum shar sort split strip sum tac tail tee texindex touch tr uname unexpand uniq units vdir wc who curl wget tar gzip find xargs timeout kill ps stat tree file').split(' '),
);

export function* longOptions(shell: Shell, name: string, word: string): Blocking<string[]> {
  if (!READ_HELP.has(name)) return [];
  const help = yield* captured(shell, [name, '--help']);
  const options = [...new Set(help?.match(/(?<![\w-])--[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*=?/g) ?? [])];
  return options.filter((option) => option.startsWith(word) && !(option.endsWith('=') ? false : options.includes(`${option}=`))).sort();
}
