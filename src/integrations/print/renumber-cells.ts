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

/** Deletes a name tree. pdf-lib also writes objects that nothing refers to. */
function deleteNameTree(doc: PDFDocument, node: PDFObject | undefined): void {
	if (!(node instanceof PDFRef)) return;
	const dict = doc.context.lookup(node);
	const kids = dict instanceof PDFDict ? dict.lookup(name('Kids')) : undefined;
	if (kids instanceof PDFArray) for (const kid of kids.asArray()) deleteNameTree(doc, kid);
	doc.context.delete(node);
}

/**
 * Numbers table heads in reading order: where they are defined, where cells refer to them, and in
 * the index of the tag tree. Chromium names them by a counter of its process, so that two prints of
 * the same page differ.
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
	// A name tree may be a single node with all names in order (ISO 32000-1, 7.9.6).
	deleteNameTree(doc, root.get(name('IDTree')));
	if (heads.length > 0) root.set(name('IDTree'), doc.context.obj({ Names: heads }));
}
