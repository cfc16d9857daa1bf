import type { Part } from '../../src/simulator/world.ts';
import type { worlds } from './worlds.ts';

/** What each world's machine consists of; the cluster's part is loaded only where it is needed, as in the page. */
export async function partsOf(world: keyof typeof worlds): Promise<readonly Part[]> {
  const { workstationParts } = await import('../../src/simulator/parts/workstation.ts');
  if (world === 'workstation') return workstationParts;
  const { clusterParts } = await import('../../src/simulator/parts/cluster.ts');
  const { provideTexts } = await import('../../src/build/field-texts.ts');
  provideTexts();
  return [...workstationParts, ...clusterParts];
}
