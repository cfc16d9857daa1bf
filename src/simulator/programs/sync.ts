import type { Tool } from './tool.ts';

export const sync: Tool = { name: 'sync', summary: 'Write cached data to disks', *run() { return 0; } };
