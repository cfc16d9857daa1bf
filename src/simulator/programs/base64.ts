import { fromBase64, toBase64 } from '../kernel/base64.ts';
import { decode } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
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
