/** busybox's unzip: goes through an archive from its beginning, with fewer words than Info-ZIP's. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, readFile, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { LineReader, openOperand } from '../lines.ts';
import { shellPattern } from '../pattern.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { contentOf, unpackZip, ZipError, type Member } from './archive.ts';

const moment = (mtime: number): string => strftime('%m-%d-%Y %H:%M', mtime);

/** -l and -v; without words around the table where -q is given twice. */
function table(members: readonly Member[], verbose: boolean, bare: boolean): string {
  const size = members.reduce((sum, one) => sum + one.size, 0), packed = members.reduce((sum, one) => sum + one.packed.length, 0), files = `${members.length} files\n`;
  const saved = (whole: number, part: number): string => `${whole > 0 && part < whole ? Math.floor(((whole - part) * 100) / whole) : 0}%`.padStart(4);
  if (verbose) {
    const rows = members.map((one) => `${String(one.size).padStart(8)}  ${one.deflated ? 'Defl:N' : 'Stored'}${String(one.packed.length).padStart(9)} ${saved(one.size, one.packed.length)} ${moment(one.mtime)} ${one.crc.toString(16).padStart(8, '0')}  ${one.name}\n`).join('');
    return bare ? rows : ` Length   Method    Size  Cmpr    Date    Time   CRC-32   Name\n--------  ------  ------- ---- ---------- ----- --------  ----\n${rows}--------          ------- ----                            ----\n${String(size).padStart(8)}${String(packed).padStart(17)} ${saved(size, packed)}${' '.repeat(28)}${files}`;
  }
  const rows = members.map((one) => `${String(one.size).padStart(9)}  ${moment(one.mtime)}   ${one.name}\n`).join('');
  return bare ? rows : `  Length      Date    Time    Name\n---------  ---------- -----   ----\n${rows} --------                     -------\n${String(size).padStart(9)}${' '.repeat(21)}${files}`;
}

function* extract(p: Process, member: Member, call: Invocation, answers: { always: 'y' | 'n' | undefined; lines: LineReader | undefined }): Blocking<boolean> {
  const { options } = call, quiet = options.has('q'), folder = options.value('d');
  // Nothing is put outside of the folder, whatever its name says.
  const safe = member.name.split('/').filter((part) => part !== '..' && part !== '.' && part !== '').join('/'), isFolder = member.name.endsWith('/');
  if (isFolder && options.has('j')) return true;
  const shown = options.has('j') ? safe.split('/').pop()! : safe, place = folder === undefined ? shown : `${folder}/${shown}`;
  const parts = place.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const above = parts.slice(0, depth).join('/');
    if (above !== '' && !lookup(p, above)) makeDirectory(p, above);
  }
  if (isFolder) {
    if (lookup(p, place)) return true;
    if (!quiet) yield* p.write(1, `   creating: ${shown}/\n`);
    makeDirectory(p, place);
    return true;
  }
  while (lookup(p, place, false)) {
    let answer: string | undefined = answers.always;
    if (answer === undefined) {
      yield* p.write(1, `replace ${shown}? [y]es, [n]o, [A]ll, [N]one, [r]ename: `);
      answers.lines ??= new LineReader(p, openOperand(p, '-'));
      answer = yield* answers.lines.line();
      if (answer === undefined) {
        yield* complain(p, "unzip: can't read standard input");
        return false;
      }
      if (/^[AN]/.test(answer)) answers.always = answer.startsWith('A') ? 'y' : 'n';
    }
    if (/^[nN]/.test(answer)) return true;
    if (!/^[yA]/.test(answer)) {
      yield* complain(p, `error: invalid response [${answer[0] ?? '\n'}]`);
      continue;
    }
    unlink(p, place);
  }
  if (!quiet) yield* p.write(1, `  inflating: ${shown}\n`);
  writeFile(p, place, contentOf(member));
  changeAttributes(p, place, (node) => {
    node.mode = member.mode & 0o777 & ~p.umask;
    node.mtime = member.mtime;
  });
  return true;
}

export const busyboxUnzip: Tool = {
  name: 'unzip', only: 'busybox', usage: '[-lnojpqK] FILE[.zip] [FILE]... [-x FILE]... [-d DIR]', summary: 'Extract FILEs from ZIP archive',
  options: [{ short: 'l' }, { short: 'n' }, { short: 'o' }, { short: 'j' }, { short: 'p' }, { short: 't' }, { short: 'q' }, { short: 'K' }, { short: 'v' }, { short: 'x', value: true }, { short: 'd', value: true }],
  *run(p, call): Blocking<number> {
    const { options, operands: [archive = '', ...wanted] } = call, quiet = options.values('q').length, silent = quiet > 0 || options.has('p') || options.has('t');
    const path = [archive, `${archive}.zip`, `${archive}.ZIP`].find((one) => lookup(p, one)?.kind === 'file');
    if (path === undefined) {
      yield* complain(p, `unzip: can't open ${archive}[.zip]`);
      return 1;
    }
    if (!silent) yield* p.write(1, `Archive:  ${path}\n`);
    try {
      const members = unpackZip(readFile(p, path)), chosen = wanted.map((name) => shellPattern(name)), left = options.values('x').map((name) => shellPattern(name));
      const taken = members.filter(({ name }) => (chosen.length === 0 || chosen.some((pattern) => pattern.test(name))) && !left.some((pattern) => pattern.test(name)));
      if (options.has('l') && options.has('t')) return 0;
      if (options.has('l') || options.has('v')) {
        yield* p.write(1, table(taken, options.has('v'), quiet > 1));
        return 0;
      }
      const answers = { always: options.has('o') ? 'y' as const : options.has('n') ? 'n' as const : undefined, lines: undefined };
      for (const member of taken) {
        yield* p.compute(0.02 + member.size / 1e8);
        if (options.has('t')) contentOf(member);
        else if (options.has('p')) yield* p.write(1, contentOf(member));
        else if (!(yield* extract(p, member, call, answers))) return 1;
      }
      return 0;
    } catch (error) {
      if (!(error instanceof ZipError) && (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR')) throw error;
      yield* complain(p, `unzip: ${error instanceof Errno ? error.strerror : 'short read'}`);
      return 1;
    }
  },
};
