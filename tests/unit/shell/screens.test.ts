/** What an interactive bash showed on a terminal, line by line. */
import { testScreens } from '../../transcripts/screens.ts';

testScreens(import.meta.dirname, 'workstation');
