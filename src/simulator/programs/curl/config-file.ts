/** curl -K: options from a file, one a line, with or without dashes, `=` or `:` between name and value. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { readOperandText } from '../named-input.ts';
import { parseOptions, UsageError, type Option, type Parsed } from '../options.ts';
import { warn } from './target.ts';

const ESCAPES: Record<string, string> = { t: '\t', n: '\n', r: '\r', v: '\v' };

/** Puts what the files of -K say where they are named; URLs that stand alone come out as --url. @throws UsageError */
export function* expandConfig(p: Process, options: Parsed, known: readonly Option[], silent: boolean): Blocking<void> {
  for (let at = options.all.findIndex(({ name }) => name === 'K'); at >= 0; at = options.all.findIndex(({ name }) => name === 'K')) {
    const path = options.all[at]!.value!;
    options.all.splice(at, 1, ...(yield* settings(p, path, known, silent)));
  }
}

function* settings(p: Process, path: string, known: readonly Option[], silent: boolean): Blocking<Parsed['all']> {
  let text: string;
  try {
    text = yield* readOperandText(p, path);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    throw new UsageError('option -K: error encountered when reading a file', undefined, false, undefined, 26);
  }
  const out: Parsed['all'] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim(), [, given = '', rest = ''] = /^([^\s=:]+)\s*[=:]?\s*([\s\S]*)$/.exec(line) ?? [];
    if (line === '' || line.startsWith('#')) continue;
    const quoted = /^"((?:[^"\\]|\\.)*)"?/.exec(rest), value = quoted ? quoted[1]!.replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign) : rest.split(/\s/)[0]!;
    const word = given.startsWith('-') ? given : `--${given}`;
    try {
      out.push(...parseOptions(value === '' && !quoted ? [word] : takesValue(word, known) ? [word, value] : [word], known, { stopAtOperand: false }).options.all);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!silent) yield* warn(p, `${path}:${i + 1}: warning: '${given}' is unknown`);
    }
  }
  return out;
}

const takesValue = (word: string, known: readonly Option[]): boolean =>
  known.some(({ short, long, value }) => value !== undefined && (word === `-${short}` || (word.startsWith('--') && long?.startsWith(word.slice(2)))));
