/** Dockerfile instructions that change an image's configuration, as `docker commit -c` and `docker import -c` take them. */
import type { ImageRunConfig } from '../../api/engine/images.ts';
import { isSignal } from '../../kernel/signals.ts';
import { badRequest } from '../http/errors.ts';
import { changeMistake } from './change-mistakes.ts';

/** The words of `["a", "b"]`, or a shell's command line. */
function command(text: string): string[] {
  if (text.startsWith('[')) {
    try {
      const words: unknown = JSON.parse(text);
      if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words;
    } catch {
      // No JSON: then it is a command line, as in a Dockerfile.
    }
  }
  return ['/bin/sh', '-c', text];
}

/** `a=1 b="2 3"`, or the old `a 1 2`. */
function pairs(text: string): [string, string][] {
  const words = text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\S)+/g) ?? [];
  const strange = words[0]?.includes('=') ? words.find((word) => !word.includes('=')) : undefined;
  if (strange !== undefined) throw badRequest(`Syntax error - can't find = in ${JSON.stringify(strange)}. Must be of the form: name=value`);
  const found = [...text.matchAll(/([\w.-]+)=("(?:[^"\\]|\\.)*"|'[^']*'|\S*)/g)].map((match): [string, string] => [match[1]!, match[2]!.replace(/^(["'])(.*)\1$/s, '$2')]);
  if (found.length > 0) return found;
  const [name = '', value = ''] = text.split(/\s+(.*)/s);
  return [[name, value]];
}

const DURATIONS: Record<string, number> = { h: 3.6e12, m: 6e10, s: 1e9, ms: 1e6 };

/** `NONE`, or options and `CMD command`. */
function health(text: string): NonNullable<ImageRunConfig['Healthcheck']> {
  const options = new Map([...text.matchAll(/--([a-z-]+)=(\S+)\s+/g)].map((match) => [match[1]!, match[2]!]));
  const [word = '', rest = ''] = text.replace(/^(?:--\S+\s+)*/, '').split(/\s+(.*)/s);
  if (word.toUpperCase() === 'NONE') return { Test: ['NONE'] };
  const long = (name: string): number => [...(options.get(name) ?? '').matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)].reduce((sum, part) => sum + Number(part[1]) * DURATIONS[part[2]!]!, 0);
  const times = { Interval: long('interval'), Timeout: long('timeout'), StartPeriod: long('start-period'), StartInterval: long('start-interval'), Retries: Number(options.get('retries') ?? 0) };
  return { Test: rest.startsWith('[') ? ['CMD', ...command(rest)] : ['CMD-SHELL', rest], ...Object.fromEntries(Object.entries(times).filter(([, value]) => value > 0)) };
}

function exposed(port: string): [string, Record<string, never>] {
  return [port.includes('/') ? port : `${port}/tcp`, {}];
}

const CHANGES: Record<string, (config: ImageRunConfig, text: string) => ImageRunConfig> = {
  CMD: (config, text) => ({ ...config, Cmd: command(text) }),
  ENTRYPOINT: (config, text) => ({ ...config, Entrypoint: command(text) }),
  ENV: (config, text) => {
    const added = pairs(text), names = new Set(added.map(([name]) => name));
    return { ...config, Env: [...(config.Env ?? []).filter((entry) => !names.has(entry.split('=')[0]!)), ...added.map(([name, value]) => `${name}=${value}`)] };
  },
  LABEL: (config, text) => ({ ...config, Labels: { ...config.Labels, ...Object.fromEntries(pairs(text)) } }),
  EXPOSE: (config, text) => ({ ...config, ExposedPorts: { ...config.ExposedPorts, ...Object.fromEntries(text.split(/\s+/).map(exposed)) } }),
  VOLUME: (config, text) => ({ ...config, Volumes: { ...config.Volumes, ...Object.fromEntries((text.startsWith('[') ? command(text) : text.split(/\s+/)).map((path) => [path, {}])) } }),
  USER: (config, text) => ({ ...config, User: text }),
  WORKDIR: (config, text) => ({ ...config, WorkingDir: text.startsWith('/') ? text : `${(config.WorkingDir ?? '').replace(/\/$/, '')}/${text}` }),
  HEALTHCHECK: (config, text) => ({ ...config, Healthcheck: health(text) }),
  STOPSIGNAL: (config, text) => {
    if (!isSignal(text)) throw badRequest(`invalid signal: ${text}`);
    return { ...config, StopSignal: text };
  },
  ONBUILD: (config, text) => ({ ...config, OnBuild: [...(config.OnBuild ?? []), text] }),
};

const SINGLE = new Set(['USER', 'WORKDIR', 'STOPSIGNAL']);

/** The configuration after the changes. @throws 400 */
export function changed(config: ImageRunConfig, changes: readonly string[]): ImageRunConfig {
  return changes.reduce((before, line) => {
    const [word = '', text = ''] = line.trim().split(/\s+(.*)/s);
    if (word === '' || word.startsWith('#')) throw badRequest('file with no instructions');
    const change = CHANGES[word.toUpperCase()];
    if (!change) throw badRequest(`${word} is not a valid change command`);
    if (text.trim() === '' && !['CMD', 'ENTRYPOINT'].includes(word.toUpperCase())) throw badRequest(`${word.toUpperCase()} requires ${SINGLE.has(word.toUpperCase()) ? 'exactly' : 'at least'} one argument`);
    const mistake = changeMistake(word.toUpperCase(), text.trim());
    if (mistake !== undefined) throw badRequest(mistake);
    return change(before, text.trim());
  }, config);
}
