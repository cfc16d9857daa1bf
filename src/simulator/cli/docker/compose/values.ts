/** Values that no compose file may have, whatever their type. */
import { CliError } from '../errors.ts';
import { isMap, text, truth, type Raw } from './raw.ts';

const entries = (model: Raw, section: string): [string, Raw][] => Object.entries(isMap(model[section]) ? model[section] : {}).flatMap(([key, one]): [string, Raw][] => (isMap(one) ? [[key, one]] : []));

/** Where a secret or a config may come from. */
const SOURCES = { configs: ['file', 'environment', 'content'], secrets: ['file', 'environment'] };

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$/;

/** @throws CliError at the first mistake */
export function checkValues(model: Raw): void {
  for (const [name, volume] of entries(model, 'volumes')) checkExternal(`volumes.${name}`, volume);
  for (const [section, sources] of Object.entries(SOURCES)) {
    for (const [name, object] of entries(model, section)) {
      const given = sources.filter((source) => source in object);
      if (given.length > 1) throw new CliError(`${section}.${name}: ${sources.join('|')} attributes are mutually exclusive`);
      if (given.length === 0 && !('driver' in object) && !('external' in object)) throw new CliError(`${section}.${name}: one of ${sources.join('|')} must be set`);
    }
  }
  for (const [name, service] of entries(model, 'services')) {
    for (const [index, port] of (Array.isArray(service.ports) ? service.ports : []).entries()) if (isMap(port) && port.target === undefined) throw new CliError(`service ports services.${name}.ports.[${index}] is missing a target port`);
    for (const port of Array.isArray(service.ports) ? service.ports : []) if (isMap(port) && port.host_ip !== undefined && !ADDRESS.test(text(port.host_ip))) throw new CliError(`services.${name}.ports.[]: invalid ip address: ${text(port.host_ip)}`);
    for (const [path, requests] of [['gpus', service.gpus], ['deploy.resources.reservations.devices', reservedDevices(service)]] as const) {
      if (Array.isArray(requests) && requests.some((one) => isMap(one) && 'count' in one && 'device_ids' in one)) throw new CliError(`services.${name}.${path}.[]: "count" and "device_ids" attributes are exclusive`);
    }
    const watch = isMap(service.develop) && Array.isArray(service.develop.watch) ? service.develop.watch : [];
    for (const trigger of watch) if (isMap(trigger) && trigger.path === '') throw new CliError(`services.${name}.develop.watch.[].path: value can't be blank`);
  }
}

function checkExternal(path: string, volume: Raw): void {
  if (!truth(volume.external)) return;
  const other = Object.keys(volume).find((key) => key !== 'name' && key !== 'external' && !key.startsWith('x-'));
  if (other !== undefined) throw new CliError(`${path}: conflicting parameters "external" and ${JSON.stringify(other)} specified`);
}

const reservedDevices = (service: Raw): unknown => ['deploy', 'resources', 'reservations', 'devices'].reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), service);
