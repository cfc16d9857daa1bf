/** mawk, busybox and cut count the bytes of a text, not its characters: text as one character a byte, and back. */
import { decodeExactly, encode, fromLatin1, latin1 } from '../kernel/bytes.ts';

const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

export const toBytes = (text: string): string => (isAscii(text) ? text : latin1(encode(text)));

export const fromBytes = (bytes: string): string => (isAscii(bytes) ? bytes : decodeExactly(fromLatin1(bytes)));
