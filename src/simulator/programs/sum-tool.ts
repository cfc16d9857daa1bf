import { Errno } from '../kernel/errno.ts';
import { readFile, readText } from '../kernel/files.ts';
import { eachInput, readAll } from './lines.ts';
import { complain, type Tool } from './tool.ts';

export const sumTool = (name: string, digest: (bytes: Uint8Array) => string): Tool => ({
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
