/** Here-documents of an instruction that BuildKit makes files of before a stage begins: what COPY and ADD write, and a RUN that is a program of its own. */
import { heredocOf, type HereDocument } from './dockerfile/heredocs.ts';
import type { Instruction } from './dockerfile/parse.ts';

export function inlineFiles({ name, args, heredocs }: Instruction): readonly HereDocument[] {
  if (name === 'COPY' || name === 'ADD') return heredocs;
  return name === 'RUN' && heredocs[0]?.content.startsWith('#!') && heredocOf(args[0]!) ? heredocs.slice(0, 1) : [];
}
