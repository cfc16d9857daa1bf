/** Alias expansion on source text: words in command position are replaced before the text is parsed for good. */
import { parse, forEachChild, type SyntaxNode } from 'unbash';

export function expandAliases(source: string, aliases: ReadonlyMap<string, string>): string {
  const places: { pos: number; end: number; name: string }[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name && aliases.has(node.name.text)) places.push({ pos: node.name.pos, end: node.name.end, name: node.name.text });
    forEachChild(node, visit);
  };
  visit(parse(source));
  let text = source;
  for (const { pos, end, name } of places.sort((a, b) => b.pos - a.pos)) {
    const after = text.slice(end);
    const value = resolve(name, aliases, new Set());
    text = text.slice(0, pos) + value + (/\s$/.test(aliases.get(name)!) ? nextWord(after, aliases) : after);
  }
  return text;
}

/** The alias's text; its first word may be an alias again, but never one that is being expanded. */
function resolve(name: string, aliases: ReadonlyMap<string, string>, used: Set<string>): string {
  const value = aliases.get(name)!;
  const first = /^\s*([^\s;|&<>()'"\\$`=]+)(?=[\s;|&<>()]|$)/.exec(value);
  const inside = new Set([...used, name]);
  if (!first || inside.has(first[1]!) || !aliases.has(first[1]!)) return value;
  return value.replace(first[1]!, () => resolve(first[1]!, aliases, inside));
}

/** An alias that ends in a blank lets the next word be an alias too. */
function nextWord(after: string, aliases: ReadonlyMap<string, string>): string {
  const word = /^(\s*)([^\s;|&<>()'"\\$`]+)(?=[\s;|&<>()]|$)/.exec(after);
  if (!word || !aliases.has(word[2]!)) return after;
  const rest = after.slice(word[0].length);
  return word[1]! + resolve(word[2]!, aliases, new Set()) + (/\s$/.test(aliases.get(word[2]!)!) ? nextWord(rest, aliases) : rest);
}
