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

/**
 * The edits that remove all running heads of a sheet but one. `sheetStyle` prints all of them in the
 * same place, in order. `count`: how many there are; `chosen`: the index of the one that stays.
 * Throws when they are not found.
 */
export function chooseRunningHeads(
	{ texts }: Content,
	count: number,
	chosen: number,
): { start: number; end: number; text: string }[] {
	const furniture = texts.filter((one) => !one.tagged);
	const isStack = (blocks: TextBlock[]) =>
		blocks.length === count &&
		blocks.every(
			(one) => Math.abs(one.y - (blocks[0]?.y ?? 0)) < 0.1 && one.font === blocks[0]?.font,
		);
	const from = furniture.findIndex(
		(one, i) => isStack(furniture.slice(i, i + count)) && furniture[i + count]?.font !== one.font,
	);
	if (from < 0) throw new Error(`The ${count} running heads were not found on a sheet of the PDF.`);
	return furniture
		.slice(from, from + count)
		.flatMap((one, i) => (i === chosen ? [] : [{ start: one.start, end: one.end, text: '' }]));
}
