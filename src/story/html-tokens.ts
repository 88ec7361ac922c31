import { Tokenizer } from 'htmlparser2';

export type HtmlToken =
	/** Text, with its entities decoded. */
	{ text: string } | { tag: string; isClosing: boolean };

const nothing = (): void => {};

/**
 * The texts and tags of a piece of HTML, in order. A piece of a body may begin and end inside an
 * element, so its tags need not match.
 */
export function htmlTokens(html: string): HtmlToken[] {
	if (!/[<&]/.test(html)) return [{ text: html }];
	const tokens: HtmlToken[] = [];
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext: (start, end) => tokens.push({ text: html.slice(start, end) }),
			ontextentity: (codePoint) => tokens.push({ text: String.fromCodePoint(codePoint) }),
			onopentagname: (start, end) => tokens.push({ tag: html.slice(start, end), isClosing: false }),
			onclosetag: (start, end) => tokens.push({ tag: html.slice(start, end), isClosing: true }),
			onattribdata: nothing,
			onattribend: nothing,
			onattribentity: nothing,
			onattribname: nothing,
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onopentagend: nothing,
			onprocessinginstruction: nothing,
			onselfclosingtag: nothing,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return tokens;
}

/** The text of a piece of HTML. `between` stands for each tag. */
export const htmlText = (html: string, between: string): string =>
	htmlTokens(html)
		.map((token) => ('text' in token ? token.text : between))
		.join('');
