import { parseSeconds } from './seconds.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const sleep: Tool = {
  name: 'sleep', usage: 'NUMBER[smhd]...', summary: 'Wait',
  *run(p, { operands, flavour }) {
    if (operands.length === 0) {
      yield* complain(p, flavour === 'gnu' ? "sleep: missing operand\nTry 'sleep --help' for more information." : 'sleep: missing operand');
      return 1;
    }
    let seconds = 0;
    const wrong = flavour === 'gnu' ? operands.filter((operand) => parseSeconds(operand) === undefined) : [];
    if (wrong.length > 0) {
      yield* complain(p, `${wrong.map((operand) => `sleep: invalid time interval ${quoted(p, operand)}`).join('\n')}\nTry 'sleep --help' for more information.`);
      return 1;
    }
    for (const operand of operands) {
      const value = parseSeconds(operand);
      if (value === undefined) {
        yield* complain(p, `sleep: invalid number '${operand}'`);
        return 1;
      }
      seconds += value;
    }
    yield* p.sleep(Math.min(seconds, 1e9) * 1000);
    return 0;
  },
};
