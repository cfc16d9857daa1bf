export const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', a: '\x07', b: '\b', f: '\f', v: '\v', e: '\x1b' };

/** Backslash escapes of `echo -e` and of printf's format. */
export const unescape = (text: string): string => text.replace(/\\(?:0?([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([abefnrtv\\]))/g, (_, octal?: string, hex?: string, letter?: string) => (octal !== undefined ? String.fromCharCode(parseInt(octal, 8)) : hex !== undefined ? String.fromCharCode(parseInt(hex, 16)) : escapes[letter!]!));
