import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutOverridden } from '../../../src/integrations/brand/without-overridden.ts';

const TOKENS =
	':root{color-scheme:light;--paper:#fff;--plum:#606;--gap:1rem}' +
	'@media screen and (prefers-color-scheme:dark){:root{--paper:#111}}' +
	'@media print{:root{--paper:#fff;--plum:#000}}.a{--plum:red}';

test('what every later sheet sets anew is left out, but for paper', () => {
	const later =
		':root{--plum:#707}@media screen{:root{--paper:#eee}}@media screen and (prefers-color-scheme: dark){:root{--paper:#222}}';
	assert.equal(
		withoutOverridden(TOKENS, [later]),
		':root{color-scheme:light;--gap:1rem}@media print{:root{--paper:#fff;--plum:#000}}.a{--plum:red}',
	);
	assert.equal(withoutOverridden(TOKENS, [later, ':root{}']), TOKENS);
});
