import { lineTool } from './line-tool.ts';

export const tac = lineTool('tac', 'Print lines in reverse order', (lines) => lines.reverse());
