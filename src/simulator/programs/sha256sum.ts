import { sha256Hex } from '../kernel/sha256.ts';
import { sumTool } from './sum-tool.ts';

export const sha256sum = sumTool('sha256sum', sha256Hex);
