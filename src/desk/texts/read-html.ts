import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isEdtfDate } from '../../schema/fields.ts';
import { refused } from '../refused.ts';
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

/** The library adds no body where a page leaves its tag out. */
function withBody(text: string): string {
	if (/<body[\s>]/i.test(text)) return text;
	const afterHead = text.replace(/<\/head\s*>/i, '</head><body>');
	if (afterHead !== text) return afterHead;
	return `<html><body>${text.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '')}</body></html>`;
}

/** The address that a page gives as its own. */
function addressIn(document: Document): string | undefined {
	const named =
		document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
		document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
		'';
	return /^https?:\/\/./.test(named) && URL.canParse(named) ? named : undefined;
}

/** No page is nested as deep; Readability would take minutes, and end without memory. */
const DEEPEST = 500;

function isTooDeep(root: Element): boolean {
	let level = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((one) => [...one.children]);
	}
	return false;
}

function articleOf(bytes: Uint8Array): ImportedText {
	const { text, notes } = decodeBytes(bytes, declaredEncoding(bytes));
	const { document } = parseHTML(withBody(text));
	if (isTooDeep(document.body)) throw new Error('too deep');
	const all = htmlBlocks(document.body);
	const address = addressIn(document as unknown as Document);
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
		...(isEdtfDate(day) ? { date: day, dateKnown: 'stored with the page' } : {}),
		...(address ? { address } : {}),
		removed: withoutKept(all, kept),
		...(notes.length > 0 ? { notes } : {}),
	};
}

/**
 * The article of a web page. Readability decides what is furniture; what it cuts is listed. Scripts of
 * the page are never run. Throws a DeskError when it cannot be taken apart.
 */
export function readHtml(name: string, bytes: Uint8Array): ImportedText {
	try {
		return articleOf(bytes);
	} catch {
		// A page that is nested thousands of levels deep.
		throw refused('texts.damaged', { name });
	}
}
