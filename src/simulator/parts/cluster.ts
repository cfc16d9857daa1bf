import { clusterPart } from '../cluster/part.ts';
import type { Part } from '../world.ts';

export const clusterParts: Part[] = [clusterPart];
