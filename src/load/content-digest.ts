import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * A digest of all files of a content folder, drafts included: `sha256:` and hexadecimal digits. Names
 * that begin with a dot are left out: they belong to editors and operating systems.
 */
export function contentDigest(folder: string): string {
	const digest = createHash('sha256');
	for (const file of filesIn(folder).filter((one) => !/(^|\/)\./.test(one)))
		digest
			.update(file)
			.update('\0')
			.update(
				createHash('sha256')
					.update(readFileSync(join(folder, file)))
					.digest(),
			);
	return `sha256:${digest.digest('hex')}`;
}
