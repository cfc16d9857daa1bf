/** kubectl apply --prune --applyset (with KUBECTL_APPLYSET=true): a parent object remembers which kinds and namespaces hold the set; a label marks the members. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { sha256 } from '../../../kernel/sha256.ts';
import type { ApiResource } from '../client/discovery.ts';
import { ApiError, CommandError, Failures, isNotFound } from '../client/failure.ts';
import { apiVersionOf, resourceText, type RestMapper } from '../client/mapper.ts';
import { klogLine } from '../print/klog.ts';
import { dryRunOf, dryRunQuery } from '../print/result.ts';
import { list } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { patchObject, validationQuery } from '../resource/write.ts';
import { CLIENT_VERSION, type Session } from '../session.ts';
import { pruneObject } from './prune.ts';

const PREFIX = 'applyset.kubernetes.io/';
const TOOLING = `${PREFIX}tooling`, NAMESPACES = `${PREFIX}additional-namespaces`, KINDS = `${PREFIX}contains-group-kinds`, ID = `${PREFIX}id`, PART_OF = `${PREFIX}part-of`, PARENT_TYPE = `${PREFIX}is-parent-type`;
const TOOL = 'kubectl', MANAGER = 'kubectl-applyset';

/** Go's GroupKind.String(): 'Deployment.apps'. */
const groupKindText = ({ group, kind }: ApiResource): string => (group ? `${kind}.${group}` : kind);

const isBuiltIn = ({ group, name }: ApiResource): boolean => group === '' && (name === 'secrets' || name === 'configmaps');

interface Extent {
  kinds: ReadonlySet<ApiResource>;
  namespaces: ReadonlySet<string>;
}

class ApplySet {
  readonly #session: Session;
  readonly #parent: Info;
  #before: Extent = { kinds: new Set(), namespaces: new Set() };
  #after: Extent = this.#before;

  constructor(session: Session, parent: Info) {
    this.#session = session;
    this.#parent = parent;
  }

  get #title(): string {
    const { mapping, name } = this.#parent;
    return JSON.stringify(`${mapping.name}.${mapping.group}/${name}`);
  }

  get #id(): string {
    const { mapping, name, namespace = '' } = this.#parent;
    const hash = toBase64(sha256([name, namespace, mapping.kind, mapping.group].join('.'))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    return `applyset-${hash}-v1`;
  }

  /** @throws CommandError where the parent cannot be one, or another flag says what to prune */
  *validate(): Blocking<void> {
    const session = this.#session, { mapping, namespace } = this.#parent, problems: string[] = [];
    if (!session.switch('prune')) throw new CommandError('--applyset requires --prune');
    if (mapping.namespaced && !namespace) problems.push('namespace is required to use namespace-scoped ApplySet');
    if (!isBuiltIn(mapping) && !(yield* this.#isCustomParent())) problems.push(`resource ${JSON.stringify(resourceText(mapping))} is not permitted as an ApplySet parent`);
    if (problems.length > 0) throw new Failures(problems.map((problem) => new CommandError(problem)));
    if (session.switch('force')) throw new CommandError('--force cannot be used with --prune');
    for (const [name, given] of [['all', session.switch('all')], ['selector', session.flag('selector') !== ''], ['prune-allowlist', session.list('prune-allowlist').length > 0]] as const) {
      if (given) throw new CommandError(`--${name} is incompatible with --applyset`);
    }
  }

  /** Definitions of custom resources say by a label that their objects may be parents. */
  *#isCustomParent(): Blocking<boolean> {
    const definitions = (yield* this.#session.mapper()).mapping('customresourcedefinitions.apiextensions.k8s.io'), { name, group } = this.#parent.mapping;
    return (yield* list(this.#session, definitions, undefined, PARENT_TYPE)).some(({ metadata }) => metadata.name === `${name}.${group}`);
  }

  /** The object with the label of the set's members. @throws CommandError */
  labelled(object: KubernetesObject): KubernetesObject {
    if (object.metadata.labels && PART_OF in object.metadata.labels) throw new CommandError(`ApplySet label ${JSON.stringify(PART_OF)} already set in input data`);
    return { ...object, metadata: { ...object.metadata, labels: { ...object.metadata.labels, [PART_OF]: this.#id } } };
  }

  /** The parent covers what was and what will be in the set before anything is applied, so that nothing is lost on the way. */
  *begin(infos: readonly Info[]): Blocking<void> {
    this.#before = yield* this.#recorded();
    this.#after = { kinds: new Set(infos.map(({ mapping }) => mapping)), namespaces: new Set(infos.flatMap(({ namespace }) => namespace ?? [])) };
    yield* this.#record({ kinds: new Set([...this.#before.kinds, ...this.#after.kinds]), namespaces: new Set([...this.#before.namespaces, ...this.#after.namespaces]) });
  }

  *prune(applied: readonly Info[]): Blocking<void> {
    const kept = new Set(applied.map(({ object }) => object?.metadata.uid));
    for (const mapping of this.#before.kinds) {
      for (const namespace of mapping.namespaced ? this.#before.namespaces : [undefined]) {
        for (const object of yield* list(this.#session, mapping, namespace, `${PART_OF}=${this.#id}`)) {
          if (!kept.has(object.metadata.uid)) yield* pruneObject(this.#session, { mapping, namespace, name: object.metadata.name, source: '' }, object);
        }
      }
    }
    yield* this.#record(this.#after);
  }

  /** What the parent says of the set; it need not be there yet. @throws CommandError */
  *#recorded(): Blocking<Extent> {
    let parent: KubernetesObject;
    try {
      parent = yield* fetchInfo(this.#session.client(), this.#parent);
    } catch (error) {
      if (!isNotFound(error)) throw error instanceof Error ? new CommandError(`failed to fetch ApplySet parent object ${this.#title}: ${error.message}`) : error;
      if (!isBuiltIn(this.#parent.mapping)) throw new CommandError('custom resource ApplySet parents cannot be created automatically');
      return this.#before;
    }
    const { labels = {}, annotations = {} } = parent.metadata;
    this.#check(labels, annotations);
    const mapper = yield* this.#session.mapper(), { namespace } = this.#parent;
    const words = (text: string | undefined): string[] => (text ?? '').split(',').filter((word) => word !== '');
    return {
      kinds: new Set(words(annotations[KINDS]).map((word) => kindOf(mapper, this.#title, word))),
      namespaces: new Set([...words(annotations[NAMESPACES]), ...(namespace === undefined ? [] : [namespace])]),
    };
  }

  #check(labels: Readonly<Record<string, string>>, annotations: Readonly<Record<string, string>>): void {
    const tooling = annotations[TOOLING], id = labels[ID], title = this.#title;
    if (tooling === undefined) throw new CommandError(`ApplySet parent object ${title} already exists and is missing required annotation ${JSON.stringify(TOOLING)}`);
    const tool = tooling.split('/').slice(0, Math.max(1, tooling.split('/').length - 1)).join('/');
    if (tool !== TOOL) throw new CommandError(`ApplySet parent object ${title} already exists and is managed by tooling ${JSON.stringify(tool)} instead of ${JSON.stringify(TOOL)}`);
    if (id === undefined) throw new CommandError(`ApplySet parent object ${title} exists and does not have required label ${ID}`);
    if (id !== this.#id) throw new CommandError(`ApplySet parent object ${title} exists and has incorrect value for label ${JSON.stringify(ID)} (got: ${id}, want: ${this.#id})`);
    if (annotations[KINDS] === undefined) throw new CommandError(`parsing ApplySet annotation on ${title}: kubectl requires the ${JSON.stringify(KINDS)} annotation to be set on all ApplySet parent objects`);
  }

  *#record({ kinds, namespaces }: Extent): Blocking<void> {
    const dryRun = dryRunOf(this.#session), { mapping, name, namespace } = this.#parent;
    if (dryRun === 'client') return;
    const annotations = { [NAMESPACES]: [...namespaces].filter((one) => one !== namespace).sort().join(','), [KINDS]: [...new Set([...kinds].map(groupKindText))].sort().join(','), [TOOLING]: `${TOOL}/${CLIENT_VERSION}` };
    const patch = { kind: mapping.kind, apiVersion: apiVersionOf(mapping), metadata: { name, ...(namespace !== undefined && { namespace }), labels: { [ID]: this.#id }, annotations } };
    const send = (force: boolean): Blocking<KubernetesObject> => patchObject(this.#session, this.#parent, 'apply', patch, [...dryRunQuery(dryRun), ['fieldManager', MANAGER], ...validationQuery(this.#session), ['force', String(force)]]);
    try {
      yield* send(false);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.reason !== 'Conflict') throw new CommandError(`failed to update ApplySet: ${error.message}`);
      yield* this.#session.err(klogLine(this.#session.p, 'W', 'applyset.go:447', `WARNING: failed to update ApplySet: ${error.message}\nApplySet field manager ${MANAGER} should own these fields. Retrying with conflicts forced.`));
      yield* send(true);
    }
  }
}

function kindOf(mapper: RestMapper, title: string, word: string): ApiResource {
  const [kind = '', ...group] = word.split('.'), found = mapper.preferredOf(group.join('.'), kind);
  if (!found) throw new CommandError(`parsing ApplySet annotation on ${title}: could not find mapping for kind in ${JSON.stringify(KINDS)} annotation: no matches for kind ${JSON.stringify(kind)} in group ${JSON.stringify(group.join('.'))}`);
  return found;
}

/** What --applyset names: `[RESOURCE][.GROUP]/NAME`, a secret where it names no resource. @throws CommandError */
export function* applySetOf(session: Session): Blocking<ApplySet> {
  const reference = session.flag('applyset'), slash = reference.indexOf('/');
  const mapper = yield* session.mapper();
  const [word, name] = slash < 0 ? ['secrets', reference] : [reference.slice(0, slash), reference.slice(slash + 1)];
  const [resource = '', ...group] = word.split('.'), mapping = mapper.lookup(word);
  const invalid = (problem: string): CommandError => new CommandError(`invalid parent reference ${JSON.stringify(reference)}: ${problem}`);
  if (name === '') throw invalid('name cannot be blank');
  if (!mapping) throw invalid(`no matches for ${group.join('.')}/, Resource=${resource}`);
  const namespace = session.namespace();
  return new ApplySet(session, { mapping, name, namespace: mapping.namespaced && namespace.explicit ? namespace.name : undefined, source: '' });
}
