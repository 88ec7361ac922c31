import { Lexer } from 'yaml';

export interface YamlToken {
	/** Place in the text. */
	offset: number;
	source: string;
	/** Whether it is the words of an unquoted or block value. */
	isScalar: boolean;
}

/** Signs by which the lexer marks what follows; they do not stand in the text. */
const MARKERS = new Set(['\u0002', '\u0018', '\u001f']);

/** The tokens of a YAML text with their places. Never throws, whatever the text. */
export function yamlTokens(text: string): YamlToken[] {
	const tokens: YamlToken[] = [];
	let offset = 0;
	let isScalar = false;
	for (const source of new Lexer().lex(text)) {
		if (MARKERS.has(source)) {
			isScalar = source === '\u001f';
			continue;
		}
		tokens.push({ offset, source, isScalar });
		offset += source.length;
		isScalar = false;
	}
	return tokens;
}
