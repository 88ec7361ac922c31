import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../src/markdown/parse-body.ts';

test('what cannot be read is told where it was opened', () => {
	for (const [text, line, column, what] of [
		['One.\n\nTwo.\n\n<Quote id="q">\n\nThree.\n', 5, 1, /<Quote> is opened here and not closed/],
		['One.\n\nA <Term id="t">b.\n\nTwo.\n', 3, 3, /<Term> is opened here and not closed/],
		['A <Term id="t">b</Party> c.\n', 1, 17, /<\/Party> stands where <Term> must be closed/],
		['One.\n\nTwo {three.\n\nFour.\n', 3, 5, /the brace \{ is opened here/],
		['One.\n\n<Quote id="q\n', 3, 1, /its tag is not finished/],
		['One.\n\nimport duties rose.\n', 3, 1, /begins with “import” or “export”/],
		['One <3 two.\n', 1, 5, /followed by something that is no component/],
		['<!-- note -->\n', 1, 1, /HTML comment/],
	] as const) {
		const [refusal] = parseBody(text, 0).refusals;
		assert.deepEqual([refusal?.line, refusal?.column], [line, column], text);
		assert.match(refusal?.what ?? '', what);
	}
});
