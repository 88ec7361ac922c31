// Estimates the height of a text from its number of characters.

/** Pixels: the size of the letters, the height of a line, and the space above the text. */
interface TextStyle {
	size: number;
	line: number;
	above?: number;
}

/** Average width of a letter in em: of the serif faces of the style sheet, and of the sans. */
const SERIF = 0.47;
const SANS = 0.51;
/** Lines break between words, so they are not full. Fitted to the cards of two stories. */
const LOOSE_LINES = 1.04;

function textHeight(
	text: string,
	width: number,
	{ size, line, above = 0 }: TextStyle,
	letterWidth: number,
): number {
	const lines = Math.ceil((text.length * LOOSE_LINES * size * letterWidth) / width);
	return above + Math.max(1, lines) * line;
}

/** Height in pixels of a text in the serif face, in a column of a width in pixels. */
export const serifHeight = (text: string, width: number, style: TextStyle): number =>
	textHeight(text, width, style, SERIF);

/** The same in the sans face. */
export const sansHeight = (text: string, width: number, style: TextStyle): number =>
	textHeight(text, width, style, SANS);

/** The same for the small print of a card. */
export const smallHeight = (text: string, width: number): number =>
	sansHeight(text, width, { size: 13, line: 19, above: 2 });
