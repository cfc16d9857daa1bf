/** Build checks: what BuildKit warns of, by the names and words of its rules. */
import type { SourceRange, VertexWarning } from '../../../api/engine/build.ts';
import type { Instruction } from './parse.ts';
import type { Dockerfile } from './stages.ts';
import { expandVariables, pairs, rawWords } from './words.ts';

interface Finding {
  rule: string;
  message: string;
  range: SourceRange;
}

const slug = (rule: string): string => rule.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2').toLowerCase();

const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;

function casing(instructions: readonly Instruction[]): Finding[] {
  const upper = instructions.filter((one) => one.word === one.word.toUpperCase()).length;
  const lower = instructions.filter((one) => one.word === one.word.toLowerCase()).length;
  const majority = upper >= lower ? 'uppercase' : 'lowercase';
  return instructions.filter((one) => one.word !== (majority === 'uppercase' ? one.word.toUpperCase() : one.word.toLowerCase()))
    .map((one) => finding('ConsistentInstructionCasing', `Command '${one.word}' should match the case of the command majority (${majority})`, one.range));
}

const finding = (rule: string, message: string, range: SourceRange): Finding => ({ rule, message, range });

function stageFindings(file: Dockerfile): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const stage of file.stages) {
    const words = rawWords(stage.from.rest);
    const [, as, name] = words;
    if (as && (as === as.toLowerCase()) !== (stage.from.word === stage.from.word.toLowerCase())) found.push(finding('FromAsCasing', `'${as}' and '${stage.from.word}' keywords' casing do not match`, stage.from.range));
    if (name && name !== name.toLowerCase()) found.push(finding('StageNameCasing', `Stage name '${name}' should be lowercase`, stage.from.range));
    if (name && ['scratch', 'context'].includes(name.toLowerCase())) found.push(finding('ReservedStageName', `Stage name should not use the same name as reserved stage ${JSON.stringify(name.toLowerCase())}`, stage.from.range));
    if (stage.name && seen.has(stage.name)) found.push(finding('DuplicateStageName', `Duplicate stage name ${JSON.stringify(stage.name)}, stage names should be unique`, stage.from.range));
    if (stage.name) seen.add(stage.name);
  }
  return found;
}

function instructionFindings(file: Dockerfile): Finding[] {
  const found: Finding[] = [];
  const globals = new Map(file.globalArgs.flatMap((one) => rawWords(one.rest)).map((word): [string, string] => [word.split('=')[0]!, 'x']));
  for (const stage of file.stages) {
    expandVariables(stage.base, globals, (name) => {
      if (!/^(TARGET|BUILD)(PLATFORM|OS|ARCH|VARIANT)$/.test(name)) found.push(finding('UndefinedArgInFrom', `FROM argument '${name}' is not declared`, stage.from.range));
    });
    const defined = new Map([...BUILT_IN].map((name): [string, string] => [name, 'x']));
    let absolute = false;
    const last = new Map<string, Instruction>();
    for (const instruction of stage.instructions) {
      const { name, rest, range } = instruction;
      if (name === 'MAINTAINER') found.push(finding('MaintainerDeprecated', 'Maintainer instruction is deprecated in favor of using label', range));
      if ((name === 'CMD' || name === 'ENTRYPOINT') && !instruction.json) found.push(finding('JSONArgsRecommended', `JSON arguments recommended for ${name} to prevent unintended behavior related to OS signals`, range));
      if ((name === 'ENV' || name === 'LABEL') && pairs(rest) === undefined) found.push(finding('LegacyKeyValueFormat', `"${name} key=value" should be used instead of legacy "${name} key value" format`, range));
      if (name === 'WORKDIR') {
        if (!rest.startsWith('/') && !rest.startsWith('$') && !absolute) found.push(finding('WorkdirRelativePath', `Relative workdir ${JSON.stringify(rest)} can have unexpected results if the base image changes`, range));
        absolute ||= rest.startsWith('/');
      }
      if (name === 'EXPOSE') for (const word of rawWords(rest)) if (/\/[A-Z]/.test(word)) found.push(finding('ExposeProtoCasing', `Defined protocol '${word}' in EXPOSE instruction should be lowercase`, range));
      if (['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(name)) {
        const earlier = last.get(name);
        if (earlier) found.push(finding('MultipleInstructionsDisallowed', `Multiple ${name} instructions should not be used in the same stage because only the last one will be used`, earlier.range));
        last.set(name, instruction);
      }
      found.push(...secretFindings(instruction), ...variableFindings(instruction, defined));
    }
  }
  return found;
}

const BUILT_IN = ['PATH', 'HOME', 'HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'NO_PROXY', 'TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT', 'BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];

function secretFindings({ name, rest, range }: Instruction): Finding[] {
  if (name !== 'ARG' && name !== 'ENV') return [];
  const names = pairs(rest)?.map(([key]) => key) ?? (name === 'ARG' ? rawWords(rest).map((word) => word.split('=')[0]!) : rawWords(rest).slice(0, 1));
  return names.filter((key) => SECRET.test(key) && !/(?:_|^)public(?:_|$)/i.test(key)).map((key) => finding('SecretsUsedInArgOrEnv', `Do not use ARG or ENV instructions for sensitive data (${name} ${JSON.stringify(key)})`, range));
}

/** Variables that are used before they are defined; RUN, CMD and ENTRYPOINT leave theirs to the shell. */
function variableFindings({ name, rest, range }: Instruction, defined: Map<string, string>): Finding[] {
  const found: Finding[] = [];
  if (['ADD', 'COPY', 'ENV', 'EXPOSE', 'LABEL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'].includes(name)) {
    expandVariables(rest, defined, (missing) => found.push(finding('UndefinedVar', `Usage of undefined variable '$${missing}'`, range)));
  }
  if (name === 'ENV') for (const [key] of pairs(rest) ?? [[rawWords(rest)[0] ?? '', '']]) defined.set(key, 'x');
  if (name === 'ARG') for (const word of rawWords(rest)) defined.set(word.split('=')[0]!, 'x');
  return found;
}

/** All warnings, in the order of their lines. */
export function lint(file: Dockerfile, vertex: string): VertexWarning[] {
  const instructions = [...file.globalArgs, ...file.stages.flatMap((stage) => [stage.from, ...stage.instructions])];
  const found = [...casing(instructions), ...stageFindings(file), ...instructionFindings(file)].sort((a, b) => a.range.start - b.range.start);
  return found.map(({ rule, message, range }) => ({
    vertex, level: 1, short: `${rule}: ${message} (line ${range.start})`, detail: [message], url: `https://docs.docker.com/go/dockerfile/rule/${slug(rule)}/`,
    source: { filename: file.filename, text: file.text }, ranges: [range],
  }));
}
