import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { contentFolder } from './load/content-folder.ts';

// Node loads the content loader: Vite would turn each of its hundred files into a module of its own.
const { contentLoader } = createRequire(import.meta.url)(
	'./load/content-loader.ts',
) as typeof import('./load/content-loader.ts');

// One collection holds every entry, because the rules of `schema/` and `checks/` see the whole story
// and report everything that is wrong with it at once.
export const collections = {
	content: defineCollection({ loader: contentLoader(contentFolder()) }),
};
