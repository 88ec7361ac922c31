// The shortcuts around the whole parser must never change the result. Thousands of texts, made of
// anything that could make a difference, are read both ways.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { random } from '../bench/random.ts';

const whole = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
// Columns and offsets are left out: nothing uses them.
const asText = (read: (text: string) => unknown, text: string): string => {
	try {
		return JSON.stringify(read(text), (key, value) =>
			key === 'column' || key === 'offset' || key === 'estree' ? undefined : value,
		);
	} catch (error) {
		return `thrown: ${(error as { reason?: string }).reason ?? error}`;
	}
};
const same = (text: string) =>
	assert.equal(
		asText(readMarkdown, text),
		asText((one) => whole.parse(one), text),
		JSON.stringify(text),
	);

const PIECES = [
	'word',
	'Two words',
	'É',
	' ',
	' ',
	'  ',
	'\n',
	'\n',
	'\n\n',
	'\n\n',
	'\r\n',
	'.',
	',',
	':',
	';',
	'!',
	'“',
	'”',
	'(',
	')',
	'-',
	'–',
	'_',
	'*',
	'**',
	'~~',
	'`',
	'#',
	'# ',
	'- ',
	'1. ',
	'> ',
	'---',
	'===',
	'|',
	':-',
	'-:',
	':-:',
	'[',
	']',
	'[@log]',
	'[@log, page 2; @diary]',
	'[@log](/x/)',
	'[@log]: /x/',
	'[^1]',
	'[^1]: Note.',
	'@',
	'a@b.example',
	'mailto:a@b.example',
	'www.b.example',
	'WWW.b.example',
	'https://b.example/x',
	'](https://b.example/x)',
	'[a](/x/)',
	'<https://b.example>',
	'<Party id="p" />',
	'<Term id="t">',
	'</Term>',
	'<Quote id="q" />',
	'{',
	'}',
	'<',
	'&amp;',
	'&commat;',
	'\\',
	'\\@',
	'import ',
	'export ',
	'a | b\n--|--\nc | d',
	'a\n:-',
	'\t',
	'    ',
	'\u00A0',
	'\u0000',
	'[ ] ',
	'!',
	'![a](/x.png)',
	'%',
	'/',
	'"',
	"'",
	'…',
];

test('a text gives the same tree as with the whole syntax, whatever it is made of', () => {
	const { below } = random(20260611);
	for (let i = 0; i < 6000; i += 1)
		same(Array.from({ length: 1 + below(9) }, () => PIECES[below(PIECES.length)]).join(''));
});

test('a plain text with one special part gives the same tree as with the whole syntax', () => {
	for (const piece of PIECES)
		for (const text of [
			`${piece}Words came first.`,
			`Words came ${piece} and more.\nThen ${piece}more`,
			`Words came${piece}\n\nfirst ${piece}\nand${piece}last`,
			`Words[@log]${piece}.\n${piece}`,
		])
			same(text);
});

test('the texts of the fixtures give the same trees as with the whole syntax', () => {
	const folder = new URL('./fixtures/', import.meta.url);
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.mdx')))
		same(readFileSync(new URL(file, folder), 'utf8'));
});
