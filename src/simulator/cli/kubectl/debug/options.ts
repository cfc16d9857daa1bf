/** What `kubectl debug` is asked to do, and what cannot be done. */
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { checkImageName } from '../resource/image-name.ts';
import type { Session } from '../session.ts';
import { containerContext } from './profiles.ts';

type Fields = Record<string, unknown>;

export interface DebugOptions {
  names: readonly string[];
  command: readonly string[];
  /** What --custom adds to the debugging container. */
  custom: Fields;
}

/** @throws CommandError */
export function debugOptions(session: Session): DebugOptions {
  const { args, invocation: { dash } } = session;
  const names = dash >= 0 ? args.slice(0, dash) : args, command = dash >= 0 ? args.slice(dash) : [];
  containerContext(session.flag('profile'), 'ephemeral');
  const custom = session.flag('custom') ? readCustom(session, session.flag('custom')) : {};
  checkPurpose(session, command);
  if (session.flag('image')) checkImageName(session.flag('image'));
  if (names.length === 0 && session.list('filename').length === 0) throw new CommandError('NAME or filename is required for debug');
  const pull = session.flag('image-pull-policy');
  if (pull && !['Always', 'IfNotPresent', 'Never'].includes(pull)) throw new CommandError(`invalid image pull policy: ${pull}`);
  for (const [container, image] of session.flags.map('set-image')) checkImageName(image, container);
  if (session.flag('target') && session.flag('copy-to')) throw new CommandError('--target is incompatible with --copy-to. Use --share-processes instead.');
  if (['name', 'command', 'image', 'lifecycle', 'volumeDevices'].some((field) => custom[field] !== undefined)) {
    if (session.switch('tty') && !session.switch('stdin')) checkTerminal(session);
    throw new CommandError('name, command, image, lifecycle and volume devices are not modifiable via custom profile');
  }
  return { names, command, custom };
}

function checkPurpose(session: Session, command: readonly string[]): void {
  const image = session.flag('image'), images = session.flags.map('set-image').size > 0;
  if (session.switch('attach') && !image && !session.flag('container')) throw new CommandError('you must specify --container or create a new container using --image in order to attach.');
  if (session.flag('copy-to')) {
    if (!image && !images && command.length === 0) throw new CommandError('you must specify --image, --set-image or command arguments.');
    if (command.length > 0 && !session.flag('container') && !image) throw new CommandError('you must specify an existing container or a new image when specifying args.');
    return;
  }
  for (const name of ['replace', 'same-node']) if (session.switch(name)) throw new CommandError(`--${name} may only be used with --copy-to.`);
  if (images) throw new CommandError('--set-image may only be used with --copy-to.');
  if (!image) throw new CommandError('you must specify --image when not using --copy-to.');
}

/** @throws CommandError */
export function checkTerminal(session: Session): void {
  if (session.switch('tty') && !session.switch('stdin')) throw new CommandError('-i/--stdin is required for containers with -t/--tty=true');
}

function readCustom(session: Session, path: string): Fields {
  let text: string;
  try {
    text = session.readText(path);
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`must pass a container spec json file for custom profile: ${error.message}`);
    throw error;
  }
  try {
    const value = parseYaml(text);
    if (isFields(value)) return value;
    throw new YamlError(`error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${Array.isArray(value) ? 'array' : typeof value} into Go value of type v1.Container`);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`${path} does not contain a valid container spec: ${error.message}`);
    throw error;
  }
}

/** By what the elements of a container's lists are known. */
const KEYS: Readonly<Record<string, string>> = { env: 'name', volumeMounts: 'mountPath', ports: 'containerPort' };

/** The container with the fields of another: lists with keys are joined, all else is replaced or goes deeper. */
export function customised(container: Fields, custom: Fields): Fields {
  const out = { ...container };
  for (const [name, value] of Object.entries(custom)) {
    const own = out[name], key = KEYS[name];
    if (value === null) delete out[name];
    else if (Array.isArray(value) && Array.isArray(own) && key) out[name] = joined(own as Fields[], value as Fields[], key);
    else out[name] = isFields(own) && isFields(value) ? customised(own, value) : value;
  }
  return out;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function joined(own: readonly Fields[], others: readonly Fields[], key: string): Fields[] {
  const changed = own.map((one) => {
    const other = others.find((candidate) => candidate[key] === one[key]);
    return other ? customised(one, other) : one;
  });
  return [...others.filter((one) => !own.some((other) => other[key] === one[key])), ...changed];
}
