import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrCode } from '../../src/pictures/qr-code.ts';

test('the strokes of the path cover exactly the dark modules', () => {
	const text = 'https://news.example/explainers/strike/edition/12/';
	const { size, path } = qrCode(text);
	const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	let x = 0;
	let y = 0;
	for (const [, command, a = '', b = ''] of path.matchAll(/([Mmh])(-?\d+) ?(\d+(?:\.5)?)?/g)) {
		if (command === 'M') [x, y] = [Number(a), Number(b) - 0.5];
		else {
			if (command === 'h') drawn[y]?.fill(true, x, x + Number(a));
			x += Number(a);
		}
	}
	assert.deepEqual(drawn, encode(text, { ecc: 'M', border: 0 }).data);
});
