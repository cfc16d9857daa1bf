import { sha1 } from '../kernel/hashes.ts';
import { sumTool } from './sum-tool.ts';

export const sha1sum = sumTool('sha1sum', sha1);
