import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en } from '../../src/words/en.ts';
import { missingTexts } from '../../src/words/missing-texts.ts';

const SOURCE = readFileSync(new URL('../../src/words/en.ts', import.meta.url), 'utf8');

test('the file of a new language has every text, with its heading, its comment and the English', () => {
	const file = missingTexts('pt-BR', SOURCE, en) ?? '';
	const keys = [...file.matchAll(/^\t'([^']+)':/gm)].map(([, key]) => key);
	assert.deepEqual(keys, Object.keys(en));
	assert.match(file, /^import type \{ Texts \} from '.\/word-key.ts';\n\nexport const ptBR = \{\n/);
	assert.match(file, /\} satisfies Texts;\n$/);
	assert.ok(
		file.includes(
			[
				'\t// Dates',
				'',
				'\t/** In the place of a date: nobody knows when it was. */',
				'\t// English: date not known',
				"\t'date.notKnown': '',",
			].join('\n'),
		),
	);
});

test('a plural has a variant for each category of the language', () => {
	const plural = (tag: string) =>
		/'count\.quotes': `([^`]*)`/
			.exec(missingTexts(tag, SOURCE, en) ?? '')?.[1]
			?.split(/\n\t\t/)
			.slice(2);
	assert.deepEqual(plural('de'), ['one {{}}', '* {{}}']);
	assert.deepEqual(plural('pl'), ['one {{}}', 'few {{}}', 'many {{}}', '* {{}}']);
	assert.deepEqual(plural('ja'), ['* {{}}']);
});

test('of a language that has a file, only what it lacks is listed', () => {
	const { 'date.about': _about, 'amount.withUnit': _amount, ...texts } = en;
	const file = missingTexts('pt', SOURCE, en, texts) ?? '';
	const keys = [...file.matchAll(/^\t'([^']+)':/gm)].map(([, key]) => key);
	assert.deepEqual(keys, ['date.about', 'amount.withUnit']);
	assert.match(file, /\t\/\/ Events, figures and votes\n/);
	assert.equal(missingTexts('pt', SOURCE, en, en), undefined);
});
