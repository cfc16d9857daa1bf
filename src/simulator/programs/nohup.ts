import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { UsageError } from './options.ts';
import { complain, tryHelp, type Flavour, type Tool } from './tool.ts';

/** What of the terminal is taken from the command, in the words of the message. */
function* leaveTerminal(p: Process, flavour: Flavour): Blocking<number> {
  const [input, output, errors] = [0, 1, 2].map((fd) => p.files.get(fd)?.kind === 'tty') as [boolean, boolean, boolean];
  const said: string[] = input ? ['ignoring input'] : [];
  if (output) {
    const name = yield* openOutput(p);
    if (name === undefined) return 125;
    if (flavour === 'busybox') yield* complain(p, `nohup: appending output to ${name}`);
    said.push(`appending output to '${name}'`);
  } else if (errors) said.push('redirecting stderr to stdout');
  if (said.length > 0 && flavour === 'gnu') yield* complain(p, `nohup: ${said.join(' and ')}`);
  if (input) p.install(open(p, '/dev/null', { write: true }), 0);
  if (errors) p.install(p.file(1), 2);
  return 0;
}

/** nohup.out here, or at home where that cannot be. */
function* openOutput(p: Process): Blocking<string | undefined> {
  const home = p.env.get('HOME');
  for (const name of ['nohup.out', ...(home === undefined ? [] : [`${home}/nohup.out`])]) {
    try {
      p.install(open(p, name, { write: true, append: true, create: true }, 0o600), 1);
      return name;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `nohup: failed to open '${name}': ${error.strerror}`);
    }
  }
  return undefined;
}

export const nohup: Tool = {
  name: 'nohup', usage: 'COMMAND [ARG]...', summary: 'Run a command that hang-ups do not end', stopAtOperand: true, usageStatus: 125,
  *run(p, { operands, flavour }) {
    if (operands.length === 0) {
      if (flavour === 'busybox') throw new UsageError('');
      yield* complain(p, `nohup: missing operand\n${tryHelp('nohup')}`);
      return 125;
    }
    const problem = yield* leaveTerminal(p, flavour);
    if (problem !== 0) return problem;
    p.handlers.set(SIGNALS.HUP, 'ignore');
    try {
      p.kernel.executable(p, operands[0]!, operands, p.env);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, flavour === 'gnu' ? `nohup: failed to run command '${operands[0]}': ${error.strerror}` : `nohup: can't execute '${operands[0]}': ${error.strerror}`);
      return error.code === 'ENOENT' ? 127 : 126;
    }
    return yield* p.exec(operands);
  },
};
