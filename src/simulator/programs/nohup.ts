import { spawnAndWait } from './spawn.ts';
import type { Tool } from './tool.ts';

export const nohup: Tool = {
  name: 'nohup', usage: 'COMMAND [ARG]...', summary: 'Run a command that hang-ups do not end', stopAtOperand: true, usageStatus: 125,
  *run(p, { operands }) {
    p.handlers.set(1, 'ignore');
    return yield* spawnAndWait(p, operands);
  },
};
