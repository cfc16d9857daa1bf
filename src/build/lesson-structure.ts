/** What must be the same in both languages of a lesson, as a list in reading order. */

export interface Piece {
  kind: 'heading' | 'run' | 'output' | 'code' | 'task' | 'aside' | 'key' | 'quiz' | 'choice' | 'figure';
  /** What has to be equal: the depth of a heading, the commands of a block, the identifier of a task … */
  text: string;
  line: number;
}

const FENCE = /^(`{3,})\s*(\S*)\s*(.*)$/;

export function structureOf(mdx: string): Piece[] {
  const pieces: Piece[] = [];
  const lines = mdx.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const fence = FENCE.exec(lines[at]!);
    if (!fence) {
      pieces.push(...piecesOfLine(lines[at]!, at + 1));
      continue;
    }
    const end = lines.findIndex((line, index) => index > at && line.startsWith(fence[1]!));
    const body = lines.slice(at + 1, end < 0 ? lines.length : end).join('\n');
    pieces.push(pieceOfFence(fence[2]!, fence[3]!, body, at + 1));
    at = end < 0 ? lines.length : end;
  }
  return pieces;
}

/** Commands and output are the same in both languages; other files may have comments in the page's language. */
function pieceOfFence(language: string, meta: string, body: string, line: number): Piece {
  if (/(^|\s)run(\s|$)/.test(meta)) return { kind: 'run', text: body, line };
  if (language === 'output') return { kind: 'output', text: body, line };
  return { kind: 'code', text: language, line };
}

function piecesOfLine(text: string, line: number): Piece[] {
  const heading = /^(#{1,6})\s/.exec(text);
  if (heading) return [{ kind: 'heading', text: String(heading[1]!.length), line }];
  const pieces: Piece[] = [];
  for (const [, tag, attributes] of text.matchAll(/<(Task|Aside|Key|Quiz|Choice|Figure)\b([^>]*)>/g)) {
    if (tag === 'Task') pieces.push({ kind: 'task', text: /id="([^"]*)"/.exec(attributes!)?.[1] ?? '', line });
    if (tag === 'Aside') pieces.push({ kind: 'aside', text: /kind="([^"]*)"/.exec(attributes!)?.[1] ?? 'note', line });
    if (tag === 'Key') pieces.push({ kind: 'key', text: '', line });
    if (tag === 'Quiz') pieces.push({ kind: 'quiz', text: '', line });
    if (tag === 'Choice') pieces.push({ kind: 'choice', text: /\bright\b/.test(attributes!) ? 'right' : '', line });
    if (tag === 'Figure') pieces.push({ kind: 'figure', text: '', line });
  }
  return pieces;
}

/** The first difference, said so that it can be found; nothing when there is none. */
export function differences(en: readonly Piece[], ko: readonly Piece[]): string[] {
  for (let at = 0; at < Math.max(en.length, ko.length); at++) {
    const [a, b] = [en[at], ko[at]];
    if (a && b && a.kind === b.kind && a.text === b.text) continue;
    const say = (piece: Piece | undefined) => (piece ? `line ${piece.line} has ${piece.kind} ${JSON.stringify(piece.text)}` : 'there is nothing more');
    return [`the languages differ: in en.mdx ${say(a)}, in ko.mdx ${say(b)}`];
  }
  return [];
}
