// The sites of hostile words: one with every string in every text of every collection, and a small
// one that also has share pictures and the print edition.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, LEAN, sites } from '../sites.ts';
import { type HostileEntry, type Refusal, writeHostileStory } from './hostile-story.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

interface HostileSite {
	outDir: string;
	url: string;
	contentDir: string;
	flags: string[];
	env: Record<string, string>;
	/** The numbers of its entries; the story itself begins at the first. */
	numbers: number[];
}

const PORT = Number(new URL(sites.root.url).port) + 4;

export const hostileSites: Record<'words' | 'pictures', HostileSite> = {
	words: {
		outDir: 'tests/.out/hostile-words',
		url: `http://localhost:${PORT}/`,
		contentDir: 'tests/.out/hostile-words-content',
		flags: ['--no-pdf'],
		env: LEAN,
		numbers: [...HOSTILE_STRINGS.keys()],
	},
	pictures: {
		outDir: 'tests/.out/hostile-pictures',
		url: `http://localhost:${PORT + 1}/`,
		contentDir: 'tests/.out/hostile-pictures-content',
		flags: [],
		env: { PRECOMPRESS: 'off' },
		numbers: [9, 0, 1, 17, 25, 33, 41, 49],
	},
};

const written = ({ contentDir }: HostileSite) => `${contentDir}.json`;

/** Writes the story of a site and builds it. */
export async function buildHostileSite(site: HostileSite): Promise<void> {
	mkdirSync(site.contentDir, { recursive: true });
	writeFileSync(written(site), JSON.stringify(writeHostileStory(site.contentDir, site.numbers)));
	await build(site, site.env);
}

/** What the story of a built site consists of, and what was refused of it. */
export const hostileStoryOf = (
	site: HostileSite,
): { entries: HostileEntry[]; refusals: Refusal[] } =>
	JSON.parse(readFileSync(written(site), 'utf8'));
