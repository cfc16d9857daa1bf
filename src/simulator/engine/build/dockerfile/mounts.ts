/** RUN --mount: its fields, read when the step comes so that variables may stand in them. */
import { didYouMean } from './suggest.ts';

export interface Mount {
  type: string;
  from: string;
  source: string;
  target: string;
  readonly: boolean;
  id: string;
  sharing: string;
  required: boolean;
  env?: string;
  mode?: number;
  uid?: number;
  gid?: number;
  /** Bytes that a tmpfs holds. */
  size?: number;
}

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARING = ['shared', 'private', 'locked'];
const KEYS = ['type', 'from', 'source', 'target', 'readonly', 'id', 'sharing', 'required', 'size', 'mode', 'uid', 'gid', 'src', 'dst', 'destination', 'ro', 'rw', 'readwrite', 'env'];
const TRUTH: Record<string, boolean> = { 1: true, t: true, T: true, true: true, TRUE: true, True: true, 0: false, f: false, F: false, false: false, FALSE: false, False: false };

export const mountFields = (text: string): { key: string; value: string | undefined; field: string }[] => text.split(',').map((field) => {
  const [key = '', value] = field.split(/=(.*)/s);
  return { key: key.toLowerCase(), value, field };
});

/** What is looked at before anything is expanded. @throws Error */
export function checkMountSource(text: string): void {
  if (text === '') throw new Error('failed to parse csv mounts: EOF');
  const from = mountFields(text).find(({ key }) => key === 'from')?.value ?? '';
  const at = from.indexOf('$');
  if (at >= 0 && at !== from.length - 1) throw new Error("'from' doesn't support variable expansion, define alias stage instead");
}

/** @throws Error with BuildKit's words */
export function readMount(text: string, expand: (word: string) => string): Mount {
  const mount: Mount = { type: 'bind', from: '', source: '', target: '', readonly: false, id: '', sharing: '', required: false };
  let own: boolean | undefined;
  for (const { key, value: written, field } of mountFields(text)) {
    const isSwitch = ['readonly', 'ro', 'readwrite', 'rw', 'required'].includes(key);
    if (written === undefined && !isSwitch) throw new Error(`invalid field '${field}' must be a key=value pair`);
    const value = written === undefined ? 'true' : expand(written);
    if (key === 'readonly' || key === 'ro') own = truth(key, value);
    else if (key === 'readwrite' || key === 'rw') own = !truth(key, value);
    else setField(mount, key, value, field);
  }
  mount.readonly = own ?? !['cache', 'tmpfs'].includes(mount.type);
  checkMount(mount);
  return mount;
}

const SIZE = /^(\d+(?:\.\d+)?)\s?(?:([kmgtp])i?b?|b)?$/i;

/** '1m' is 1024². */
function bytesOf(text: string): number {
  const [, number = '', unit = ''] = SIZE.exec(text)!;
  return Math.floor(Number(number) * 1024 ** ('kmgtp'.indexOf(unit.toLowerCase() || '-') + 1));
}

function truth(key: string, value: string): boolean {
  const found = TRUTH[value];
  if (found === undefined) throw new Error(`invalid value for ${key}: ${value}`);
  return found;
}

function numeral(key: string, value: string, base: number): number {
  if (!(base === 8 ? /^[0-7]+$/ : /^\d+$/).test(value)) throw new Error(`invalid value ${value} for ${key}`);
  return Number.parseInt(value, base);
}

function setField(mount: Mount, key: string, value: string, field: string): void {
  const only = (...types: string[]): void => {
    if (!types.includes(mount.type)) throw new Error(`unexpected key '${key}' for mount type '${mount.type}'`);
  };
  switch (key) {
    case 'type':
      if (!TYPES.includes(value.toLowerCase())) throw new Error(`unsupported mount type ${JSON.stringify(value)}${didYouMean(value, TYPES)}`);
      mount.type = value.toLowerCase();
      return;
    case 'from': case 'source': case 'target': case 'id': case 'env':
      mount[key] = value;
      return;
    case 'src':
      mount.source = value;
      return;
    case 'dst': case 'destination':
      mount.target = value;
      return;
    case 'required':
      only('secret', 'ssh');
      mount.required = truth(key, value);
      return;
    case 'size':
      only('tmpfs');
      if (!SIZE.test(value)) throw new Error(`invalid value for size: ${value}`);
      mount.size = bytesOf(value);
      return;
    case 'sharing':
      if (!SHARING.includes(value.toLowerCase())) throw new Error(`unsupported sharing value ${JSON.stringify(value)}${didYouMean(value, SHARING)}`);
      mount.sharing = value.toLowerCase();
      return;
    case 'mode': case 'uid': case 'gid':
      mount[key] = numeral(key, value, key === 'mode' ? 8 : 10);
      return;
    default: throw new Error(`unexpected key '${key}' in '${field}'${didYouMean(key, KEYS)}`);
  }
}

function checkMount(mount: Mount): void {
  if (!['secret', 'ssh', 'cache'].includes(mount.type)) {
    for (const key of ['mode', 'uid', 'gid'] as const) if (mount[key] !== undefined) throw new Error(`${key} not allowed for ${JSON.stringify(mount.type)} type mounts`);
  }
  if (mount.type === 'secret') {
    if (mount.from !== '') throw new Error('secret mount should not have a from');
    if (mount.sharing !== '') throw new Error('secret mount should not define sharing');
    if (mount.source === '' && mount.target === '' && mount.id === '') throw new Error('invalid secret mount. one of source, target required');
    if (mount.source !== '' && mount.id !== '') throw new Error("both source and id can't be set");
  }
  if (mount.sharing !== '' && mount.type !== 'cache') throw new Error(`invalid cache sharing set for ${mount.type} mount`);
}
