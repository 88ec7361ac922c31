import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryCard } from '../../../src/desk/protocol.ts';
import { quotationWords } from '../../../src/desk/server/quotation-words.ts';
import { recordedSpans } from '../../../src/desk/server/recorded-spans.ts';
import { speakerId } from '../../../src/desk/server/speaker-id.ts';

const span = (text: string, words: string) => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};

test('words are taken without the line ends of the text, and each paragraph is a segment', () => {
	const text = 'She said “we have added noth-\ning to the\nlist.\n\n“And 𝒲e will not.”';
	assert.deepEqual(quotationWords(text, [span(text, 'we have added noth-\ning to the\nlist.')]), [
		'we have added nothing to the list.',
	]);
	assert.deepEqual(quotationWords(text, [{ start: text.indexOf('we'), end: text.length }]), [
		'we have added nothing to the list.',
		'And 𝒲e will not.',
	]);
	assert.deepEqual(quotationWords(text, []), []);
});

test('a recorded quotation is found where its words stand, over line ends and other marks', () => {
	const text = 'A “we have added noth-\ning to the\nlist (so)” and "it\'s late", 𝒲 and we.';
	const found = (words: string[]) =>
		recordedSpans(text, words).map(({ start, end }) => text.slice(start, end));
	assert.deepEqual(found(['we have added nothing to the list (so)']), [
		'we have added noth-\ning to the\nlist (so)',
	]);
	assert.deepEqual(found(['not there at all']), []);
	assert.deepEqual(found(['list (so)', 'late']), ['list (so)', 'late']);
	const plain = 'He said “it’s late” twice.';
	assert.deepEqual(
		recordedSpans(plain, ["it's late"]).map(({ start, end }) => plain.slice(start, end)),
		['it’s late'],
	);
});

const card = (collection: 'people' | 'parties', id: string, data: Record<string, unknown>) =>
	({ collection, id, data, file: '', title: '', address: '', isBroken: false }) as EntryCard;

test('a name in a text is a person or party by the whole name, a surname or another spelling', () => {
	const entries = [
		card('people', 'a-fen', { name: 'Ada Fen', namedAs: [{ name: 'A. Fenn' }] }),
		card('people', 'b-marsh', { name: 'Bo Marsh' }),
		card('people', 'c-marsh', { name: 'Cy Marsh' }),
		card('parties', 'guild', { name: 'The Ferry Guild', short: 'Guild' }),
	];
	const found = (name: string) => speakerId(name, entries);
	assert.equal(found('Ada Fen'), 'a-fen');
	assert.equal(found('Ms. Fen'), 'a-fen');
	assert.equal(found('Fen'), 'a-fen');
	assert.equal(found('A. Fenn'), 'a-fen');
	assert.equal(found('the Guild'), 'guild');
	assert.equal(found('Bo Marsh'), 'b-marsh');
	assert.equal(found('Marsh'), undefined);
	assert.equal(found('Somebody'), undefined);
});
