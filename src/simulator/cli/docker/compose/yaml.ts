/** Reads compose files: YAML 1.2's scalars, and the words of compose's own YAML library (go-yaml v4) for mistakes. */
import { YamlMistake, type Mark } from '../../../kernel/yaml/mistake.ts';
import { Parser, UnknownAnchor, type Node } from '../../../kernel/yaml/parser.ts';
import { CliError } from '../errors.ts';
import { settled } from './floats.ts';
import { Misread, valueOf } from './yaml-values.ts';

/** @throws CliError */
export function readYaml(text: string, path: string): unknown {
  return readYamlDocuments(text, path)[0];
}

/** All documents of a file, in their order. @throws CliError */
export function readYamlDocuments(text: string, path: string): unknown[] {
  if (/^(\s*(#.*)?(\n|$)|---[ \t]*(\n|$))*$/.test(text)) throw new CliError('empty compose file');
  const control = /[^\t\n\r -~\x85\xa0-\ufffd]/.exec(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))?.[0];
  if (control !== undefined) throw new CliError(`go-yaml load error in reader at <unknown position>: control characters are not allowed (value: ${control.charCodeAt(0)})`);
  const documents = nodesOf(text).map((node) => {
    try {
      return settled(valueOf(node));
    } catch (error) {
      if (error instanceof Misread) throw new CliError(`failed to parse ${path}: yaml: construct errors: line ${node.start.line + 1}: ${error.message}`);
      throw error;
    }
  });
  for (const [index, one] of documents.entries()) {
    if (typeof one === 'object' && !Array.isArray(one)) continue;
    const what = Array.isArray(one) ? '!!seq' : `${typeof one === 'number' ? '!!int' : typeof one === 'boolean' ? '!!bool' : '!!str'} \`${String(one)}\``;
    if (index === 0) throw new CliError(`yaml: construct errors: line 1: cannot construct ${what} into cli.named`);
    throw new CliError('top-level object must be a mapping');
  }
  return documents;
}

function nodesOf(text: string): Node[] {
  const nodes: Node[] = [];
  try {
    const parser = new Parser(text, { version: 4 });
    for (let node = parser.document(); node !== undefined; node = parser.document()) nodes.push(node);
    return nodes;
  } catch (error) {
    if (error instanceof UnknownAnchor) throw new CliError(loadError('composer', '', place(error.at, text), error.message));
    if (!(error instanceof YamlMistake)) throw error;
    const { stage, context, from, at, message } = error;
    throw new CliError(loadError(stage, context, context && from ? range(from, at, text) : place(at, text), message));
  }
}

const loadError = (stage: string, context: string, where: string, words: string): string => `go-yaml load error in ${stage}${context && ` (${context})`} at ${where}: ${words}`;

/** Columns count whole characters. */
const columnOf = ({ index, column }: Mark, text: string): number => [...text.slice(index - column, index)].length + 1;

const place = (mark: Mark, text: string): string => `L${mark.line + 1}.C${columnOf(mark, text)}`;

function range(from: Mark, to: Mark, text: string): string {
  const start = place(from, text);
  if (from.line !== to.line) return `${start}-${place(to, text)}`;
  return from.column === to.column ? start : `${start}-C${columnOf(to, text)}`;
}
