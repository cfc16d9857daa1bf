import { posixChecksum } from '../kernel/crc.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const cksum: Tool = {
  name: 'cksum', usage: '[FILE]...', summary: 'Print checksums and sizes',
  *run(p, call) {
    return yield* eachInput(p, call, call.operands, function* (file, path) {
      const bytes = yield* readAll(p, file);
      yield* p.write(1, `${posixChecksum(bytes)} ${bytes.length}${call.operands.length > 0 ? ` ${path}` : ''}\n`);
    });
  },
};
