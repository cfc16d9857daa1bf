import { sha512 } from '../kernel/sha512.ts';
import { sumTool } from './sum-tool.ts';

export const sha512sum = sumTool('sha512sum', sha512);
