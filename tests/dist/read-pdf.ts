// Reads a PDF back: its text with positions, its tags, its outline and its links.
import { readFileSync } from 'node:fs';
import { getDocument } from 'unpdf/pdfjs';

export interface Item {
	page: number;
	text: string;
	x: number;
	/** Distance from the lower edge, in points. */
	y: number;
	size: number;
}

export interface Tag {
	role: string;
	alt?: string;
	children: Tag[];
}

export interface Pdf {
	pages: { width: number; height: number }[];
	title: string;
	language: string;
	marked: boolean;
	outline: string[];
	items: Item[];
	tags: Tag[];
	links: { address?: string; inside: boolean; description: string }[];
}

interface Outlined {
	title: string;
	items: Outlined[];
}

/** A node of the tag tree as pdf.js returns it. */
interface Node {
	role?: string;
	alt?: string;
	children?: Node[];
}

const toTag = ({ role, alt, children }: Node): Tag[] =>
	role ? [{ role, ...(alt ? { alt } : {}), children: (children ?? []).flatMap(toTag) }] : [];

export async function readPdf(file: string): Promise<Pdf> {
	const doc = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
	const { info } = await doc.getMetadata();
	const details = info as { Title?: string; Language?: string };
	const pdf: Pdf = {
		pages: [],
		title: details.Title ?? '',
		language: details.Language ?? '',
		marked: (await doc.getMarkInfo())?.Marked === true,
		outline: [],
		items: [],
		tags: [],
		links: [],
	};
	const list = (entries: Outlined[]) =>
		entries.forEach((one) => {
			pdf.outline.push(one.title);
			list(one.items);
		});
	list((await doc.getOutline()) ?? []);
	for (let number = 1; number <= doc.numPages; number++) {
		const page = await doc.getPage(number);
		const [, , width = 0, height = 0] = page.view;
		pdf.pages.push({ width, height });
		for (const item of (await page.getTextContent()).items) {
			if ('str' in item && item.str.trim())
				pdf.items.push({
					page: number,
					text: item.str,
					x: item.transform[4],
					y: item.transform[5],
					size: item.height,
				});
		}
		const tree = (await page.getStructTree()) as Node | null;
		pdf.tags.push(...(tree?.children ?? []).flatMap(toTag));
		for (const link of await page.getAnnotations()) {
			if (link.subtype === 'Link')
				pdf.links.push({
					address: link.url,
					inside: Boolean(link.dest),
					description: link.contentsObj?.str ?? '',
				});
		}
	}
	await doc.loadingTask.destroy();
	return pdf;
}

export const flat = (tags: Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flat(tag.children)]);
/** Text without white space, so that line breaks make no difference when texts are compared. */
export const dense = (text: string): string => text.replace(/[\s\u00ad]+/g, '');
