// A body that the parser cannot read, in words for editors. The parser’s own sentences speak of MDX.
import { excerpt } from '../schema/excerpt.ts';
import type { Refusal } from './refused.ts';

/** What the parser throws, as far as it is used here. Lines and columns count from 1. */
interface ParseError {
	ruleId?: string;
	source?: string;
	reason?: string;
	message?: string;
	line?: number;
	column?: number;
}

const CHARACTERS =
	'In content, < and { begin a component or an expression: write &lt; or \\{ for the characters themselves.';

type Told = [what: string, fix: string];

interface Placed {
	line: number;
	column?: number;
	told: Told;
}

/** A tag without its partner. The parser names the place of the tag in its sentence only. */
function unclosed({ reason = '', line = 1, column }: ParseError): Placed {
	const [, name = '', openLine, openColumn] =
		/closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
	const [, wrong] = /Unexpected closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
	if (wrong !== undefined)
		return {
			line,
			column,
			told: [
				`</${wrong}> stands where <${name}> must be closed first`,
				`Close <${name}> with </${name}>: what is opened last is closed first.`,
			],
		};
	return {
		line: Number(openLine ?? line),
		column: openColumn === undefined ? column : Number(openColumn),
		told: [
			`<${name}> is opened here and not closed before the end of its paragraph`,
			`Close it with </${name}> in the same paragraph, or write a component that encloses nothing as a single tag: <${name} … />.`,
		],
	};
}

function told({ ruleId, source = '', reason = '' }: ParseError, line: string): Told {
	if (source.endsWith('mdxjs-esm'))
		return [
			'a paragraph that begins with “import” or “export” is read as code',
			'Content is data, not code: remove the line, or begin the sentence with another word.',
		];
	if (ruleId === 'unexpected-closing-slash')
		return ['a closing tag stands without an opening one', 'Remove it, or write the opening tag.'];
	if (ruleId === 'acorn' || source.endsWith('mdx-expression'))
		return [
			ruleId === 'unexpected-eof'
				? 'the brace { is opened here and not closed'
				: 'the braces { } hold an expression',
			CHARACTERS,
		];
	if (/^.?!|`!`/.test(reason) || line.includes('<!--'))
		return [
			'<!-- begins an HTML comment, which content does not know',
			'Remove the remark; remarks of your own stand in the front matter, on a line that begins with #.',
		];
	if (/\[text\]\(url\)/.test(reason))
		return [
			'an address between < and > is read as a component',
			'Write a link: [words](https://…).',
		];
	if (ruleId === 'unexpected-eof')
		return [
			'a component is opened here and its tag is not finished',
			'Close the quotation marks of its attributes and end it with />.',
		];
	if (/attribute value/.test(reason))
		return [
			'the value of an attribute stands without quotation marks',
			'Write it as name="value".',
		];
	return ['the sign < is followed by something that is no component', CHARACTERS];
}

/** The place of what is at fault; the parser points behind it. */
function placeOf(error: ParseError, lines: string[]): { line: number; column?: number } {
	const { ruleId, source = '', line = 1, column } = error;
	if (source.endsWith('mdxjs-esm')) {
		const code = lines.slice(0, line).findLastIndex((one) => /^(im|ex)port\b/.test(one));
		return { line: code === -1 ? line : code + 1, column: 1 };
	}
	const opener = source.endsWith('mdx-expression') ? '{' : '<';
	const last =
		ruleId === 'unexpected-eof' ? lines.findLastIndex((one) => one.includes(opener)) : -1;
	const at = last === -1 ? line : last + 1;
	const end = last === -1 ? column : undefined;
	const from = (lines[at - 1] ?? '').lastIndexOf(opener, end);
	return { line: at, column: from === -1 ? column : from + 1 };
}

/**
 * What is wrong with a text that the parser cannot read, from the error it throws. `lineOffset` is
 * the number of lines before the text in its file.
 */
export function unreadable(thrown: unknown, text: string, lineOffset: number): Refusal {
	const error = thrown as ParseError;
	const lines = text.split('\n');
	const at = (line: number, column: number | undefined, [what, fix]: Told): Refusal => ({
		line: line + lineOffset,
		...(column === undefined ? {} : { column }),
		what: `the text cannot be read: ${what}`,
		fix,
	});
	if (error.ruleId === 'end-tag-mismatch') {
		const { line, column, told: words } = unclosed(error);
		return at(line, column, words);
	}
	if (error.ruleId === undefined)
		return at(1, undefined, [
			'parts stand inside one another too deep',
			'Write it with fewer levels: nobody can follow more than three.',
		]);
	const { line, column } = placeOf(error, lines);
	const shown = lines[line - 1] ?? '';
	const [what, fix] = told(error, shown);
	return at(line, column, [`${what} (“${excerpt(shown)}”)`, fix]);
}
