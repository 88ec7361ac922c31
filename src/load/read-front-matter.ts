// Uses two YAML parsers: js-yaml reads the values, because it is much faster; yaml
// knows the place of every value and runs only when a place is needed.
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';
import { type Place, placeOfPath } from './place-of-path.ts';
import { quotedLine } from './quoted-line.ts';
import { yamlProblems } from './yaml-problems.ts';

type Path = (string | number)[];
type Found = Omit<Problem, 'file'>;

export interface FrontMatter {
	/** The fields; undefined when they cannot be read. */
	raw?: unknown;
	problems: Found[];
	/** The place in the file of a field, or of its value. */
	placeOf: (path: Path, of?: 'value' | 'field') => Place;
	/** The line in the file on which the words of a text field begin. */
	textLineOf: (path: Path) => number;
	/** The place in the file of a character of the front matter. */
	placeAt: (offset: number) => Place;
	/** With the place of every value. Made when first asked for. */
	document: () => Document;
}

/** What may be an anchor, an alias or a tag of YAML: a sign at the beginning of a value. */
const MAY_BE_YAML_SIGN = /(^|[\s[{,:-])[&*!][^\s]/m;

/** A line that ends a YAML document: js-yaml passes over what follows. */
const ENDS_INSIDE = /^\.\.\.(\s|$)/m;

/**
 * Anchors, aliases and tags let a value stand in several places or be something else than text.
 * Here they are always a text that begins with the sign.
 */
function yamlSigns(text: string, document: Document, placeAt: (at: number) => Place): Found[] {
	const found: Found[] = [];
	visit(document, {
		Node(_, node) {
			const sign = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
			if (!sign || !node.range) return undefined;
			const at = Math.max(0, text.slice(0, node.range[0]).trimEnd().lastIndexOf('\n') + 1);
			const line = text.slice(isAlias(node) ? text.lastIndexOf('\n', node.range[0]) + 1 : at);
			const shown = line.split(/\r?\n/, 1)[0] ?? '';
			found.push({
				...placeAt(node.range[0]),
				what: `“${excerpt(shown)}” holds a text that begins with &, * or !, which YAML reads as a sign of its own`,
				fix: `Put it in quotation marks: ${quotedLine(shown)}`,
			});
			return undefined;
		},
	});
	return found.slice(0, 3);
}

const NOT_FIELDS: Found = {
	line: 2,
	column: 1,
	what: 'the front matter holds no fields',
	fix: 'Between the two lines of three hyphens stand fields, each written “name: value” on a line of its own, without a hyphen before it.',
};

/** Reads the text between the two lines of hyphens. */
export function readFrontMatter(text: string): FrontMatter {
	let parsed: Document | undefined;
	const lines = new LineCounter();
	const document = () => {
		parsed ??= parseDocument(text, {
			lineCounter: lines,
			prettyErrors: false,
			logLevel: 'error',
		});
		return parsed;
	};
	const placeAt = (offset: number): Place => {
		document();
		const { line, col } = lines.linePos(offset);
		return { line: line + 1, column: col };
	};
	const placeOf: FrontMatter['placeOf'] = (path, of) => placeOfPath(document(), lines, path, of);
	const textLineOf = (path: Path) => {
		const node = document().getIn(path, true) as { type?: string } | undefined;
		// The words of a block (`|` or `>`) begin on the line after the indicator.
		const { line } = placeOf(path);
		return node?.type?.startsWith('BLOCK') ? line + 1 : line;
	};
	const result = (problems: Found[], raw?: unknown): FrontMatter => ({
		raw,
		problems,
		placeOf,
		textLineOf,
		placeAt,
		document,
	});

	let raw: unknown;
	let isRead = !ENDS_INSIDE.test(text);
	try {
		if (isRead) raw = load(text, { schema: CORE_SCHEMA });
	} catch {
		// yaml may still be able to read it; if not, it says where and why.
		isRead = false;
	}
	if (!isRead && document().errors.length > 0) return result(yamlProblems(text, document().errors));
	if (!isRead || MAY_BE_YAML_SIGN.test(text)) {
		const signs = yamlSigns(text, document(), placeAt);
		if (signs.length > 0) return result(signs);
	}
	if (!isRead) raw = document().toJS();
	if (raw === undefined || raw === null) return result([], {});
	if (typeof raw !== 'object' || Array.isArray(raw)) return result([NOT_FIELDS]);
	return result([], raw);
}
