// Preloaded with a command (`node --import`), so that Node keeps the compiled code of all it loads.
import { enableCompileCache } from 'node:module';

enableCompileCache();
