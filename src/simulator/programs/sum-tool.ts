import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { eachInput, openOperand, readAll } from './lines.ts';
import { UsageError, type Parsed } from './options.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

type Digest = (bytes: Uint8Array) => string;

/** md5sum, sha256sum and the like: a digest and the file's name on a line, which -c reads again. */
export const sumTool = (name: string, digest: Digest, tag = name.replace('sum', '').toUpperCase()): Tool => ({
  name, usage: '[FILE]...', summary: 'Print or check digests', busyboxOptions: 'csw',
  options: [{ short: 'c', long: 'check' }, { short: 'b', long: 'binary' }, { short: 't', long: 'text' }, { long: 'tag' }, { short: 'z', long: 'zero' }, { long: 'quiet' }, { short: 's', long: 'status' }, { long: 'ignore-missing' }, { long: 'strict' }, { short: 'w', long: 'warn' }],
  *run(p, call) {
    const { options, operands } = call;
    const wrong = call.flavour === 'gnu' ? contradiction(options) : undefined;
    if (wrong !== undefined) throw new UsageError(wrong);
    if (options.has('c')) {
      let status = 0;
      for (const list of operands.length > 0 ? operands : ['-']) status |= yield* check(p, call, list, digest);
      return status;
    }
    return yield* eachInput(p, call, operands, function* (file, path) {
      const bytes = yield* readAll(p, file);
      yield* p.compute(bytes.length / 4e5);
      yield* p.write(1, options.has('tag') ? `${tag} (${path}) = ${digest(bytes)}\n` : `${digest(bytes)} ${options.has('b') && call.flavour === 'gnu' ? '*' : ' '}${path}${options.has('z') ? '\0' : '\n'}`);
    });
  },
});

/** Options of checking where sums are printed, and the reverse. */
function contradiction(options: Parsed): string | undefined {
  const checks = options.has('c'), last = options.lastOf('t', 'tag');
  if (options.has('tag') && last === 't') return '--tag does not support --text mode';
  if (checks) return options.has('z') ? 'the --zero option is not supported when verifying checksums' : options.has('tag') ? 'the --tag option is meaningless when verifying checksums' : options.has('b') || options.has('t') ? 'the --binary and --text options are meaningless when verifying checksums' : undefined;
  const alone = [['ignore-missing', 'ignore-missing'], ['s', 'status'], ['w', 'warn'], ['quiet', 'quiet'], ['strict', 'strict']].find(([key]) => options.has(key!));
  return alone && `the --${alone[1]} option is meaningful only when verifying checksums`;
}

function* check(p: Process, { name, options, flavour }: Invocation, list: string, digest: Digest): Blocking<number> {
  const gnu = flavour === 'gnu';
  let text: string;
  try {
    text = decode(yield* readAll(p, openOperand(p, list)));
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, `${name}: ${list}: ${error.strerror}`);
    return 1;
  }
  let bad = 0, unread = 0, strange = 0, good = 0;
  const length = digest(new Uint8Array()).length;
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, plain, plainPath, taggedPath, tagged] = /^\\?([0-9a-fA-F]{8,})(?: [ *])(.*)$|^[A-Za-z0-9-]+ \((.*)\) = ([0-9a-f]+)$/.exec(line) ?? [];
    const expected = plain ?? tagged, path = plainPath ?? taggedPath;
    if (expected === undefined || path === undefined || (gnu && expected.length !== length)) {
      const other = gnu ? null : /^\S+ +(.+)$/.exec(line);
      if (other) yield* p.write(1, `${other[1]}: FAILED\n`);
      if (gnu && options.has('w')) yield* complain(p, `${name}: ${list}: ${at + 1}: improperly formatted ${name.replace('sum', '').toUpperCase()} checksum line`);
      strange++;
      continue;
    }
    let words: string;
    try {
      words = digest(yield* readAll(p, openOperand(p, path))) === expected.toLowerCase() ? 'OK' : 'FAILED';
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      if (options.has('ignore-missing') && error.code === 'ENOENT') continue;
      yield* complain(p, gnu ? `${name}: ${path}: ${error.strerror}` : `${name}: can't open '${path}': ${error.strerror}`);
      words = gnu ? 'FAILED open or read' : 'FAILED';
      if (gnu) unread++;
    }
    if (words === 'OK') good++;
    if (words === 'FAILED') bad++;
    if (!options.has('s') && !(options.has('quiet') && words === 'OK')) yield* p.write(1, `${path}: ${words}\n`);
  }
  // busybox counts lines that it cannot read as wrong sums.
  if (!gnu) bad += strange;
  if (gnu && good + bad + unread === 0) {
    yield* complain(p, `${name}: ${list === '-' && flavour === 'gnu' ? "'standard input'" : list}: no properly formatted checksum lines found`);
    return 1;
  }
  const warn = (count: number, one: string, many: string): Blocking<void> => complain(p, `${name}: WARNING: ${count} ${count === 1 ? one : many}`);
  if (gnu && !options.has('s')) {
    if (strange > 0) yield* warn(strange, 'line is improperly formatted', 'lines are improperly formatted');
    if (unread > 0) yield* warn(unread, 'listed file could not be read', 'listed files could not be read');
    if (bad > 0) yield* warn(bad, 'computed checksum did NOT match', 'computed checksums did NOT match');
  } else if (bad + unread > 0 && !options.has('s')) yield* complain(p, `${name}: WARNING: ${bad + unread} of ${good + bad + unread} computed checksums did NOT match`);
  return bad + unread > 0 || (strange > 0 && options.has('strict')) ? 1 : 0;
}
