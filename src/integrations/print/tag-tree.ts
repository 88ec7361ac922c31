import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRef,
} from '@cantoo/pdf-lib';

/** A PDF name object: `/Title`. */
export const name = (text: string): PDFName => PDFName.of(text);

/** An element of the tag tree, linked to its parent. */
export interface Tag {
	ref: PDFRef;
	dict: PDFDict;
	type: string;
	parent?: Tag;
}

/** The kids of an element, unresolved: numbers are marked content, references are elements. */
export function kidsOf({ dict }: Pick<Tag, 'dict'>): PDFObject[] {
	const kids = dict.lookup(name('K'));
	if (kids === undefined) return [];
	return kids instanceof PDFArray ? kids.asArray() : [dict.get(name('K')) as PDFObject];
}

const rootOf = (doc: PDFDocument): PDFDict => doc.catalog.lookup(name('StructTreeRoot'), PDFDict);

/** All elements of the tag tree in reading order. */
export function tagsOf(doc: PDFDocument): Tag[] {
	const tags: Tag[] = [];
	const visit = (object: PDFObject, parent?: Tag) => {
		if (!(object instanceof PDFRef)) return;
		const dict = doc.context.lookup(object);
		const type = dict instanceof PDFDict ? dict.get(name('S')) : undefined;
		if (!(dict instanceof PDFDict) || !(type instanceof PDFName)) return;
		const tag: Tag = { ref: object, dict, type: type.decodeText(), ...(parent ? { parent } : {}) };
		tags.push(tag);
		for (const kid of kidsOf(tag)) visit(kid, tag);
	};
	for (const kid of kidsOf({ dict: rootOf(doc) })) visit(kid);
	return tags;
}

/** The page of an element's own marked content; undefined when it has none. */
export function pageOf(tag: Tag): PDFRef | undefined {
	if (!kidsOf(tag).some((kid) => kid instanceof PDFNumber)) return undefined;
	const page = tag.dict.get(name('Pg'));
	return page instanceof PDFRef ? page : undefined;
}
