/** Secrets and configs that are no files of the host: they are copied into a container before it starts. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { packTar } from '../../../kernel/tar.ts';
import type { Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import type { FileObject, FileReference, Project, Service } from './model.ts';

/** @throws CliError */
export function* injectFiles(engine: Engine, project: Project, name: string, service: Service, id: string): Blocking<void> {
  const kinds = [['secret', '/run/secrets/', service.secrets, project.secrets], ['config', '/', service.configs, project.configs]] as const;
  for (const [kind, folder, references, objects] of kinds) {
    for (const reference of references ?? []) {
      const object = objects[reference.source], content = object && contentOf(project, kind, object);
      if (!content) continue;
      if (service.read_only) throw new CliError(`cannot create ${kind} ${JSON.stringify(object.name)} in read-only service ${name}: \`file\` is the sole supported option`);
      yield* put(engine, id, placeOf(folder, reference), content, reference);
    }
  }
}

function contentOf({ environment }: Project, kind: string, object: FileObject): string {
  if (object.content) return object.content;
  if (!object.environment) return '';
  const value = environment.get(object.environment);
  if (value === undefined) throw new CliError(`environment variable ${JSON.stringify(object.environment)} required by ${kind} ${JSON.stringify(object.name)} is not set`);
  return value;
}

function placeOf(folder: string, { source, target }: FileReference): string {
  if (!target) return folder + source;
  return target.startsWith('/') || folder === '/' ? target : folder + target;
}

function* put(engine: Engine, id: string, path: string, content: string, { uid, gid, mode }: FileReference): Blocking<void> {
  const body = packTar([{ name: path, type: 'file', mode: mode === undefined ? 0o444 : Number.parseInt(mode, 8), uid: Number(uid ?? 0), gid: Number(gid ?? 0), mtime: Math.floor(engine.p.now / 1000), data: encode(content) }]);
  yield* engine.send('PUT', `/containers/${id}/archive`, { query: { path: '/', noOverwriteDirNonDir: 'true', copyUIDGID: uid || gid ? 'true' : undefined }, body, headers: { 'content-type': 'application/x-tar' } });
}
