/**
 * Words of a source as a quotation records them: on one line, without what only typesetting put
 * there. Verification passes over all of that.
 */
export const recordedWords = (words: string): string =>
	words
		.replace(/\u00ad/g, '')
		.replace(/(?<=\p{Ll})[-\u2010][^\S\n]*\n\s*(?=\p{Ll})/gu, '')
		.replace(/(?<=[\p{L}\p{N}])[-\u2010][^\S\n]*\n\s*(?=[\p{L}\p{N}])/gu, '-')
		.replace(/\s+/g, ' ')
		.trim();
