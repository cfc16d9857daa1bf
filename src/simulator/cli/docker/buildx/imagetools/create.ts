/** docker buildx imagetools create: an image of images that lie in registries already. */
import type { Descriptor, Manifest } from '../../../../api/engine/images.ts';
import type { SolveStatus } from '../../../../api/engine/build.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import { decode, encode } from '../../../../kernel/bytes.ts';
import { writeFile } from '../../../../kernel/files.ts';
import type { Process } from '../../../../kernel/process.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import type { Behaviour } from '../../behaviour.ts';
import { CliError } from '../../errors.ts';
import { readNamed } from '../../image/archive.ts';
import { parsePlatform, platformText } from '../../platform.ts';
import { fullString, type Reference } from '../../reference.ts';
import { copyBlob, hasContent, putManifest, RegistryError } from '../../registry/content.ts';
import { failedStep, failedSteps } from '../excerpt.ts';
import { progressMode, type ProgressMode } from '../progress-mode.ts';
import { displayFor } from '../solve.ts';
import { SolveState } from '../solve-state.ts';
import { combine, type Combined, type Notes, type Part, type Source } from './combine.ts';
import { fetchImage, inWords, locationOf } from './location.ts';

/** What a word names: an image, or what it is made of. */
type Word = { reference: Reference } | { descriptor: Partial<Descriptor> };

/** @throws CliError */
function readSource(text: string): Word {
  const failed = (reason: string): CliError => new CliError(`ERROR: failed to parse source ${JSON.stringify(text)}, valid sources are digests, references and descriptors: ${reason}`);
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return { descriptor: { digest: text } };
  if (text.startsWith('sha256')) throw failed(!/^sha256:[0-9a-f]+$/.test(text) ? 'invalid checksum digest format' : 'invalid checksum digest length');
  if (!text.startsWith('{')) {
    try {
      return { reference: locationOf(text) };
    } catch (error) {
      throw error instanceof CliError && error.message.startsWith('ERROR: ') ? failed(error.message.slice(7)) : error;
    }
  }
  return { descriptor: readDescriptor(text, failed) };
}

function readDescriptor(text: string, failed: (reason: string) => CliError): Partial<Descriptor> {
  let parsed: Partial<Descriptor> & { schemaVersion?: number };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw failed('unexpected end of JSON input');
  }
  if (parsed.schemaVersion) throw failed(`expected an OCI content descriptor, got a manifest or index (schemaVersion ${parsed.schemaVersion})`);
  if (!parsed.digest) throw failed('invalid descriptor: digest is required');
  return parsed;
}

/** A digest alone lies in the one repository that is spoken of. @throws CliError */
function sourcesOf(words: readonly { text: string; word: Word }[], tags: readonly Reference[]): Source[] {
  const named = words.flatMap(({ word }) => ('reference' in word ? [word.reference] : []));
  const repositories = new Map([...named, ...tags].map((one) => [`${one.domain}/${one.path}`, one]));
  if (repositories.size === 0) throw new CliError('ERROR: no repositories specified, please set a reference in tag or source');
  // Once one source is looked up by its name, descriptors from files are so too, and that name is the repository's latest.
  const byName = words.some(({ word }) => 'reference' in word || !word.descriptor.mediaType);
  return words.map(({ text, word }) => {
    if ('reference' in word) return { reference: word.reference, asked: {} };
    if (repositories.size > 1) throw new CliError(`ERROR: multiple repositories specified, cannot infer repository for ${JSON.stringify(text)}`);
    const { domain, path } = [...repositories.values()][0]!;
    if (word.descriptor.mediaType) return { reference: { domain, path, tag: 'latest' }, asked: word.descriptor, ...(!byName && { direct: true }) };
    return { reference: { domain, path, digest: word.descriptor.digest! }, asked: word.descriptor };
  });
}

/** --annotation type:key=value; without a type it is the manifest's, which is refused later. @throws CliError */
function notesOf(specs: readonly string[]): Notes {
  const notes = new Map<string, { type: string; key: string; value: string }>();
  for (const spec of specs) {
    const [, types = '', key = '', value] = /^(?:([a-z,-]+(?:\[[^\]]*\])?):)?([^=]*)(?:=(.*))?$/s.exec(spec) ?? [];
    if (value === undefined) throw new CliError(`ERROR: failed to parse annotations: invalid annotation ${JSON.stringify(spec)}, expected key=value`);
    for (const type of types.replace(/\[[^\]]*\]/g, '').split(',')) {
      if (!['', 'index', 'manifest', 'manifest-descriptor', 'index-descriptor'].includes(type)) throw new CliError(`ERROR: failed to parse annotations: unknown annotation type ${JSON.stringify(type)}`);
      notes.set(`${type} ${key}`, { type, key, value });
    }
  }
  return notes;
}

function platformsOf(specs: readonly string[]): string[] {
  return specs.flatMap((spec) => spec.split(',')).map((one) => {
    try {
      return platformText(one) || `${parsePlatform(one).os}`;
    } catch (error) {
      throw error instanceof CliError ? new CliError(`ERROR: invalid platform ${JSON.stringify(one)}: ${error.message}`) : error;
    }
  });
}

/** A manifest and what it leads to; nothing that is there already. */
function* copyPart(p: Process, { descriptor, from }: Part, to: Reference): Blocking<void> {
  if (from.domain === to.domain && from.path === to.path) return;
  const document = yield* fetchImage(p, { ...from, digest: descriptor.digest });
  const { config, layers = [] } = JSON.parse(document.text) as Partial<Manifest>;
  for (const { digest } of [...layers, ...(config ? [config] : [])]) yield* copyBlob(p, from, to, digest);
  if (!(yield* hasContent(p, to, 'manifests', descriptor.digest))) yield* putManifest(p, { domain: to.domain, path: to.path, digest: descriptor.digest }, document);
}

/** One repository's step: manifests are copied, then each tag is put. What went wrong is the answer. */
function* pushTo(p: Process, tags: readonly Reference[], { document, parts }: Combined, tell: (status: SolveStatus) => Blocking<void>): Blocking<CliError | undefined> {
  const repository = `${tags[0]!.domain}/${tags[0]!.path}`, vertex = { digest: `push ${repository}`, inputs: [], name: `[internal] pushing ${repository}`, started: p.now };
  const log = (text: string): Blocking<void> => tell({ logs: [{ vertex: vertex.digest, stream: 1, data: encode(`${text}\n`), timestamp: p.now }] });
  yield* tell({ vertexes: [vertex] });
  let doing = '';
  try {
    // All copies are begun at once.
    for (const { descriptor, from } of parts) yield* log(`copying ${descriptor.digest} from ${fullString(from)} to ${repository}`);
    for (const part of parts) {
      doing = `copy ${part.descriptor.digest} from ${fullString(part.from)} to ${fullString(tags[0]!)}`;
      yield* copyPart(p, part, tags[0]!);
    }
    for (const tag of tags) {
      doing = `publish ${document.digest} to ${fullString(tag)}`;
      yield* log(`pushing ${document.digest} to ${fullString(tag)}`);
      yield* putManifest(p, tag, document);
    }
    yield* tell({ vertexes: [{ ...vertex, completed: p.now }] });
    return undefined;
  } catch (error) {
    if (!(error instanceof RegistryError) && !(error instanceof CliError)) throw error;
    const words = `${doing}: ${(error instanceof RegistryError ? inWords(error, 'push') : error).message.replace(/^ERROR: /, '')}`;
    yield* tell({ vertexes: [{ ...vertex, completed: p.now, error: words }] });
    return new CliError(`ERROR: ${words}`);
  }
}

/** @throws CliError: buildx quotes the mode elsewhere, and not here */
function modeOf(p: Process, progress: string): ProgressMode {
  if (progress !== '' && !['auto', 'tty', 'plain', 'rawjson', 'quiet', 'none'].includes(progress)) throw new CliError(`ERROR: invalid progress mode ${progress}`);
  return progressMode(p, progress === 'none' ? 'quiet' : progress || 'auto', false);
}

function* pushAll(p: Process, tags: readonly Reference[], combined: Combined, progress: string): Blocking<void> {
  const state = new SolveState(p.now), mode = modeOf(p, progress);
  const { display, ticker } = yield* displayFor(p, state, mode);
  const byRepository = new Map<string, Reference[]>();
  for (const tag of tags) byRepository.set(`${tag.domain}/${tag.path}`, [...(byRepository.get(`${tag.domain}/${tag.path}`) ?? []), tag]);
  const tell = function* (status: SolveStatus): Blocking<void> {
    const changed = state.add(status);
    yield* display.tell?.(status) ?? display.update(changed);
  };
  const end = function* (): Blocking<void> {
    ticker?.abort();
    yield* display.finish();
  };
  // The repositories do not wait for each other; the first mistake is what is said at the end.
  let mistake: CliError | undefined;
  for (const own of byRepository.values()) {
    const found = yield* pushTo(p, own, combined, tell);
    mistake ??= found;
  }
  yield* end();
  if (!mistake) return;
  if (mode !== 'quiet' && mode !== 'rawjson') for (const failed of failedSteps(state)) yield* p.write(2, failedStep(failed));
  throw mistake;
}

function* run({ p, args, flags }: Invocation): Blocking<number> {
  const files = flags.list('file'), dryRun = flags.bool('dry-run');
  if (args.length === 0 && files.length === 0) throw new CliError('ERROR: no sources specified');
  if (!dryRun && flags.list('tag').length === 0) throw new CliError('ERROR: can\'t push with no tags specified, please set --tag or --dry-run');
  const texts = [...files.map((file) => readFileOf(p, file)), ...args];
  const tags = flags.list('tag').map(locationOf);
  if (flags.bool('append') && tags.length > 0) texts.unshift(flags.list('tag')[0]!);
  const words = texts.map((text) => ({ text, word: readSource(text) })), platforms = platformsOf(flags.list('platform'));
  const sources = sourcesOf(words, tags);
  const combined = yield* combine(p, sources, notesOf(flags.list('annotation')), flags.bool('prefer-index'), platforms);
  if (dryRun) {
    yield* p.write(1, `${combined.document.text}\n`);
    return 0;
  }
  yield* pushAll(p, tags, combined, flags.string('progress'));
  const { mediaType, digest, size } = combined.document;
  const names = [...new Set(tags.map((tag) => fullString({ domain: tag.domain, path: tag.path })))].sort();
  if (flags.string('metadata-file')) writeFile(p, flags.string('metadata-file'), JSON.stringify({ 'containerimage.descriptor': { mediaType, digest, size }, 'image.name': names.join(',') }, null, 2));
  return 0;
}

function readFileOf(p: Process, path: string): string {
  try {
    return decode(readNamed(p, path));
  } catch (error) {
    throw error instanceof CliError ? new CliError(`ERROR: ${error.message}`) : error;
  }
}

export const create: Behaviour = { path: 'buildx imagetools create', run };
