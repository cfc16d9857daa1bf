import { lineTool } from './line-tool.ts';

export const nl = lineTool('nl', 'Number the lines that are not empty', (lines) => {
  let number = 0;
  return lines.map((line) => (line === '' ? '      ' : `${String(++number).padStart(6)}\t${line}`));
});
