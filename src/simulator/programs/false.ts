import type { Tool } from './tool.ts';

export const falseTool: Tool = { name: 'false', summary: 'Fail', stopAtOperand: true, *run() { return 1; } };
