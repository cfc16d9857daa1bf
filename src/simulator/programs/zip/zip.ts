import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readDirectory, readFile, removeDirectory, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { openOperand, readAll } from '../lines.ts';
import { absolutePath } from '../node-facts.ts';
import { shellPattern } from '../pattern.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { packMember, packZip, unpackZip, ZipError, type Member } from './archive.ts';

const USAGE = 'Copyright (c) 1990-2008 Info-ZIP - Type \'zip "-L"\' for software license.\nZip 3.0 (July 5th 2008). Usage:\nzip [-options] [-b path] [-t mmddyyyy] [-n suffixes] [zipfile list] [-xi list]';

const LINK = 0o120000, FOLDER = 0o040000, FILE = 0o100000;

/** What -x names runs to the end of the command line. */
function prepare(words: readonly string[]): string[] {
  const from = words.findIndex((word) => word === '-x' || word === '--exclude');
  return from < 0 ? [...words] : [...words.slice(0, from), ...words.slice(from + 1).map((word) => (word.startsWith('-') ? word : `-x${word}`))];
}

export const zip: Tool = {
  name: 'zip', only: 'gnu', usage: 'ARCHIVE FILE...', summary: 'Pack files into a ZIP archive', version: 'This is Zip 3.0 (July 5th 2008), by Info-ZIP.', usageStatus: 16, hint: () => 'zip error: Invalid command arguments', prepare,
  options: [
    { short: 'r', long: 'recurse-paths' }, { short: 'q', long: 'quiet' }, { short: 'j', long: 'junk-paths' }, { short: 'y', long: 'symlinks' }, { short: 'd', long: 'delete' }, { short: 'x', long: 'exclude', value: true }, { short: 'v', long: 'verbose' }, { short: 'X', long: 'strip-extra' }, { short: 'D', long: 'no-dir-entries' }, { short: 'u', long: 'update' }, { short: 'm', long: 'move' },
    ...[...'0123456789'].map((short) => ({ short })),
  ],
  *run(p, call) {
    const { operands, options } = call;
    const [given, ...files] = operands;
    if (given === undefined) {
      yield* p.write(1, `${USAGE}\n`);
      return 0;
    }
    const target = given === '-' || /\.[^/.]+$/.test(given) ? given : `${given}.zip`;
    let members: Member[];
    try {
      members = target !== '-' && lookup(p, target) ? unpackZip(readFile(p, target)) : [];
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      yield* complain(p, `\nzip error: Zip file structure invalid (${target})`);
      return 3;
    }
    return yield* new Zipping(p, call, target, members).all(files);
  },
};

class Zipping {
  readonly #p: Process;
  readonly #options: Invocation['options'];
  readonly #target: string;
  readonly #members: Member[];
  readonly #excluded: RegExp[];
  #changed = false;
  /** What has been packed, folders after what is in them. */
  readonly #packed: string[] = [];
  /** A name that was given is no file. */
  #missed = false;

  constructor(p: Process, { options }: Invocation, target: string, members: Member[]) {
    this.#p = p;
    this.#options = options;
    this.#target = target;
    this.#members = members;
    this.#excluded = options.values('x').map((pattern) => shellPattern(pattern));
  }

  *all(files: readonly string[]): Blocking<number> {
    const p = this.#p, target = this.#target;
    if (this.#options.has('d')) yield* this.#delete(files);
    else for (const file of files) yield* this.#add(file, true);
    if (this.#missed && !this.#changed && !this.#options.has('r')) {
      yield* p.write(1, `\nzip error: Nothing to do! (${target})\n`);
      return 12;
    }
    if (!this.#changed && this.#options.has('u')) return 12;
    if (!this.#changed) {
      yield* p.write(1, `\nzip error: Nothing to do! (${this.#options.has('d') ? target : `try: zip ${this.#options.has('r') ? '-r ' : ''}${target} . -i ${files.join(' ')}`})\n`);
      return 12;
    }
    if (this.#members.length === 0 && this.#options.has('d')) {
      yield* this.#say('\tzip warning: zip file empty');
      writeFile(p, target, packZip([]));
      return 0;
    }
    const bytes = packZip(this.#members);
    if (target === '-') {
      yield* p.write(1, bytes);
      return 0;
    }
    try {
      writeFile(p, target, bytes);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `zip I/O error: ${error.strerror}\nzip error: Could not create output file (${target})`);
      return 15;
    }
    if (this.#options.has('m')) for (const path of this.#packed) (lookup(p, path, false)?.kind === 'directory' ? removeDirectory : unlink)(p, path);
    return 0;
  }

  *#say(text: string): Blocking<void> {
    if (!this.#options.has('q')) yield* this.#p.write(this.#target === '-' ? 2 : 1, `${text}\n`);
  }

  *#delete(patterns: readonly string[]): Blocking<void> {
    for (const pattern of patterns.map((one) => shellPattern(one))) {
      for (const member of this.#members.filter(({ name }) => pattern.test(name))) {
        this.#members.splice(this.#members.indexOf(member), 1);
        this.#changed = true;
        yield* this.#say(`deleting: ${member.name}`);
      }
    }
  }

  *#add(path: string, named: boolean): Blocking<void> {
    const p = this.#p, options = this.#options;
    if (path === '-' && named) return yield* this.#put('-', yield* readAll(p, openOperand(p, '-')), { mode: 0o010600, mtime: p.now });
    const node = lookup(p, path, !options.has('y')) ?? lookup(p, path, false);
    if (!node || (node.kind === 'symlink' && !options.has('y'))) {
      this.#missed = true;
      return yield* p.write(1, `\tzip warning: name not matched: ${path}\n`);
    }
    const name = this.#nameOf(path), facts = { mtime: node.mtime };
    if (absolutePath(p, path) === absolutePath(p, this.#target) || this.#excluded.some((pattern) => pattern.test(name) || pattern.test(`${name}/`))) return;
    try {
      if (node.kind === 'directory') {
        if (name !== '' && !options.has('j') && !options.has('D')) yield* this.#put(`${name}/`, new Uint8Array(), { ...facts, mode: FOLDER | node.mode });
        if (options.has('r')) for (const child of readDirectory(p, path)) yield* this.#add(`${path.replace(/\/+$/, '')}/${child}`, false);
      } else if (node.kind === 'symlink') yield* this.#put(name, encode(node.target), { ...facts, mode: LINK | 0o777 });
      else if (node.kind === 'file') yield* this.#put(name, readFile(p, path), { ...facts, mode: FILE | node.mode });
      if (name !== '') this.#packed.push(path);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
      yield* complain(p, `\tzip warning: could not open for reading: ${path}`);
    }
  }

  /** Members have no slash in front and no leading dot. */
  #nameOf(path: string): string {
    const name = path.replace(/^(?:\.?\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
    return this.#options.has('j') ? name.split('/').pop()! : name;
  }

  *#put(name: string, data: Uint8Array, facts: { mode: number; mtime: number }): Blocking<void> {
    const member = packMember(name, data, facts, this.#options.has('0') ? 0 : 6);
    const old = this.#members.findIndex((one) => one.name === name);
    if (this.#options.has('u') && old >= 0 && this.#members[old]!.mtime >= facts.mtime - (facts.mtime % 2000)) return;
    this.#changed = true;
    if (old >= 0) this.#members[old] = member;
    else this.#members.push(member);
    yield* this.#p.compute(0.02 + data.length / 3e7);
    yield* this.#say(`${old >= 0 ? 'updating' : '  adding'}: ${name} (${member.deflated ? `deflated ${Math.round(100 - (100 * member.packed.length) / member.size)}%` : 'stored 0%'})`);
  }
}
