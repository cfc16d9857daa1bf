/** What GNU tar says of the values of its options before it looks at any file. */
import type { Option, Parsed } from './options.ts';
import { changeMode } from './mode.ts';
import { argumentOf, wording } from './valid-arguments.ts';

export const HINT = "Try 'tar --help' or 'tar --usage' for more information.";

const FATAL = 'tar: Error is not recoverable: exiting now';

const FORMATS = /^(?:v7|oldgnu|gnu|ustar|posix|pax)$/;

/** Values that are checked: what is wrong with one, and whether the pointer to --help follows. */
const CHECKS: Readonly<Record<string, (value: string) => string | undefined>> = {
  format: (value) => (FORMATS.test(value) ? undefined : `tar: ${value}: Invalid archive format\n${HINT}`),
  b: (value) => (/^0*[1-9]\d*$/.test(value) ? undefined : `tar: ${value}: Invalid blocking factor\n${HINT}`),
  'record-size': (value) => (!/^\d+[a-zA-Z]?$/.test(value) ? `tar: ${value}: Invalid record size\n${HINT}` : /^\d+$/.test(value) && Number(value) % 512 > 0 ? `tar: Record size must be a multiple of 512.\n${HINT}` : undefined),
  'strip-components': (value) => (/^\d+$/.test(value) ? undefined : `tar: ${value}: Invalid number of elements\n${HINT}`),
  mode: (value) => (value !== '' && changeMode(0, value, false) !== undefined ? undefined : `tar: Invalid mode given on option\n${FATAL}`),
  transform: (value) => (/^s(.)(?:(?!\1)(?:\\.|.))*\1/s.test(value) ? undefined : `tar: Invalid transform expression\n${HINT}`),
};

const WORDS: Readonly<Record<string, readonly string[][]>> = { sort: [['none'], ['name'], ['inode']], 'hole-detection': [['raw'], ['seek']] };

/** The first mistake; undefined where there is none. */
export function valueMistake({ all }: Parsed, quote: (text: string) => string): string | undefined {
  for (const { name, value } of all) {
    const words = WORDS[name];
    if (words && argumentOf(value ?? '', words) === undefined) return `tar: ${wording(`--${name}`, value ?? '', words, quote)}`;
    const mistake = CHECKS[name === 'H' ? 'format' : name === 'xform' ? 'transform' : name]?.(value ?? '');
    if (mistake !== undefined) return mistake;
  }
  if (all.some(({ name }) => name === 'clamp-mtime') && !all.some(({ name }) => name === 'mtime')) return `tar: --clamp-mtime needs a date specified using --mtime\n${HINT}`;
  return all.filter(({ name }) => name === 'f').length > 1 ? `tar: Multiple archive files require '-M' option\n${HINT}` : undefined;
}

const longs = (names: string, more: Partial<Option> = {}): Option[] => names.split(' ').map((long) => ({ long, ...more }));

/** Options that change nothing here: about devices, attributes, tapes and links that no file of this machine has, and what is so without them. */
export const WITHOUT_EFFECT: readonly Option[] = [
  { short: 'n', long: 'seek' }, { short: 'U', long: 'unlink-first' }, { short: 'B', long: 'read-full-records' }, { short: 'i', long: 'ignore-zeros' }, { short: 's', long: 'preserve-order' },
  ...longs('acls no-acls selinux no-selinux xattrs no-xattrs check-device no-check-device no-seek no-ignore-case no-wildcards no-wildcards-match-slash wildcards-match-slash no-null unquote no-unquote no-verbatim-files-from verbatim-files-from anchored no-anchored recursion overwrite-dir no-overwrite-dir recursive-unlink one-file-system check-links delay-directory-restore no-delay-directory-restore force-local posix old-archive portability no-auto-compress hard-dereference utc restrict show-omitted-dirs show-transformed-names show-stored-names ignore-command-error no-ignore-command-error keep-directory-symlink no-same-permissions clamp-mtime same-order'),
  ...longs('xattrs-include xattrs-exclude rmt-command rsh-command sparse-version record-size suffix quote-chars no-quote-chars hole-detection', { value: true }),
];
