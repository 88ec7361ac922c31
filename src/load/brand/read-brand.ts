import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Problem } from '../../schema/problem.ts';
import type { Brand } from '../../story/brand/brand.ts';
import { BRAND_FILE } from './brand-files.ts';

/**
 * The face of the newsroom in a content folder, with what is wrong with it; neither when it has none.
 * `texts`: what is published, in whatever structure, for the letters of its fonts.
 */
export function readBrand(
	folder: string,
	texts: unknown[],
): { brand?: Brand; problems: Problem[] } {
	if (!existsSync(join(folder, BRAND_FILE))) return { problems: [] };
	// Libraries for colours and fonts take a twentieth of a second to load.
	const { examineBrand } = createRequire(import.meta.url)(
		'./examine-brand.ts',
	) as typeof import('./examine-brand.ts');
	return examineBrand(folder, texts);
}
