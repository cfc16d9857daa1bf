import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, readFile, readText, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { readOperandText } from '../named-input.ts';
import { tryHelp, complain, type Invocation, type Tool } from '../tool.ts';
import { applyHunks, reversed, type Applied, type Result } from './apply.ts';
import { parsePatch, type FilePatch, type Hunk } from './parse.ts';

export const patch: Tool = {
  name: 'patch', usage: '[ORIGFILE [PATCHFILE]]', summary: 'Apply a patch to files', version: 'GNU patch 2.7.6', usageStatus: 2, hint: () => `patch: ${tryHelp('patch')}`, busyboxOptions: 'piRNE strip input reverse forward remove-empty-files dry-run',
  options: [
    { short: 'p', long: 'strip', value: true }, { short: 'i', long: 'input', value: true }, { short: 'R', long: 'reverse' }, { short: 'N', long: 'forward' }, { short: 'E', long: 'remove-empty-files' }, { long: 'dry-run' }, { short: 's', long: 'quiet' }, { long: 'silent' }, { short: 'b', long: 'backup' }, { short: 'z', long: 'suffix', value: true }, { short: 'o', long: 'output', value: true },
    { short: 'd', long: 'directory', value: true }, { short: 'f', long: 'force' }, { short: 't', long: 'batch' }, { short: 'F', long: 'fuzz', value: true }, { short: 'r', long: 'reject-file', value: true }, { short: 'u', long: 'unified' }, { short: 'c', long: 'context' }, { short: 'n', long: 'normal' }, { short: 'v' }, { long: 'no-backup-if-mismatch' }, { long: 'verbose' }, { short: 'l', long: 'ignore-whitespace' },
  ],
  *run(p, call) {
    const { options, operands, flavour } = call, gnu = flavour === 'gnu';
    if (options.has('v')) {
      yield* p.write(1, 'GNU patch 2.7.6\n');
      return 0;
    }
    if (options.has('d')) p.cwd = options.value('d')!.startsWith('/') ? options.value('d')! : `${p.cwd.replace(/\/$/, '')}/${options.value('d')}`;
    const source = options.value('i') ?? operands[1];
    let text: string;
    try {
      text = yield* readOperandText(p, source ?? '-');
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, gnu ? `patch: **** Can't open patch file ${source} : ${error.strerror}` : `patch: can't open '${source}': ${error.strerror}`);
      return gnu ? 2 : 1;
    }
    const patches = parsePatch(text);
    if (patches.length === 0 && text !== '' && gnu) {
      yield* complain(p, 'patch: **** Only garbage was found in the patch input.');
      return 2;
    }
    let status = 0;
    for (const one of patches) status = Math.max(status, yield* (gnu ? patchFile(p, call, one) : busyboxPatch(p, call, one)));
    return status;
  },
};

function stripped(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return name.split('/').pop();
  const parts = name.split('/').filter((part, i) => i === 0 || part !== ''), count = Number(text);
  return parts.length > count ? parts.slice(count).join('/') : undefined;
}

/** Of the names in the headers the one that is there; to make a file, the new one. */
function targetOf(p: Process, { options, operands }: Invocation, { oldName, newName, hunks }: FilePatch): string | undefined {
  if (operands[0] !== undefined) return operands[0];
  const names = [oldName, newName].filter((name): name is string => name !== undefined && name !== '/dev/null').map((name) => stripped(name, options.value('p'))).filter((name) => name !== undefined);
  const there = names.filter((name) => lookup(p, name) !== undefined).sort((a, b) => a.split('/').length - b.split('/').length || a.length - b.length);
  const creates = hunks.length === 1 && hunks[0]!.lines.every(({ sign }) => sign === (options.has('R') ? '-' : '+'));
  return there[0] ?? (creates ? names.at(-1) : undefined);
}

const plural = (count: number): string => `hunk${count === 1 ? '' : 's'}`;

function* patchFile(p: Process, call: Invocation, one: FilePatch): Blocking<number> {
  const { options } = call, quiet = options.has('s') || options.has('silent');
  const say = (words: string): Blocking<void> => p.write(1, quiet ? '' : `${words}\n`);
  const target = targetOf(p, call, one), count = one.hunks.length;
  if (target === undefined) {
    yield* say(`can't find file to patch at input line ${one.line}\nPerhaps you ${options.has('p') ? 'used the wrong' : 'should have used the'} -p or --strip option?\nThe text leading up to this was:\n--------------------------\n${one.leading.map((line) => `|${line}\n`).join('')}--------------------------\n${options.has('f') || options.has('t') ? '' : 'File to patch: \nSkip this patch? [y] \n'}${options.has('f') || options.has('t') ? 'No file to patch.  ' : ''}Skipping patch.\n${count} out of ${count} ${plural(count)} ignored`);
    return 1;
  }
  const old = lookup(p, target) ? decode(readFile(p, target)) : undefined;
  const hunks = options.has('R') ? one.hunks.map(reversed) : one.hunks, creates = hunks.length === 1 && hunks[0]!.lines.length > 0 && hunks[0]!.lines.every(({ sign }) => sign === '+') && hunks[0]!.oldStart <= 1;
  const refused = (rejects: boolean): string => `Skipping patch.\n${count} out of ${count} ${plural(count)} ignored${rejects ? ` -- saving rejects to file ${options.value('r') ?? `${target}.rej`}` : ''}`;
  const ask = options.has('N') ? '' : `${options.has('R') ? 'Ignore' : 'Assume'} -R? [n] \nApply anyway? [n] \n`;
  if (creates && old !== undefined && old !== '' && !options.has('f')) {
    yield* say(`The next patch would create the file ${target},\nwhich already exists!  ${ask}${refused(false)}`);
    return 1;
  }
  const fuzz = Number(options.value('F') ?? 2), verb = options.has('dry-run') ? 'checking' : 'patching', out = options.value('o');
  yield* say(out === undefined ? `${verb} file ${target}` : `${verb} file ${out} (read from ${target})`);
  const result = applyHunks(old ?? '', hunks, fuzz);
  const backwards = result.hunks[0]?.offset === undefined && !options.has('f') && applyHunks(old ?? '', hunks.slice(0, 1).map(reversed), 0).hunks[0]?.offset !== undefined;
  if (backwards) {
    yield* say(`${options.has('R') ? 'Unreversed' : 'Reversed (or previously applied)'} patch detected!  ${ask}${refused(!options.has('dry-run'))}`);
    if (!options.has('dry-run')) reject(p, call, target, one, hunks);
    return 1;
  }
  return yield* finish(p, call, one, target, old, result, say);
}

function* finish(p: Process, call: Invocation, one: FilePatch, target: string, old: string | undefined, result: Result, say: (words: string) => Blocking<void>): Blocking<number> {
  const { options } = call, failed = result.hunks.filter(({ offset }) => offset === undefined);
  for (const [i, applied] of result.hunks.entries()) {
    const words = remark(applied);
    if (words !== '') yield* say(`Hunk #${i + 1} ${words}`);
  }
  if (old === undefined && failed.length > 0) {
    yield* complain(p, `patch: **** Can't reopen file ${target} : No such file or directory`);
    return 2;
  }
  const inexact = result.hunks.some(({ offset, fuzz }) => offset !== 0 || fuzz > 0), dry = options.has('dry-run');
  if (!dry) {
    const out = options.value('o') ?? target;
    if (out === target && old !== undefined && (options.has('b') || (inexact && failed.length < result.hunks.length && !options.has('no-backup-if-mismatch')) || (failed.length > 0 && !options.has('no-backup-if-mismatch')))) writeFile(p, `${target}${options.value('z') ?? '.orig'}`, old);
    if (result.text === '' && (options.has('E') || (options.has('R') ? one.oldName : one.newName) === '/dev/null') && failed.length === 0 && lookup(p, out)) unlink(p, out);
    else if (failed.length < result.hunks.length) put(p, out, result.text);
    if (failed.length > 0) reject(p, call, target, one, failed.map(({ hunk }) => hunk));
  }
  if (failed.length > 0) yield* say(`${failed.length} out of ${result.hunks.length} ${plural(result.hunks.length)} FAILED${dry ? '' : ` -- saving rejects to file ${options.value('r') ?? `${target}.rej`}`}`);
  return failed.length > 0 ? 1 : 0;
}

function put(p: Process, path: string, text: string): void {
  const mode = lookup(p, path)?.mode;
  writeFile(p, path, text);
  if (mode !== undefined) changeAttributes(p, path, (node) => (node.mode = mode));
}

function remark({ offset, fuzz, at, hunk }: Applied): string {
  if (offset === undefined) return `FAILED at ${hunk.oldStart}.`;
  if (offset === 0 && fuzz === 0) return '';
  return `succeeded at ${at}${fuzz > 0 ? ` with fuzz ${fuzz}` : ''}${offset !== 0 ? ` (offset ${offset} line${Math.abs(offset) === 1 ? '' : 's'})` : ''}.`;
}

/** What was not applied is kept as a patch beside the file. */
function reject(p: Process, { options }: Invocation, target: string, { leading, kind }: FilePatch, hunks: readonly Hunk[]): void {
  const heads = kind === 'normal' ? ['--- /dev/null', '+++ /dev/null'] : leading.slice(-2).map((line) => line.replace(/^\*\*\* /, '--- '));
  const range = (start: number, count: number): string => (count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`);
  const body = hunks.map((hunk) => {
    const count = (but: string): number => hunk.lines.filter(({ sign }) => sign !== but).length;
    return `@@ -${range(hunk.oldStart, count('+'))} +${range(hunk.newStart, count('-'))} @@\n${hunk.lines.map(({ sign, text }) => `${sign}${text}\n`).join('')}`;
  });
  writeFile(p, options.value('r') ?? `${target}.rej`, `${heads.join('\n')}\n${body.join('')}`);
}

/** busybox's says less, takes no fuzz into account and keeps no rejects. */
function* busyboxPatch(p: Process, call: Invocation, one: FilePatch): Blocking<number> {
  const { options, operands } = call, created = one.oldName === '/dev/null';
  const target = operands[0] ?? stripped((options.has('R') ? one.oldName : created ? one.newName : one.newName === '/dev/null' ? one.oldName : one.newName) ?? '', options.value('p') ?? '0') ?? one.newName ?? '';
  const hunks = options.has('R') ? one.hunks.map(reversed) : one.hunks;
  const there = lookup(p, target) !== undefined;
  if (!there && !created) {
    yield* complain(p, `patch: can't open '${target}': No such file or directory`);
    return 1;
  }
  yield* p.write(1, `${there ? 'patching' : 'creating'} file ${target}\n`);
  const result = applyHunks(there ? readText(p, target) : '', hunks, 0, false);
  for (const [i, { offset, hunk }] of result.hunks.entries()) {
    if (offset !== undefined) continue;
    const done = applyHunks(there ? readText(p, target) : '', [reversed(hunk)], 0, false).hunks[0]?.offset !== undefined;
    yield* complain(p, done ? `Possibly reversed hunk ${i + 1} at ${hunk.oldStart + hunk.lines.filter(({ sign }) => sign !== '+').length}\nHunk ${i + 1} FAILED ${hunk.oldStart}/${hunk.newStart}.` : `Hunk ${i + 1} FAILED ${hunk.oldStart}/${hunk.newStart}.`);
    yield* complain(p, hunk.lines.map(({ sign, text }) => `${sign}${text}`).join('\n'));
    return 1;
  }
  if (!options.has('dry-run')) put(p, target, result.text);
  return 0;
}
