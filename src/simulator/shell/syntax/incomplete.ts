/** Whether text only lacks its rest. */
import type { Blocking } from '../../kernel/blocking.ts';
import { forEachChild, parse, type SyntaxNode } from 'unbash';
import { wrongPart } from './wrong-part.ts';

/** Whether the text is the beginning of something: the shell asks for more lines. */
export function* isIncomplete(text: string): Blocking<boolean> {
  if (/(^|[^\\])(\\\\)*\\$/.test(text)) return true;
  const tree = parse(text);
  const error = tree.errors?.[0];
  if (error) {
    const wrong = (text.includes('[[') || error.message.startsWith('expected command')) ? yield* wrongPart(text, error) : undefined;
    if (wrong) return wrong.open;
    const rest = text.slice(error.pos).trim();
    // A keyword that wants its word on the same line.
    if (/(^|[\s;&|(])(case|for|select|function|coproc)[ \t]*$/.test(text)) return false;
    return error.message.startsWith('unterminated') || rest === '';
  }
  return hasOpenDocument(tree);
}

function hasOpenDocument(node: SyntaxNode): boolean {
  if (node.type === 'HereDoc' && node.closing === undefined) return true;
  let open = false;
  forEachChild(node, (child) => {
    open ||= hasOpenDocument(child);
  });
  return open;
}
