/** What an image is made of and how, as BuildKit's provenance (SLSA v1) says it. */
import type { SolveRequest } from '../../api/engine/build.ts';
import { toBase64 } from '../../kernel/base64.ts';
import { encode } from '../../kernel/bytes.ts';
import { nanoTime } from '../timestamp.ts';

/** An image that the build stands on or copies from. */
export interface Material {
  uri: string;
  digest: string;
}

/** 'pkg:docker/busybox@1.36?platform=linux%2Famd64' of a normalised name. */
export function packageUrl(name: string, qualifiers = '?platform=linux%2Famd64'): string {
  const [, path = '', tag] = /^(.*?)(?::([^:/@]+))?(?:@.*)?$/.exec(name.replace(/^docker\.io\/(library\/)?/, '')) ?? [];
  return `pkg:docker/${path.split('/').map(encodeURIComponent).join('/')}${tag === undefined ? '' : `@${tag}`}${qualifiers}`;
}

/** What is known of a build at its end. */
export interface Circumstances {
  request: SolveRequest;
  source: string;
  materials: readonly Material[];
  startedAt: number;
  finishedAt: number;
  invocation: string;
  /** Steps with their instructions, for mode=max. */
  steps: readonly string[];
}

const sorted = (record: Readonly<Record<string, string>>): [string, string][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** What the client asked for: secrets by name, never by content. */
function parameters({ request }: Circumstances, max: boolean): object {
  const args = [
    ...(max ? [...sorted(request.buildArgs).map(([name, value]): [string, string] => [`build-arg:${name}`, value]), ...sorted(request.labels).map(([name, value]): [string, string] => [`label:${name}`, value])] : []),
    ...(request.target ? [['target', request.target] as [string, string]] : []),
  ];
  const secrets = Object.keys(request.secrets ?? {}).map((id) => ({ id, optional: true }));
  return {
    frontend: 'dockerfile.v0', ...(args.length > 0 ? { args: Object.fromEntries(args) } : {}), ...(secrets.length > 0 && max ? { secrets } : {}),
    locals: [{ name: 'context' }, { name: 'dockerfile' }], compatibilityVersion: 30,
  };
}

/** The statement's predicate. */
export function provenance(known: Circumstances, max: boolean): object {
  const { request, source, materials, startedAt, finishedAt, invocation, steps } = known;
  const internal = { ...(max ? { buildConfig: { llbDefinition: steps.map((name, i) => ({ id: `step${i}`, op: { Op: { name } }, ...(i > 0 ? { inputs: [`step${i - 1}:0`] } : {}) })) } } : {}), builderPlatform: 'linux/amd64', dockerfileVersion: '1.26.0' };
  return {
    buildDefinition: {
      buildType: 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
      ...(materials.length > 0 ? { resolvedDependencies: materials.map(({ uri, digest }) => ({ uri, digest: { sha256: digest.slice(7) } })) } : {}),
      externalParameters: { configSource: { path: request.filename }, request: parameters(known, max) }, internalParameters: internal,
    },
    runDetails: {
      builder: { id: '' },
      metadata: {
        invocationId: invocation, startedOn: nanoTime(startedAt), finishedOn: nanoTime(finishedAt),
        buildkit_metadata: max ? { source: { infos: [{ filename: request.filename, language: 'Dockerfile', data: toBase64(encode(source)) }] } } : {}, buildkit_completeness: { request: true, resolvedDependencies: false },
      },
    },
  };
}
