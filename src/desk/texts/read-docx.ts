import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { SOURCE_FILE } from '../../schema/limits.ts';
import { DeskError } from '../desk-error.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { cleanText } from './clean-text.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { ImportedText } from './imported-text.ts';

/** Insertions, deletions and moves that nobody has accepted yet; mammoth accepts them in silence. */
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel)[\s>/]/;
const READ =
	/^(?:word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)|docProps\/core)\.xml$/;

/** Parts of the package as text, by name. A part that would be huge once it is unpacked is refused. */
function partsOf(name: string, bytes: Uint8Array): Map<string, string> {
	let size = 0;
	try {
		const files = unzipSync(bytes, {
			filter: (file) => {
				size += file.originalSize;
				if (size > SOURCE_FILE.most * 10) throw new Error('too large');
				return READ.test(file.name);
			},
		});
		return new Map(Object.entries(files).map(([part, content]) => [part, strFromU8(content)]));
	} catch {
		if (size > SOURCE_FILE.most * 10)
			throw new DeskError(say('texts.tooLarge', { name }), SOURCE_FILE.why);
		throw refused('texts.damaged', { name });
	}
}

/** The paragraphs of a header or footer. */
const paragraphsOf = (xml: string): string[] =>
	[...xml.matchAll(/<w:p[\s>][\s\S]*?<\/w:p>/g)]
		.map(([paragraph]) =>
			[...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
		)
		.map((text) => parseHTML(`<p>${text}</p>`).document.documentElement?.textContent?.trim() ?? '')
		.filter((text) => text !== '');

/**
 * The text of a Word document. One with tracked changes is refused: it does not say which words its
 * author stands by. Headers and footers are left out and listed.
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ImportedText> {
	const parts = partsOf(name, bytes);
	if (!parts.has('word/document.xml')) throw refused('texts.damaged', { name });
	if ([...parts.values()].some((xml) => TRACKED.test(xml)))
		throw refused('texts.trackedChanges', { name });
	const { value } = await mammoth
		.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{ convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
		)
		.catch(() => {
			throw refused('texts.damaged', { name });
		});
	const { document } = parseHTML(`<html><body>${value}</body></html>`);
	const title = paragraphsOf(
		parts
			.get('docProps/core.xml')
			?.replace(/[\s\S]*<dc:title>([^<]*)<\/dc:title>[\s\S]*/, '<w:p ><w:t>$1</w:t></w:p>') ?? '',
	)[0];
	const margins = [...parts].filter(([part]) => /\/(?:header|footer)\d*\.xml$/.test(part));
	const blocks = htmlBlocks(document.body);
	return {
		text: cleanText(blocks.join('\n\n')),
		// What is only stored with it may be that of a template.
		...(title && blocks.includes(title) ? { title } : {}),
		removed: [...new Set(margins.flatMap(([, xml]) => paragraphsOf(xml)))],
		...(parts.has('word/comments.xml') ? { notes: [say('texts.comments')] } : {}),
	};
}
