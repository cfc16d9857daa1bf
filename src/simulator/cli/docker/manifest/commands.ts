/** docker manifest: looks into registries, and puts lists of images together. */
import type { Manifest } from '../../../api/engine/images.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { indentJson } from '../../../kernel/gotemplate/json.ts';
import type { Behaviour } from '../behaviour.ts';
import { CliError } from '../errors.ts';
import { fullString, parseReference, withTag, type Reference } from '../reference.ts';
import { copyBlob, documentOf, ping, putManifest, RegistryError } from '../registry/content.ts';
import { listText } from './list.ts';
import { fetchRemote } from './remote.ts';
import { noSuchManifest, removeList, saveManifest, shown, storedList, storedManifest, type ImageManifest } from './store.ts';

/** @throws CliError, its words behind `prefix` */
function named(text: string, prefix = ''): Reference {
  try {
    return withTag(parseReference(text));
  } catch (error) {
    throw error instanceof CliError ? new CliError(`${prefix}${error.message}`) : error;
  }
}

const asJson = (value: unknown): string => `${indentJson(value, '\t', { ordered: true, escapeHtml: true })}\n`;

const manifestText = (manifest: ImageManifest, verbose: boolean): string => asJson(verbose ? shown(manifest) : JSON.parse(manifest.text));

function listed(target: Reference, list: readonly ImageManifest[], verbose: boolean): string {
  if (verbose) return asJson(list.map(shown));
  try {
    return `${listText(target, list).text}\n`;
  } catch (error) {
    throw error instanceof CliError ? new CliError(`failed to assemble ManifestDescriptor: ${error.message}`) : error;
  }
}

const inspect: Behaviour = {
  path: 'manifest inspect',
  *run({ p, args, flags }) {
    const verbose = flags.bool('verbose'), reference = named(args.at(-1)!);
    if (args.length === 2) {
      const manifest = storedManifest(p, named(args[0]!), reference);
      if (!manifest) throw noSuchManifest(reference);
      yield* p.write(1, manifestText(manifest, verbose));
      return 0;
    }
    const stored = storedList(p, reference);
    const found = stored ? { list: stored } : yield* fetchRemote(p, reference, flags.bool('insecure'));
    yield* p.write(1, 'list' in found ? listed(reference, found.list, verbose) : manifestText(found.manifest, verbose));
    return 0;
  },
};

function* manifestOf(p: Process, list: Reference, reference: Reference, insecure: boolean): Blocking<ImageManifest> {
  const stored = storedManifest(p, list, reference);
  if (stored) return stored;
  const found = yield* fetchRemote(p, reference, insecure);
  if ('list' in found) throw new CliError(`${fullString(reference)} is a manifest list`);
  return found.manifest;
}

const create: Behaviour = {
  path: 'manifest create',
  *run({ p, args, flags }) {
    const [name = '', ...images] = args;
    const target = named(name, `error parsing name for manifest list ${name}: `);
    if (storedList(p, target) && !flags.bool('amend')) throw new CliError('refusing to amend an existing manifest list with no --amend flag');
    for (const image of images) {
      const reference = named(image);
      saveManifest(p, target, reference, yield* manifestOf(p, target, reference, flags.bool('insecure')));
    }
    yield* p.write(1, `Created manifest list ${fullString(target)}\n`);
    return 0;
  },
};

/** What Go can be built for, and with it what an image may be for. */
const PLATFORMS = new Set('darwin/386 darwin/amd64 darwin/arm darwin/arm64 dragonfly/amd64 freebsd/386 freebsd/amd64 freebsd/arm linux/386 linux/amd64 linux/arm linux/arm64 linux/ppc64le linux/mips64 linux/mips64le linux/riscv64 linux/s390x netbsd/386 netbsd/amd64 netbsd/arm openbsd/386 openbsd/amd64 openbsd/arm plan9/386 plan9/amd64 solaris/amd64 windows/386 windows/amd64'.split(' '));

const annotate: Behaviour = {
  path: 'manifest annotate',
  *run({ p, args, flags }) {
    const [name = '', image = ''] = args;
    const target = named(name, `annotate: error parsing name for manifest list ${name}: `), reference = named(image, `annotate: error parsing name for manifest ${image}: `);
    const manifest = storedManifest(p, target, reference);
    if (!manifest) throw new CliError(`manifest for image ${image} does not exist in ${name}`);
    const { architecture = '', os = '', ...rest } = manifest.descriptor.platform ?? {};
    const features = [...flags.list('os-features')];
    const platform = {
      ...rest, architecture: flags.string('arch') || architecture, os: flags.string('os') || os, ...(flags.string('os-version') ? { 'os.version': flags.string('os-version') } : {}),
      ...(features.length > 0 ? { 'os.features': features } : {}), ...(flags.string('variant') ? { variant: flags.string('variant') } : {}),
    };
    if (!PLATFORMS.has(`${platform.os}/${platform.architecture}`)) throw new CliError(`manifest entry for image has unsupported os/arch combination: ${flags.string('os')}/${flags.string('arch')}`);
    const { architecture: arch, os: system, variant, ...more } = platform;
    saveManifest(p, target, reference, { ...manifest, descriptor: { ...manifest.descriptor, platform: { architecture: arch, os: system, ...more, ...(variant ? { variant } : {}) } } });
    return 0;
  },
};

/** Images of other repositories go to the list's own first. */
function* pushImage(p: Process, target: Reference, { ref, descriptor, text }: ImageManifest): Blocking<void> {
  const source = parseReference(ref);
  if (source.path === target.path) return;
  const { config, layers } = JSON.parse(text) as Manifest;
  for (const { digest } of [...layers, config]) yield* copyBlob(p, source, target, digest);
  const own = { domain: target.domain, path: target.path, digest: descriptor.digest };
  const digest = yield* putManifest(p, own, { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size, text });
  yield* p.write(1, `Pushed ref ${fullString(own)} with digest: ${digest}\n`);
}

const push: Behaviour = {
  path: 'manifest push',
  *run({ p, args, flags }) {
    const target = named(args[0]!), images = storedList(p, target);
    if (!images) throw noSuchManifest(target);
    const bare = images.find(({ descriptor: { platform } }) => !platform?.os || !platform.architecture);
    if (bare) throw new CliError(`manifest ${bare.ref} must have an OS and Architecture to be pushed to a registry`);
    const { mediaType, text } = listText(target, images);
    try {
      yield* ping(p, target.domain, flags.bool('insecure'));
      for (const image of images) yield* pushImage(p, target, image);
      yield* p.write(1, `${yield* putManifest(p, target, documentOf(mediaType, text))}\n`);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      throw new CliError(error.kind === 'denied' ? `failed to put manifest ${fullString(target)}: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n` : error.message);
    }
    if (flags.bool('purge')) removeList(p, target);
    return 0;
  },
};

const rm: Behaviour = {
  path: 'manifest rm',
  *run({ p, args }) {
    const troubles: string[] = [];
    for (const name of args) {
      try {
        const target = named(name);
        if (!storedList(p, target)) throw noSuchManifest(target);
        removeList(p, target);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        troubles.push(error.message);
      }
    }
    if (troubles.length > 0) throw new CliError(troubles.join('\n'));
    return 0;
  },
};

export const manifestCommands: Behaviour[] = [annotate, create, inspect, push, rm];
