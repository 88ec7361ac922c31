import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isEdtfDate } from '../../schema/fields.ts';
import { cleanText } from './clean-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { ImportedText } from './imported-text.ts';

/** The encoding that a page names in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

/** The paragraphs that are in `all` more often than in `kept`, in order. */
function withoutKept(all: string[], kept: string[]): string[] {
	const counts = new Map<string, number>();
	for (const one of kept) counts.set(one, (counts.get(one) ?? 0) + 1);
	return all.filter((one) => {
		const left = counts.get(one) ?? 0;
		counts.set(one, left - 1);
		return left <= 0;
	});
}

/**
 * The article of a web page. Readability decides what is furniture; what it cuts is listed. Scripts of
 * the page are never run.
 */
export function readHtml(bytes: Uint8Array): ImportedText {
	const { text, notes } = decodeBytes(bytes, declaredEncoding(bytes));
	const { document } = parseHTML(
		/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`,
	);
	const all = htmlBlocks(document.body);
	// It takes the document apart, so that the whole text is read before.
	const article = new Readability(document as unknown as Document, {
		serializer: (node) => node,
	}).parse();
	const content = article?.content ? htmlBlocks(article.content as never) : [];
	const title = article?.title?.trim();
	const heading = title && !content.includes(title) && all.includes(title) ? [title] : [];
	const kept = content.length > 0 ? [...heading, ...content] : all;
	const day = article?.publishedTime?.slice(0, 10) ?? '';
	return {
		text: cleanText(kept.join('\n\n')),
		...(title ? { title } : {}),
		...(article?.byline ? { byline: article.byline.replace(/\s+/g, ' ').trim() } : {}),
		...(article?.siteName ? { publisher: article.siteName.trim() } : {}),
		...(isEdtfDate(day) ? { date: day } : {}),
		removed: withoutKept(all, kept),
		...(notes.length > 0 ? { notes } : {}),
	};
}
