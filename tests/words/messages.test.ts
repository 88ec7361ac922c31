// Holds the texts of every language to the English ones: same values, same markup, whole sentences.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MessageFormat, type Model, parseMessage, validate, visit } from 'messageformat';
import { en } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/languages.ts';

/** Functions that messages may call; `:string` chooses by a value of ours. */
const FUNCTIONS = ['number', 'string', 'date:form', 'in:marks', 'first:lower', 'first:upper'];

interface Facts {
	values: string[];
	functions: string[];
	/** In each variant, the tags it opens, sorted: all of them say the same. */
	tags: string[];
	/** The keys of the variants. */
	variants: string[];
}

function factsOf(message: string): Facts {
	const parsed = parseMessage(message);
	validate(parsed, (type, node) => {
		throw new Error(`${type}: ${JSON.stringify(node)}`);
	});
	const facts: Facts = { values: [], functions: [], tags: [], variants: [] };
	const patterns =
		parsed.type === 'message' ? [parsed.pattern] : parsed.variants.map(({ value }) => value);
	facts.tags = patterns.map((pattern) =>
		pattern
			.flatMap((part) =>
				typeof part !== 'string' && part.type === 'markup' && part.kind !== 'close'
					? part.name
					: [],
			)
			.sort()
			.join(' '),
	);
	visit(parsed, {
		value: (value) => {
			if (value.type === 'variable') facts.values.push(value.name);
		},
		functionRef: ({ name }: Model.FunctionRef) => void facts.functions.push(name),
		key: (key) => void facts.variants.push(key.type === '*' ? '*' : key.value),
	});
	return facts;
}

const sorted = (items: string[]) => [...new Set(items)].sort();

/** What is wrong with a message, compared with the English one. */
function faults(language: string, message: string, english: string): string[] {
	let facts: Facts;
	try {
		facts = factsOf(message);
	} catch (error) {
		return [`is no message: ${(error as Error).message}`];
	}
	const own = factsOf(english);
	const found: string[] = [];
	const missing = (what: string, mine: string[], theirs: string[]) => {
		if (sorted(mine).join() !== sorted(theirs).join())
			found.push(`has the ${what} ${sorted(mine)}, not ${sorted(theirs)}`);
	};
	// A declaration uses its value too, so a value need not be shown in every variant.
	missing('values', facts.values, own.values);
	missing('tags', facts.tags, own.tags);
	for (const name of facts.functions) if (!FUNCTIONS.includes(name)) found.push(`calls :${name}`);
	if (facts.functions.includes('number')) {
		const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		for (const key of facts.variants)
			if (key !== '*' && !/^\d+$/.test(key) && !(categories as string[]).includes(key))
				found.push(`has a variant “${key}”, which ${language} does not have`);
	}
	const shown = message.startsWith('.') ? '' : message;
	if (shown !== shown.trim()) found.push('begins or ends with a space: it is a piece, no text');
	if (/^[,;:.)]/.test(shown) && !message.startsWith('.')) found.push('begins with a mark');
	if (message.trim() === '') found.push('is empty');
	return found;
}

test('the texts of every language are messages with the values and the markup of the English ones', () => {
	const found = Object.entries(LANGUAGES).flatMap(([language, texts]) =>
		Object.entries(texts).flatMap(([key, message]) =>
			faults(language, message, en[key as keyof typeof en]).map(
				(fault) => `${language} ${key} ${fault}`,
			),
		),
	);
	assert.deepEqual(found, []);
});

test('every language has every text and no other', () => {
	for (const [language, texts] of Object.entries(LANGUAGES))
		assert.deepEqual(Object.keys(texts).sort(), Object.keys(en).sort(), language);
});

test('tags of languages and keys are well formed', () => {
	for (const language of Object.keys(LANGUAGES))
		assert.equal(Intl.getCanonicalLocales(language)[0], language);
	for (const key of Object.keys(en)) assert.match(key, /^[a-z][A-Za-z]*(\.[\p{L}\p{N} -]+)+$/u);
});

/** Whether code says a text: by its key, or by a key that is made of the value of a field. */
function isSaid(key: string, code: string): boolean {
	const place = key.slice(0, key.indexOf('.'));
	return code.includes(`'${key}'`) || code.includes(`\`${place}.$`) || code.includes(`'${place}'`);
}

test('every text is said somewhere', () => {
	const src = new URL('../../src/', import.meta.url);
	const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter(
			(file) => /\.(ts|js|astro|mdx)$/.test(file) && !/^words.[a-z]{2,3}(-\w+)*\.ts$/.test(file),
		)
		.map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), src), 'utf8'))
		.join('\n');
	assert.deepEqual(
		Object.keys(en).filter((key) => !isSaid(key, code)),
		[],
	);
	assert.ok(!isSaid('noSuchPlace.here', code));
});

test('a fault of a text is found', () => {
	const plural = '.input {$n :number}\n.match $n\none {{{$n} word}}\n* {{{$n} words}}';
	const bad: [string, string, string?][] = [
		['a {$name', 'a {$name}'],
		['a {$nome}', 'a {$name}'],
		['a', 'a {$name}'],
		['{#lien}a{/lien}', '{#link}a{/link}'],
		['a', '{#link}a{/link}'],
		['{$n :date}', '{$n}'],
		[plural.replace('* {', '2 {'), plural],
		[plural.replace('one', 'few'), plural],
		[' and a', 'a'],
		[', a', 'a'],
		['', 'a'],
	];
	assert.deepEqual(
		bad.filter(([message, english]) => faults('en', message, english).length === 0),
		[],
	);
	assert.deepEqual(faults('en', plural, plural), []);
	assert.deepEqual(faults('pl', plural.replace('one', 'few'), plural), []);
	assert.ok(new MessageFormat('en', plural));
});
