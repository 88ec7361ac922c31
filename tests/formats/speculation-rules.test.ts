import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speculationRules } from '../../src/formats/speculation-rules.ts';

interface Where {
	and?: Where[];
	not?: Where;
	href_matches?: string | string[];
}

/**
 * Evaluates the condition as a browser does: address patterns relative to the address of the rules.
 */
function fits(where: Where, address: string, rules: string): boolean {
	if (where.and) return where.and.every((one) => fits(one, address, rules));
	if (where.not) return !fits(where.not, address, rules);
	return [where.href_matches ?? []]
		.flat()
		.some((pattern) => new URLPattern(pattern, rules).test(address));
}

for (const base of ['/', '/explainers/strike/']) {
	test(`pages of the site at ${base} are prefetched; files, cards, other paths and other sites are not`, () => {
		const site = `https://news.example${base}`;
		const { prefetch } = JSON.parse(speculationRules(base)) as {
			prefetch: { where: Where; eagerness: string }[];
		};
		assert.deepEqual(
			prefetch.map(({ eagerness }) => eagerness),
			['moderate'],
		);
		const ahead = (address: string) =>
			prefetch.some(({ where }) => fits(where, address, `${site}speculation-rules.json`));
		for (const page of [
			'',
			'quotes/',
			'quotes/q-one/',
			'quotes/in/2019/',
			'timeline/#event-one',
			'embed/',
			'embed/#quotes',
		])
			assert.equal(ahead(site + page), true, page);
		for (const other of [
			'summary.pdf',
			'data/story.json',
			'data/quotes.csv',
			'feed.xml',
			'og/a.png',
			'embed/quotes/q-one/',
		])
			assert.equal(ahead(site + other), false, other);
		assert.equal(ahead('https://other.example/quotes/'), false);
		if (base !== '/') assert.equal(ahead('https://news.example/quotes/'), false);
	});
}
