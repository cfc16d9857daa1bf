/** All routes of the API. Their order counts only between a literal word and a wildcard in its place. */
import type { Engine } from '../engine.ts';
import type { Route } from '../http/router.ts';
import { archiveRoutes } from './archives.ts';
import { buildRoutes } from './build.ts';
import { containerRoutes } from './containers.ts';
import { execRoutes } from './exec.ts';
import { imageRoutes } from './images.ts';
import { networkRoutes } from './networks.ts';
import { swarmRoutes } from './swarm.ts';
import { pluginRoutes } from './plugins.ts';
import { systemRoutes } from './system.ts';
import { volumeRoutes } from './volumes.ts';

export const ROUTES: readonly ((engine: Engine) => Route[])[] = [systemRoutes, pluginRoutes, archiveRoutes, containerRoutes, execRoutes, imageRoutes, networkRoutes, volumeRoutes, buildRoutes, swarmRoutes];
