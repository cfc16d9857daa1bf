/** Flags of run and create about devices: their limits, and GPUs. */
import { kindOf, kinds, readCsv, type ValueKind } from '../../shared/cobra/value.ts';
import { ramInBytes } from '../../shared/units.ts';
import { pairsToMap } from '../env-file.ts';

/** 'device:value'. @throws Error in docker's words */
function parts(text: string): [string, string] {
  const [path = '', value] = text.split(/:(.*)/s);
  if (value === undefined || path === '') throw new Error(`bad format: ${text}`);
  if (!path.startsWith('/dev/')) throw new Error(`bad format for device path: ${text}`);
  return [path, value];
}

export function deviceWeight(text: string): { Path: string; Weight: number } {
  const [Path, value] = parts(text);
  const Weight = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(Weight === 0 || (Weight >= 10 && Weight <= 1000))) throw new Error(`invalid weight for device: ${text}`);
  return { Path, Weight };
}

/** Bytes a second. */
export function deviceRate(text: string): { Path: string; Rate: number } {
  const [Path, value] = parts(text);
  try {
    return { Path, Rate: ramInBytes(value) };
  } catch {
    throw new Error(`invalid rate for device: ${text}. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb`);
  }
}

/** Operations a second. */
export function deviceOperations(text: string): { Path: string; Rate: number } {
  const [Path, value] = parts(text);
  if (!/^\d+$/.test(value)) throw new Error(`invalid rate for device: ${text}. The correct format is <device-path>:<number>. Number must be a positive integer`);
  return { Path, Rate: Number(value) };
}

interface DeviceRequest {
  Driver: string;
  Count: number;
  DeviceIDs: string[] | null;
  Capabilities: string[][];
  Options: Record<string, string>;
}

function gpuCount(text: string): number {
  if (text === 'all') return -1;
  if (!/^[-+]?\d+$/.test(text)) throw new Error(`invalid count (${text}): value must be either "all" or an integer: invalid syntax`);
  return Number(text);
}

/** --gpus: a count, or fields. @throws Error in docker's words */
export function gpuRequest(text: string): DeviceRequest {
  const request: DeviceRequest = { Driver: '', Count: 0, DeviceIDs: null, Capabilities: [['gpu']], Options: {} };
  const seen = new Set<string>();
  if (text === '') throw new Error('EOF');
  for (const field of readCsv(text)) {
    const [key = '', value] = field.split(/=(.*)/s);
    if (seen.has(key)) throw new Error(`gpu request key '${key}' can be specified only once`);
    seen.add(value === undefined ? 'count' : key);
    if (value === undefined || key === 'count') request.Count = gpuCount(value ?? key);
    else if (key === 'driver') request.Driver = value;
    else if (key === 'device') request.DeviceIDs = value.split(',');
    else if (key === 'capabilities') request.Capabilities = [[...value.split(','), 'gpu']];
    else if (key === 'options') request.Options = pairsToMap(readCsv(value));
    else throw new Error(`unexpected key '${key}' in '${field}'`);
  }
  if (!seen.has('count') && request.DeviceIDs === null) request.Count = 1;
  return request;
}

const checking = (check: (text: string) => unknown): { kind: ValueKind } => ({
  kind: kindOf(kinds.list, 'list', (text) => {
    check(text);
    return text;
  }),
});

export const deviceFlags = {
  gpus: checking(gpuRequest), 'blkio-weight-device': checking(deviceWeight), 'device-read-bps': checking(deviceRate), 'device-write-bps': checking(deviceRate), 'device-read-iops': checking(deviceOperations), 'device-write-iops': checking(deviceOperations),
};

/** Only engines on Windows know these. */
export const WINDOWS_FLAGS = ['cpu-count', 'cpu-percent', 'io-maxbandwidth', 'io-maxiops'];
