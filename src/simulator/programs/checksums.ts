/** base64, sha256sum, md5sum, sha1sum, cksum and cmp. */
import { fromBase64, toBase64 } from '../kernel/base64.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { readFile, readText } from '../kernel/files.ts';
import { sha256Hex } from '../kernel/sha256.ts';
import { eachInput, readAll } from './lines.ts';
import { md5, sha1 } from './hashes.ts';
import { complain, type Tool } from './tool.ts';

export const base64: Tool = {
  name: 'base64', usage: '[FILE]', summary: 'Encode or decode base64', options: [{ short: 'd', long: 'decode' }, { short: 'w', long: 'wrap', value: true }, { short: 'i', long: 'ignore-garbage' }],
  *run(p, call) {
    const { options } = call;
    let bad = false;
    const status = yield* eachInput(p, call, call.operands.slice(0, 1), function* (file) {
      const bytes = yield* readAll(p, file);
      if (options.has('d')) {
        const result = fromBase64(decode(bytes).replace(/\s/g, ''));
        if (!result) {
          bad = true;
          return yield* complain(p, call.flavour === 'gnu' ? 'base64: invalid input' : 'base64: truncated input');
        }
        return yield* p.write(1, result);
      }
      const width = Number(options.value('w') ?? 76), text = toBase64(bytes);
      yield* p.write(1, width === 0 ? text : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => `${line}\n`).join(''));
    });
    return bad ? 1 : status;
  },
};

const sumTool = (name: string, digest: (bytes: Uint8Array) => string): Tool => ({
  name, usage: '[FILE]...', summary: 'Print or check digests', options: [{ short: 'c', long: 'check' }, { short: 'b' }, { short: 't' }, { long: 'quiet' }, { long: 'status' }],
  *run(p, call) {
    if (call.options.has('c')) {
      let failed = 0;
      for (const list of call.operands) {
        for (const line of readText(p, list).split('\n').filter(Boolean)) {
          const [, expected, path] = /^([0-9a-f]+) [ *](.*)$/.exec(line) ?? [];
          if (!path) continue;
          let words: string;
          try {
            words = digest(readFile(p, path)) === expected ? 'OK' : 'FAILED';
          } catch (error) {
            if (!(error instanceof Errno)) throw error;
            yield* complain(p, `${name}: ${path}: ${error.strerror}`);
            words = 'FAILED open or read';
          }
          if (words !== 'OK') failed++;
          yield* p.write(1, `${path}: ${words}\n`);
        }
      }
      if (failed > 0) yield* complain(p, `${name}: WARNING: ${failed} computed checksum${failed > 1 ? 's' : ''} did NOT match`);
      return failed > 0 ? 1 : 0;
    }
    return yield* eachInput(p, call, call.operands, function* (file, path) {
      const bytes = yield* readAll(p, file);
      yield* p.compute(bytes.length / 4e5);
      yield* p.write(1, `${digest(bytes)}  ${path}\n`);
    });
  },
});

export const sha256sum = sumTool('sha256sum', sha256Hex);
export const sha1sum = sumTool('sha1sum', sha1);
export const md5sum = sumTool('md5sum', md5);

export const cmp: Tool = {
  name: 'cmp', usage: 'FILE1 FILE2', summary: 'Compare two files byte by byte', options: [{ short: 's', long: 'quiet' }],
  *run(p, { operands, options }) {
    const [a, b] = operands.slice(0, 2).map((path) => readFile(p, path));
    if (!a || !b) return 2;
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) at++;
    if (at === a.length && at === b.length) return 0;
    if (!options.has('s')) {
      const line = decode(a.slice(0, at)).split('\n').length;
      yield* p.write(at === a.length || at === b.length ? 2 : 1, at === a.length || at === b.length ? `cmp: EOF on ${operands[at === a.length ? 0 : 1]} after byte ${at}, line ${line}\n` : `${operands[0]} ${operands[1]} differ: byte ${at + 1}, line ${line}\n`);
    }
    return 1;
  },
};

