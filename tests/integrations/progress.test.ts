import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Progress } from '../../src/integrations/progress.ts';

function watched(isTTY: boolean) {
	const said: string[] = [];
	let clock = 0;
	const steps = new Progress({ isTTY, write: (text) => said.push(text) }, () => clock);
	return {
		steps,
		said,
		pass: (ms: number) => {
			clock += ms;
		},
	};
}

test('at its end a build says how long each step took and how many there were', () => {
	const { steps, pass } = watched(false);
	steps.begin('content');
	pass(1500);
	steps.begin('pages', 2);
	steps.advance();
	steps.advance();
	pass(20_250);
	assert.deepEqual(steps.finish(), ['content    1.5 s', 'pages     20.3 s  2']);
});

test('in a log a line stands now and then; in a terminal one line moves and goes at the end', () => {
	for (const isTTY of [false, true]) {
		const { steps, said, pass } = watched(isTTY);
		steps.begin('pages', 2000);
		for (let i = 0; i < 1500; i += 1) {
			pass(10);
			steps.advance();
		}
		steps.finish();
		if (isTTY) {
			assert.equal(said[0], '\r\u001b[K  pages: 10 of 2,000');
			assert.equal(said.at(-1), '\r\u001b[K');
		} else assert.deepEqual(said, ['  pages: 1,000 of 2,000\n']);
	}
});
