import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksResolve } from '../../src/checks/links-resolve.ts';
import { found } from './found.ts';

test('links to pages, entries and fragments of the site are sound, and other sites are not followed', () => {
	const body =
		'[a](/quotes/) [b](/quotes/q/) [c](/timeline/#e) [d](/glossary/#gang) [e](/) [f](https://example.org/nowhere/)';
	assert.deepEqual(
		found(linksResolve, {
			quotes: [{ id: 'q' }],
			events: [{ id: 'e' }],
			terms: [{ id: 'gang', body }],
		}),
		[],
	);
});

test('a link to an address that nothing has is reported with its line', () => {
	assert.deepEqual(
		found(linksResolve, {
			terms: [
				{
					id: 'gang',
					body: 'One.\n\nTwo [a](/quotes/gone/) and\n[b](/timeline/#gone).\n\n- *[c](/qoutes/)*',
				},
			],
		}),
		[
			['terms/gang.mdx', 3, 'no page has the address /quotes/gone/'],
			['terms/gang.mdx', 4, 'no page has the address /timeline/#gone'],
			['terms/gang.mdx', 6, 'no page has the address /qoutes/'],
		],
	);
});

test('links in text fields and inside components are followed too', () => {
	const given = {
		topics: [{ id: 't', notKnown: ['[a](/gone/)'] }],
		terms: [{ id: 'gang', body: 'A <Term id="gang">[b](/lost/)</Term>.' }],
	};
	assert.deepEqual(
		found(linksResolve, given).map(([, , what]) => what),
		['no page has the address /gone/', 'no page has the address /lost/'],
	);
});
