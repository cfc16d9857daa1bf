/** Which Node a process is, and where its own files call a script: stacks end there. */
import type { Process } from '../../kernel/process.ts';

/** The one of Debian and of whatever says nothing. */
const DEFAULT = '22.23.3';

export const versionOf = (p: Process): string => `v${p.env.get('NODE_VERSION') ?? DEFAULT}`;

const RUN = ['    at Module.load (node:internal/modules/cjs/loader:1505:32)', '    at Function._load (node:internal/modules/cjs/loader:1309:12)', '    at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)'];
const MAIN = ['    at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)', '    at node:internal/main/run_main_module:36:49'];
const JS = '    at Object..js (node:internal/modules/cjs/loader:1913:10)';

export const FRAMES = {
  main: ['    at Module._compile (node:internal/modules/cjs/loader:1781:14)', JS, ...RUN, ...MAIN],
  required: ['    at Module._compile (node:internal/modules/cjs/loader:1781:14)', JS, ...RUN, '    at Module.require (node:internal/modules/cjs/loader:1527:12)', '    at require (node:internal/modules/helpers:147:16)'],
  syntax: ['    at wrapSafe (node:internal/modules/cjs/loader:1713:18)', '    at Module._compile (node:internal/modules/cjs/loader:1755:20)', JS, ...RUN, ...MAIN],
  check: ['    at wrapSafe (node:internal/modules/cjs/loader:1713:18)', '    at checkSyntax (node:internal/main/check_syntax:78:3)'],
  module: ['    at ModuleJob.run (node:internal/modules/esm/module_job:343:25)', '    at async onImport.tracePromise.__proto__ (node:internal/modules/esm/loader:681:26)', '    at async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)'],
  link: ['    at ModuleJob._instantiate (node:internal/modules/esm/module_job:226:21)', '    at async ModuleJob.run (node:internal/modules/esm/module_job:335:5)', '    at async onImport.tracePromise.__proto__ (node:internal/modules/esm/loader:681:26)', '    at async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)'],
  attributeMissing: ['    at validateAttributes (node:internal/modules/esm/assert:88:15)', '    at defaultLoadSync (node:internal/modules/esm/load:172:3)', '    at ModuleLoader.load (node:internal/modules/esm/loader:831:12)', '    at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:609:31)', '    at #createModuleJob (node:internal/modules/esm/loader:640:36)', '    at #getJobFromResolveResult (node:internal/modules/esm/loader:353:34)', '    at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:321:41)'],
  moduleSyntax: ['    at compileSourceTextModule (node:internal/modules/esm/utils:346:16)', '    at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:110:18)', '    at #translate (node:internal/modules/esm/loader:559:20)', '    at afterLoad (node:internal/modules/esm/loader:612:29)', '    at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:617:12)', '    at #createModuleJob (node:internal/modules/esm/loader:640:36)', '    at #getJobFromResolveResult (node:internal/modules/esm/loader:353:34)', '    at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:321:41)', '    at async onImport.tracePromise.__proto__ (node:internal/modules/esm/loader:680:25)'],
  eval: ['    at runScriptInThisContext (node:internal/vm:209:10)', '    at node:internal/process/execution:446:12', '    at [eval]-wrapper:6:24', '    at runScriptInContext (node:internal/process/execution:444:60)', '    at evalFunction (node:internal/process/execution:279:30)', '    at evalTypeScript (node:internal/process/execution:291:3)', '    at node:internal/main/eval_string:74:3'],
  evalSyntax: ['    at makeContextifyScript (node:internal/vm:185:14)', '    at compileScript (node:internal/process/execution:383:10)', '    at evalTypeScript (node:internal/process/execution:256:22)', '    at node:internal/main/eval_string:74:3'],
  notFound: ['    at Function._resolveFilename (node:internal/modules/cjs/loader:1430:15)', '    at defaultResolveImpl (node:internal/modules/cjs/loader:1040:19)', '    at resolveForCJSWithHooks (node:internal/modules/cjs/loader:1045:22)', '    at Function._load (node:internal/modules/cjs/loader:1216:25)', '    at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)'],
  unknownBuiltIn: ['    at defaultResolveImpl (node:internal/modules/cjs/loader:1034:15)'],
  requires: ['    at Module.require (node:internal/modules/cjs/loader:1527:12)', '    at require (node:internal/modules/helpers:147:16)'],
  runMain: MAIN,
  timer: ['    at listOnTimeout (node:internal/timers:585:17)', '    at process.processTimers (node:internal/timers:521:7)'],
} as const;

/** The excerpts of Node's own files on the screens of some errors. */
export const PLACES = {
  notFound: 'node:internal/modules/cjs/loader:1433\n  throw err;\n  ^\n',
  json: 'node:internal/modules/cjs/loader:1928\n    throw err;\n    ^\n',
  unknownBuiltIn: 'node:internal/modules/cjs/loader:1034\n        throw new ERR_UNKNOWN_BUILTIN_MODULE(specifier);\n        ^\n',
  attributeMissing: "node:internal/modules/esm/assert:88\n        throw new ERR_IMPORT_ATTRIBUTE_MISSING(url, 'type', validType);\n              ^\n",
  packageMissing: 'node:internal/modules/package_json_reader:314\n  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);\n        ^\n',
  moduleMissing: 'node:internal/modules/esm/resolve:275\n    throw new ERR_MODULE_NOT_FOUND(\n          ^\n',
  emitted: "node:events:498\n      throw er; // Unhandled 'error' event\n      ^\n",
} as const;
