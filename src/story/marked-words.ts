/**
 * Words in quotation marks of any language, by the mark that stands first: German closes with the
 * sign that English opens with, and some set »so« where others set «so».
 */
const MARKED =
	/“([^”]*)”|"([^"]*)"|„([^“”]*)[“”]|«([^»]*)»|»([^«»]*)[«»]|”([^”]*)”|「([^」]*)」|『([^』]*)』/g;

/** A double quotation mark of any language. */
export const QUOTATION_MARK = /["“”„«»「」『』]/;

/** All words of a text in double quotation marks, without the marks, in its order. */
export const markedWords = (text: string): string[] =>
	[...text.matchAll(MARKED)].map(
		(match) => match.slice(1).find((words) => words !== undefined) ?? '',
	);

/** A text with something else for everything in quotation marks, the marks included. */
export const replaceMarked = (text: string, by: (marked: string) => string): string =>
	text.replace(MARKED, (marked) => by(marked));
