import { encodingTool } from './encoding-tool.ts';

export const base64 = encodingTool('base64', { letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', bits: 6, group: 4 });
