import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFaultAt } from '../../src/load/json-fault-at.ts';

test('the place is where the first sign stands that cannot be', () => {
	for (const [text, rest] of [
		['// note\n{}', '// note\n{}'],
		['{"a": 1,}', '}'],
		['[1, 2 3]', '3]'],
		['{"a" 1}', '1}'],
		['{a: 1}', 'a: 1}'],
		['[1]]', ']'],
		['{"a": tru}', 'tru}'],
		['["a\tb"]', '"a\tb"]'],
		['[01]', '1]'],
		['[}', '}'],
		['[,]', ',]'],
		["['a']", "'a']"],
	] as const) {
		assert.throws(() => JSON.parse(text), text);
		assert.equal(text.slice(jsonFaultAt(text)), rest, text);
	}
});

test('a text that is only cut off has its fault at its end', () => {
	const whole = '{"a": [1, "two", {"b": null}], "c": -1.5e3}\n';
	for (let length = 1; length < whole.length - 2; length += 1) {
		const text = whole.slice(0, length);
		if (!/(tru?|nul?|nu|n|t|-|e|\.)$/.test(text))
			assert.equal(jsonFaultAt(text), text.length, text);
	}
});
