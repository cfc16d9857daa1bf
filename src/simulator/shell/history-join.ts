/** How the lines of one command become one entry of the history (cmdhist): joined with semicolons where a semicolon may stand. */
import type { Blocking } from '../kernel/blocking.ts';

/** What may stand at the end of a line without a semicolon behind it. */
const OPEN_END = /(?:^|[\s;&|(){}])(?:case|do|else|elif|if|then|until|while|in|\{|!)$|[;&|(){]$|\)$/;

export function* joinLines(text: string): Blocking<string> {
  let out = '', quote = '', documents: string[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!, before = quote;
    const scanned = scan(line, before);
    quote = scanned.quote;
    documents.push(...scanned.documents);
    out += line;
    if (documents.length > 0 && quote === '') {
      while (documents.length > 0 && ++i < lines.length) {
        out += `\n${lines[i]!}`;
        if (lines[i]!.replace(/^\t+/, '') === documents[0]) documents = documents.slice(1);
      }
      if (i >= lines.length - 1) return `${out}\n`;
      out += '\n';
      continue;
    }
    if (i === lines.length - 1) break;
    if (quote !== '') out += '\n';
    else if (scanned.continues) out = out.slice(0, -1);
    else if (scanned.comment) out += '\n';
    else if (line.trim() === '') out = out.slice(0, out.length - line.length);
    else out += OPEN_END.test(out.trimEnd()) ? ' ' : '; ';
  }
  return out;
}

interface Scanned {
  quote: string;
  continues: boolean;
  comment: boolean;
  documents: string[];
}

/** Follows quotes along a line; finds here-documents, a comment and a backslash at the end. */
function scan(line: string, open: string): Scanned {
  const found: Scanned = { quote: open, continues: false, comment: false, documents: [] };
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    if (found.quote === "'") {
      if (c === "'") found.quote = '';
    } else if (c === '\\') {
      if (i === line.length - 1) found.continues = found.quote === '';
      i++;
    } else if (found.quote !== '') {
      if (c === found.quote) found.quote = '';
    } else if (c === "'" || c === '"' || c === '`') found.quote = c;
    else if (line.startsWith('$(', i)) found.quote = ')';
    else if (c === '#' && (i === 0 || /[\s;&|(]/.test(line[i - 1]!))) {
      found.comment = true;
      break;
    } else if (line.startsWith('<<', i) && line[i + 2] !== '<' && line[i - 1] !== '<') {
      const word = /^<<-?\s*(['"]?)([^\s'";&|<>()]+)\1/.exec(line.slice(i));
      if (word) found.documents.push(word[2]!.replaceAll('\\', ''));
    }
  }
  return found;
}
