/** editor.js: what vi and nano show over a terminal. */
import { bridge } from './bridge.ts';
import { NanoKeys } from './editor/nano.ts';
import { TextEditor } from './editor/text-editor.ts';
import { ViKeys } from './editor/vi.ts';

bridge.openEditor = (options) => new TextEditor({ ...options, keys: options.editing.request.program === 'vi' ? new ViKeys() : new NanoKeys() });
