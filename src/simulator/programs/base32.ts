import { encodingTool } from './encoding-tool.ts';

export const base32 = encodingTool('base32', { letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', bits: 5, group: 8 });
