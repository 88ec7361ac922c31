import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { contentFolder } from './load/content-folder.ts';

// Node loads the loader, most of which the configuration has in use already; Vite would make its hundred files into modules of its own first, which takes a second of every build.
const { contentLoader } = createRequire(import.meta.url)(
	'./load/content-loader.ts',
) as typeof import('./load/content-loader.ts');

// One collection holds every entry: the rules of `schema/` and `checks/` see the whole story at once, and report all that is wrong with it.
export const collections = {
	record: defineCollection({ loader: contentLoader(contentFolder()) }),
};
