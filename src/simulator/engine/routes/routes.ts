/** All routes of the API. Their order counts only between a literal word and a wildcard in its place. */
import type { Engine } from '../engine.ts';
import type { Route } from '../http/router.ts';
import { archiveRoutes } from './archives.ts';
import { buildRoutes } from './build.ts';
import { containerRoutes } from './containers.ts';
import { seldomContainerRoutes } from './containers-more.ts';
import { execRoutes } from './exec.ts';
import { imageRoutes } from './images.ts';
import { seldomImageRoutes } from './images-more.ts';
import { networkRoutes } from './networks.ts';
import { pingRoutes } from './ping.ts';
import { pluginRoutes } from './plugins.ts';
import { swarmRoutes } from './swarm.ts';
import { systemRoutes } from './system.ts';
import { volumeRoutes } from './volumes.ts';

export const ROUTES: readonly ((engine: Engine) => Route[])[] = [
  pingRoutes, systemRoutes, pluginRoutes, archiveRoutes, seldomContainerRoutes, containerRoutes, execRoutes, seldomImageRoutes, imageRoutes, networkRoutes, volumeRoutes, buildRoutes, swarmRoutes,
];
