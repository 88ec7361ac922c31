import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglish, unmarkedPassages } from './unmarked-passages.ts';

const page = (body: string) => `<!doctype html><html lang="es"><title>x</title>${body}</html>`;
const found = (body: string, names?: string[]) => unmarkedPassages(page(body), 'es', names);

test('a text is English by the small words in it', () => {
	assert.ok(isEnglish('The union met over two days'));
	assert.ok(isEnglish('Begin facilitated talks by the middle of April'));
	assert.ok(!isEnglish('El sindicato se reunió el 5 de marzo en la sede'));
	assert.ok(!isEnglish('Publicado por The Sacramento Bee el 9 de junio'));
	assert.ok(!isEnglish('Bank of the West'));
});

test('English passages of a Spanish page are found where nothing says that they are English', () => {
	const english = 'The union met over two days.';
	assert.deepEqual(found(`<p>${english}</p>`), [english]);
	assert.deepEqual(found(`<p>The union <a href="/">met over</a> two days.</p>`), [english]);
	assert.deepEqual(found(`<p>Antes: ${english}</p>`), [`Antes: ${english}`]);
	assert.deepEqual(found(`<p>Antes: <span lang="en-US">${english}</span></p>`), []);
	assert.deepEqual(found(`<div lang="en"><p>${english}</p></div>`), []);
	assert.deepEqual(found(`<div lang="en"><p lang="es">${english}</p></div>`), [english]);
	assert.deepEqual(
		found('<textarea>&lt;p lang="en">The union met by the quay&lt;/p></textarea>'),
		[],
	);
	assert.deepEqual(found('<textarea>&lt;p class="x">The union met by the quay&lt;/p></textarea>'), [
		'The union met by the quay',
	]);
});

test('names and addresses are no passages', () => {
	assert.deepEqual(
		found('<p>National Union of the Workers of Healthcare</p>', [
			'National Union of the Workers of Healthcare',
		]),
		[],
	);
	assert.deepEqual(found('<p>https://news.example/the-end-of-the-talks-by-the-sea</p>'), []);
});
