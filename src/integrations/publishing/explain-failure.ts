import { PublishingError } from './publishing-error.ts';
import type { SiteFolders } from './site-folders.ts';

const OPEN_UP =
	'Whoever builds must be allowed to write there. Or set OUT_DIR to a folder inside one that is open to you.';

/** What to do about a failed call, by its code. */
const REMEDIES: Record<string, string> = {
	ENOSPC: 'The disk is full. Free some space and build again.',
	EDQUOT: 'Your quota of the disk is used up. Free some space and build again.',
	EACCES: OPEN_UP,
	EPERM: OPEN_UP,
	EROFS: 'The disk can only be read. Set OUT_DIR to a folder on another one.',
	EBUSY:
		'A disk or a container is mounted at the folder, or a program holds it open. A site takes the place of a folder, so set OUT_DIR to a folder inside the mounted one.',
	EXDEV:
		'The folder comes from another disk or from the image of a container. Delete it once and build again.',
};

/**
 * The error of a call in words for whoever builds; a PublishingError stays as it is. `doing`: what
 * could not be done.
 */
export function explainFailure(
	error: unknown,
	doing: string,
	{ name }: SiteFolders,
): PublishingError {
	if (error instanceof PublishingError) return error;
	const { code = '', message } = error as NodeJS.ErrnoException;
	const remedy = REMEDIES[code];
	return new PublishingError(
		`${doing}; ${name} is as it was.\n  ${message}${remedy ? `\n  ${remedy}` : ''}`,
		code,
	);
}
