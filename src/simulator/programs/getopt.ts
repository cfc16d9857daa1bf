import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { complain, tryHelp, type Tool } from './tool.ts';

const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

interface Spec { short: string; long: string[]; name: string; quiet: boolean; plain: boolean }

/** getopt(1) of util-linux: options of scripts in order, with quotes that eval takes off. */
export const getopt: Tool = {
  name: 'getopt', usage: 'OPTSTRING PARAMETERS', summary: 'Put the options of a script in order', raw: true,
  *run(p, { operands }) {
    const spec: Spec = { short: '', long: [], name: 'getopt', quiet: false, plain: false };
    const words = [...operands];
    let given = false;
    while (words.length > 0 && words[0]!.startsWith('-')) {
      const word = words.shift()!;
      if (word === '--') break;
      const [, name = '', glued] = /^(--?[a-z]+)(?:=(.*))?$/.exec(word) ?? [];
      const value = (): string => glued ?? words.shift() ?? '';
      if (name === '-o' || name === '--options') [spec.short, given] = [value(), true];
      else if (/^-l$|^--long(options)?$/.test(name)) spec.long.push(...value().split(',').filter(Boolean));
      else if (name === '-n' || name === '--name') spec.name = value();
      else if (name === '-q' || name === '--quiet') spec.quiet = true;
      else if (name === '-u' || name === '--unquoted') spec.plain = true;
      else if (name === '-T' || name === '--test') return 4;
      else if (/^-o./.test(word)) [spec.short, given] = [word.slice(2), true];
      else {
        yield* complain(p, `getopt: unrecognized option '${word}'\n${tryHelp('getopt')}`);
        return 2;
      }
    }
    if (!given) {
      const first = words.shift();
      if (first === undefined) {
        yield* complain(p, `getopt: missing optstring argument\n${tryHelp('getopt')}`);
        return 2;
      }
      [spec.short, spec.plain] = [first, true];
    }
    return yield* ordered(p, spec, words);
  },
};

function* ordered(p: Process, { short, long, name, quiet, plain }: Spec, words: string[]): Blocking<number> {
  const out: string[] = [], rest: string[] = [], show = plain ? (text: string): string => text : inQuotes;
  let status = 0;
  const wrong = function* (text: string): Blocking<void> {
    if (!quiet) yield* complain(p, `${name}: ${text}`);
    status = 1;
  };
  while (words.length > 0) {
    const word = words.shift()!;
    if (word === '--') {
      rest.push(...words.splice(0));
    } else if (word.startsWith('--')) {
      const [, typed = '', value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word)!;
      const found = long.find((one) => one.replace(/:+$/, '') === typed) ?? long.find((one) => one.startsWith(typed));
      if (found === undefined) yield* wrong(`unrecognized option '--${typed}'`);
      else {
        const bare = found.replace(/:+$/, ''), takes = found.length - bare.length;
        if (takes === 0 && value !== undefined) yield* wrong(`option '--${bare}' doesn't allow an argument`);
        else if (takes === 1 && value === undefined && words.length === 0) yield* wrong(`option '--${bare}' requires an argument`);
        else out.push(`--${bare}`, ...(takes === 0 ? [] : [show(value ?? (takes === 1 ? words.shift()! : ''))]));
      }
    } else if (/^-./.test(word)) {
      for (let at = 1; at < word.length; at++) {
        const letter = word[at]!, place = letter === ':' ? -1 : short.indexOf(letter);
        if (place < 0) yield* wrong(`invalid option -- '${letter}'`);
        else if (short[place + 1] !== ':') out.push(`-${letter}`);
        else {
          const glued = word.slice(at + 1), optional = short[place + 2] === ':';
          if (glued === '' && !optional && words.length === 0) yield* wrong(`option requires an argument -- '${letter}'`);
          else out.push(`-${letter}`, show(glued !== '' || optional ? glued : words.shift()!));
          break;
        }
      }
    } else if (short.startsWith('+')) rest.push(word, ...words.splice(0));
    else rest.push(word);
  }
  yield* p.write(1, ` ${[...out, '--', ...rest.map(show)].join(' ')}\n`);
  return status;
}
