import { decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';

/** What is done with each part of an HTML text. Positions are indexes of its characters. */
export interface TagHandler {
	/** A tag opens an element. Its attributes follow. `name`: in lower case. */
	open(name: string): void;
	/**
	 * `name`: in lower case; `value`: with its entities decoded. From `start` to `end` it stands in
	 * the text with its name; `isBare`: whether the value holds `<` or `>` as they are.
	 */
	attribute(name: string, value: string, start: number, end: number, isBare: boolean): void;
	/** The tag that opened an element ends. From `start` to `end` it stands in the text. */
	opened(start: number, end: number): void;
	/** A tag closes an element. */
	close(name: string): void;
	/** Text stands from `start` to `end`, its entities not decoded. */
	text(start: number, end: number): void;
}

const nothing = (): void => {};

/**
 * Reads the tags of an HTML text in order, without the elements they make. Entities are decoded
 * where they matter, in the few attributes that hold one: a parser that decodes all texts and knows
 * which element is inside which takes nearly twice the time, and a long story has thousands of pages.
 */
export function readTags(html: string, handler: TagHandler): void {
	let tagStart = 0;
	let name = '';
	let nameStart = 0;
	let raw = '';
	const endTag = (end: number) => handler.opened(tagStart, end + 1);
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: false },
		{
			onopentagname(start, end) {
				tagStart = start - 1;
				handler.open(html.slice(start, end).toLowerCase());
			},
			onattribname(start, end) {
				name = html.slice(start, end).toLowerCase();
				nameStart = start;
				raw = '';
			},
			onattribdata(start, end) {
				raw = html.slice(start, end);
			},
			onattribend(_, end) {
				const value = raw.includes('&') ? decodeHTMLAttribute(raw) : raw;
				handler.attribute(name, value, nameStart, end, /[<>]/.test(raw));
			},
			onopentagend: endTag,
			onselfclosingtag: endTag,
			onclosetag: (start, end) => handler.close(html.slice(start, end).toLowerCase()),
			ontext: handler.text,
			onattribentity: nothing,
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onprocessinginstruction: nothing,
			ontextentity: nothing,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
}
