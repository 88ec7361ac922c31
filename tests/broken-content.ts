// Broken contents of a small sound story, made by families: whatever an editor, a merge or a hostile
// hand may leave in a content folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Broken {
	family: string;
	/** What is broken, for the name of a test. */
	name: string;
	/** Path inside the content folder → its new content; undefined removes the file. */
	files: Record<string, string | Buffer | undefined>;
	/** The file that must be named. */
	file: string;
	/** The line that must be named, where it is the same whatever else is said. */
	line?: number;
	/** What must be said. */
	says?: RegExp;
}

const HARBOUR = join(import.meta.dirname, 'fixtures/harbour');
export const soundText = (file: string): string => readFileSync(join(HARBOUR, file), 'utf8');

const EVENT = 'events/council-meets.mdx';
const QUOTE = 'quotes/q-talks-first.mdx';
const TOPIC = 'topics/what-next.mdx';
const TERM = 'terms/lashing.mdx';
const PARTY = 'parties/town-council.mdx';
const SOURCE = 'sources/council-2024-03-18.mdx';
const DEMAND = 'demands/keep-seven.mdx';
const PERSON = 'people/idris-quellborn.mdx';
const DIFFERENCE = 'differences/who-was-asked.mdx';

/** The line, from 1, of the first line that begins so. */
function lineOf(text: string, start: string): number {
	const line = text.split('\n').findIndex((one) => one.startsWith(start)) + 1;
	if (line === 0) throw new Error(`no line begins with ${start}`);
	return line;
}

/** The file with a line of its front matter replaced. */
function withLine(
	file: string,
	start: string,
	line: string,
): Pick<Broken, 'files' | 'file' | 'line'> {
	const text = soundText(file);
	const at = lineOf(text, start);
	const lines = text.split('\n');
	lines[at - 1] = line;
	return { files: { [file]: lines.join('\n') }, file, line: at };
}

/** The file with a paragraph at its end. */
function withBody(file: string, paragraph: string): Pick<Broken, 'files' | 'file' | 'line'> {
	const text = `${soundText(file)}\n`;
	return { files: { [file]: `${text}${paragraph}\n` }, file, line: text.split('\n').length };
}

type Case = Omit<Broken, 'family'>;
const family = (name: string, cases: Case[]): Broken[] =>
	cases.map((one) => ({ family: name, ...one }));

/** Text fields that stand on one line of their file. */
const TEXT_FIELDS: [file: string, field: string][] = [
	['story.mdx', 'headline'],
	['story.mdx', 'standfirst'],
	['story.mdx', 'shortTitle'],
	[PARTY, 'name'],
	[PARTY, 'short'],
	[PERSON, 'name'],
	[PERSON, 'role'],
	[DEMAND, 'title'],
	[QUOTE, 'title'],
	[QUOTE, 'locator'],
	[TOPIC, 'question'],
	[TOPIC, 'answer'],
	[EVENT, 'title'],
	[DIFFERENCE, 'question'],
	[SOURCE, 'publisher'],
	[SOURCE, 'headline'],
	[SOURCE, 'covers'],
	[TERM, 'name'],
];
const ID_FIELDS: [file: string, field: string][] = [
	['story.mdx', 'leadSource'],
	[QUOTE, 'source'],
	[PERSON, 'party'],
];
const LIST_FIELDS: [file: string, field: string][] = [
	['story.mdx', 'parties'],
	[DEMAND, 'by'],
	[DEMAND, 'topics'],
	[QUOTE, 'speakers'],
	[EVENT, 'parties'],
];
const DATE_FIELDS: [file: string, field: string][] = [
	[EVENT, 'date'],
	[SOURCE, 'date'],
	[QUOTE, 'saidOn'],
	[DEMAND, 'statusDate'],
	['story.mdx', 'editionDate'],
	['story.mdx', 'asOf'],
];
const CHOICE_FIELDS: [file: string, field: string][] = [
	[PARTY, 'kind'],
	[PARTY, 'mark'],
	[DEMAND, 'status'],
	[QUOTE, 'medium'],
	[QUOTE, 'attribution'],
	[SOURCE, 'dateKnown'],
	[DIFFERENCE, 'state'],
];

const field =
	(value: string, says?: RegExp) =>
	([file, name]: [string, string]): Case => ({
		name: `${file} with ${name}: ${value}`,
		...withLine(file, `${name}:`, `${name}: ${value}`),
		...(says ? { says } : {}),
	});

function encodings(): Case[] {
	const accented = soundText(TERM).replace('Tying', 'Caf\u00e9 tying “so”');
	const line = lineOf(accented, 'Caf');
	const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
	const windows = Buffer.concat(
		[...accented].map((character) =>
			Buffer.from([{ '“': 0x93, '”': 0x94 }[character] ?? character.charCodeAt(0) & 0xff]),
		),
	);
	const le = bytes(accented, 'utf16le');
	return [
		{ name: 'Latin-1', bytes: bytes(accented, 'latin1'), line, says: /“Café”/ },
		{ name: 'Windows-1252', bytes: windows, line, says: /Windows-1252 or Latin-1/ },
		{ name: 'UTF-16 with its mark', bytes: Buffer.concat([bytes('\ufeff', 'utf16le'), le]) },
		{ name: 'UTF-16 without a mark', bytes: le },
		{
			name: 'UTF-16, big end first',
			bytes: Buffer.concat([bytes('\ufeff', 'utf16le'), le]).swap16(),
		},
		{
			name: 'a byte that is no UTF-8',
			bytes: Buffer.concat([bytes(accented, 'utf8'), Buffer.from([0xff])]),
		},
		{
			name: 'an overlong slash',
			bytes: Buffer.concat([bytes(accented, 'utf8'), Buffer.from([0xc0, 0xaf])]),
		},
		{ name: 'empty bytes', bytes: Buffer.alloc(200) },
		{ name: 'a picture', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452ffd8', 'hex') },
		{
			name: 'a compressed file',
			bytes: Buffer.from('1f8b0800000000000003cb48cdc9c95728cf2fca4901', 'hex'),
		},
	].map(({ name, bytes: content, line: at, says }) => ({
		name,
		files: { [TERM]: content },
		file: TERM,
		...(at ? { line: at } : {}),
		says: says ?? /UTF-16|UTF-8|control character/,
	}));
}

const HIDDEN = [
	...['\u202e', '\u202a', '\u2066', '\u2069', '\u061c', '\u200e', '\u200f'],
	...['\u200b', '\u200c', '\u200d', '\u2060', '\u2063', '\ufeff', '\u00ad '],
	...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029'],
	...[
		'\u{e0041}',
		'\u{e007f}',
		'\ue000',
		'\u{f0000}',
		'\u{10fffd}',
		'\ufffd',
		'\u3164',
		'\u{e0101}',
	],
];

function hidden(): Case[] {
	return HIDDEN.flatMap((character): Case[] => {
		const code = `U\\+0*${character.codePointAt(0)?.toString(16).toUpperCase()}`;
		const says = new RegExp(code);
		return [
			{
				name: `${code} in a title`,
				...withLine(EVENT, 'title:', `title: The council${character} calls for talks`),
				says,
			},
			{
				name: `${code} in the words of a quotation`,
				...withLine(QUOTE, '  - We take', `  - We take no${character}side on the roster.`),
				says,
			},
			{ name: `${code} in a body`, ...withBody(TERM, `Tied${character}down with rods.`), says },
		];
	});
}

/** The same characters, written so that the file shows only harmless signs. */
function escapes(): Case[] {
	return [
		...['\\u202E', '\\x07', '\\u200B', '\\U000E0041', '\\0', '\\e'].map((written) => ({
			name: `${written} in quotation marks`,
			...withLine(EVENT, 'title:', `title: "The council ${written} calls"`),
			says: /U\+/,
		})),
		...['&#x202E;', '&#8206;', '&rlm;', '&zwnj;', '&NoBreak;', '&#xE000;'].map((entity) => ({
			name: `${entity} in a body`,
			...withBody(TERM, `Tied ${entity} down.`),
			says: /U\+/,
		})),
	];
}

function wrongTypes(): Case[] {
	return [
		...TEXT_FIELDS.map(field('42', /must be a text; it is the number 42/)),
		...TEXT_FIELDS.map(field('true', /must be a text; it is the word true/)),
		...TEXT_FIELDS.map(field('[a, b]', /must be a text; it is a list/)),
		...TEXT_FIELDS.map(field('{ a: b }', /must be a text; it is a field/)),
		...TEXT_FIELDS.map(field('', /is empty/)),
		...ID_FIELDS.map(field('7', /must be a text; it is the number 7/)),
		...ID_FIELDS.map(field('two words', /must be an id/)),
		...LIST_FIELDS.map(field('x', /must be a list; it is the text “x”/)),
		...LIST_FIELDS.map(field('{ a: b }', /must be a list/)),
		...LIST_FIELDS.map(field('[1]', /must be a text; it is the number 1/)),
		...DATE_FIELDS.map(field('soon', /date|calendar day/)),
		...DATE_FIELDS.map(field('[2024]', /date|text/)),
		...DATE_FIELDS.map(field('2024-02-30', /date|calendar day/)),
		...CHOICE_FIELDS.map(field('whatever', /cannot be “whatever”/)),
		...CHOICE_FIELDS.map(field('5', /cannot be “5”/)),
		...['one', '"2"', '1.5', '0', '-1', '[1]', 'true'].map((value) =>
			field(value, /“edition”/)(['story.mdx', 'edition']),
		),
		...['yes', '1', '"true"', 'maybe'].map((value) =>
			field(value, /“inSummary” must be true or false/)([EVENT, 'inSummary']),
		),
		{
			name: 'front matter that is a list',
			files: { [TERM]: '---\n- name: lashing\n---\n\nWords.\n' },
			file: TERM,
			line: 2,
			says: /holds no fields/,
		},
		{
			name: 'front matter that is a text',
			files: { [TERM]: '---\nlashing\n---\n\nWords.\n' },
			file: TERM,
			line: 2,
			says: /holds no fields/,
		},
		{
			name: 'a colon in an item of words',
			...withLine(QUOTE, '  - We take', '  - We: take no side.'),
			says: /must be a text.*colon/s,
		},
		{
			name: 'a comma in an account in braces',
			...withLine(
				'differences/cost-of-waiting.mdx',
				'    position: It has',
				'    position: It has\n    more: { position: 65,000 people }',
			),
		},
		{
			name: 'a reason that is none of the three',
			...withLine(DIFFERENCE, '    none: declined', '    none: no comment'),
			says: /cannot be “no comment”.*Allowed: not found, has not said, declined, not asked/s,
		},
		{
			name: 'a source without its field',
			...withLine(EVENT, '  - source: lantern', '  - lantern-2024-04-02'),
		},
		{
			name: 'a misspelt field',
			...withLine(EVENT, 'date:', 'dat: 2024-03-18'),
			says: /Did you mean “date”/,
		},
		{
			name: 'a field of the language',
			...withLine(TERM, 'name:', 'name: lashing\nconstructor: x'),
			line: 3,
		},
		{
			name: 'a field named __proto__',
			...withLine(TERM, 'name:', 'name: lashing\n__proto__: { a: b }'),
		},
	].map((one) => ({
		...one,
		line: one.name.startsWith('a misspelt') || / comma /.test(one.name) ? undefined : one.line,
	})) as Case[];
}

function unreadableFrontMatter(): Case[] {
	const at = (value: string, says?: RegExp): Case[] =>
		TEXT_FIELDS.slice(3, 9).map(([file, name]) => ({
			name: `${file} with ${name}: ${value}`,
			...withLine(file, `${name}:`, `${name}: ${value}`),
			...(says ? { says } : {}),
		}));
	return [
		...at('One: two', /second colon/),
		...at('"unclosed', /quotation mark is opened here/),
		...at('[unclosed', /bracket \[ is opened here/),
		...at('{unclosed', /bracket \{ is opened here/),
		...at('@home', /cannot begin with/),
		...at('`code`', /cannot begin with/),
		...at('"a" and b', /something follows/),
		...at('*star', /quotation marks/),
		...at('&amp x', /quotation marks/),
		...at('!!binary aGVsbG8=', /quotation marks/),
		...at('"\\q"', /backslash/),
		...at('- item', /list begins on the line of its field/),
		...at('"so": x', /second colon/),
		{
			name: 'a tab',
			...withLine(TERM, 'name:', 'name: lashing\naliases:\n\t- tying'),
			line: 4,
			says: /tab/,
		},
		{
			name: 'a field twice',
			...withLine(TERM, 'name:', 'name: lashing\nname: tying'),
			line: 3,
			says: /second time/,
		},
		{
			name: 'no space after the colon',
			...withLine(EVENT, 'date:', 'date:2024-03-18'),
			says: /no space after its colon/,
		},
		{
			name: 'no closing hyphens',
			files: { [TERM]: '---\nname: lashing\n\nWords.\n' },
			file: TERM,
			line: 1,
			says: /no end/,
		},
		{
			name: 'a blank line first',
			files: { [TERM]: `\n${soundText(TERM)}` },
			file: TERM,
			line: 1,
			says: /empty line/,
		},
		{ name: 'an empty file', files: { [TERM]: '' }, file: TERM, line: 1, says: /empty/ },
		{
			name: 'no front matter',
			files: { [TERM]: 'Words.\n' },
			file: TERM,
			line: 1,
			says: /no front matter/,
		},
		{ name: 'TOML', files: { [TERM]: '+++\nname = "x"\n+++\n' }, file: TERM, line: 1 },
		{
			name: 'three dots inside',
			files: { [TERM]: '---\nname: a\n...\nb: c\n---\n' },
			file: TERM,
			says: /end inside it/,
		},
		{
			name: 'a merge that was not finished',
			...withLine(
				TERM,
				'name:',
				'<<<<<<< HEAD\nname: lashing\n=======\nname: tying\n>>>>>>> other',
			),
			says: /merge/,
		},
		{
			name: 'a merge in the body',
			...withBody(TERM, '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other'),
			says: /merge/,
		},
		{
			name: 'old line ends',
			files: { [TERM]: soundText(TERM).replaceAll('\n', '\r') },
			file: TERM,
			line: 1,
		},
	];
}

function cutByComments(): Case[] {
	return [
		...TEXT_FIELDS.flatMap((one) => [
			field('Demand #1 stays', /“#1 stays” is cut off.*only “Demand” is read/s)(one),
			field('#MeToo', /“#MeToo” is cut off.*nothing of it is read/s)(one),
		]),
		field('Demand # 1', /cut off/)([EVENT, 'title']),
		{
			name: 'a # in words',
			...withLine(QUOTE, '  - We take', '  - We say #NoMore to this.'),
			says: /cut off/,
		},
		{
			name: 'words that begin with #',
			...withLine(QUOTE, '  - We take', '  - #NoMore'),
			says: /cut off/,
		},
		{
			name: 'a # on a line of words',
			...withLine(QUOTE, '  - We take', '  - We say\n    #NoMore'),
			says: /cut off/,
			line: lineOf(soundText(QUOTE), '  - We take') + 1,
		},
		{
			name: 'a # in a list in brackets',
			...withLine('terms/gang.mdx', 'aliases:', 'aliases: [night gang, a #b]'),
		},
	];
}

function commandFiles(): Case[] {
	const broken = (file: string): Case[] => {
		const text = soundText(file);
		const middle = Math.floor(text.length / 2);
		const lineAt = (at: number) => text.slice(0, at).split('\n').length;
		const merged = `${text.slice(0, text.indexOf('\n', middle) + 1)}<<<<<<< HEAD\n=======\n>>>>>>> b\n${text.slice(text.indexOf('\n', middle) + 1)}`;
		const versions: { name: string; content: string | Buffer; line?: number; says?: RegExp }[] = [
			{
				name: 'cut in half',
				content: text.slice(0, middle),
				line: lineAt(middle),
				says: /cannot be read/,
			},
			{
				name: 'with a merge',
				content: merged,
				line: lineAt(text.indexOf('\n', middle)) + 1,
				says: /merge/,
			},
			{ name: 'an empty file', content: '', line: 1, says: /empty/ },
			...['[]', 'null', '42', '"text"', '{}'].map((content) => ({
				name: content,
				content,
				line: 1,
			})),
			{
				name: 'with a comma too many',
				content: text.replace(/\n\}\s*$/, ',\n}\n'),
				says: /not valid JSON|cut off/,
			},
			{ name: 'with a comment', content: `// note\n${text}`, line: 1, says: /not valid JSON/ },
			{ name: 'with a field of its own', content: text.replace('{', '{\n\t"mine": 1,') },
			{
				name: 'as UTF-16',
				content: Buffer.from(`\ufeff${text}`, 'utf16le'),
				line: 1,
				says: /UTF-16/,
			},
		];
		return versions.map(({ name, content, line, says }) => ({
			name: `${file}: ${name}`,
			files: { [file]: content },
			file,
			...(line ? { line } : {}),
			...(says ? { says } : {}),
		}));
	};
	const gone = (file: string): Case => ({
		name: `${file} is gone`,
		files: { [file]: undefined },
		file,
		line: 1,
		says: /the file is missing.*git checkout/s,
	});
	const changed = (file: string, from: string | RegExp, to: string): Case => ({
		name: `${file} with ${to}`,
		files: { [file]: soundText(file).replace(from, to) },
		file,
	});
	const FILES = ['receipts.json', 'permalinks.json', 'editions/1.json', 'editions/2.json'];
	return [
		...FILES.flatMap(broken),
		...FILES.map(gone),
		changed('receipts.json', '"verified"', '"perhaps"'),
		changed('receipts.json', /"words": \[.*\]/, '"words": "one"'),
		changed('receipts.json', /"spans": \[\[.*\]\]/, '"spans": [1]'),
		changed('receipts.json', '"q-no-ice"', '"q-other"'),
		changed('receipts.json', 'We take no side', 'We take a side'),
		changed('permalinks.json', '"/about/": 1', '"/about/": "one"'),
		changed('permalinks.json', '"/about/": 1', '"about": 1'),
		changed('permalinks.json', '"withdrawn":true', '"withdrawn":"yes"'),
		changed('permalinks.json', '"on":"2024-04-05"', '"on":"soon"'),
		changed('editions/1.json', '"edition": 1', '"edition": 3'),
		changed('editions/1.json', '"date": "2024-04-03"', '"date": 5'),
		changed('editions/1.json', /"title":"[^"]*"/, '"title":5'),
	].map((one) => (one.name.includes('q-other') ? { ...one, file: 'quotes/q-no-ice.mdx' } : one));
}

function unreadFiles(): Case[] {
	const entry = soundText(TERM);
	return [
		...[
			'terms/x.md',
			'terms/x.MDX',
			'terms/x.Mdx',
			'terms/x.mdx.txt',
			'terms/x.mdx.orig',
			'terms/x.markdown',
		],
		...[
			'terms/x.txt',
			'terms/x',
			'quotes/2024/x.md',
			'x.md',
			'notes.mdx',
			'Terms/x.mdx',
			'term/x.mdx',
		],
		...[
			'glossary/x.mdx',
			'terms/x.mdx~',
			'terms/x.docx',
			'terms/x.html',
			'terms/x.yaml',
			'x.mdx',
			'editions/x.mdx',
		],
	].map((file) => ({ name: file, files: { [file]: entry }, file, line: 1 }));
}

function ids(): Case[] {
	const entries: [folder: string, text: string][] = [
		['terms', '---\nname: another\n---\n\nWords.\n'],
		['parties', soundText(PARTY)],
		['topics', soundText(TOPIC)],
	];
	const words = [
		'in',
		'index',
		'In',
		'constructor',
		'toString',
		'__proto__',
		'hasOwnProperty',
		'prototype',
	];
	const names = [
		'con',
		'NUL',
		'two words',
		'-a',
		'a.b',
		'é',
		'a\u202eb',
		'a'.repeat(120),
		"it's",
		'a%20b',
	];
	return entries.flatMap(([folder, text]) =>
		[...words, ...names].map((id) => ({
			name: `${folder}/${id.slice(0, 20)}`,
			files: { [`${folder}/${id}.mdx`]: text },
			file: `${folder}/${id}.mdx`,
			line: 1,
			says: /cannot be an id|characters/,
		})),
	);
}

function components(): Case[] {
	const blocks = [
		['<Quote id="q-talks-first" segments="9" />', /which has 1 segment/],
		['<Quote id="q-talks-first" segments="0" />', /no list of segments/],
		['<Quote id="q-talks-first" segments="-1" />', /no list of segments/],
		['<Quote id="q-talks-first" segments="one" />', /no list of segments/],
		['<Quote id="q-talks-first" segments="1.5" />', /no list of segments/],
		['<Quote id="q-talks-first" segments="1,1" />', /twice/],
		['<Quote id="q-talks-first" segments="" />', /empty/],
		['<Quote id="q-talks-first" segments={1} />', /literal/],
		['<Quote id="" />', /empty/],
		['<Quote />', /missing/],
		['<Quote id="q-talks-first" id="q-no-ice" />', /twice/],
		['<Quote id="q-talks-first" colour="red" />', /no attribute/],
		['<Quote id="q-talks-frst" />', /Did you mean “q-talks-first”/],
		['<Quote {...x} />', /literal/],
		['<Timeline from="soon" />', /no date/],
		['<Timeline from="2024-02-30" />', /no date/],
		['<Timeline to="1 May" />', /no date/],
		['<Timeline from="2024-04-02" to="2024-03-02" />', /earlier/],
		['<Timeline from="2025" to="2024-03-02" />', /earlier/],
		['<Timeline topic="nothing" />', /there is no “nothing”/],
		['<Qoute id="q-talks-first" />', /Did you mean <Quote>/],
		['<constructor id="x" />', /unknown component/],
		['<Party id="town-council" />', /stands alone/],
		['<Quote id="q-talks-first">words</Quote>', /between two tags|sentence/],
		['<script>alert(1)</script>', /unknown component/],
		['<style>p { color: red }</style>', /expression|unknown component/],
		['<Quote id="q-talks-first">', /not closed/],
		['</Quote>', /closing tag/],
		['<Quote id=q-talks-first />', /quotation marks/],
	] as const;
	const inline = [
		'<Term id="gang">gang',
		'gang</Term>',
		'<Term id="nothing">x</Term>',
		'<b>x</b>',
		'<br/>',
		'<Term>x</Term>',
	];
	return [
		...blocks.map(([text, says]) => ({ name: text, ...withBody(TOPIC, text), says })),
		...inline.map((text) => ({ name: text, ...withBody(TERM, `Words ${text} words.`) })),
	];
}

function addresses(): Case[] {
	const bad = [
		'https://user:pass@x.example/',
		'https://user@x.example/',
		'"https://x.example/<script>"',
		'"https://x.example/a b"',
		'"https://x.example/\\u0000"',
		'"https://x.example/\\\\x"',
		'"https://x.example/{a}"',
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'ftp://x.example/',
		'x.example',
		'www.x.example/page',
		'//x.example/',
		'/page',
		'https://',
		'https:x.example',
		'mailto:a@b.example',
		'"https://x.example:99999/"',
		'"https://exa mple/"',
		'"https://[::1/"',
	];
	return [
		...bad.map((value) => field(value, /“url”/)([SOURCE, 'url'])),
		...bad
			.filter((value) => !/["<{ ]/.test(value) && value !== '/page')
			.map((value) => ({ name: `a link to ${value}`, ...withBody(TERM, `A [link](${value}).`) })),
		{
			name: 'a link to a page that is not there',
			...withBody(TERM, 'A [link](/topics/nothing/).'),
		},
		{ name: 'a link to an address of mail', ...withBody(TERM, 'Write to a@b.example today.') },
	];
}

function sizes(): Case[] {
	const long = (length: number) => 'word '.repeat(length / 5).trim();
	return [
		{ name: 'a body of two megabytes', ...withBody(TERM, long(2_000_000)), line: 1 },
		{
			name: 'a body of 50,000 characters',
			...withBody(TERM, long(50_000)),
			line: undefined,
			says: /at most 40000/,
		},
		{
			name: 'a title of 5,000 characters',
			...withLine(EVENT, 'title:', `title: ${long(5_000)}`),
			says: /characters/,
		},
		{ name: 'a name of 300', ...withLine(PARTY, 'name:', `name: ${long(300)}`), says: /300|299/ },
		{
			name: 'a short name of 40',
			...withLine(PARTY, 'short:', `short: ${long(40)}`),
			says: /at most 32/,
		},
		{ name: 'a word of 500', ...withBody(TERM, `A ${'x'.repeat(500)} word.`), says: /word of 500/ },
		{
			name: 'a word of 500 in a title',
			...withLine(TERM, 'name:', `name: ${'x'.repeat(110)}`),
			says: /word of 110/,
		},
		{
			name: 'a quotation of 10,000',
			...withLine(QUOTE, '  - We take', `  - ${long(10_000)}`),
			says: /characters/,
		},
		{
			name: 'an answer of 500',
			...withLine(TOPIC, 'answer:', `answer: ${long(500)}`),
			says: /at most 400/,
		},
		{
			name: 'an address of 3,000',
			...withLine(SOURCE, 'url:', `url: https://x.example/${'a'.repeat(3_000)}`),
			says: /characters/,
		},
		{
			name: 'a list of 600',
			...withLine(
				'terms/gang.mdx',
				'aliases:',
				`aliases: [${Array.from({ length: 600 }, (_, i) => `a${i}`)}]`,
			),
			says: /600 items/,
		},
		{
			name: 'front matter of 50,000',
			...withLine(TERM, 'name:', `name: ${long(50_000)}`),
			says: /at most 40000/,
		},
		{
			name: 'front matter nested deep',
			...withLine(TERM, 'name:', `name: ${'['.repeat(40)}${']'.repeat(40)}`),
		},
		{
			name: 'front matter nested deeper',
			...withLine(TERM, 'name:', `name: ${'['.repeat(15_000)}`),
		},
		{
			name: 'a thousand unknown fields',
			...withLine(
				TERM,
				'name:',
				`name: lashing\n${Array.from({ length: 1_000 }, (_, i) => `f${i}: 1`).join('\n')}`,
			),
			line: 3,
		},
	];
}

/** Shapes that take a parser long, as large as a file may be. */
function slowShapes(): Case[] {
	const fill = (text: string, most = 39_000) => text.repeat(Math.floor(most / text.length));
	const nest = (text: string, depth: number) =>
		Array.from({ length: depth }, (_, i) => `${text.repeat(i)}- a`).join('\n');
	const shapes: Record<string, string> = {
		'20,000 stars': '*a'.repeat(20_000),
		'stars and underscores': fill('*a_ '),
		'closing stars': fill('a* '),
		underscores: fill(' _a'),
		tildes: fill('~a'),
		'open brackets': fill('['),
		'open links': fill('[a]('),
		'nested links': `${fill('[', 9_000)}a${fill('](/x)', 29_000)}`,
		pictures: fill('!['),
		'nested quotations': fill('> '),
		'nested quotations without spaces': fill('>'),
		'nested lists in a line': fill('- '),
		'nested numbers in a line': fill('1. '),
		'nested lists': nest('  ', 190),
		'nested tags': `${fill('<Term id="gang">', 20_000)}x${fill('</Term>', 18_000)}`,
		'open tags': fill('<Term id="gang">'),
		angles: fill('<'),
		braces: fill('{'),
		'nested braces': `${fill('{', 19_000)}${fill('}', 19_000)}`,
		'braces in a sentence': fill('a {'),
		'lazy lines': `> a\n${fill('b\n', 38_000)}`,
		items: fill('- a\n'),
		rows: `a | b\n--|--\n${fill('c | d\n', 38_000)}`,
		definitions: fill('[a]: /x\n'),
		notes: fill('[^a]: x\n'),
		imports: fill('import a\n'),
		'quotation marks': fill('“a '),
		spaces: `a${' '.repeat(38_000)}[@x`,
		indented: `${' '.repeat(30_000)}- a`,
		'open citations': fill('[@a '),
		attributes: `<Quote ${fill('id="a" ', 38_000)}/>`,
	};
	return Object.entries(shapes).map(([name, text]) => ({
		name,
		files: { [TERM]: `${soundText(TERM)}\n${text}\n` },
		file: TERM,
	}));
}

function foreignSyntax(): Case[] {
	const texts = [
		':::note\nWords.\n:::',
		'::: warning\nWords.\n:::',
		'- [ ] A task',
		'- [x] A task that is done',
		'$x^2$ is a square.',
		'So $$E = mc^2$$ it is.',
		'$\\alpha$ is a letter.',
		'The sum $a_1 + b_1$ grows.',
		'# A heading of the page',
		'A heading\n=========',
		'#### A small heading',
		'##Heading without a space',
		'An &bogus; entity.',
		'An &Eacut; entity.',
		'A note[^1] here.',
		'A note^[like this] here.',
		'[^1]: A note.',
		'x^2^ raised.',
		'H~2~O lowered.',
		'==marked== words.',
		'**Bold that never ends.',
		'Bold that never** began.',
		'~~Struck out that never ends.',
		'A [link](with a space).',
		'A [link][nowhere].',
		'A [[wiki]] link.',
		'A :smile: of a face.',
		'> [!NOTE]\n> Words.',
		'| a | b |\n| c | d |',
		'| a | b |\n|---|---|\n| 1 | 2 | 3 |',
		'| | b |\n|---|---|\n| 1 | 2 |',
		'A [b]bold[/b] word.',
		'.. note:: Words.',
		'<!-- a remark -->',
		'{/* a remark */}',
		'{{ template }}',
		'{% liquid %}',
		'![A picture](https://x.example/a.png)',
		'```\ncode\n```',
		'<https://x.example/>',
		'A 5 <3 heart.',
		'import x from "y"',
		'export const a = 1',
		'Words { words.',
	];
	const definition = withBody(TERM, 'A term\n: its definition');
	return [
		...texts.map((text) => ({ name: text.split('\n')[0] ?? '', ...withBody(TERM, text) })),
		{ name: 'a definition', ...definition, line: (definition.line ?? 0) + 1 },
	];
}

function dates(): Case[] {
	const of = (file: string, name: string, value: string, says: RegExp): Case =>
		field(value, says)([file, name]);
	return [
		of(QUOTE, 'saidOn', '2099-01-01', /after its source was published/),
		of(QUOTE, 'saidOn', '2024-03-19', /after its source was published/),
		of(QUOTE, 'saidOn', '2025', /after its source was published/),
		of(EVENT, 'date', '2099-01-01', /after this edition was made/),
		of(EVENT, 'date', '2024-04-06/2024-04-08', /after this edition was made/),
		of(EVENT, 'date', '2024-03-18/2024-03-11', /ends before it begins/),
		of(SOURCE, 'date', '2099-01-01', /after this edition was made/),
		of(DEMAND, 'statusDate', '2024-03-01', /before it was made/),
		of(DEMAND, 'date', '2099-01-01', /before it was made|after this edition/),
		of('story.mdx', 'editionDate', '2024-04-02', /before asOf|dated/),
		{
			name: 'no account as of a later day',
			...withLine(DIFFERENCE, '    asOf: 2024-04-02', '    asOf: 2024-05-02'),
			says: /after this edition was made/,
		},
		{
			name: 'compared before it was published',
			...withLine('quotes/q-ships-wait.mdx', '  on:', '  on: 2024-03-10'),
			says: /before its source was published/,
		},
		{
			name: 'printed before it was said',
			...withLine(QUOTE, 'saidOn:', 'saidOn: 2024-03-18\nprintedOn: 2024-03-11'),
			says: /before it was said/,
			line: lineOf(soundText(QUOTE), 'saidOn:') + 1,
		},
		{
			name: 'an edition before the one before it',
			...withLine('story.mdx', 'editionDate:', 'editionDate: 2024-04-02'),
		},
		{
			name: 'an edition told as of an earlier day',
			...withLine('story.mdx', 'asOf:', 'asOf: 2024-04-01'),
			says: /was told as of/,
		},
	];
}

function doubles(): Case[] {
	const copy = (from: string, to: string, change = (text: string) => text): Case => ({
		name: `${from} again as ${to}`,
		files: { [to]: change(soundText(from)) },
		file: to,
	});
	return [
		copy(PARTY, 'parties/zz-council.mdx'),
		copy(PARTY, 'parties/zz-council.mdx', (text) =>
			text.replace('name: Ashkerry Town', 'name: Other'),
		),
		copy(PARTY, 'parties/zz-council.mdx', (text) => text.replace('short: Town', 'short: Other')),
		copy(PERSON, 'people/zz-mayor.mdx'),
		copy(TERM, 'terms/zz-lashing.mdx'),
		copy(TERM, 'terms/zz/lashing.mdx'),
		{ ...copy(TERM, 'terms/LASHING.mdx'), file: TERM },
		copy(TOPIC, 'topics/zz-next.mdx', (text) => text.replace('order: 3', 'order: 4')),
		copy(TOPIC, 'topics/zz-next.mdx', (text) => text.replace('What happens', 'What comes')),
		copy(DIFFERENCE, 'differences/zz-asked.mdx'),
		copy('quotes/q-told-in-time.mdx', 'quotes/zz-told.mdx'),
		{
			name: 'a topic twice',
			...withLine(DEMAND, 'topics:', 'topics: [night-gangs, night-gangs]'),
			says: /twice/,
		},
		{
			name: 'a party twice',
			...withLine(EVENT, 'parties:', 'parties: [town-council, town-council]'),
			says: /twice/,
		},
		{
			name: 'a speaker twice',
			...withLine(QUOTE, 'speakers:', 'speakers: [idris-quellborn, idris-quellborn]'),
			says: /twice/,
		},
		{
			name: 'an alias twice',
			...withLine('terms/gang.mdx', 'aliases:', 'aliases: [crew, crew]'),
			says: /twice/,
		},
		{
			name: 'one who makes a demand twice',
			...withLine(DEMAND, 'by:', 'by: [quayside-alliance, quayside-alliance]'),
			says: /twice/,
		},
		{
			name: 'a side twice',
			...withLine('story.mdx', 'parties:', 'parties: [town-council, town-council]'),
			says: /twice/,
		},
		{
			name: 'a party and a person of one id',
			files: { 'people/town-council.mdx': soundText(PERSON) },
			file: 'people/town-council.mdx',
		},
	];
}

/** Every broken content, in families. */
export const brokenContents = (): Broken[] => [
	...family('encoding', encodings()),
	...family('hidden characters', hidden()),
	...family('hidden characters in escapes', escapes()),
	...family('wrong types', wrongTypes()),
	...family('unreadable front matter', unreadableFrontMatter()),
	...family('values cut by #', cutByComments()),
	...family('files of commands', commandFiles()),
	...family('files nobody reads', unreadFiles()),
	...family('ids', ids()),
	...family('components', components()),
	...family('addresses', addresses()),
	...family('sizes', sizes()),
	...family('slow shapes', slowShapes()),
	...family('other Markdown', foreignSyntax()),
	...family('dates out of order', dates()),
	...family('doubles', doubles()),
];
