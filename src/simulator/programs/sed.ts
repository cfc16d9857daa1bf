import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readText, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { openOperand, readAll } from './lines.ts';
import { UsageError } from './options.ts';
import { SED } from './usage-screens.ts';
import { decode } from '../kernel/bytes.ts';
import { Editor } from './sed-editor.ts';
import { scriptLines } from './sed-debug.ts';
import { SedInput } from './sed-input.ts';
import { parseScript, SedError, type Command } from './sed-script.ts';
import { complain, type Invocation, type Tool } from './tool.ts';


export const sed: Tool = {
  name: 'sed', usage: '[-n] SCRIPT [FILE]...', summary: 'Edit a stream of lines', version: 'sed (GNU sed) 4.9', hint: () => SED.trimEnd(),
  options: [
    { short: 'n', long: 'quiet' }, { long: 'silent' }, { short: 'e', long: 'expression', value: true }, { short: 'f', long: 'file', value: true }, { short: 'i', long: 'in-place', value: 'optional' }, { short: 'E', long: 'regexp-extended' }, { short: 'r' }, { short: 's', long: 'separate' }, { short: 'u', long: 'unbuffered' }, { short: 'z', long: 'null-data' },
    { short: 'l', long: 'line-length', value: true }, { long: 'posix' }, { long: 'debug' }, { long: 'sandbox' }, { long: 'follow-symlinks' }, { short: 'b', long: 'binary' },
  ],
  *run(p, call) {
    const { options, operands, flavour } = call;
    const scripts: string[] = [];
    for (const { name, value = '' } of options.all) {
      if (name === 'e') scripts.push(value);
      if (name !== 'f') continue;
      try {
        const text = decode(yield* readAll(p, openOperand(p, value)));
        scripts.push(text.replace(/\n$/, ''));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, flavour === 'gnu' ? `sed: couldn't open file ${value}: ${error.strerror}` : `sed: ${value}: ${error.strerror}`);
        return flavour === 'gnu' ? 4 : 1;
      }
    }
    if (scripts.length === 0 && operands.length > 0) scripts.push(operands.shift()!);
    if (scripts.length === 0 && flavour === 'busybox') throw new UsageError('');
    if (scripts.length === 0) {
      yield* complain(p, SED.trimEnd());
      return 1;
    }
    try {
      // `-e 'a\' -e text` is one command over two expressions.
      const commands = parseScript(scripts.join('\n').replace(/^#n\n/, ''), options.has('E') || options.has('r'), flavour === 'busybox', options.has('z'));
      if (options.has('sandbox') && flavour === 'gnu' && commands.some(({ name, flags }) => 'erwW'.includes(name) || /[ew]/.test(flags ?? ''))) throw new SedError('e/r/w commands disabled in sandbox mode', scripts[0]!.search(/[erwW]/) + 1);
      if (options.has('debug') && flavour === 'gnu') yield* p.write(1, ['SED PROGRAM:', ...scriptLines(commands).filter((line) => line !== 'v').map((line) => `  ${line}`)].join('\n') + '\n');
      const quiet = options.has('n') || options.has('silent') || scripts[0]!.startsWith('#n\n') || scripts[0] === '#n';
      return options.has('i') || options.has('s') ? yield* separately(p, call, commands, quiet) : yield* stream(p, call, commands, quiet);
    } catch (error) {
      if (!(error instanceof SedError)) throw error;
      yield* complain(p, flavour === 'gnu' ? `sed: ${placeOf(error.at, scripts, options.has('f') && !options.has('e') ? options.value('f') : undefined)}${error.message}` : `sed: ${busyboxWords(error.message)}`);
      return error.at === undefined && flavour === 'gnu' ? 4 : 1;
    }
  },
};

/** Which expression a mistake is in, and where. */
function placeOf(at: number | undefined, scripts: readonly string[], file: string | undefined): string {
  if (at === undefined) return '';
  let left = at, index = 0;
  while (index < scripts.length - 1 && left > scripts[index]!.length) {
    left -= scripts[index]!.length + 1;
    index++;
  }
  if (file !== undefined) return `file ${file} line ${scripts[index]!.slice(0, left).split('\n').length}: `;
  return `-e expression #${index + 1}, char ${left}: `;
}

function busyboxWords(message: string): string {
  if (/^bad regex|^bad option|^missing command$/.test(message)) return message;
  if (message.startsWith('Unmatched') || message.startsWith('Invalid')) return `bad regex: ${message}`;
  if (message.startsWith("unexpected `,'")) return 'no address after comma';
  if (message.startsWith("can't find")) return message.replace('`', "'");
  if (message.startsWith('unknown command')) return `unsupported command ${message.at(-2)}`;
  if (message.startsWith('unterminated')) return "unmatched '/'";
  if (message.startsWith("unknown option to `s'")) return 'bad option in substitution expression';
  return message;
}

function* stream(p: Process, call: Invocation, commands: readonly Command[], quiet: boolean): Blocking<number> {
  const input = new SedInput(p, call, call.operands.length > 0 ? call.operands : ['-']);
  const editor = new Editor(p, call, commands, quiet, input, function* (text) {
    yield* p.write(1, text);
  });
  const status = yield* editor.run();
  input.close();
  return status ?? (input.failed ? (call.flavour === 'gnu' ? (input.unreadable ? 4 : 2) : 1) : 0);
}

/** -i and -s: the files one by one; line numbers and ranges begin anew, what is held stays. */
function* separately(p: Process, call: Invocation, commands: readonly Command[], quiet: boolean): Blocking<number> {
  const { options, flavour } = call, inPlace = options.has('i');
  if (inPlace && call.operands.length === 0) {
    yield* complain(p, flavour === 'gnu' ? 'sed: no input files' : 'sed: no input files');
    return flavour === 'gnu' ? 4 : 1;
  }
  let failed = false, folders = false, hold = '';
  for (const path of call.operands.length > 0 ? call.operands : ['-']) {
    if (inPlace && lookup(p, path)?.kind === 'directory') {
      yield* complain(p, flavour === 'gnu' ? `sed: couldn't edit ${path}: not a regular file` : `sed: ${path}: not a regular file`);
      failed = folders = true;
      continue;
    }
    const input = new SedInput(p, call, [path]);
    let out = '';
    const editor = new Editor(p, call, commands, quiet, input, inPlace ? function* (text) {
      out += text;
    } : function* (text) {
      yield* p.write(1, text);
    });
    editor.hold = hold;
    const status = yield* editor.run();
    hold = editor.hold;
    folders ||= input.unreadable;
    if (input.failed) failed = true;
    else if (inPlace) {
      out += yield* input.rest();
      const suffix = options.value('i');
      try {
        if (suffix) writeFile(p, suffix.includes('*') ? suffix.replaceAll('*', path) : path + suffix, readText(p, path));
      } catch (error) {
        if (!(error instanceof Errno) || flavour !== 'gnu') throw error;
        yield* complain(p, `sed: cannot rename ${path}: ${error.strerror}`);
        return 4;
      }
      writeFile(p, path, out);
    }
    input.close();
    if (status !== undefined) return status;
  }
  return failed ? (flavour === 'gnu' ? (folders ? 4 : 2) : 1) : 0;
}
