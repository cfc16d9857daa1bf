import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, makeSymlink, readFile, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { LineReader, openOperand } from '../lines.ts';
import { shellPattern } from '../pattern.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { contentOf, unpackZip, ZipError, type Member } from './archive.ts';

const USAGE = 'UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.\n\nUsage: unzip [-Z] [-opts[modifiers]] file[.zip] [list] [-x xlist] [-d exdir]\n  Default action is to extract files in list, except those in xlist, to exdir;\n  file[.zip] may be a wildcard.';

/** The length of an archive of nothing. */
const EMPTY = 22;

const isLink = ({ mode }: Member): boolean => (mode & 0o170000) === 0o120000;

export const unzip: Tool = {
  name: 'unzip', only: 'gnu', usage: 'ARCHIVE [MEMBER]...', summary: 'List a ZIP archive, or unpack it', version: 'UnZip 6.00 of 20 April 2009, by Debian. Original by Info-ZIP.', usageStatus: 10, hint: () => USAGE,
  options: [{ short: 'l' }, { short: 'v' }, { short: 'd', value: true }, { short: 'o' }, { short: 'n' }, { short: 'q' }, { short: 'p' }, { short: 't' }, { short: 'j' }, { short: 'x', value: true }, { short: 'Z' }, { short: '1' }],
  *run(p, call) {
    const { options, operands: [archive, ...wanted] } = call;
    if (archive === undefined) {
      yield* p.write(1, `${USAGE}\n`);
      return 0;
    }
    const path = [archive, `${archive}.zip`, `${archive}.ZIP`].find((one) => lookup(p, one)?.kind === 'file');
    if (path === undefined) {
      yield* complain(p, `unzip:  cannot find or open ${archive}, ${archive}.zip or ${archive}.ZIP.`);
      return 9;
    }
    if (readFile(p, path).length === EMPTY) {
      yield* p.write(1, `Archive:  ${path}\n`);
      yield* complain(p, `warning [${path}]:  zipfile is empty`);
      return 1;
    }
    let members: Member[];
    try {
      members = unpackZip(readFile(p, path));
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      if (!options.has('p')) yield* p.write(1, `Archive:  ${path}\n`);
      yield* complain(p, `  End-of-central-directory signature not found.  Either this file is not\n  a zipfile, or it constitutes one disk of a multi-part archive.  In the\n  latter case the central directory and zipfile comment will be found on\n  the last disk(s) of this archive.\nunzip:  cannot find zipfile directory in one of ${path} or\n        ${path}.zip, and cannot find ${path}.ZIP, period.`);
      return 9;
    }
    const patterns = wanted.map((name) => ({ name, pattern: shellPattern(name) })), excluded = options.values('x').map((pattern) => shellPattern(pattern));
    const chosen = members.filter(({ name }) => (patterns.length === 0 || patterns.some(({ pattern }) => pattern.test(name))) && !excluded.some((pattern) => pattern.test(name)));
    if (options.has('Z') && options.has('1')) {
      yield* p.write(1, chosen.map(({ name }) => `${name}\n`).join(''));
      return chosen.length > 0 ? 0 : 11;
    }
    if (options.has('Z')) {
      yield* complain(p, 'unzip: this machine does not simulate -Z without -1');
      return 1;
    }
    if (!options.has('p') && !options.has('q')) yield* p.write(1, `Archive:  ${path}\n`);
    const status = options.has('v') ? yield* listInDetail(p, chosen) : options.has('l') ? yield* list(p, chosen) : yield* new Unzipping(p, call, path).all(chosen);
    const missing = patterns.filter(({ pattern }) => !members.some(({ name }) => pattern.test(name)));
    for (const { name } of options.has('l') || options.has('v') ? [] : missing) yield* complain(p, `caution: filename not matched:  ${name}`);
    return missing.length > 0 ? 11 : status;
  },
};

function* list(p: Process, members: readonly Member[]): Blocking<number> {
  const rows = members.map(({ name, size, mtime }) => `${String(size).padStart(9)}  ${strftime('%F %H:%M', mtime)}   ${name}\n`);
  const total = members.reduce((sum, { size }) => sum + size, 0);
  yield* p.write(1, `  Length      Date    Time    Name\n---------  ---------- -----   ----\n${rows.join('')}---------                     -------\n${String(total).padStart(9)}                     ${members.length} file${members.length === 1 ? '' : 's'}\n`);
  return 0;
}

const taken = (size: number, packed: number): string => `${size > 0 && packed < size ? Math.round(100 - (100 * packed) / size) : 0}%`.padStart(4);

/** `unzip -v`. */
function* listInDetail(p: Process, members: readonly Member[]): Blocking<number> {
  const rows = members.map(({ name, size, mtime, deflated, packed, crc }) => `${String(size).padStart(8)}  ${deflated ? 'Defl:N' : 'Stored'}${String(packed.length).padStart(9)} ${taken(size, packed.length)} ${strftime('%F %H:%M', mtime)} ${crc.toString(16).padStart(8, '0')}  ${name}\n`);
  const total = members.reduce((sum, { size }) => sum + size, 0), packed = members.reduce((sum, one) => sum + one.packed.length, 0);
  yield* p.write(1, ` Length   Method    Size  Cmpr    Date    Time   CRC-32   Name\n--------  ------  ------- ---- ---------- ----- --------  ----\n${rows.join('')}--------          -------  ---                            -------\n${String(total).padStart(8)}${String(packed).padStart(17)} ${taken(total, packed)}${String(members.length).padStart(29)} file${members.length === 1 ? '' : 's'}\n`);
  return 0;
}

class Unzipping {
  readonly #p: Process;
  readonly #options: Invocation['options'];
  readonly #path: string;
  /** What was answered for all that follow. */
  #always: 'replace' | 'keep' | undefined;
  #answers: LineReader | undefined;
  #status = 0;
  /** Links are made last, so that nothing is written through them. */
  readonly #links: { place: string; target: string }[] = [];

  constructor(p: Process, { options }: Invocation, path: string) {
    this.#p = p;
    this.#options = options;
    this.#path = path;
    this.#always = options.has('o') ? 'replace' : options.has('n') ? 'keep' : undefined;
  }

  *all(members: readonly Member[]): Blocking<number> {
    const p = this.#p, options = this.#options;
    for (const member of members) {
      yield* p.compute(0.02 + member.size / 1e8);
      try {
        if (options.has('t')) {
          contentOf(member);
          if (!options.has('q')) yield* p.write(1, `    testing: ${member.name.padEnd(22)}   OK\n`);
        } else if (options.has('p')) yield* p.write(1, contentOf(member));
        else yield* this.#extract(member);
      } catch (error) {
        if (error instanceof ZipError) {
          yield* complain(p, `${member.name.padEnd(22)}  ${error.message}`);
          this.#status = 2;
        } else if (error instanceof Errno && error.code !== 'EPIPE' && error.code !== 'EINTR') {
          yield* complain(p, `error:  cannot create ${this.#placeOf(member)}\n        ${error.strerror}`);
          this.#status = 50;
        } else throw error;
      }
    }
    if (this.#links.length > 0 && !options.has('q')) yield* p.write(1, 'finishing deferred symbolic links:\n');
    for (const { place, target } of this.#links) {
      makeSymlink(p, target, place);
      if (!options.has('q')) yield* p.write(1, `  ${place.padEnd(22)} -> ${target}\n`);
    }
    if (options.has('t') && this.#status === 0) yield* p.write(1, `No errors detected in compressed data of ${this.#path}.\n`);
    return this.#status;
  }

  /** Nothing is put outside of the folder, whatever its name says. */
  #placeOf({ name }: Member): string {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..'), kept = this.#options.has('j') ? parts.slice(-1) : parts;
    const folder = this.#options.value('d')?.replace(/(?<=.)\/+$/, '');
    return [...(folder === undefined ? [] : [folder]), ...kept].join('/');
  }

  *#extract(member: Member): Blocking<void> {
    const p = this.#p, place = this.#placeOf(member), folder = member.name.endsWith('/');
    const say = (text: string): Blocking<void> => p.write(1, this.#options.has('q') ? '' : `${text}\n`);
    if (folder && this.#options.has('j')) return;
    const parts = place.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const above = parts.slice(0, depth).join('/');
      if (above !== '' && !lookup(p, above)) makeDirectory(p, above);
    }
    const old = lookup(p, place, false);
    if (folder) {
      if (old) return;
      yield* say(`   creating: ${place}/`);
      makeDirectory(p, place);
    } else {
      if (old && !(yield* this.#mayReplace(place))) return;
      const data = contentOf(member);
      if (old && old.kind !== 'directory') unlink(p, place);
      if (isLink(member)) {
        yield* say(`    linking: ${place.padEnd(22)}  -> ${decode(data)} `);
        this.#links.push({ place, target: decode(data) });
        return;
      }
      yield* say(`${member.deflated ? '  inflating' : ' extracting'}: ${place.padEnd(22)}  `);
      writeFile(p, place, data);
    }
    changeAttributes(p, place, (node) => {
      node.mode = member.mode & 0o777 & ~p.umask;
      node.mtime = member.mtime;
    });
  }

  *#mayReplace(place: string): Blocking<boolean> {
    if (this.#always) return this.#always === 'replace';
    const p = this.#p;
    this.#answers ??= new LineReader(p, openOperand(p, '-'));
    for (;;) {
      yield* p.write(2, `replace ${place}? [y]es, [n]o, [A]ll, [N]one, [r]ename: `);
      const answer = yield* this.#answers.line();
      if (answer === undefined) {
        yield* complain(p, ' NULL\n(EOF or read error, treating as "[N]one" ...)');
        this.#status = 1;
      }
      if (answer === undefined || answer.startsWith('N')) this.#always = 'keep';
      if (answer?.startsWith('A')) this.#always = 'replace';
      if (this.#always) return this.#always === 'replace';
      if (/^[yn]/.test(answer!)) return answer!.startsWith('y');
      yield* complain(p, `error:  invalid response [${answer![0] ?? '{ENTER}'}]`);
    }
  }
}
