import { hexOf, sha256Words } from '../kernel/sha256.ts';
import { secondHalves } from '../kernel/sha512.ts';
import { sumTool } from './sum-tool.ts';
import type { Tool } from './tool.ts';

/** SHA-256 with another beginning and without its last word. */
export const sha224 = (bytes: Uint8Array): string => hexOf(sha256Words(bytes, secondHalves()).subarray(0, 7));

export const sha224sum: Tool = { ...sumTool('sha224sum', sha224), only: 'gnu' };
