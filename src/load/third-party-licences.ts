// The licences of others' works that reach readers: fonts, and the library of the search. Both ask
// that their licence goes with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Packages of which a built site holds files or code, and where in it. */
export const REACHES_READERS = {
	'@fontsource/newsreader': 'the font of pages, in /_astro/ and in the print edition',
	'@fontsource/noto-naskh-arabic':
		'the font of pages in the Arabic script, in /_astro/, in share pictures and in the print edition',
	'@fontsource/noto-sans-arabic':
		'the font of Arabic labels in share pictures and in the print edition',
	'@fontsource/source-sans-3': 'the font of labels in share pictures and in the print edition',
	minisearch: 'the search',
} as const;

export interface Licence {
	name: string;
	version: string;
	/** An SPDX expression. */
	licence: string;
	use: string;
	text: string;
}

/** Each licence with its whole text, as the package brings it. Throws when a package brings none. */
export function thirdPartyLicences(): Licence[] {
	return Object.entries(REACHES_READERS).map(([name, use]) => {
		const manifest = findPackageJSON(name, import.meta.url) ?? name;
		const folder = dirname(manifest);
		const { version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as {
			version: string;
			license: string;
		};
		const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
		if (!file) throw new Error(`The package ${name} brings no text of its licence.`);
		const text = readFileSync(join(folder, file), 'utf8').trim();
		return { name, version, licence: license, use, text };
	});
}
