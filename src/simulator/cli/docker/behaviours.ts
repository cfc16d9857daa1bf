/** Every command that does something, by object; those of compose and swarms are in behaviours-later.ts. */
import type { Behaviour } from './behaviour.ts';
import { bakeCommands } from './buildx/bake/bake.ts';
import { buildCommands } from './buildx/build.ts';
import { builderCommands } from './buildx/builders/registry.ts';
import { inspectCommands as historyInspectCommands } from './buildx/history/inspect.ts';
import { listCommands as historyListCommands } from './buildx/history/list.ts';
import { imagetoolsCommands } from './buildx/imagetools/inspect.ts';
import { containerCommands } from './container/registry.ts';
import { seldomContainerCommands } from './container/registry-more.ts';
import { contextCommands } from './context/commands.ts';
import { transferCommands } from './context/transfer.ts';
import { imageCommands } from './image/registry.ts';
import { seldomImageCommands } from './image/registry-more.ts';
import { manifestCommands } from './manifest/commands.ts';
import { networkCommands } from './network/commands.ts';
import { pluginCommands } from './plugin/commands.ts';
import { registryCommands } from './registry/login.ts';
import { systemCommands } from './system/registry.ts';
import { volumeCommands } from './volume/commands.ts';

export const behaviours: Behaviour[] = [...bakeCommands, ...buildCommands, ...builderCommands, ...historyInspectCommands, ...historyListCommands, ...imagetoolsCommands, ...containerCommands, ...seldomContainerCommands, ...contextCommands, ...transferCommands, ...imageCommands, ...seldomImageCommands, ...manifestCommands, ...networkCommands, ...pluginCommands, ...registryCommands, ...systemCommands, ...volumeCommands];
