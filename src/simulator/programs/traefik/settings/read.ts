/** The static configuration: from a file, else from flags, else from the environment. Only one of them is used. */
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseYaml, YamlError } from '../../../kernel/yaml/read.ts';
import { parseToml, TomlError } from '../toml.ts';
import { Options } from '../options.ts';
import { ConfigurationError, fromData, fromPaths, held, type Node, type Shape } from '../shape.ts';
import { STATIC } from './shape.ts';

/** A flag that cannot be read, or a file; `usage` is shown before. */
export class SettingsError extends Error {
  readonly usage: boolean;
  constructor(words: string, usage = false) {
    super(words);
    this.usage = usage;
  }
}

export interface Settings {
  readonly options: Options;
  /** The file that it was read from. */
  readonly file?: string;
}

/** Variables that begin otherwise are nobody's. */
const ROOTS = [...STATIC.fields.keys()].map((name) => `TRAEFIK_${name.toUpperCase()}`);

/** @throws SettingsError */
export function readSettings(p: Process, words: readonly string[]): Settings {
  const flags = parseFlags(words);
  const file = configurationFile(p, flags.get('traefik.configfile'));
  if (file !== undefined) return { options: tableOf(checked(() => fromFile(p, file))), file };
  if (words.length > 0) return { options: tableOf(checked(() => fromPaths(flags, 'traefik'), 'failed to decode configuration from flags: ')) };
  const variables = new Map([...p.env.entries()].filter(([name]) => ROOTS.some((root) => name.startsWith(root))).map(([name, value]): [string, string] => [name.toLowerCase().replaceAll('_', '.'), value]));
  return { options: tableOf(checked(() => fromPaths(variables, 'traefik'), 'failed to decode configuration from environment variables: ')) };
}

function checked(read: () => Node, prefix = ''): Node {
  try {
    const node = read();
    held(node, STATIC);
    return node;
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof YamlError || error instanceof TomlError) throw new SettingsError(prefix + error.message);
    throw error;
  }
}

/** Names in lower case with their values; a thing that stands alone is 'true'. */
function tableOf(root: Node): Options {
  const values = new Map<string, string>();
  const walk = (node: Node, path: string): void => {
    if (path !== '' && (node.children.length === 0 || node.value !== '')) values.set(path, node.value === '' ? 'true' : node.value);
    for (const child of node.children) walk(child, path === '' ? child.name.toLowerCase() : `${path}${child.name.startsWith('[') ? '' : '.'}${child.name.toLowerCase()}`);
  };
  walk({ ...root, value: '' }, '');
  return new Options(values);
}

/** The flags, by their path; those of lists add up. @throws SettingsError */
function parseFlags(words: readonly string[]): Map<string, string> {
  const flags = new Map<string, string>(), rest = [...words];
  while (rest.length > 0) {
    const word = rest[0]!;
    if (word.length < 2 || !word.startsWith('-') || word === '--') break;
    rest.shift();
    const [, name = '', value] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === '' || name.startsWith('-')) throw new SettingsError(`bad flag syntax: ${word}`, true);
    const shape = shapeAt(name), given = value ?? (shape?.alone ? 'true' : rest.shift());
    if (given === undefined) throw new SettingsError(`flag needs an argument: -${name}`, true);
    const path = `traefik.${name}`, key = [...flags.keys()].find((one) => one.toLowerCase() === path.toLowerCase()) ?? path.replace(/^traefik\.configfile$/i, 'traefik.configfile');
    flags.set(key, given);
  }
  return flags;
}

function shapeAt(path: string): Shape | undefined {
  let shape: Shape | undefined = STATIC;
  for (const part of path.toLowerCase().split('.')) shape = shape?.any ?? shape?.fields.get(part.replace(/\[\d+\]$/, ''))?.shape;
  return shape;
}

/** Where a file may be, if none is named. */
const PLACES = ['/etc/traefik/traefik', '$XDG_CONFIG_HOME/traefik', '$HOME/.config/traefik', './traefik'];
const EXTENSIONS = ['toml', 'yaml', 'yml'];

function configurationFile(p: Process, named: string | undefined): string | undefined {
  const places = PLACES.map((place) => place.replace(/\$(\w+)/, (_, name: string) => p.env.get(name) ?? ''));
  const paths = [...(named === undefined ? [] : [named]), ...places.flatMap((place) => EXTENSIONS.map((extension) => `${place}.${extension}`))];
  return paths.find((path) => lookup(p, path)?.kind === 'file');
}

function fromFile(p: Process, path: string): Node {
  const extension = path.split('.').pop()!;
  if (!EXTENSIONS.includes(extension)) throw new ConfigurationError(`unsupported file extension: ${path}`);
  const data = extension === 'toml' ? parseToml(readText(p, path)) : parseYaml(readText(p, path));
  if (data === null) return { name: 'traefik', value: '', children: [] };
  if (typeof data !== 'object' || Array.isArray(data)) throw new ConfigurationError(`yaml: unmarshal errors:\n  line 1: cannot unmarshal !!${Array.isArray(data) ? 'seq' : 'str'} ${Array.isArray(data) ? '' : `\`${String(data).slice(0, 7)}...\` `}into map[string]interface {}`);
  return fromData('traefik', data);
}

