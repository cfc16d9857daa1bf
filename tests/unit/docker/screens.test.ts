/** The real docker CLI 29.7.2, buildx v0.36.1 and compose 5.5.0, partly against our engine over HTTP (src/http/serve.ts). */
import { testScreens } from '../../transcripts/screens.ts';

testScreens(import.meta.dirname, 'workstation');
