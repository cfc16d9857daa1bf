import { unescape } from './escapes.ts';
import { formatPrintf } from './printf-format.ts';
import { complain, type Tool } from './tool.ts';

export const printf: Tool = {
  name: 'printf', usage: 'FORMAT [ARGUMENT]...', summary: 'Print by a format', prepare: (words) => ['--', ...words],
  *run(p, { operands, flavour }) {
    const [format, ...values] = operands;
    if (format === undefined) {
      yield* complain(p, flavour === 'gnu' ? "printf: missing operand\nTry 'printf --help' for more information." : 'usage: printf FORMAT [ARG]...');
      return 1;
    }
    const slots = (format.replace(/%%/g, '').match(/%[-+ 0#]*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?[a-zA-Z]/g) ?? []).length;
    const rest = [...values];
    // The format is used again while values are left.
    do yield* p.write(1, formatPrintf(unescape(format).replace(/%b/g, '%s'), rest.splice(0, slots || rest.length)));
    while (rest.length > 0 && slots > 0);
    return 0;
  },
};
