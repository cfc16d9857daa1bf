/** What each instruction wants of its arguments and flags; what is wrong is said in BuildKit's words. */
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { checkFlags } from './flags.ts';
import { heredocOf } from './heredocs.ts';
import type { Linter } from './linter.ts';
import { checkMountSource } from './mounts.ts';
import { DockerfileError, INSTRUCTIONS, parseError, type Instruction } from './parse.ts';
import { didYouMeanInCase } from './suggest.ts';

/** Looks the instruction over and fills in its flags. @throws DockerfileError */
export function checkInstruction(instruction: Instruction, linter: Linter): void {
  try {
    check(instruction, linter.merged(instruction.comments));
  } catch (error) {
    if (error instanceof DockerfileError) throw error;
    throw parseError(instruction.range, (error as Error).message);
  }
}

const atLeastOne = (name: string, args: readonly unknown[]): void => {
  if (args.length === 0) throw new Error(`${name} requires at least one argument`);
};

const exactlyOne = (name: string, args: readonly string[]): void => {
  if (args.length !== 1) throw new Error(`${name} requires exactly one argument`);
};

function check(instruction: Instruction, linter: Linter): void {
  const { name, args, range } = instruction;
  const readFlags = (): void => {
    instruction.flags = checkFlags(name, instruction.flagWords);
  };
  switch (name) {
    case 'ENV': case 'LABEL':
      readFlags();
      atLeastOne(name, instruction.pairs);
      if (instruction.pairs.some(({ key }) => key === '')) throw new Error(`${name} names can not be blank`);
      return;
    case 'MAINTAINER':
      linter.run('MaintainerDeprecated', 'Maintainer instruction is deprecated in favor of using label', range);
      exactlyOne(name, args);
      return readFlags();
    case 'WORKDIR': case 'USER':
      exactlyOne(name, args);
      return readFlags();
    case 'STOPSIGNAL': return exactlyOne(name, args);
    case 'ADD': case 'COPY': return checkCopy(instruction, readFlags);
    case 'FROM': return checkFrom(instruction, linter, readFlags);
    case 'ONBUILD':
      atLeastOne(name, args);
      readFlags();
      return checkTrigger(args[0]!.toUpperCase());
    case 'RUN':
      readFlags();
      return checkRun(instruction);
    case 'CMD': case 'ENTRYPOINT': return readFlags();
    case 'HEALTHCHECK': return checkHealth(instruction, readFlags);
    case 'EXPOSE':
      atLeastOne(name, args);
      return readFlags();
    case 'VOLUME':
      atLeastOne(name, args);
      readFlags();
      if (args.some((path) => path.trim() === '')) throw new Error('VOLUME specified can not be an empty string');
      return;
    case 'ARG':
      atLeastOne(name, args);
      if (args.some((arg) => arg.startsWith('='))) throw new Error('ARG names can not be blank');
      return describe(instruction, args.map((arg) => arg.split('=')[0]!), linter);
    case 'SHELL':
      readFlags();
      atLeastOne(name, args);
      if (!instruction.json) throw new Error('SHELL requires the arguments to be in JSON form');
      return;
    default: throw new Error(`unknown instruction: ${instruction.word}${didYouMeanInCase(instruction.word, INSTRUCTIONS)}`);
  }
}

function checkCopy(instruction: Instruction, readFlags: () => void): void {
  const { name, args } = instruction;
  if (args.length < 2) throw new Error(`${name} requires at least two arguments, but only one was provided. Destination could not be determined`);
  readFlags();
  if (heredocOf(args.at(-1)!)) throw new Error(`${name} cannot accept a heredoc as a destination`);
}

function checkFrom(instruction: Instruction, linter: Linter, readFlags: () => void): void {
  const { word, args, range } = instruction;
  const [, as = '', name = ''] = args;
  if (args.length === 3 && name !== name.toLowerCase()) linter.run('StageNameCasing', `Stage name '${name}' should be lowercase`, range);
  const isLower = word === word.toLowerCase(), isUpper = word === word.toUpperCase();
  if (args.length >= 3 && (isLower || isUpper) && as !== (isLower ? as.toLowerCase() : as.toUpperCase())) linter.run('FromAsCasing', `'${as}' and '${word}' keywords' casing do not match`, range);
  if (args.length === 3 && as.toLowerCase() === 'as') {
    if (!/^[a-z][a-z0-9-_.]*$/.test(name.toLowerCase())) throw new Error(`invalid name for build stage: ${JSON.stringify(name)}, name can't start with a number or contain symbols`);
  } else if (args.length !== 1) throw new Error('FROM requires either one or three arguments');
  readFlags();
  if (name !== '') describe(instruction, [name.toLowerCase()], linter);
}

function checkTrigger(trigger: string): void {
  if (trigger === 'ONBUILD') throw new Error("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  if (trigger === 'FROM' || trigger === 'MAINTAINER') throw new Error(`${trigger} isn't allowed as an ONBUILD trigger`);
}

function checkRun(instruction: Instruction): void {
  for (const [name, value] of instruction.flags) {
    if (name === 'mount') checkMountSource(value);
    if (name === 'network' && !['default', 'none', 'host'].includes(value)) throw new Error(`invalid network mode ${JSON.stringify(value)}`);
    if (name === 'security' && !['sandbox', 'insecure'].includes(value)) throw new Error(`security ${JSON.stringify(value)} is not valid`);
    if (name === 'device') checkDevice(value);
  }
}

/** `--device=NAME,required`: its words are read, though the frontend that is built in has none of it. */
function checkDevice(value: string): void {
  if (value === '') throw new Error('failed to parse csv devices: EOF');
  let device = '';
  for (const field of value.split(',')) {
    const [key = '', given] = field.split(/=(.*)/s), name = key.toLowerCase();
    if (name === 'required') {
      if (given !== undefined && !/^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given)) throw new Error(`invalid value for required: ${given}`);
    } else if (name === 'name' && given !== undefined) {
      if (device !== '') throw new Error(`device name already set to ${device}`);
      device = given;
    } else if (device === '') device = field;
    else throw new Error(given === undefined ? `invalid field '${field}' must be a key=value pair` : `unexpected key '${name}' in '${field}'`);
  }
}

function checkHealth(instruction: Instruction, readFlags: () => void): void {
  const { args } = instruction;
  atLeastOne('HEALTHCHECK', args);
  const kind = args[0]!.toUpperCase();
  if (kind === 'NONE') {
    if (args.length > 1) throw new Error('HEALTHCHECK NONE takes no arguments');
    return;
  }
  readFlags();
  if (kind !== 'CMD') throw new Error(`Unknown type ${JSON.stringify(kind)} in HEALTHCHECK (try CMD)`);
  if (args.length < 2) throw new Error('Missing command after HEALTHCHECK CMD');
  for (const [name, value] of [...instruction.flags].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))) {
    if (name === 'retries') checkRetries(value);
    else if (value !== '') {
      const duration = parseGoDuration(value);
      if (duration !== 0 && duration < 1) throw new Error(`Interval ${JSON.stringify(name)} cannot be less than 1ms`);
    }
  }
}

const ORDER = ['interval', 'timeout', 'start-period', 'start-interval', 'retries'];

function checkRetries(value: string): void {
  if (value === '') return;
  if (!/^[+-]?\d+$/.test(value)) throw new Error(`strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`);
  if (Math.abs(Number(value)) > 2 ** 31 - 1) throw new Error(`strconv.ParseInt: parsing ${JSON.stringify(value)}: value out of range`);
  if (Number(value) < 0) throw new Error(`--retries cannot be negative (${Number(value)})`);
}

/** A comment right above a stage or an argument is its description, and begins with its name. */
function describe({ name, comments, range }: Instruction, keys: readonly string[], linter: Linter): void {
  if (comments.length === 0 || keys.includes(comments.at(-1)!.split(' ')[0]!)) return;
  linter.run('InvalidDefinitionDescription', `Comment for ${name} should follow the format: \`# ${keys.length > 1 ? '<arg_key>' : keys[0]} <description>\``, range);
}
