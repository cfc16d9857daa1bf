/** Commands typed while the keyboard was still in Hangul: `ㅏㅕㅠㄷㅊ시 ㅎㄷㅅ ㅔㅐㅇㄴ` is `kubectl get pods`. */
import { convertHangulToQwerty } from 'es-hangul';

const HANGUL = /[ㄱ-ㆎ가-힣]/;

/** What people type first here. */
const COMMANDS = new Set(
  ('kubectl docker k ls cat cd curl echo grep ps sudo lab kill vi vim nano rm cp mv mkdir touch pwd exit clear history less head tail sort wc find env export ' +
    'watch sleep jobs fg bg man which whoami hostname uname date top sed awk tee xargs wget ping nslookup chmod chown bash sh source alias help').split(' '),
);

/** The command that was meant, or undefined when the line is none typed by mistake. */
export function meantCommand(line: string): string | undefined {
  if (!HANGUL.test(line)) return undefined;
  const [first = ''] = line.trim().split(/\s+/);
  if (!HANGUL.test(first)) return undefined;
  const meant = convertHangulToQwerty(line.trim());
  const [command = ''] = meant.split(/\s+/);
  return COMMANDS.has(command) && !HANGUL.test(meant) ? meant : undefined;
}
