// Imported before anything starts a process: tests start some hundreds that load the same modules, and
// so Node takes the types out of each module and compiles it once for all of them.
import { resolve } from 'node:path';

process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, '.out/compile-cache');
