/** terminal.js: the screen, the machine with its shell and engine, and the session between them. */
import '@xterm/xterm/css/xterm.css';
import '../styles/editor.css';
import { modules } from 'drydock:modules';
import { boot } from '../simulator/machine.ts';
import { workstationParts } from '../simulator/parts/workstation.ts';
import { bridge } from './bridge.ts';
import { ChunkLoader } from './terminal/chunk-loader.ts';
import { hasStoredSession } from './terminal/shelf.ts';
import { TerminalView } from './terminal/terminal-view.ts';

bridge.modules = modules;
bridge.openTerminal = async (element, lesson) => {
  const chunks = new ChunkLoader(JSON.parse(element.dataset['chunks']!) as Record<string, string>);
  // A setup and a replay run without stopping: what they may need has to be there.
  if (lesson.scenario.setup.length > 0 || hasStoredSession(lesson.scenario.name)) await chunks.all();
  new TerminalView(element, lesson, { boot, parts: [...workstationParts, ...(bridge.clusterParts ?? [])], chunks });
};
