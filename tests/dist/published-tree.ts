// A site of a few hundred files that can be published in one edition after another without Astro.
import { join } from 'node:path';
import { recoverSite } from '../../src/integrations/publishing/recover-site.ts';
import { Site } from '../../src/integrations/site/site.ts';

const PAGES = 80;
const OTHERS = 240;

/** The files of an edition: every page differs from one to the next, and one file comes and goes. */
export function editionFiles(edition: number): Map<string, string> {
	const pages = Array.from({ length: PAGES }, (_, i): [string, string] => [
		`pages/${i}/index.html`,
		`<!doctype html><p>Page ${i} of edition ${edition}.</p>`,
	]);
	const others = Array.from({ length: OTHERS }, (_, i): [string, string] => [
		`data/${i % 20}/${i}.txt`,
		`File ${i} of every edition.`,
	]);
	return new Map([...pages, ...others, [`only/${edition}.txt`, String(edition)], ['.empty', '']]);
}

/** Publishes an edition to `folder/site` as a build does. */
export function publishEdition(folder: string, edition: number): void {
	const site = new Site(join(folder, 'site'), { precompress: false });
	recoverSite(site.folders);
	site.open({ manifestFile: join(folder, 'cache/site.json'), fingerprint: '' });
	for (const [path, content] of editionFiles(edition)) site.add(path, content);
	site.publish();
}

const [, , folder, edition] = process.argv;
if (import.meta.main && folder) publishEdition(folder, Number(edition));
