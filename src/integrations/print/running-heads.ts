import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { Content, TextBlock } from './read-content.ts';
import { pageOf, tagsOf } from './tag-tree.ts';

/**
 * For each sheet, the section that its first line belongs to, counted from 0; -1 before the first
 * section.
 */
export function sectionsOfPages(doc: PDFDocument): number[] {
	const pages = doc.getPages().map((page) => page.ref);
	const first = new Map<PDFRef, number>();
	let section = -1;
	for (const tag of tagsOf(doc)) {
		if (tag.type === 'H2') section++;
		const page = pageOf(tag);
		if (page && !first.has(page)) first.set(page, section);
	}
	return pages.map((page, i) => first.get(page) ?? (i > 0 ? section : -1));
}

/** Points by which what stands at one height may differ: lines of other scripts are set a pixel lower. */
const HEIGHT = 0.8;

/**
 * Whether blocks of text are the running heads: all at one height, and in as many fonts as `files`
 * names, one for each.
 */
function isStack(blocks: TextBlock[], files: string[]): boolean {
	const fontOf = new Map(files.map((file, i) => [file, blocks[i]?.font]));
	return (
		blocks.length === files.length &&
		new Set(fontOf.values()).size === fontOf.size &&
		blocks.every(
			(one, i) =>
				Math.abs(one.y - (blocks[0]?.y ?? 0)) < HEIGHT && one.font === fontOf.get(files[i] ?? ''),
		)
	);
}

/**
 * The edits that remove all running heads of a sheet but one. `sheetStyle` prints all of them in the
 * same place, in order. `heads`: the files of each head’s blocks, as `fontRuns` gives them; `chosen`:
 * the index of the one that stays. Throws when they are not found.
 */
export function chooseRunningHeads(
	{ texts }: Content,
	heads: string[][],
	chosen: number,
): { start: number; end: number; text: string }[] {
	const furniture = texts.filter((one) => !one.tagged);
	const files = heads.flat();
	const from = furniture.findIndex(
		(one, i) =>
			isStack(furniture.slice(i, i + files.length), files) &&
			furniture[i + files.length]?.font !== one.font,
	);
	if (from < 0)
		throw new Error(`The ${heads.length} running heads were not found on a sheet of the PDF.`);
	const headOf = heads.flatMap((blocks, head) => blocks.map(() => head));
	return furniture
		.slice(from, from + files.length)
		.flatMap(({ start, end }, i) => (headOf[i] === chosen ? [] : [{ start, end, text: '' }]));
}
