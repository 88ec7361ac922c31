import { defineCollection } from 'astro:content';
import { contentFolder } from './load/content-folder.ts';
import { recordLoader } from './load/record-loader.ts';

// One collection holds every entry: the rules of `schema/` and `checks/` see the whole story at once, and report all that is wrong with it.
export const collections = {
	record: defineCollection({ loader: recordLoader(contentFolder()) }),
};
