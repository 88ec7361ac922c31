import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseMessage, validate } from 'messageformat';
import { en } from '../../../src/desk/words/en.ts';
import { say } from '../../../src/desk/words/say.ts';
import { sayProblem } from '../../../src/desk/words/say-problem.ts';

const keys = Object.keys(en);
const code = globSync('src/desk/**/*.ts')
	.filter((file) => !file.endsWith('words/en.ts'))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

test('every text of the desk is a message, and none begins or ends with a space', () => {
	for (const [key, message] of Object.entries(en)) {
		const parsed = parseMessage(message);
		validate(parsed, (type, node) => assert.fail(`${key}: ${type} ${JSON.stringify(node)}`));
		if (parsed.type === 'message') assert.equal(message, message.trim(), key);
		else assert.ok(!/\{\{\s|[^}]\s\}\}/.test(message), key);
	}
});

test('every text is said somewhere, by its key or by the part of it that no value fills in', () => {
	const parts = [...code.matchAll(/`([\w.-]*(?:\$\{[^}]+\}[\w.-]*)+)`/g)].map(
		([, template = '']) =>
			new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w -]+')}$`),
	);
	const isSaid = (key: string): boolean => {
		const problem = key.replace(/\.(?:what|fix)$/, '');
		return (
			code.includes(`'${key}'`) ||
			(problem !== key && code.includes(`'${problem}'`)) ||
			parts.some((part) => part.test(key))
		);
	};
	assert.deepEqual(
		keys.filter((key) => !isSaid(key)),
		[],
	);
});

test('a problem has a clause and sentences', () => {
	for (const key of keys.filter((one) => one.endsWith('.what'))) {
		assert.doesNotMatch(en[key as keyof typeof en], /\.$/, key);
		const fix = keys.find((one) => one === key.replace(/what$/, 'fix'));
		assert.ok(fix && /[.…}]$/.test(en[fix as keyof typeof en]), key);
	}
	assert.deepEqual(sayProblem('command.unknownFlag', { name: 'a', allowed: '--b', meant: '' }), {
		what: 'there is no field “a”',
		fix: 'Allowed: --id, --body, --b.',
	});
});

test('what changes in a text is put in, by number too', () => {
	assert.equal(say('form.newEntry', { noun: 'Party', typed: '' }), 'New party …');
	assert.equal(say('form.newEntry', { noun: 'Party', typed: 'Guild' }), 'New party “Guild” …');
	assert.equal(
		say('source.passageCount', { all: 1, done: 0 }).slice(0, 21),
		'1 passage, 0 recorded',
	);
	assert.equal(
		say('missing.both', { errors: 1, warnings: 2 }).slice(0, 20),
		'1 error, 2 warnings.',
	);
	assert.equal(say.list(['a', 'b', 'c'], 'disjunction'), 'a, b or c');
	// @ts-expect-error A text that takes a value cannot be said without it.
	assert.throws(() => say('form.saved'));
});
