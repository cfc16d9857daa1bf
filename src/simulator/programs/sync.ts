import { stat } from '../kernel/files.ts';
import { each } from './operands.ts';
import type { Tool } from './tool.ts';

export const sync: Tool = { name: 'sync', summary: 'Write cached data to disks', 
  *run(p, { operands }) {
    return yield* each(p, operands, (path, error) => `sync: error opening '${path}': ${error.strerror}`, (path) => void stat(p, path));
  },
 };
