// Two folders: that of the generator, which holds this code, and that of the newsroom, where a command
// is called: `process.cwd()`, with the story, `public/`, the site and what builds keep. In a checkout
// they are one. Packages are found from the code that imports them, never from the newsroom’s folder.
import { fileURLToPath } from 'node:url';

/** The folder that holds `src/` and Astro’s configuration, without a slash at its end. */
export const GENERATOR = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Whether the generator is a package, which holds JavaScript, and no checkout. */
export const IS_PACKAGE = import.meta.url.endsWith('.js');
