import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/integrations/print/read-content.ts';

const STREAM =
	'.5 0 0 -.5 0 100 cm\nq\nBT\n/F1 8 Tf\n1 0 0 -1 10 20 Tm\n<0037> Tj\nET\n/P <</MCID 0 >>BDC\nBT\n/F2 8 Tf\n1 0 0 -1 30 60 Tm\n<0037> Tj\nET\nEMC\n0 0 5 5 re\nf\nQ\n';

test('text is found with its place on the sheet, and whether it is tagged', () => {
	const { texts } = readContent(STREAM);
	assert.deepEqual(
		texts.map(({ x, y, font, tagged }) => ({ x, y, font, tagged })),
		[
			{ x: 5, y: 90, font: '/F1', tagged: false },
			{ x: 15, y: 70, font: '/F2', tagged: true },
		],
	);
	for (const { start, end } of texts) assert.match(STREAM.slice(start, end), /^BT[\s\S]*ET$/);
});

test('what paints outside tags is found on both sides of a tag, and nothing else', () => {
	const stretches = readContent(STREAM).untagged.map(({ start, end }) => STREAM.slice(start, end));
	assert.equal(stretches.length, 2);
	assert.match(stretches[0] ?? '', /F1[\s\S]*ET\s*$/);
	assert.match(stretches[1] ?? '', /^\s*0 0 5 5 re\nf\nQ/);
	assert.deepEqual(readContent('/P <</MCID 0 >>BDC\n<0037> Tj\nEMC\nQ\n').untagged, []);
	assert.deepEqual(readContent(`/Artifact BMC\n${stretches[1]}\nEMC`).untagged, []);
});

test('marks of Skia around letters are no tags', () => {
	const marked =
		'BT\n/ReversedChars BMC\n/Span<</ActualText <FEFF0636> >> BDC\n/F1 8 Tf\n1 0 0 -1 10 20 Tm\n<0037> Tj\nEMC\nEMC\nET\n';
	const outside = readContent(marked);
	assert.deepEqual(
		outside.texts.map(({ tagged }) => tagged),
		[false],
	);
	assert.deepEqual(outside.untagged, [{ start: 0, end: marked.length }]);
	const inside = readContent(`/P <</MCID 0 >>BDC\n${marked}EMC\n${marked}`);
	assert.deepEqual(
		inside.texts.map(({ tagged }) => tagged),
		[true, false],
	);
	assert.equal(inside.untagged.length, 1);
});
