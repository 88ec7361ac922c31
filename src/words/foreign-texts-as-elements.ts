import { PARTS_OF_HTML } from './html-parts.ts';
import type { Words } from './words-in.ts';

const BEGINNING = /\ufff9([^\ufffa]*)\ufffa/g;

/**
 * The HTML with `<span lang>` in the place of the signs around texts of another language than the one
 * they were put into. In attributes, titles and code, where no element can stand, they are dropped.
 */
export const foreignTextsAsElements = (html: string, say: Words): string =>
	html.replace(PARTS_OF_HTML, (part) => {
		if (!part.includes('\ufff9')) return part;
		if (part.startsWith('<')) return part.replace(BEGINNING, '').replaceAll('\ufffb', '');
		return part
			.replace(BEGINNING, (_, tag: string) => {
				const { lang, dir } = say.langOf(tag);
				return `<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>`;
			})
			.replaceAll('\ufffb', '</span>');
	});
