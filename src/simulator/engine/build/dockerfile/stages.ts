/** Stages of a Dockerfile, with what is wrong about their instructions. */
import { DockerfileError, flagOf, parseError, type Instruction } from './parse.ts';
import { pairs, rawWords } from './words.ts';

export interface Stage {
  index: number;
  /** `AS name`, in lower case. */
  name: string | undefined;
  from: Instruction;
  /** As written after FROM, variables not expanded. */
  base: string;
  instructions: Instruction[];
}

export interface Dockerfile {
  text: string;
  filename: string;
  /** ARG before the first FROM. */
  globalArgs: Instruction[];
  stages: Stage[];
}

const FLAGS: Record<string, string[]> = {
  FROM: ['platform'], RUN: ['mount', 'network', 'security', 'device'], COPY: ['from', 'chown', 'chmod', 'link', 'parents', 'exclude'], ADD: ['chown', 'chmod', 'link', 'checksum', 'keep-git-dir', 'exclude', 'unpack'],
  HEALTHCHECK: ['interval', 'timeout', 'start-period', 'start-interval', 'retries'],
};

/** How many words an instruction wants; the texts are BuildKit's. */
function checkWords(instruction: Instruction): void {
  const { name, rest, range } = instruction;
  const words = rawWords(rest);
  const wants = (ok: boolean, reason: string): void => {
    if (!ok) throw parseError(range, `${name} requires ${reason}`);
  };
  switch (name) {
    case 'FROM': return wants(words.length === 1 || (words.length === 3 && words[1]!.toUpperCase() === 'AS'), 'either one or three arguments');
    case 'WORKDIR': return wants(words.length >= 1, 'exactly one argument');
    case 'USER': case 'STOPSIGNAL': case 'MAINTAINER': return wants(words.length >= 1, 'exactly one argument');
    case 'ARG': case 'ENV': case 'LABEL': case 'EXPOSE': case 'VOLUME': case 'ONBUILD': case 'HEALTHCHECK': wants(words.length >= 1, 'at least one argument'); break;
    case 'COPY': case 'ADD': wants(instruction.heredocs.length > 0 || (instruction.json ?? words).length >= 2, `at least two arguments, but only one was provided. Destination could not be determined`); break;
    default: break;
  }
  if (name === 'ENV' && pairs(rest) === undefined && words.length < 2) throw parseError(range, `ENV must have two arguments`);
  if (name === 'LABEL' && pairs(rest) === undefined && words.length < 2) throw parseError(range, `LABEL must have two arguments`);
  if (name === 'SHELL' && !instruction.json) throw parseError(range, 'SHELL requires the arguments to be in JSON form');
  if (name === 'RUN' && rest === '' && instruction.heredocs.length === 0) throw parseError(range, 'RUN requires at least one argument');
  if (name === 'ONBUILD' && /^(ONBUILD|FROM|MAINTAINER)$/i.test(words[0] ?? '')) throw parseError(range, words[0]!.toUpperCase() === 'ONBUILD' ? "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed" : `${words[0]!.toUpperCase()} isn't allowed as an ONBUILD trigger`);
}

export function readStages(text: string, filename: string, instructions: readonly Instruction[]): Dockerfile {
  if (text.trim() === '') throw new DockerfileError('the Dockerfile cannot be empty');
  if (instructions.length === 0) throw new DockerfileError('file with no instructions');
  const file: Dockerfile = { text, filename, globalArgs: [], stages: [] };
  for (const instruction of instructions) {
    checkWords(instruction);
    const strange = instruction.flags.find(([name]) => !(FLAGS[instruction.name] ?? []).includes(name));
    if (strange) throw parseError(instruction.range, `unknown flag: --${strange[0]}`);
    if (instruction.name === 'FROM') {
      const [base = '', , name] = rawWords(instruction.rest);
      if (name !== undefined && !/^[a-z][a-z0-9-_.]*$/.test(name.toLowerCase())) throw parseError(instruction.range, `invalid name for build stage: ${JSON.stringify(name)}, name can't start with a number or contain symbols`);
      file.stages.push({ index: file.stages.length, name: name?.toLowerCase(), from: instruction, base, instructions: [] });
    } else if (file.stages.length > 0) file.stages.at(-1)!.instructions.push(instruction);
    else if (instruction.name === 'ARG') file.globalArgs.push(instruction);
    else throw new DockerfileError('no build stage in current context', instruction.range);
  }
  if (file.stages.length === 0) throw new DockerfileError('no build stage in current context', instructions[0]!.range);
  for (const stage of file.stages) for (const instruction of stage.instructions) checkExpose(instruction);
  return file;
}

/** Ports are looked at when all has been parsed. */
function checkExpose(instruction: Instruction): void {
  if (instruction.name !== 'EXPOSE') return;
  for (const word of rawWords(instruction.rest)) {
    if (word.includes('$')) continue;
    const [port = '', protocol = 'tcp'] = word.split('/');
    if (!/^\d+(-\d+)?$/.test(port) || port.split('-').some((one) => Number(one) > 65535)) throw new DeferredError(`invalid containerPort: ${word}`, instruction.range);
    if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) throw new DeferredError(`invalid proto: ${protocol}`, instruction.range);
  }
}

/** An error that BuildKit finds only after it has loaded the metadata of the base images. */
export class DeferredError extends DockerfileError {}

/** Index of the stage that a name or number means, looked for before `before`. */
export function findStage(file: Dockerfile, reference: string, before = file.stages.length): number | undefined {
  const earlier = file.stages.slice(0, before);
  const named = earlier.findLastIndex((stage) => stage.name === reference.toLowerCase());
  if (named >= 0) return named;
  return /^\d+$/.test(reference) && Number(reference) < before ? Number(reference) : undefined;
}

/** Every source that an instruction copies or mounts from by name. */
export function sourcesOf(instruction: Instruction): string[] {
  const from = flagOf(instruction, 'from');
  const mounts = instruction.flags.filter(([name]) => name === 'mount').map(([, value]) => mountOptions(value)['from']).filter((one) => one !== undefined);
  return [...(from && (instruction.name === 'COPY') ? [from] : []), ...mounts];
}

/** 'type=cache,target=/x,ro' as a record. */
export const mountOptions = (value: string): Record<string, string> => Object.fromEntries(value.split(',').map((part): [string, string] => {
  const [key = '', own = 'true'] = part.split(/=(.*)/s);
  return [{ source: 'source', src: 'source', dst: 'target', destination: 'target', target: 'target', ro: 'readonly', readonly: 'readonly' }[key] ?? key, own];
}));
