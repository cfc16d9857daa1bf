/** git grep: lines of the tracked files, or of a commit's. */
import { readText, lookup } from '../../../kernel/files.ts';
import { expression } from '../../../kernel/expression.ts';
import { compilePattern, PatternError } from '../../regex.ts';
import { below, fromHere, fromTop, painter, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { resolve } from '../revisions.ts';

interface Text {
  name: string;
  text: string;
}

/** What is searched: the work tree, or the commits that are named. */
function texts(call: Call, words: readonly string[]): Text[] {
  const { p, repository } = call, commits: string[] = [], paths: string[] = [];
  for (const word of words) if (paths.length === 0 && resolve(repository, word) !== undefined) commits.push(word);
  else if (lookup(p, word)) paths.push(fromTop(call, word));
  else throw new GitError(`fatal: ambiguous argument '${word}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
  paths.push(...(call.behind ?? []).map((path) => fromTop(call, path)));
  const inside = below(paths), wanted = (path: string): boolean => paths.length === 0 || inside(path);
  if (commits.length > 0) return commits.flatMap((word) => [...repository.snapshotOf(resolve(repository, word)!)].filter(([path]) => wanted(path)).map(([path, { id }]) => ({ name: `${word}:${path}`, text: repository.text(id) })));
  return [...repository.index.keys()].filter((path) => wanted(path) && lookup(p, `${repository.top}/${path}`)?.kind === 'file').map((path) => ({ name: fromHere(call, path), text: readText(p, `${repository.top}/${path}`) }));
}

export const grep: Command = {
  name: 'grep', usage: '[<options>] [-e] <pattern> [<rev>...] [[--] <path>...]', revisions: true,
  options: [{ short: 'n', long: 'line-number' }, { short: 'c', long: 'count' }, { short: 'l', long: 'files-with-matches' }, { long: 'name-only' }, { short: 'L', long: 'files-without-match' }, { short: 'i', long: 'ignore-case' }, { short: 'w', long: 'word-regexp' }, { short: 'v', long: 'invert-match' }, { short: 'h' }, { short: 'H' }, { short: 'E', long: 'extended-regexp' }, { short: 'F', long: 'fixed-strings' }, { short: 'G', long: 'basic-regexp' }, { short: 'P', long: 'perl-regexp' }, { short: 'e', value: true }, { short: 'q', long: 'quiet' }, { long: 'color', value: 'optional' }, { long: 'no-color' }],
  *run(call) {
    const { p, options } = call, patterns = options.has('e') ? options.values('e') : call.operands.slice(0, 1), words = options.has('e') ? call.operands : call.operands.slice(1);
    if (patterns.length === 0) throw new GitError('fatal: no pattern given', 128);
    const kind = (options.lastOf('E', 'F', 'G', 'P') ?? 'G') as 'E' | 'F' | 'G' | 'P', paint = painter(call);
    let expressions: RegExp[];
    try {
      expressions = patterns.map((text) => compilePattern(text, kind)).map((source) => expression(options.has('w') ? `(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])` : source, `gu${options.has('i') ? 'i' : ''}`));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw new GitError(`fatal: command line, '${patterns[0]}': ${error.message}`);
    }
    let any = false;
    for (const { name, text } of texts(call, words)) {
      const lines = text.replace(/\n$/, '').split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => expressions.some((one) => line.search(one) >= 0) !== options.has('v'));
      const found = lines.length > 0, front = options.has('h') ? '' : paint('magenta', name) + paint('cyan', ':');
      any ||= found !== options.has('L');
      if (options.has('q')) continue;
      if (options.has('l') || options.has('name-only') || options.has('L')) yield* p.write(1, found !== options.has('L') ? `${paint('magenta', name)}\n` : '');
      else if (options.has('c')) yield* p.write(1, found ? `${front}${lines.length}\n` : '');
      else yield* p.write(1, lines.map(({ line, number }) => `${front}${options.has('n') ? paint('green', String(number)) + paint('cyan', ':') : ''}${options.has('v') ? line : expressions.reduce((shown, one) => shown.replace(one, (match) => paint('bold red', match)), line)}\n`).join(''));
    }
    return any ? 0 : 1;
  },
};
