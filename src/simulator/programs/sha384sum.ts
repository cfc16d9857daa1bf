import { sha384 } from '../kernel/sha512.ts';
import { sumTool } from './sum-tool.ts';

export const sha384sum = sumTool('sha384sum', sha384);
