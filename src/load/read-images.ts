// The images of the figures. Each is read again only when it has changed: the development server
// looks at all content after each save.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IMAGE_ENDING } from '../schema/figure.ts';
import type { ImageFile } from '../story/image-file.ts';
import { filesIn } from './files-in.ts';
import { readImage } from './read-image.ts';

const FOLDER = 'figures';

interface Known {
	state: string;
	image: ImageFile;
}

const known = new Map<string, Known>();

function imageAt(path: string): ImageFile {
	const { mtimeMs, size } = statSync(path);
	const state = `${mtimeMs} ${size}`;
	const before = known.get(path);
	if (before?.state === state) return before.image;
	const image = readImage(readFileSync(path));
	known.set(path, { state, image });
	return image;
}

/** The image files of a content folder, by their path in it. */
export const readImages = (folder: string): Map<string, ImageFile> =>
	new Map(
		filesIn(join(folder, FOLDER))
			.filter((file) => IMAGE_ENDING.test(file) && !/(^|\/)\./.test(file))
			.map((file) => [`${FOLDER}/${file}`, imageAt(join(folder, FOLDER, file))]),
	);
