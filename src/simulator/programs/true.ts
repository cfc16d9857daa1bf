import type { Tool } from './tool.ts';

export const trueTool: Tool = { name: 'true', summary: 'Succeed', stopAtOperand: true, *run() { return 0; } };
