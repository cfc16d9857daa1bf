import { blake2b } from './blake2b.ts';
import { sumTool } from './sum-tool.ts';
import { complain, quoted, type Tool } from './tool.ts';

const LENGTH = { short: 'l', long: 'length', value: true } as const;

const plain = sumTool('b2sum', blake2b);

export const b2sum: Tool = {
  ...plain, only: 'gnu', options: [...plain.options!, LENGTH],
  *run(p, call) {
    const text = call.options.value('l') ?? '0', bits = Number(text);
    if (!/^\d+$/.test(text) || bits % 8 !== 0 || bits > 512) {
      yield* complain(p, `b2sum: invalid length: ${quoted(p, text)}${/^\d+$/.test(text) ? `\nb2sum: ${bits % 8 !== 0 ? 'length is not a multiple of 8' : 'maximum digest length for ‘BLAKE2b’ is 512 bits'}` : ''}`);
      return 1;
    }
    return yield* sumTool('b2sum', (bytes) => blake2b(bytes, bits === 0 ? 64 : bits / 8), bits === 0 || bits === 512 ? 'BLAKE2b' : `BLAKE2b-${bits}`).run(p, call);
  },
};
