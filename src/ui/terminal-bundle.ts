/** terminal.js: the screen, the machine with its shell and engine, and the session between them. */
import '@xterm/xterm/css/xterm.css';
import { modules } from 'drydock:modules';
import { boot } from '../simulator/machine.ts';
import { workstationParts } from '../simulator/parts/workstation.ts';
import { bridge } from './bridge.ts';
import { TerminalView } from './terminal/terminal-view.ts';

bridge.modules = modules;
bridge.openTerminal = (element, lesson) => void new TerminalView(element, lesson, boot, [...workstationParts, ...(bridge.clusterParts ?? [])]);
