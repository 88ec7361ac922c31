/** A card in a frame, in HTML, in HTML shown as text, or in JSON: what stands before the height, the quotation mark, and whose card it is. */
const FRAME = /(src=(\\?"|&quot;|&#34;)[^"&\\]*\/embed\/([^"&\\]+)\/\2 height=\2)\d+/g;

/** Writes measured heights over guessed ones wherever a card is put into a frame. `heights`: by what has the card, `quotes/x`. */
export const withHeights = (text: string, heights: ReadonlyMap<string, number>): string => text.replace(FRAME, (whole, before: string, _mark: string, of: string) => {
	const height = heights.get(of);
	return height === undefined ? whole : `${before}${height}`;
});
