import { NO_BYTES } from '../kernel/bytes.ts';
import { posixChecksum } from '../kernel/crc.ts';
import { md5, sha1 } from '../kernel/hashes.ts';
import { sha256Hex } from '../kernel/sha256.ts';
import { blake2b } from './blake2b.ts';
import { eachInput, readAll } from './lines.ts';
import { bsdSum, systemVSum } from './old-sums.ts';
import { sha224 } from './sha224sum.ts';
import { sha384, sha512 } from '../kernel/sha512.ts';
import { sumTool } from './sum-tool.ts';
import { complain, type Tool } from './tool.ts';
import { argumentOf, invalidArgument } from './valid-arguments.ts';

/** What is printed before the file's name. */
const COUNTED: Readonly<Record<string, (bytes: Uint8Array) => string>> = { crc: (bytes) => `${posixChecksum(bytes)} ${bytes.length}`, bsd: bsdSum, sysv: systemVSum };

const DIGESTS: Readonly<Record<string, [tag: string, digest: (bytes: Uint8Array) => string]>> = {
  md5: ['MD5', md5], sha1: ['SHA1', sha1], sha224: ['SHA224', sha224], sha256: ['SHA256', sha256Hex], sha384: ['SHA384', sha384], sha512: ['SHA512', sha512], blake2b: ['BLAKE2b', blake2b],
};

const ALGORITHMS = ['bsd', 'sysv', 'crc', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'sm3'].map((word) => [word]);

export const cksum: Tool = {
  name: 'cksum', usage: '[FILE]...', summary: 'Print checksums and sizes', busyboxOptions: '',
  options: [{ short: 'a', long: 'algorithm', value: true }, { long: 'untagged' }, { long: 'tag' }, { short: 'z', long: 'zero' }, { short: 'c', long: 'check' }, { long: 'quiet' }, { long: 'status' }, { long: 'ignore-missing' }, { long: 'strict' }, { short: 'w', long: 'warn' }],
  *run(p, call) {
    const { options, operands } = call, given = options.value('a') ?? 'crc', algorithm = argumentOf(given, ALGORITHMS);
    if (algorithm === undefined) {
      yield* invalidArgument(p, 'cksum', 'algorithm', given, ALGORITHMS);
      return 1;
    }
    if (algorithm === 'sm3') {
      yield* complain(p, 'cksum: this machine does not simulate --algorithm=sm3');
      return 1;
    }
    const digest = DIGESTS[algorithm], counted = COUNTED[algorithm];
    if (digest) {
      if (!options.has('untagged')) options.all.push({ name: 'tag', value: undefined });
      return yield* sumTool('cksum', digest[1], digest[0]).run(p, call);
    }
    // What could not be read is as long as nothing.
    const closed = call.flavour === 'gnu' && operands.length === 0 && !p.files.has(0);
    if (closed) yield* p.write(1, `${counted?.(NO_BYTES) ?? ''}\n`);
    return yield* eachInput(p, call, operands, function* (file, path) {
      const bytes = yield* readAll(p, file);
      yield* p.write(1, `${counted?.(bytes) ?? ''}${operands.length > 0 ? ` ${path}` : ''}${options.has('z') ? '\0' : '\n'}`);
    });
  },
};
