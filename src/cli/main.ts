/**
 * Starts the program: one bundle with V8's code cache beside it, since loading some hundred modules and compiling
 * them costs more than analysing a manuscript. A cache made by another Node version is refused by V8 and the bundle
 * is compiled as usual. This file is itself built as CommonJS (`main.cjs`): Node's loader of modules takes longer.
 */
import { ENTRY, openBundle, tuneAsBuilt } from './bundle.js';

// Under other flags than its own Node compiles its modules anew: before they are set, but for the runs that hash nothing.
if (process.argv[2]?.startsWith('check') !== true) process.getBuiltinModule('node:crypto');
tuneAsBuilt();
openBundle().load(ENTRY);
