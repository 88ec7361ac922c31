// A figure is published only with an image that is there and can be seen.
import { IMAGE_FILE, IMAGE_WIDTH, TRANSCRIPTS } from '../schema/limits.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';
import { figureFiles } from '../story/figure-files.ts';
import type { Story } from '../story/graph.ts';
import { imageBeside } from '../story/image-beside.ts';
import type { ImageFile } from '../story/image-file.ts';

type Figure = Entry<'figures'>;
type Found = Omit<Problem, 'file'>;

function missing(story: Story, { file }: Figure, name: string): Omit<Found, 'path'> {
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	const there = [...story.images.keys()].map((one) => one.replace(folder, ''));
	const meant = nearest(name, there);
	return {
		what: `there is no image “${name}” in ${folder}`,
		fix: `${meant ? `Did you mean “${meant}”? ` : ''}The image lies in the same folder as this file.`,
	};
}

/** What is wrong with the size of an image that can be read. */
function sizeProblem({ data }: Figure, name: string, image: ImageFile): Omit<Found, 'path'>[] {
	const { width, height, size, format } = image;
	if (format === 'svg') return [];
	const across = Math.min(width, height);
	const wanted = data.kind === 'scan' ? IMAGE_WIDTH.scan : IMAGE_WIDTH.warn;
	const pixels = `“${name}” has ${width} × ${height} pixels`;
	if (Math.max(width, height) < IMAGE_WIDTH.least)
		return [
			{
				what: `${pixels}: too few to be seen`,
				fix: 'Images are never enlarged. Get the original from whoever made it.',
			},
		];
	const found: Omit<Found, 'path'>[] = [];
	if (across < IMAGE_WIDTH.warn && width < wanted)
		found.push({
			what: `${pixels}, fewer than the ${wanted} in width that a ${data.kind} needs`,
			fix: 'Images are never enlarged, so readers see it small. Get a larger copy from whoever made it.',
			severity: 'warning',
		});
	if (size > IMAGE_FILE.warn)
		found.push({
			what: `“${name}” has ${size} bytes; from ${IMAGE_FILE.most} on the build stops`,
			fix: IMAGE_FILE.why,
			severity: 'warning',
		});
	return found;
}

/** One image, or the pages of a scan. */
function formProblems({ data }: Figure): Found[] {
	const { kind, file, pages } = data;
	if (file === undefined && !pages)
		return [
			{
				path: ['kind'],
				what: 'the figure has no image',
				fix: 'Name it: file: quay.jpg. The file lies in the same folder. A document of several pages has pages, each with its file.',
			},
		];
	if (file !== undefined && pages)
		return [
			{
				path: ['file'],
				what: 'the figure has both “file” and “pages”',
				fix: 'Make the file one of the pages, or remove the pages.',
			},
		];
	if (pages && kind !== 'scan')
		return [
			{
				path: ['pages'],
				what: `a ${kind} has pages`,
				fix: 'Only a scan has pages. Write kind: scan, or make a figure of each image.',
			},
		];
	return [];
}

function textProblems({ data }: Figure): Found[] {
	const { alt, caption, pages = [] } = data;
	const found: Found[] = [];
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[\s.]+/g, ' ')
			.trim();
	if (plain(alt) === plain(caption))
		found.push({
			path: ['alt'],
			what: '“alt” says the same as “caption”',
			fix: 'Both are read aloud. The caption says what it is, where and when; alt says what is to be seen.',
		});
	if (/\.(jpe?g|png|webp|avif|svg)$/i.test(alt))
		found.push({
			path: ['alt'],
			what: '“alt” is the name of a file',
			fix: 'It is read aloud to those who do not see the image: say what is to be seen.',
		});
	const length = pages.reduce((sum, { transcript = '' }) => sum + transcript.length, 0);
	if (length > TRANSCRIPTS)
		found.push({
			path: ['pages'],
			what: `the transcripts have ${length} characters; at most ${TRANSCRIPTS} are allowed`,
			fix: 'They stand on one page, which is to arrive at once. Divide the document into two figures.',
		});
	return found;
}

const imageProblems = (story: Story, figure: Figure): Found[] =>
	figureFiles(figure).flatMap(({ name, path }): Found[] => {
		const image = story.images.get(imageBeside(figure, name));
		if (!image) return [{ path, ...missing(story, figure, name) }];
		const { fault } = image;
		if (fault) return [{ path, what: `the image “${name}” ${fault.what}`, fix: fault.fix }];
		return sizeProblem(figure, name, image).map((one) => ({ path, ...one }));
	});

/** Every figure has an image that can be shown, and texts that tell what it is. */
export const figuresAreWhole = (story: Story): Problem[] =>
	[...story.figures.values()].flatMap((figure) =>
		[...formProblems(figure), ...imageProblems(story, figure), ...textProblems(figure)].map(
			(one): Problem => ({ file: figure.file, ...one }),
		),
	);
