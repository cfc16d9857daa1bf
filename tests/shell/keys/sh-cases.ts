/** What is typed into busybox's sh and into Debian's dash, burst by burst. */
export interface ShRecording {
  readonly shell: 'ash' | 'dash';
  readonly bursts: readonly string[];
  readonly rows: readonly string[];
}

export const SH_RECORDINGS = new URL('./sh-recordings.json', import.meta.url);
/** Numbers of processes differ. */
export const blanked = (rows: readonly string[]): string[] => rows.map((row) => row.trimEnd().replace(/\d{3,}/g, 'N'));

export const shCases: readonly (readonly string[])[] = [
  ['echo hi\r'], ['echo one\r', 'echo two\r', '\x1b[A', '\r'], ['echo abc', '\x1b[D\x1b[D', 'X\r'], ['echo abc', '\x01', 'x', '\x05', 'y\r'],
  ['echo foo bar', '\x17', 'baz\r'], ['echo foo bar', '\x15', 'echo z\r'], ['echo foo', '\x01', '\x0b', 'echo k\r'], ['sleep 5\r', '\x03', 'echo after\r'], ['echo abc', '\x03', 'echo x\r'],
  ['for i in 1 2\r', 'do\r', 'echo $i\r', 'done\r'], ['echo "a\r', 'b"\r'], ['nosuch\r', 'echo $?\r'], ['sleep 1 &\r', 'jobs\r'], ['sleep 30\r', '\x1a', 'jobs\r', 'bg\r', 'kill %1\r', 'echo\r'], ['sleep 5; echo x\r', '\x03'],
  ['cat\r', 'hi\r', '\x04', 'echo end\r'], ['\x04'], ['exit 3\r'], ['history\r'], ['echo a\r', 'history\r'], ['echo a\r', 'echo b\r', '\x12', 'a', '\r'], ['echo hello world', '\x1bb', 'X\r'], ['echo hello world', '\x1bb', '\x1bd', '\r'],
  ['ls no\t\t'], ['cat fil\t', '\r'], ['echo a', '\x7f', 'b\r'], ['echo ab', '\x1b[D', '\x1b[3~', '\r'], ['echo x', '\x0c', '\r'], ['echo abc', '\x14', '\r'], ['echo a b', '\x17\x17', 'echo c\r', ], ['echo 1\r', 'echo 2\r', '\x1b[A\x1b[A\x1b[B', '\r'], ['echo ' + 'x'.repeat(90), '\r'], ['echo ' + 'y'.repeat(90), '\x01', 'z', '\r'], ['if true\r', 'then echo y\r', 'fi\r'], ['cat <<E\r', 'a\r', 'E\r'], ['echo a \\\r', 'b\r'], [')\r', 'echo $?\r'], ['trap "echo t" INT\r', '\x03', 'echo x\r'], ['PS1="> "\r', 'echo\r'], ['echo $PS1 $PS2 $PS4 $-\r'], ['read x\r', 'abc\r', 'echo $x\r'], ['false\r', 'echo $?\r'], ['(sleep 0.1; exit 2) &\r', 'sleep 0.3\r', 'echo\r'], ['fg\r'], ['echo a; sleep 2\r', '\x1a', 'fg\r'], ['echo "unterminated\r', '\x03', 'echo ok\r'], ['echo \x16\x09x\r'], ['   \r', 'echo s\r'], 
];
