import { lineTool } from './line-tool.ts';

export const rev = lineTool('rev', 'Reverse the characters of each line', (lines) => lines.map((line) => [...line].reverse().join('')));
