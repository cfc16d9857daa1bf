import { md5 } from '../kernel/hashes.ts';
import { sumTool } from './sum-tool.ts';

export const md5sum = sumTool('md5sum', md5);
