/** COPY and ADD as they are meant: variables filled in, here-documents read, and what cannot be. */
import { chmodOf } from './chmod.ts';
import { heredocOf } from './dockerfile/heredocs.ts';
import type { Linter } from './dockerfile/linter.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { expandContent, expandWord } from './expand.ts';
import type { StageState } from './stage-state.ts';

export interface CopySpec {
  /** Paths and addresses. */
  paths: string[];
  documents: { name: string; content: string }[];
  /** As written, variables filled in. */
  written: string;
  /** Absolute; with a slash at the end where it was written so. */
  target: string;
  chown: string;
  chmod: string;
  checksum: string;
}

export const isGit = (path: string): boolean => /^(https?:\/\/[^#?]*\.git(?=$|[#?])|git:\/\/|ssh:\/\/|git@[^:/]+:)/.test(path);
export const isHttp = (path: string): boolean => /^https?:\/\//.test(path) && !isGit(path);

/** @throws Error with BuildKit's words */
export function copySpec(state: StageState, instruction: Instruction, linter: Linter): CopySpec {
  const expand = (text: string): string => expandWord(state, text, instruction, linter);
  const flag = (name: string): string => expand(flagOf(instruction, name) ?? '');
  const chown = flag('chown'), chmod = flag('chmod'), checksum = flag('checksum');
  const isDocument = (word: string): boolean => heredocOf(word) !== undefined;
  const paths = instruction.args.slice(0, -1).filter((word) => !isDocument(word)).map(expand);
  const written = expand(instruction.args.at(-1)!);
  const documents = instruction.args.slice(0, -1).filter(isDocument).map((word) => {
    const { name } = heredocOf(word)!;
    const document = instruction.heredocs.find((one) => one.name === name)!;
    return { name, content: document.expand ? expandContent(state, document.content, instruction, linter) : document.content };
  });
  const spec: CopySpec = { paths, documents, written, target: state.absolute(written), chown, chmod, checksum };
  check(spec, instruction);
  return spec;
}

function check({ paths, chmod, checksum }: CopySpec, { name }: Instruction): void {
  if (chmod !== '') chmodOf(chmod);
  if (checksum !== '') {
    if (paths.length !== 1) throw new Error("checksum can't be specified for multiple sources");
    if (!isHttp(paths[0]!) && !isGit(paths[0]!)) throw new Error('checksum requires HTTP(S) or Git sources');
    if (isHttp(paths[0]!)) checkDigest(checksum);
  }
  if (name === 'ADD') return;
  for (const path of paths) {
    if (isGit(path)) throw new Error("source can't be a git ref for COPY");
    if (isHttp(path)) throw new Error("source can't be a URL for COPY");
  }
}

const LENGTHS: Record<string, number> = { sha256: 64, sha384: 96, sha512: 128 };

function checkDigest(text: string): void {
  const [, algorithm = '', encoded = ''] = /^([a-z0-9]+(?:[+._-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/.exec(text) ?? [];
  if (algorithm === '') throw new Error('invalid checksum digest format');
  if (LENGTHS[algorithm] === undefined) throw new Error('unsupported digest algorithm');
  if (encoded.length !== LENGTHS[algorithm]) throw new Error('invalid checksum digest length');
  if (!/^[a-f0-9]+$/.test(encoded)) throw new Error('invalid checksum digest format');
}

/** What the history says of it, without the mark at the end. */
export function copyText(instruction: Instruction, { paths, documents, written, chown, chmod }: CopySpec): string {
  const flags = [...(flagOf(instruction, 'parents') === 'true' ? ['--parents'] : []), ...(chown === '' ? [] : [`--chown=${chown}`]), ...(chmod === '' ? [] : [`--chmod=${chmod}`])];
  return [instruction.name, ...flags, ...paths, ...documents.map(({ name }) => `<<${name}`), written].join(' ');
}
