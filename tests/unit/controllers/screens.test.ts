/** kubectl 1.37.1 on a cluster of v1.37.1 with three kubelets. */
import { testScreens } from '../../transcripts/screens.ts';

testScreens(import.meta.dirname, 'cluster');
