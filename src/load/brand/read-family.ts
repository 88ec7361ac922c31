import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandFields } from '../../schema/brand.ts';
import type { Problem } from '../../schema/problem.ts';
import type { BrandFace, BrandFamily } from '../../story/brand/brand.ts';
import { BRAND_FOLDER } from './brand-files.ts';
import { readFont } from './read-font.ts';

type Role = 'text' | 'labels';
type Family = NonNullable<BrandFields['fonts'][Role]>;

const FACES = [
	{ field: 'regular', weight: 400, style: 'normal' },
	{ field: 'bold', weight: 600, style: 'normal' },
	{ field: 'italic', weight: 400, style: 'italic' },
] as const;

/**
 * A family of type whose files are there. `letters`: those that its subsets hold, which their
 * addresses depend on.
 */
export function readFamily(
	folder: string,
	role: Role,
	given: Family,
	letters: string,
): { family?: BrandFamily; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = FACES.flatMap(({ field, weight, style }) => {
		const name = given[field];
		if (name === undefined) return [];
		const file = join(folder, BRAND_FOLDER, name);
		const bytes = readFileSync(file);
		const { font, problems: found } = readFont(bytes);
		for (const one of found) problems.push({ file: `${BRAND_FOLDER}/${name}`, line: 1, ...one });
		if (!font) return [];
		const digest = hash('sha256', Buffer.concat([bytes, Buffer.from(letters)])).slice(0, 10);
		const address = `/_astro/brand-${role}-${field}.${digest}.woff2`;
		const face: BrandFace = { weight, style, file, address };
		return [{ font, face }];
	});
	const [regular] = read;
	if (!regular || problems.length > 0) return { problems };
	const { name, fallback, licence, licenceFile } = given;
	const text = licenceFile && readFileSync(join(folder, BRAND_FOLDER, licenceFile), 'utf8').trim();
	return {
		family: {
			name,
			fallback,
			metrics: regular.font.metrics,
			faces: read.map(({ face }) => face),
			scripts: regular.font.scripts,
			licence: { name: licence, ...(text ? { text } : {}) },
		},
		problems,
	};
}
