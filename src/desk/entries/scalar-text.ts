// How a single value is written in front matter. Besides what YAML 1.2 asks for, words and numbers
// are quoted that older readers, which some editors and tools still use, take for something else.
import { CORE_SCHEMA, load } from 'js-yaml';
import { Document, Scalar } from 'yaml';

/** Words that YAML 1.1 reads as true, false or nothing. */
const WORD_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** What may be read as a number or as a time. A date such as 2019-06-09 is neither in YAML 1.2. */
const NUMBER_LIKE = /^[-+.]?\d[\d_,.:eExob+-]*$/;
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const WIDTH = 96;

function reads(yaml: string, as: unknown): boolean {
	try {
		const read = load(yaml, { schema: CORE_SCHEMA });
		return Array.isArray(read) && read.length === 1 && read[0] === as;
	} catch {
		return false;
	}
}

/** Whether a text is the same when it stands without quotation marks, also in a list in brackets. */
function isPlain(text: string): boolean {
	if (!/^[\p{L}\p{N}]/u.test(text) || UNPRINTABLE.test(text) || WORD_OF_YAML.test(text))
		return false;
	if (NUMBER_LIKE.test(text) && !DATE.test(text)) return false;
	return !/[,[\]{}]/.test(text) && reads(`- ${text}`, text) && reads(`[${text}]`, text);
}

/** A text between quotation marks, on one line. */
function quoted(text: string): string {
	if (UNPRINTABLE.test(text))
		return JSON.stringify(text).replace(
			/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
			(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text as a block, `|` or `>`, with its lines indented by two spaces. */
function block(text: string, type: Scalar.Type): string {
	const scalar = new Scalar(text);
	scalar.type = type;
	return new Document({ k: scalar }).toString({ lineWidth: WIDTH }).slice('k: '.length).trimEnd();
}

/**
 * A value as front matter holds it. `like` is how the value was written that it takes the place of;
 * a new text is quoted unless `plain` says that texts of its kind are not, as ids and words of a
 * list. Lines after the first, which only a block has, are indented by two spaces.
 */
export function scalarText(
	value: string | number | boolean | null,
	{ plain = false, like }: { plain?: boolean; like?: Scalar.Type | undefined } = {},
): string {
	if (typeof value !== 'string') return String(value);
	const isBlock = like === Scalar.BLOCK_LITERAL || like === Scalar.BLOCK_FOLDED;
	if (isBlock && value.trim() !== '' && !/[\r\t]|^\s/.test(value)) return block(value, like);
	const mayBePlain = like === undefined ? plain : like === Scalar.PLAIN;
	if (mayBePlain && isPlain(value)) return value;
	if (like === Scalar.QUOTE_SINGLE && !UNPRINTABLE.test(value))
		return `'${value.replaceAll("'", "''")}'`;
	return quoted(value);
}
