import type { PDFDocument } from '@cantoo/pdf-lib';
import { kidsOf, name, type Tag, tagsOf } from './tag-tree.ts';

/**
 * Replaces `tag`, an LI of Chromium, by a new LI that contains `label` and `tag`. `tag` becomes the
 * LBody and keeps its marked content.
 */
function wrapItem(doc: PDFDocument, tag: Tag, label: Tag | undefined): void {
	const list = tag.parent;
	if (!list) return;
	const item = doc.context.obj({
		Type: 'StructElem',
		S: 'LI',
		P: list.ref,
		K: label ? [label.ref, tag.ref] : [tag.ref],
	});
	const ref = doc.context.register(item);
	const swapped = kidsOf(list).map((kid) => (kid === tag.ref ? ref : kid));
	list.dict.set(name('K'), doc.context.obj(swapped));
	tag.dict.set(name('S'), name('LBody'));
	tag.dict.set(name('P'), ref);
	if (!label) return;
	label.dict.set(name('P'), ref);
	tag.dict.set(name('K'), doc.context.obj(kidsOf(tag).filter((kid) => kid !== label.ref)));
}

/**
 * Repairs Chromium's tags. A list item gets a body (LBody). A figure without alternative text is no
 * picture, so it becomes a division and its caption a paragraph. An element with a second-level
 * heading becomes a section.
 */
export function repairTags(doc: PDFDocument): void {
	const tags = tagsOf(doc);
	const labels = new Map(
		tags
			.filter((tag) => tag.type === 'Lbl' && tag.parent?.type === 'LI')
			.map((tag) => [tag.parent, tag]),
	);
	for (const tag of tags) {
		if (tag.type === 'LI') wrapItem(doc, tag, labels.get(tag));
		if (tag.type === 'Figure' && !tag.dict.has(name('Alt'))) tag.dict.set(name('S'), name('Div'));
		if (
			tag.type === 'Caption' &&
			tag.parent?.type === 'Figure' &&
			!tag.parent.dict.has(name('Alt'))
		)
			tag.dict.set(name('S'), name('P'));
		const isSection =
			tag.type === 'NonStruct' &&
			kidsOf(tag).some((kid) => tags.some((other) => other.ref === kid && other.type === 'H2'));
		if (isSection) tag.dict.set(name('S'), name('Sect'));
	}
}
