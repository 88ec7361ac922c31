import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of a built site that hold it in another language: each has a page for what is missing. */
export const translationsOf = (outDir: string): string[] =>
	readdirSync(outDir).filter((name) => existsSync(join(outDir, name, '404.html')));
