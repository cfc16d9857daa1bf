import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { parseNewerYaml, splitDocuments, YamlError } from '../../kernel/yaml/read.ts';
import { JsonError, valuesIn } from '../jq/read.ts';
import { JqError } from '../jq/values.ts';
import { openOperand, readAll } from '../lines.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { evaluate, evaluateAll, OWN, type Document, type Match } from './evaluate.ts';
import { ExpressionError, parseExpression } from './expression.ts';
import { readDocument, type KeySpelling } from './keys.ts';
import { printMatches, type Format } from './print.ts';
import { spellingOf } from './spelling.ts';

/** What makes yq give up, in its words. */
class Failure extends Error {}

const FORMATS: Readonly<Record<string, Format>> = { yaml: 'yaml', y: 'yaml', yml: 'yaml', json: 'json', j: 'json', props: 'props', p: 'props' };
const COMMANDS: Readonly<Record<string, 'each' | 'all'>> = { eval: 'each', e: 'each', 'eval-all': 'all', ea: 'all' };

/**
 * mikefarah's yq 4. Unlike there, comments and anchors do not come through (our reader has no place for them), also
 * not with -i, and nothing is coloured.
 */
export const yq: Tool = {
  name: 'yq', only: 'gnu', usage: 'EXPRESSION [FILE]...', summary: 'Filter and change YAML (comments are not kept)', version: 'yq (https://github.com/mikefarah/yq/) version v4.44.3', hint: () => 'Use "yq [command] --help" for more information about a command.',
  wrongOption: (word) => (word.startsWith('--') ? `unknown flag: ${word}` : `unknown shorthand flag: '${word.slice(1)}' in ${word}`),
  prepare: (words) => words.map((word) => word.replace(/^-([opI])=/, '-$1')),
  options: [
    { short: 'o', long: 'output-format', value: true }, { short: 'p', long: 'input-format', value: true }, { short: 'j', long: 'tojson' }, { short: 'P', long: 'prettyPrint' }, { short: 'r', long: 'unwrapScalar', value: 'optional', shortAlone: true }, { short: 'i', long: 'inplace' }, { short: 'n', long: 'null-input' },
    { short: 'I', long: 'indent', value: true }, { short: 'e', long: 'exit-status' }, { short: 'N', long: 'no-doc' }, { short: 'M', long: 'no-colors' }, { short: 'C', long: 'colors' }, { short: 'V' },
  ],
  *run(p, call) {
    if (call.options.has('V')) {
      yield* p.write(1, `${yq.version}\n`);
      return 0;
    }
    try {
      return yield* run(p, call);
    } catch (error) {
      if (!(error instanceof Failure || error instanceof ExpressionError || error instanceof JqError)) throw error;
      yield* complain(p, `Error: ${error.message}`);
      return 1;
    }
  },
};

function formatOf(word: string | undefined): Format | undefined {
  if (word === undefined || word === 'auto' || word === 'a') return undefined;
  const format = FORMATS[word];
  if (!format) throw new Failure(`unknown format '${word}' please use [yaml|json|props]`);
  return format;
}

function* run(p: Process, call: Invocation): Blocking<number> {
  const { options } = call, operands = [...call.operands];
  const mode = COMMANDS[operands[0] ?? ''];
  if (mode) operands.shift();
  if (operands.length === 0 && p.files.get(0)?.tty && !options.has('n')) {
    yield* complain(p, 'Usage:\n  yq [flags]\n  yq [command]\n\nExamples:\n\n# yq tries to auto-detect the file format based off the extension, and defaults to YAML if it\'s unknown (or piping through STDIN)\nyq \'.stuff\' < myfile.yml\nyq -i \'.stuff = "foo"\' myfile.yml\n\nUse "yq [command] --help" for more information about a command.');
    return 0;
  }
  // A lone name of a file is no expression: all of it is meant.
  const source = operands[0] !== undefined && lookup(p, operands[0])?.kind !== 'file' ? operands.shift()! : '.';
  if (options.has('i') && operands.length === 0) throw new Failure('write in place flag only applicable when giving an expression and at least one file');
  const keys: KeySpelling = new Map(), { filter, numbers } = parseExpression(source, p.env, parseNewerYaml, OWN);
  const named = /\.json$/.test(operands[0] ?? '') ? 'json' : 'yaml', asked = formatOf(options.value('p'));
  const input = asked ?? named, format = options.has('j') ? 'json' : formatOf(options.value('o')) ?? (asked ? 'yaml' : named);
  const indent = Number(options.value('I') ?? 2);
  if (format === 'yaml' && indent !== 2) throw new Failure('this machine indents YAML by two columns only (-I)');
  const unwrap = options.has('r') ? options.value('r') !== 'false' : format !== 'json';

  const read: Document[] = [];
  let text = '';
  if (options.has('n')) read.push({ value: null, index: 0, file: 0, name: '' });
  else {
    for (const [file, name] of (operands.length > 0 ? operands : ['-']).entries()) {
      const content = yield* contentOf(p, name);
      text += `${content}\n`;
      read.push(...valuesOf(content, name, input, keys).map((value, index) => ({ value, index, file, name })));
      if (options.has('i')) break;
    }
  }
  // Quotes that are not needed are no style to keep with -P.
  if (options.has('P')) for (const [key, spelled] of keys) if (spelled !== key) keys.delete(key);
  // What the expression names as a number, it may add as one.
  for (const number of numbers) if (!keys.has(number)) keys.set(number, number);
  yield* p.compute(0.1 + text.length / 2e5);
  const matches: Match[] = mode === 'all' ? evaluateAll(filter, read.map((document) => ({ value: document.value, document })), keys) : read.flatMap((document) => evaluate(filter, document, keys));
  const written = format === 'yaml' && input === 'yaml' && !options.has('P') ? spellingOf(text, keys) : () => undefined;
  const out = printMatches(matches, { format, indent, unwrap, separators: !options.has('N'), written, keys });
  if (options.has('i')) replace(p, operands[0]!, out);
  else yield* p.write(1, out);
  if (!options.has('e') || matches.some(({ value }) => value !== null && value !== false)) return 0;
  throw new Failure('no matches found');
}

function replace(p: Process, name: string, text: string): void {
  try {
    writeFile(p, name, text);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Failure(`open ${name}: ${error.strerror.toLowerCase()}`);
  }
}

function* contentOf(p: Process, name: string): Blocking<string> {
  try {
    return decode(yield* readAll(p, openOperand(p, name)));
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    throw new Failure(`${error.code === 'EISDIR' ? 'read' : 'open'} ${name}: ${error.strerror.toLowerCase()}`);
  }
}

function valuesOf(text: string, name: string, format: Format, keys: KeySpelling): unknown[] {
  try {
    if (format === 'props') throw new Failure('this machine does not read props');
    if (format === 'json') return valuesIn(text).map(({ value }) => value);
    const parts = splitDocuments(text);
    return parts.length === 0 ? [null] : parts.map((part) => readDocument(part, keys));
  } catch (error) {
    if (!(error instanceof YamlError || error instanceof JsonError)) throw error;
    throw new Failure(`bad file '${name}': ${error.message}`);
  }
}
