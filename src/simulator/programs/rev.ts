import { mapLines } from './text-lines.ts';
import type { Tool } from './tool.ts';

export const rev: Tool = {
  name: 'rev', usage: '[FILE]...', summary: 'Reverse the characters of each line', version: 'rev from util-linux 2.38.1',
  run: (p, call) => mapLines(p, call, (line) => [...line].reverse().join(''), '\n', true),
};
