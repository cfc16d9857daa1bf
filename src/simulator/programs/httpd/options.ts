/** The command line of httpd. */

export interface Options {
  defines: string[];
  root: string | undefined;
  /** -C and -c: directives before and after those of the files. */
  before: string[];
  after: string[];
  config: string | undefined;
  /** -k; `start` unless told. */
  signal: string;
  mode: 'start' | 'version' | 'settings' | 'modules-compiled' | 'directives' | 'test' | 'help';
}

const SIGNALS = ['start', 'restart', 'graceful', 'graceful-stop', 'stop'];

/** @param name as it was called */
export const usage = (name: string): string => `Usage: ${name} [-D name] [-d directory] [-f file]
${['[-C "directive"] [-c "directive"]', '[-k start|restart|graceful|graceful-stop|stop]', '[-v] [-V] [-h] [-l] [-L] [-t] [-T] [-S] [-X]'].map((line) => `${' '.repeat(8 + name.length)}${line}
`).join('')}Options:
  -D name            : a name that <IfDefine name> finds
  -d directory       : another ServerRoot to begin with
  -f file            : another configuration file
  -C "directive"     : a directive before the configuration files
  -c "directive"     : a directive after the configuration files
  -e level           : errors of the start from this level on
  -E file            : a file for errors of the start
  -v                 : the version
  -V                 : settings of the compilation
  -h                 : this page
  -l                 : modules compiled in
  -L                 : directives of the configuration
  -t -D DUMP_VHOSTS  : virtual hosts as they were read
  -t -D DUMP_RUN_CFG : settings as they were read
  -S                 : the two before in one
  -t -D DUMP_MODULES : all modules loaded
  -M                 : the same
  -t -D DUMP_INCLUDES: all configuration files read
  -t                 : checks the configuration
  -T                 : starts without looking for a DocumentRoot
  -X                 : one worker, in the foreground
`;

const VALUED = 'DdfCceEk', PLAIN = 'vVhlLtTSXM?';

/** The options, or what is wrong with them: nothing to be said of what is no option. */
export function readOptions(words: readonly string[]): Options | { mistake: string } {
  const options: Options = { defines: [], before: [], after: [], root: undefined, config: undefined, signal: 'start', mode: 'start' };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // What is no option is none that httpd takes.
    if (!word.startsWith('-') || word === '-') return { mistake: '' };
    for (let at = 1; at < word.length; at++) {
      const letter = word[at]!;
      if (VALUED.includes(letter)) {
        const value = at + 1 < word.length ? word.slice(at + 1) : words[++i];
        if (value === undefined) return { mistake: letter === 'k' ? 'illegal option -- k' : `option requires an argument -- ${letter}` };
        if (!take(options, letter, value)) return { mistake: 'illegal option -- k' };
        break;
      }
      if (!PLAIN.includes(letter)) return { mistake: `illegal option -- ${letter}` };
      plain(options, letter);
    }
  }
  return options;
}

function take(options: Options, letter: string, value: string): boolean {
  if (letter === 'D') options.defines.push(value);
  else if (letter === 'd') options.root = value;
  else if (letter === 'f') options.config = value;
  else if (letter === 'C') options.before.push(value);
  else if (letter === 'c') options.after.push(value);
  else if (letter === 'k') options.signal = value;
  return letter !== 'k' || SIGNALS.includes(value);
}

function plain(options: Options, letter: string): void {
  const modes: Readonly<Record<string, Options['mode']>> = { v: 'version', V: 'settings', l: 'modules-compiled', L: 'directives', t: 'test', S: 'test', M: 'test', h: 'help', '?': 'help' };
  options.mode = modes[letter] ?? options.mode;
  if (letter === 'S') options.defines.push('DUMP_VHOSTS', 'DUMP_RUN_CFG');
  if (letter === 'M') options.defines.push('DUMP_MODULES');
  if (letter === 'X') options.defines.push('DEBUG');
}
