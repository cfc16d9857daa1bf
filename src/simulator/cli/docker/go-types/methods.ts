/** Methods that templates may call on values of the Engine API: modes of containers, ports, permissions of files. */
import { GoNamed, GoStringer, type GoFunction } from '../../../kernel/gotemplate/value.ts';

type Methods = Readonly<Record<string, GoFunction>>;
type Of = (value: string) => Methods;

const is = (value: boolean): GoFunction => () => value;
const container = (value: string): string | undefined => /^container:(.*)$/s.exec(value)?.[1];

/** What modes that may be another container's have in common. */
const shared = (value: string): Methods => ({ IsContainer: is(container(value) !== undefined), Container: () => container(value) ?? '' });

function networkMode(value: string): Methods {
  const isContainer = container(value) !== undefined, userDefined = !['default', 'bridge', 'host', 'none'].includes(value) && !isContainer;
  return {
    IsNone: is(value === 'none'), IsDefault: is(value === 'default'), IsPrivate: is(value !== 'host' && !isContainer), IsContainer: is(isContainer), ConnectedContainer: () => container(value) ?? '',
    UserDefined: () => (userDefined ? value : ''), IsBridge: is(value === 'bridge'), IsHost: is(value === 'host'), IsUserDefined: is(userDefined), NetworkName: () => (isContainer ? 'container' : value),
  };
}

/** Modes that are the host's or the container's own. */
const hostOrPrivate: Of = (value) => ({ IsHost: is(value === 'host'), IsPrivate: is(value !== 'host'), Valid: is(value === '' || value === 'host') });

const isolation: Of = (value) => {
  const mode = value.toLowerCase(), byDefault = mode === '' || mode === 'default';
  return { IsDefault: is(byDefault), IsHyperV: is(mode === 'hyperv'), IsProcess: is(mode === 'process'), IsValid: is(byDefault) };
};

/** The named strings of the declarations. */
const STRINGS: Readonly<Record<string, [typeName: string, methods: Of]>> = {
  NetworkMode: ['container.NetworkMode', networkMode],
  UTSMode: ['container.UTSMode', hostOrPrivate],
  UsernsMode: ['container.UsernsMode', hostOrPrivate],
  PidMode: ['container.PidMode', (value) => ({ ...shared(value), IsHost: is(value === 'host'), IsPrivate: is(value !== 'host' && container(value) === undefined), Valid: is(value === '' || value === 'host' || !!container(value)) })],
  IpcMode: ['container.IpcMode', (value) => ({
    ...shared(value), IsPrivate: is(value === 'private'), IsHost: is(value === 'host'), IsShareable: is(value === 'shareable'), IsNone: is(value === 'none'), IsEmpty: is(value === ''),
    Valid: is(['', 'none', 'private', 'host', 'shareable'].includes(value) || container(value) !== undefined),
  })],
  CgroupSpec: ['container.CgroupSpec', (value) => ({ ...shared(value), Valid: is(value === '' || container(value) !== undefined) })],
  CgroupnsMode: ['container.CgroupnsMode', (value) => ({ IsPrivate: is(value === 'private'), IsHost: is(value === 'host'), IsEmpty: is(value === ''), Valid: is(['', 'private', 'host'].includes(value)) })],
  Isolation: ['container.Isolation', isolation],
  Digest: ['digest.Digest', (value) => ({ String: () => value, Algorithm: () => value.split(':')[0], Encoded: () => value.split(':')[1] ?? '', Hex: () => value.split(':')[1] ?? '', Validate: () => null })],
};

/** A mode of a file as ls shows it. */
function fileMode(mode: number): GoStringer {
  const text = `-${[6, 3, 0].map((shift) => [4, 2, 1].map((bit, at) => ((mode >> shift) & bit ? 'rwx'[at] : '-')).join('')).join('')}`;
  return new GoStringer('fs.FileMode', text, mode, { String: () => text, IsDir: is(false), IsRegular: is(true), Perm: () => fileMode(mode & 0o777), Type: () => fileMode(0) });
}

/** A value of a named type. */
export function named(type: string, value: unknown): unknown {
  if (type === 'FileMode') return fileMode(Number(value ?? 0));
  const [typeName, methods] = STRINGS[type]!, text = String(value ?? '');
  return new GoNamed(typeName, text, text, methods(text));
}

/** network.Port. */
export function portValue(text: string): GoStringer {
  const [number = '', protocol = 'tcp'] = text.split('/');
  return new GoStringer('network.Port', text, text, { String: () => text, Port: () => number, Num: () => BigInt(number), Proto: () => protocol, IsZero: is(false), IsValid: is(true) });
}

/** Structs that print as text, and structs that have methods. */
export const STRUCT_TEXTS: Readonly<Record<string, (fields: ReadonlyMap<string, unknown>) => string>> = {
  'units.Ulimit': (fields) => `${fields.get('Name')}=${fields.get('Soft')}:${fields.get('Hard')}`,
  'blkiodev.WeightDevice': (fields) => `${fields.get('Path')}:${fields.get('Weight')}`,
  'blkiodev.ThrottleDevice': (fields) => `${fields.get('Path')}:${fields.get('Rate')}`,
  'swarm.Version': (fields) => String(fields.get('Index')),
};

export const STRUCT_METHODS: Readonly<Record<string, (fields: ReadonlyMap<string, unknown>) => Methods>> = {
  'container.RestartPolicy': (fields) => {
    const name = fields.get('Name');
    return { IsNone: is(name === 'no' || name === ''), IsAlways: is(name === 'always'), IsOnFailure: is(name === 'on-failure'), IsUnlessStopped: is(name === 'unless-stopped') };
  },
};
