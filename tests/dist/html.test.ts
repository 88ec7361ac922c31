import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { sites } from '../sites.ts';
import { filesOf } from './files.ts';

const validator = new HtmlValidate(
	new FileSystemConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		rules: {
			'heading-level': 'error',
			'input-missing-label': 'error',
			'no-missing-references': 'error',
			// How Astro writes void elements, the doctype and attribute quotes, white space and inline
			// styles are questions of style and do not make HTML invalid.
			'void-style': 'off',
			'doctype-style': 'off',
			'no-trailing-whitespace': 'off',
			'no-inline-style': 'off',
			'long-title': 'off',
			'attr-quotes': 'off',
		},
	}),
);

/** Cards of earlier editions, and pages of a translation: made by the same parts with other words. */
const ALIKE = /^[a-z]{2}\/|^embed\/.+\/\d+\//;
/** One in so many of them is examined; with EVERY_PAGE=1 all are. */
const ONE_IN = process.env.EVERY_PAGE === '1' ? 1 : 10;

for (const site of [sites.root, sites.harbour, sites.meadow, sites.mina]) {
	test(`every page of ${site.name} is valid HTML, and one in ten of those that differ in words alone`, async () => {
		const found: string[] = [];
		const files = filesOf(site.outDir, '.html');
		for (const file of files.filter((one, i) => !ALIKE.test(one) || i % ONE_IN === 0)) {
			const report = await validator.validateFile(`${site.outDir}/${file}`);
			for (const result of report.results)
				for (const message of result.messages)
					found.push(`${file}:${message.line} ${message.ruleId}: ${message.message}`);
		}
		assert.deepEqual(found.slice(0, 40), []);
	});
}
