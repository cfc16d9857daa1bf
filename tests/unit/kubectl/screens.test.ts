/** The real kubectl 1.37.1 against our API server over HTTP (src/http/serve.ts). */
import { testScreens } from '../../transcripts/screens.ts';

testScreens(import.meta.dirname, 'cluster');
