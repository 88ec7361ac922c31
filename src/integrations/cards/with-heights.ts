/** A card in a frame, in HTML, in HTML shown as text, or in JSON: what stands before the height, whose card it is, and the quotation mark. */
const FRAME = /(\/embed\/([^"&\\]+)\/(\\?"|&quot;|&#34;) height=\3)\d+/g;

/** Writes measured heights over guessed ones wherever a card is put into a frame. `heights`: by what has the card, `quotes/x`. */
export const withHeights = (text: string, heights: ReadonlyMap<string, number>): string =>
	text.replace(FRAME, (whole, before: string, of: string) => {
		const height = heights.get(of);
		return height === undefined ? whole : `${before}${height}`;
	});
