/** Commands typed while the keyboard was still in Hangul: `ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ ㅔㅐㅇㄴ` is `kubectl get pods`. */
import { convertHangulToQwerty } from 'es-hangul';

const HANGUL = /[ㄱ-ㆎ가-힣]/;

/** What people type first here. */
const COMMANDS = new Set(
  ('kubectl docker k ls cat cd curl echo grep ps sudo lab kill vi vim nano rm cp mv mkdir touch pwd exit clear history less head tail sort wc find env export ' +
    'watch sleep jobs fg bg man which whoami hostname uname date top sed awk tee xargs wget ping nslookup chmod chown bash sh source alias help').split(' '),
);

/** What they are called in Korean. */
const SPOKEN = new Map([['도커', 'docker'], ...['쿠버네티스', '큐브컨트롤', '쿠베컨트롤', '쿱씨티엘', '큐브씨티엘'].map((name): [string, string] => [name, 'kubectl'])]);
const TOOLS = new Set(['docker', 'kubectl', 'k']);
const LETTER = /[ㄱ-ㆎ]/;

/** The command that was meant, or undefined when the line is none typed by mistake. */
export function meantCommand(line: string): string | undefined {
  if (!HANGUL.test(line)) return undefined;
  const [first = '', ...rest] = line.trim().split(/\s+/);
  const spoken = SPOKEN.get(first), command = spoken ?? first;
  // The keyboard may also have been switched in the middle: a letter that stands alone is no Korean word.
  if (!HANGUL.test(command)) return spoken !== undefined || (TOOLS.has(command) && rest.some((word) => LETTER.test(word))) ? [command, ...rest.map((word) => (LETTER.test(word) ? convertHangulToQwerty(word) : word))].join(' ') : undefined;
  return inLatin(line);
}

function inLatin(line: string): string | undefined {
  const meant = convertHangulToQwerty(line.trim());
  const [command = ''] = meant.split(/\s+/);
  return COMMANDS.has(command) && !HANGUL.test(meant) ? meant : undefined;
}
