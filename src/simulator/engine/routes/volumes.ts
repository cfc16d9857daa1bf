import type { VolumeRecord } from '../../api/engine/volumes.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, unavailable } from '../http/errors.ts';
import { parseFilters, type Filters } from '../http/filters.ts';
import { decodeJson, type Schema } from '../http/go-json.ts';
import { flag, text } from '../http/query.ts';
import { empty, json, olderThan, type Call, type Route } from '../http/router.ts';
import { NO_SWARM } from '../swarm/no-swarm.ts';
import type { VolumeRequest } from '../volumes.ts';

const CREATE: Schema = { struct: 'volume.CreateRequest', fields: { Name: 'string', Driver: 'string', DriverOpts: { map: 'string' }, Labels: { map: 'string' } } };

export function volumeRoutes(engine: Engine): Route[] {
  const { volumes } = engine;
  return [
    { method: 'GET', pattern: '/volumes', handle: (call) => json({ Volumes: select(engine, listFilters(call)), Warnings: null }) },
    { method: 'POST', pattern: '/volumes/create', handle: (call) => {
      const request = decodeJson<VolumeRequest & { ClusterVolumeSpec?: object | null }>(call, CREATE);
      if (request.ClusterVolumeSpec && !engine.cluster) throw unavailable(NO_SWARM);
      return json(volumes.create(request), 201);
    } },
    { method: 'POST', pattern: '/volumes/prune', handle: (call) => {
      const filters = parseFilters(call, ['label', 'label!', 'all']);
      const [all] = filters.get('all');
      if (all !== undefined && !/^(1|0|t|f|true|false)$/i.test(all)) throw badRequest(`invalid filter 'all': strconv.ParseBool: parsing ${JSON.stringify(all)}: invalid syntax`);
      // Before API 1.42 volumes with a name were pruned as well.
      const { names, bytes } = volumes.prune((volume) => filters.labels(volume.Labels), filters.boolean('all') ?? olderThan(call, '1.42'));
      return json({ VolumesDeleted: names, SpaceReclaimed: bytes });
    } },
    { method: 'GET', pattern: '/volumes/{name}', handle: (call) => json(volumes.require(call.params['name']!)) },
    { method: 'PUT', pattern: '/volumes/{name}', handle: () => { throw unavailable('volume update only valid for cluster volumes, but swarm is unavailable'); } },
    { method: 'DELETE', pattern: '/volumes/{name}', handle: (call) => { volumes.remove(call.params['name']!, flag(call, 'force')); return empty(); } },
  ];
}

function listFilters(call: Call): Filters {
  try {
    return parseFilters(call, ['dangling', 'driver', 'label', 'name']);
  } catch (error) {
    throw error instanceof ApiError && error.message === 'invalid filter' && !/""/.test(text(call, 'filters')) ? badRequest('error reading volume filters: invalid filter') : error;
  }
}

function select(engine: Engine, filters: Filters): VolumeRecord[] {
  const dangling = filters.boolean('dangling');
  return engine.volumes.list().filter((volume) => filters.labels(volume.Labels) && filters.match('name', volume.Name) && filters.any('driver', (driver) => volume.Driver === driver)
    && (dangling === undefined || (engine.volumes.users(volume.Name).length === 0) === dangling));
}
