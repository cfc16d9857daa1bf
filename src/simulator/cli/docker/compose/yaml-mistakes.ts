/** Compose's YAML library's words for what is wrong with a file, as far as the place of the mistake tells them. */

const place = (line: number, column: number): string => `L${line + 1}.C${column + 1}`;
const failure = (stage: string, doing: string, where: string, words: string): string => `go-yaml load error in ${stage}${doing && ` (while ${doing})`} at ${where}: ${words}`;

interface Mark {
  mark: string;
  line: number;
  column: number;
}

/** A quote or a bracket that is never closed, and where it stands. */
function unclosed(lines: readonly string[]): Mark | undefined {
  const { quote, open } = marksOf(lines);
  return quote ?? open[0];
}

/** What is open at the end of these lines. */
function marksOf(lines: readonly string[]): { quote?: Mark | undefined; open: Mark[] } {
  const open: Mark[] = [];
  let quote: Mark | undefined;
  for (const [line, text] of lines.entries()) {
    for (let column = 0; column < text.length; column++) {
      const character = text[column]!, begins = column === 0 || /[\s[{,:-]/.test(text[column - 1]!);
      if (quote) {
        if (character === '\\' && quote.mark === '"') column++;
        else if (character === quote.mark) quote = undefined;
      } else if ((character === '"' || character === "'") && begins) quote = { mark: character, line, column };
      else if (character === '#' && begins) break;
      else if ((character === '{' || character === '[') && (begins || open.length > 0)) open.push({ mark: character, line, column });
      else if ((character === '}' || character === ']') && open.length > 0) open.pop();
    }
  }
  return { quote, open };
}

export function mistake(reason: string, line: number, column: number, text: string, path: string): string {
  const lines = text.split('\n');
  if (/duplicated mapping key/.test(reason)) return duplicate(lines, line, column, path);
  const kind = /cannot resolve a node with !<tag:yaml.org,2002:(\w+)> explicit tag/.exec(reason)?.[1];
  if (kind !== undefined) return `failed to parse ${path}: yaml: construct errors: line ${line + 1}: go-yaml load error in resolver at <unknown position>: cannot construct !!str \`${/^!\S+\s+["']?([^\s,\]}"']+)/.exec((lines[line] ?? '').slice(column))?.[1] ?? ''}\` as a !!${kind}`;
  if (/cannot merge mappings/.test(reason)) return `failed to parse ${path}: yaml: construct errors: line 1: go-yaml load error in constructor at ${place(line, (lines[line] ?? '').search(/<<:\s*\S/) + /<<:\s*/.exec(lines[line] ?? '<<: ')![0].length)}: map merge requires map or sequence of maps as the value`;
  const entry = /multiline key may not be an implicit key/.test(reason) ? lines.findIndex((one) => /^\s*- (?:"[^"]*"|'[^']*') +[^\s#:]/.test(one)) : -1;
  if (entry >= 0) return afterEntry(lines, entry, /^\s*- (?:"[^"]*"|'[^']*') +/.exec(lines[entry]!)![0].length);
  const tab = lines.findIndex((one) => /^ *\t/.test(one));
  if (tab >= 0) return failure('scanner', 'scanning for the next token', place(tab, 0), 'found character that cannot start any token');
  const alias = /unidentified alias "(.*)"/.exec(reason)?.[1];
  if (alias !== undefined) return failure('composer', '', place(line, (lines[line] ?? '').indexOf(`*${alias}`)), `unknown anchor '${alias}' referenced`);
  const open = unclosed(lines), end = place(lines.length - (text.endsWith('\n') ? 1 : 0), 0);
  if (open?.mark === '"' || open?.mark === "'") return failure('scanner', 'scanning a quoted scalar', `${place(open.line, open.column)}-${end}`, 'found unexpected end of stream');
  const inFlow = /missed comma/.test(reason) ? marksOf([...lines.slice(0, line), (lines[line] ?? '').slice(0, column)]).open.at(-1) : undefined;
  if (inFlow) return flowFailure(inFlow, line, column);
  if (open) {
    // A key on a line of its own is read as more of the text before it, up to its colon.
    const next = lines.findIndex((one, index) => index > open.line && /^\s*[^\s#][^:]*:(\s|$)/.test(one) && !/[,[{]\s*$/.test(lines[index - 1]!));
    return next < 0 ? flowFailure(open, lines.length - (text.endsWith('\n') ? 1 : 0), 0) : flowFailure(open, next, lines[next]!.indexOf(':'));
  }
  return ofBlocks(reason, line, column, lines);
}

/** On one line the place of the end says its column only. */
const flowFailure = ({ mark, line, column }: Mark, endLine: number, endColumn: number): string =>
  failure('parser', `parsing a flow ${mark === '{' ? 'mapping' : 'sequence'}`, `${place(line, column)}-${place(endLine, endColumn).slice(endLine === line ? `L${line + 1}.`.length : 0)}`, `did not find expected ',' or '${mark === '{' ? '}' : ']'}'`);

/** A text in quotes or a collection in brackets that is an entry of a list, and its line goes on. */
function afterEntry(lines: readonly string[], line: number, end: number): string {
  const indent = indentOf(lines[line]);
  const above = lines.slice(0, line).findLastIndex((one) => one.trim() !== '' && !/^\s*-/.test(one) && indentOf(one) <= indent);
  const inner = above < 0 || indentOf(lines[above]) < indent, first = above + (inner ? 1 : 0);
  return failure('parser', inner ? 'parsing a block collection' : 'parsing a block mapping', `${place(first, indentOf(lines[first]))}-${place(line, end).slice(first === line ? `L${line + 1}.`.length : 0)}`, inner ? "did not find expected '-' indicator" : 'did not find expected key');
}

const indentOf = (line: string | undefined): number => /^ */.exec(line ?? '')![0].length;

/** Entries that do not stand where their collection's others stand. */
function ofBlocks(reason: string, line: number, column: number, lines: readonly string[]): string {
  const here = lines[line] ?? '', above = lines.slice(0, line).findLastIndex((one) => one.trim() !== '');
  if (above >= 0 && /^\s*- /.test(lines[above]!) && !/^\s*-/.test(here) && /^\s*[^\s#][^:]*:/.test(here)) {
    const first = lines.slice(0, line).findLastIndex((one, index, all) => /^\s*- /.test(one) && !/^\s*- /.test(all[index - 1] ?? ''));
    return failure('parser', 'parsing a block collection', `${place(first, indentOf(lines[first]))}-${place(line, indentOf(here))}`, "did not find expected '-' indicator");
  }
  const over = /[\]}"']\s*$/.test(here.slice(0, column)) && /bad indentation of a mapping entry|document separator/.test(reason) ? afterValue(lines, line, column) : undefined;
  if (over !== undefined) return over;
  if (/^\s*-(\s|$)/.test(here)) {
    const indent = indentOf(here);
    const begins = lines.slice(0, line).findLastIndex((one, index, all) => one.trim() !== '' && indentOf(one) === indent && !all.slice(0, index).some((before, at) => before.trim() !== '' && indentOf(before) === indent && all.slice(at, index).every((between) => between.trim() === '' || indentOf(between) >= indent)));
    if (begins >= 0) return failure('parser', 'parsing a block mapping', `${place(begins, indent)}-${place(line, indent)}`, 'did not find expected key');
  }
  const outer = /^\s*-/.test(here) ? undefined : outerMapping(lines.slice(0, line), indentOf(here));
  if (outer !== undefined) return failure('parser', 'parsing a block mapping', `${place(outer, indentOf(lines[outer]))}-${place(line, indentOf(here))}`, 'did not find expected key');
  const first = here.indexOf(':'), colon = /mapping/.test(reason) ? Math.max(first, here.indexOf(': ', first + 1)) : first;
  if (/bad indentation of a mapping entry|mapping values/.test(reason) && colon >= 0) return failure('scanner', '', place(line, colon), 'mapping values are not allowed in this context');
  return failure('parser', '', place(line, column), reason);
}

/** A collection in brackets or a text in quotes is over, and the line goes on at `column`. */
function afterValue(lines: readonly string[], line: number, column: number): string | undefined {
  const here = lines[line] ?? '', rest = here.slice(column);
  if (rest === '') return undefined;
  const key = /^(?!:)[^,[\]{}"'].*?:(?=\s|$)|^:/.exec(rest);
  if (key) return failure('scanner', '', place(line, column + key[0].length - 1), 'mapping values are not allowed in this context');
  if (/^\s*- +["'[{]/.test(here)) return afterEntry(lines, line, column);
  const [, dash] = /^(\s*- +)[^\s"'[{]+:\s/.exec(here) ?? [];
  const indent = indentOf(here), before = lines.slice(0, line + 1), foot = before.findLastIndex((one) => one.trim() !== '' && indentOf(one) < indent);
  const begins = dash !== undefined ? line : before.findIndex((one, index) => index > foot && !/^\s*(#|$)/.test(one));
  const end = place(line, column).slice(begins === line ? `L${line + 1}.`.length : 0);
  return failure('parser', 'parsing a block mapping', `${place(begins, dash?.length ?? indent)}-${end}`, 'did not find expected key');
}

/** Where the mapping begins in which an entry stands between two levels: deeper than the mapping's others, and less deep than what came before. */
function outerMapping(above: readonly string[], indent: number): number | undefined {
  const open: number[] = [];
  let closed = false;
  const close = (to: number): void => {
    for (closed = false; open.length > 0 && indentOf(above[open.at(-1)!]) > to; closed = true) open.pop();
  };
  for (const [index, text] of above.entries()) {
    if (/^\s*(#|$)/.test(text)) continue;
    close(indentOf(text));
    if (open.length === 0 || indentOf(above[open.at(-1)!]) < indentOf(text)) open.push(index);
  }
  close(indent);
  const last = open.at(-1);
  return closed && last !== undefined && indentOf(above[last]) < indent && !/^\s*-/.test(above[last]!) ? last : undefined;
}

function duplicate(lines: readonly string[], line: number, column: number, path: string): string {
  const key = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s:,{}[\]]+))\s*:/.exec((lines[line] ?? '').slice(column)) ?? /^\s*(?:"([^"]*)"|'([^']*)'|([^:]+)):/.exec(lines[line] ?? '');
  const name = key?.[1] ?? key?.[2] ?? key?.[3] ?? '';
  const indent = indentOf(lines[line]);
  const inFlow = column > indent;
  const first = inFlow ? line : lines.slice(0, line).findLastIndex((one) => indentOf(one) === indent && one.trimStart().replace(/^["']/, '').startsWith(name));
  return `failed to parse ${path}: yaml: construct errors: line 1: line ${line + 1}: mapping key ${JSON.stringify(name)} already defined at line ${first + 1}`;
}
