// The story in the pseudo-language, with its share pictures and its print edition.
import { build, type Site, sites } from '../sites.ts';
import { writePseudoStory } from './write-pseudo-story.ts';

export const pseudoSite = {
	outDir: 'tests/.out/pseudo',
	url: `http://localhost:${Number(new URL(sites.root.url).port) + 7}/`,
	contentDir: 'tests/.out/pseudo-content',
} satisfies Omit<Site, 'name'>;

/** Writes the story and builds its site. */
export async function buildPseudoSite(): Promise<void> {
	writePseudoStory(sites.root.contentDir, pseudoSite.contentDir);
	await build(pseudoSite);
}
