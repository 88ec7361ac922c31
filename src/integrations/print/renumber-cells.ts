import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	type PDFObject,
	PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import { name, tagsOf } from './tag-tree.ts';

/** Takes a name tree out of the file: an object that nothing refers to would still be written, with the old names in it. */
function forget(doc: PDFDocument, node: PDFObject | undefined): void {
	if (!(node instanceof PDFRef)) return;
	const dict = doc.context.lookup(node);
	const kids = dict instanceof PDFDict ? dict.lookup(name('Kids')) : undefined;
	if (kids instanceof PDFArray) for (const kid of kids.asArray()) forget(doc, kid);
	doc.context.delete(node);
}

/**
 * Chromium names table heads by how many nodes its process has made so far, which differs from print to print. They are numbered in reading order here,
 * where they are defined, where cells refer to them, and in the index of the tag tree.
 */
export function renumberCells(doc: PDFDocument): void {
	const tags = tagsOf(doc);
	const numbers = new Map<string, PDFString>();
	const heads = tags.flatMap((tag) => {
		const id = tag.dict.get(name('ID'));
		if (!(id instanceof PDFString || id instanceof PDFHexString)) return [];
		const number = PDFString.of(`head${String(numbers.size + 1).padStart(4, '0')}`);
		numbers.set(id.decodeText(), number);
		tag.dict.set(name('ID'), number);
		return [number, tag.ref];
	});
	const renamed = (one: PDFObject) =>
		one instanceof PDFString || one instanceof PDFHexString
			? (numbers.get(one.decodeText()) ?? one)
			: one;
	for (const { dict } of tags) {
		const attributes = dict.lookup(PDFName.of('A'));
		for (const one of attributes instanceof PDFArray ? attributes.asArray() : []) {
			const attribute = doc.context.lookup(one);
			const headers = attribute instanceof PDFDict ? attribute.lookup(name('Headers')) : undefined;
			if (attribute instanceof PDFDict && headers instanceof PDFArray)
				attribute.set(name('Headers'), doc.context.obj(headers.asArray().map(renamed)));
		}
	}
	const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
	// A name tree of one leaf may hold all names (ISO 32000-1, 7.9.6); they are in order because the numbers are.
	forget(doc, root.get(name('IDTree')));
	if (heads.length > 0) root.set(name('IDTree'), doc.context.obj({ Names: heads }));
}
