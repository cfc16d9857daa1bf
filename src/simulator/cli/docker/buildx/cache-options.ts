/** --cache-from and --cache-to. */
import type { CacheSource, CacheTarget } from '../../../api/engine/build.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { csvFields } from './csv-fields.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { parseReference } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { Unprepared } from './unprepared.ts';

/** A cache that is written, and the folder where that is done. */
export interface CacheOption {
  target: CacheTarget;
  destination: string;
}

type Fields = ReadonlyMap<string, string>;

/** @throws CliError in buildx's words */
function fieldsOf(spec: string): Fields {
  const parts = csvFields(spec);
  if (parts.every((part) => !part.includes('='))) return new Map([['type', 'registry'], ['ref', spec]]);
  const fields = new Map(parts.map((part): [string, string] => {
    const at = part.indexOf('=');
    if (at < 0) throw new CliError(`ERROR: invalid value ${part}`);
    return [part.slice(0, at).toLowerCase(), part.slice(at + 1)];
  }));
  if (!fields.get('type')) throw new CliError(`ERROR: type required for ${JSON.stringify(spec)}`);
  return fields;
}

/** A cache of GitHub's needs its runner: without one it is left out, as buildx does. */
const isHere = (fields: Fields): boolean => fields.get('type') !== 'gha';

const authOf = (p: Process, ref: string): { auth?: string } => {
  const auth = Object.values(registryAuth(p, parseReference(ref).domain))[0];
  return auth === undefined ? {} : { auth };
};

const isTrue = (text: string | undefined): boolean => /^(1|t|true)$/i.test(text ?? '');

/** What a build may take steps from; folders that are no cache are told of. @throws CliError, Unprepared */
export function cacheSources(p: Process, specs: readonly string[]): { sources: CacheSource[]; warnings: string[] } {
  const sources: CacheSource[] = [], warnings: string[] = [];
  for (const fields of specs.map(fieldsOf).filter(isHere)) {
    const type = fields.get('type')!, ref = fields.get('ref'), from = fields.get('src');
    if (type === 'local') {
      if (!from) throw new Unprepared('local cache importer requires src');
      const folder = lookup(p, absolutePath(p)(from));
      const index = folder?.kind === 'directory' ? folder.entries.get('index.json') : undefined;
      if (folder?.kind === 'directory' && index) sources.push({ type, folder });
      else warnings.push(`local cache import at ${from} skipped due to err: could not read ${from}/index.json: open ${from}/index.json: no such file or directory`);
    } else if (type === 'registry') {
      if (!ref) throw new Unprepared('registry cache importer requires ref');
      sources.push({ type, ref, ...authOf(p, ref) });
    } else sources.push({ type });
  }
  return { sources, warnings };
}

/** @throws CliError, Unprepared */
export function cacheTargets(p: Process, specs: readonly string[]): CacheOption[] {
  return specs.map(fieldsOf).filter(isHere).map((fields) => {
    const type = fields.get('type')!, ref = fields.get('ref'), destination = fields.get('dest') ?? '';
    if (type !== 'local' && type !== 'registry' && type !== 'inline') throw new Unprepared(`failed to solve: unknown cache exporter: ${JSON.stringify(type)}`);
    if (type === 'local' && destination === '') throw new Unprepared('local cache exporter requires dest');
    if (type === 'registry' && !ref) throw new Unprepared('registry cache exporter requires ref');
    return { destination, target: { type, ...(ref ? { ref, ...authOf(p, ref) } : {}), max: fields.get('mode') === 'max', index: /^(0|f|false)$/i.test(fields.get('image-manifest') ?? ''), ignoreError: isTrue(fields.get('ignore-error')) } };
  });
}
