/** --mount type=…,src=…,dst=…[,readonly…] */
import { readCsv } from '../../shared/cobra/value.ts';
import { ramInBytes } from '../../shared/units.ts';

export interface MountRequest {
  Type: string;
  Source?: string;
  Target?: string;
  ReadOnly?: boolean;
  Consistency?: string;
  BindOptions?: Record<string, unknown>;
  VolumeOptions?: { NoCopy?: boolean; Subpath?: string; Labels?: Record<string, string>; DriverConfig?: { Name?: string; Options?: Record<string, string> } };
  ImageOptions?: { Subpath?: string };
  TmpfsOptions?: { SizeBytes?: number; Mode?: number };
}

const lone = ['readonly', 'ro', 'volume-nocopy', 'bind-nonrecursive', 'bind-create-src'];

const flag = (key: string, value: string | undefined): boolean => {
  if (value === undefined || value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new Error(`invalid value for '${key}': invalid boolean value (${JSON.stringify(value)}): must be one of "true", "1", "false", or "0" (default "true")`);
};

const addPair = (map: Record<string, string> | undefined, pair: string): Record<string, string> => {
  const [key = '', value = ''] = pair.split(/=(.*)/s);
  return { ...map, [key]: value };
};

/** What each key does. `absolute` makes a path of the host that begins with a dot absolute. */
const setters: Record<string, (mount: MountRequest, value: string, absolute: (path: string) => string) => void> = {
  type: (mount, value) => (mount.Type = value.toLowerCase()),
  source: (mount, value, absolute) => (mount.Source = value.startsWith('.') ? absolute(value) : value),
  target: (mount, value) => (mount.Target = value),
  consistency: (mount, value) => (mount.Consistency = value.toLowerCase()),
  'bind-propagation': (mount, value) => (mount.BindOptions = { ...mount.BindOptions, Propagation: value.toLowerCase() }),
  'bind-nonrecursive': () => {
    throw new Error('bind-nonrecursive is deprecated, use bind-recursive=disabled instead');
  },
  'bind-recursive': (mount, value) => {
    const option = { enabled: undefined, disabled: 'NonRecursive', writable: 'ReadOnlyNonRecursive', readonly: 'ReadOnlyForceRecursive' }[value];
    if (option === undefined && value !== 'enabled') throw new Error(`invalid value for bind-recursive: ${value} (must be "enabled", "disabled", "writable", or "readonly")`);
    if (option) mount.BindOptions = { ...mount.BindOptions, [option]: true };
  },
  'volume-subpath': (mount, value) => (mount.VolumeOptions = { ...mount.VolumeOptions, Subpath: value }),
  'volume-label': (mount, value) => (mount.VolumeOptions = { ...mount.VolumeOptions, Labels: addPair(mount.VolumeOptions?.Labels, value) }),
  'volume-driver': (mount, value) => (mount.VolumeOptions = { ...mount.VolumeOptions, DriverConfig: { ...mount.VolumeOptions?.DriverConfig, Name: value } }),
  'volume-opt': (mount, value) => (mount.VolumeOptions = { ...mount.VolumeOptions, DriverConfig: { ...mount.VolumeOptions?.DriverConfig, Options: addPair(mount.VolumeOptions?.DriverConfig?.Options, value) } }),
  'image-subpath': (mount, value) => (mount.ImageOptions = { Subpath: value }),
  'tmpfs-size': (mount, value) => {
    try {
      mount.TmpfsOptions = { ...mount.TmpfsOptions, SizeBytes: ramInBytes(value) };
    } catch {
      throw new Error(`invalid value for tmpfs-size: ${value}`);
    }
  },
  'tmpfs-mode': (mount, value) => {
    if (!/^[0-7]+$/.test(value)) throw new Error(`invalid value for tmpfs-mode: ${value}`);
    mount.TmpfsOptions = { ...mount.TmpfsOptions, Mode: parseInt(value, 8) };
  },
};
setters.src = setters.source!;
setters.dst = setters.destination = setters.target!;

/** @throws Error with docker's words */
export function parseMount(text: string, absolute: (path: string) => string): MountRequest {
  const mount: MountRequest = { Type: 'volume' };
  if (text.trim() === '') throw new Error('value is empty');
  for (const field of readCsv(text.trim())) {
    const equals = field.indexOf('=');
    const written = equals < 0 ? field : field.slice(0, equals), value = equals < 0 ? undefined : field.slice(equals + 1);
    if (written.trim() !== written) throw new Error(`invalid option '${written.trim()}' in '${field}': option should not have whitespace`);
    if (value !== undefined && value.trim() === '') throw new Error(`invalid value for '${written}': value is empty`);
    if (value !== undefined && value.trim() !== value) throw new Error(`invalid value for '${written}' in '${field}': value should not have whitespace`);
    const key = written.toLowerCase();
    if (value === undefined && !lone.includes(key)) throw new Error(`invalid field '${field}' must be a key=value pair`);
    if (key === 'readonly' || key === 'ro') mount.ReadOnly = flag(key, value);
    else if (key === 'volume-nocopy') mount.VolumeOptions = { ...mount.VolumeOptions, NoCopy: flag(key, value) };
    else if (key === 'bind-create-src') mount.BindOptions = { ...mount.BindOptions, CreateMountpoint: flag(key, value) };
    else if (setters[key]) setters[key](mount, value ?? '', absolute);
    else throw new Error(`unknown option '${written}' in '${field}'`);
  }
  return checked(mount);
}

function checked(mount: MountRequest): MountRequest {
  if (!mount.Type) throw new Error('type is required');
  const allowed: [keyof MountRequest, string, string][] = [['VolumeOptions', 'volume', 'volume-*'], ['BindOptions', 'bind', 'bind-*'], ['TmpfsOptions', 'tmpfs', 'tmpfs-*'], ['ImageOptions', 'image', 'image-*']];
  for (const [field, type, words] of allowed) if (mount[field] !== undefined && mount.Type !== type) throw new Error(`cannot mix '${words}' options with mount type '${mount.Type}'`);
  return mount;
}
