/** What npm says of itself, and of a command it does not know. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { COMMANDS, meant } from './commands.ts';
import { homeOf, VERSION } from './failure.ts';
import { manifestOf } from './manifest.ts';

/** How wide the names of all commands may stand. */
const WIDTH = 60;

function allCommands(): string {
  const lines = [''];
  for (const name of Object.keys(COMMANDS)) {
    const line = lines.at(-1)!;
    if (line.length + name.length + 2 < WIDTH) lines[lines.length - 1] = `${line}, ${name}`;
    else lines.splice(-1, 1, `${line},`, name);
  }
  // The first line is counted with the comma that it begins with and that is not shown.
  return `    ${lines.join('\n    ').slice(2)}\n`;
}

export function* help(p: Process): Blocking<number> {
  yield* p.write(1, `npm <command>\n\nUsage:\n\n${[['install', 'install all the dependencies in your project'], ['install <foo>', 'add the <foo> dependency to your project'], ['test', "run this project's tests"], ['run <foo>', 'run the script named <foo>'], ['<command> -h', 'quick help on <command>'], ['-l', 'display usage info for all commands'], ['help <term>', 'search for help on <term>'], ['help npm', 'more involved overview']].map(([form, what]) => `npm ${form!.padEnd(14)} ${what}\n`).join('')}\nAll commands:\n\n${allCommands()}\nSpecify configs in the ini-formatted file:\n    ${homeOf(p)}/.npmrc\nor on the command line via: npm <command> --key=value\n\nMore configuration info: npm help config\nConfiguration fields: npm help 7 config\n\nnpm@${VERSION} /usr/local/lib/node_modules/npm\n`);
  return 1;
}

export function* unknownCommand(p: Process, command: string): Blocking<number> {
  const near = meant(command, Object.keys(manifestOf(p)?.scripts ?? {}));
  yield* p.write(1, `Unknown command: "${command}"\n\n${near.length === 0 ? '' : `\n${near.join('\n')}\n`}To see a list of supported npm commands, run:\n  npm help\n`);
  return 1;
}
