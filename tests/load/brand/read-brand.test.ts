import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readBrand } from '../../../src/load/brand/read-brand.ts';
import { unreadFiles } from '../../../src/load/unread-files.ts';
import { writeContent } from '../../write-content.ts';

const HARBOUR = 'tests/fixtures/harbour/brand';

/** A content folder with the face of the harbour, changed. */
function withBrand(t: TestContext, change: (fields: Record<string, unknown>) => void = () => {}) {
	const folder = writeContent(t, {});
	cpSync(HARBOUR, join(folder, 'brand'), { recursive: true });
	const fields = JSON.parse(readFileSync(join(HARBOUR, 'brand.json'), 'utf8'));
	change(fields);
	writeFileSync(join(folder, 'brand/brand.json'), JSON.stringify(fields, null, '\t'));
	return folder;
}

const told = (folder: string) =>
	readBrand(folder, []).problems.map(({ file, what }) => `${file}: ${what}`);

test('a story without the folder has no face and no problem', (t) =>
	assert.deepEqual(readBrand(writeContent(t, {}), []), { problems: [] }));

test('the face of the harbour is read whole', (t) => {
	const folder = withBrand(t);
	const { brand, problems } = readBrand(folder, ['Ōtautahi']);
	assert.deepEqual(problems, []);
	assert.deepEqual(unreadFiles(folder), []);
	assert.equal(brand?.logo?.light.width, 124);
	assert.equal(brand?.colours.light.plum, '#7a1f3d');
	assert.equal(brand?.colours.dark.slate, '#bac6d7');
	assert.deepEqual(brand?.text?.scripts, ['Latn']);
	assert.match(brand?.text?.licence.text ?? '', /SIL Open Font License/);
	assert.ok(brand?.letters.includes('Ō'));
	assert.ok(brand?.letters.includes('é'));
});

test('another colour, another file and another letter make another digest', (t) => {
	const digestOf = (folder: string, texts: unknown[] = []) =>
		readBrand(folder, texts).brand?.digest;
	const plain = digestOf(withBrand(t));
	const others = [
		digestOf(withBrand(t), ['Ō']),
		digestOf(withBrand(t, (fields) => Object.assign(fields, { header: [] }))),
	];
	const drawn = withBrand(t);
	const logo = join(drawn, 'brand/logo.svg');
	writeFileSync(logo, readFileSync(logo, 'utf8').replace('M10 4', 'M9 4'));
	assert.equal(new Set([plain, ...others, digestOf(drawn)]).size, 4);
	assert.equal(digestOf(withBrand(t)), plain);
});

test('a font has another address when other letters are needed', (t) => {
	const addressOf = (texts: unknown[]) =>
		readBrand(withBrand(t), texts).brand?.text?.faces[0]?.address;
	assert.match(addressOf([]) ?? '', /^\/_astro\/brand-text-regular\.[0-9a-f]{10}\.woff2$/);
	assert.notEqual(addressOf([]), addressOf(['Ō']));
	assert.equal(addressOf(['Ō']), addressOf([{ a: ['ŌŌ'] }]));
});

test('what is wrong is told with its file, all at once', (t) => {
	const folder = withBrand(t, (fields) => {
		fields.colours = { accent: { light: '#e4572e', dark: '#aab8ff' } };
		fields.touchIcon = 'touch.png';
	});
	writeFileSync(join(folder, 'brand/logo.svg'), '<svg><script/></svg>');
	assert.deepEqual(
		told(folder).map((one) => one.slice(0, 60)),
		[
			'brand/brand.json: “colours.accent.light”, #e4572e, has a con',
			'brand/brand.json: there is no file brand/touch.png',
		],
	);
	rmSync(join(folder, 'brand/brand.json'));
	const fields = { logo: { light: 'logo.svg' }, fonts: {}, colours: {} };
	writeFileSync(join(folder, 'brand/brand.json'), JSON.stringify(fields));
	assert.deepEqual(told(folder), [
		'brand/logo.svg: the SVG cannot be shown: it holds the element <script>',
		'brand/logo.svg: the SVG does not say its size',
	]);
});

test('what is no JSON, no field or no file name is told', (t) => {
	const folder = withBrand(t);
	const file = join(folder, 'brand/brand.json');
	writeFileSync(file, '{ "logo": ');
	assert.deepEqual(told(folder), ['brand/brand.json: the file is cut off: its end is missing']);
	const wrong = { color: {}, logo: { light: '../logo.svg' }, hues: { plum: { light: 'red' } } };
	writeFileSync(file, JSON.stringify(wrong, null, '\t'));
	const { problems } = readBrand(folder, []);
	assert.deepEqual(
		problems.map(({ line, what }) => [line, what.split(':')[0]]),
		[
			[4, '“logo.light” is “../logo.svg”'],
			[8, '“hues.plum.light” is “red”'],
			[7, 'the field “hues.plum.dark” is missing'],
			[2, 'unknown field “color”'],
		],
	);
});

test('a font that is variable, damaged or no WOFF2 is refused', (t) => {
	const folder = withBrand(t);
	const font = join(folder, 'brand/serif-400.woff2');
	writeFileSync(font, 'OTTO');
	assert.deepEqual(told(folder), ['brand/serif-400.woff2: the file is no WOFF2 font']);
	writeFileSync(font, 'wOF2 and nothing of it');
	assert.deepEqual(told(folder), ['brand/serif-400.woff2: the font cannot be read']);
	mkdirSync(join(folder, 'other'), { recursive: true });
	copyFileSync(join(HARBOUR, 'serif-400.woff2'), font);
	assert.deepEqual(told(folder), []);
});
