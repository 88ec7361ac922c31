import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { REACHES_READERS, thirdPartyLicences } from '../../src/load/third-party-licences.ts';
import { importsOf } from '../imports-of.ts';

/** Licences that let anybody pass a copy on without a fee. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'];

test('what reaches readers may be passed on, and its licence is there in full', () => {
	for (const { name, licence, text } of thirdPartyLicences()) {
		assert.ok(ALLOWED.includes(licence), `${name}: ${licence}`);
		assert.ok(text.length > 500, name);
		assert.match(text, /Copyright/i, name);
	}
});

test('every package of which a page, a picture or a script holds something is listed', () => {
	const named = globSync('src/{client,layouts,pictures,styles}/**/*.{ts,astro,css,js}').flatMap(
		(file) => {
			const text = readFileSync(file, 'utf8');
			const inCss = [...text.matchAll(/url\(["']?([^./"')][^"')]*)/g)].map(([, one = '']) => one);
			const imported = /\.css$/.test(file)
				? []
				: importsOf(file.replaceAll('\\', '/'), text)
						.filter(({ typeOnly }) => !typeOnly)
						.map(({ from }) => from);
			return [...inCss, ...imported];
		},
	);
	const packages = named
		.filter((from) => /^(@fontsource\/|minisearch)/.test(from) || /^[a-z@]/.test(from))
		.filter((from) => !/^(node:|astro:|data:|https?:)/.test(from))
		.map((from) =>
			from
				.split('/')
				.slice(0, from.startsWith('@') ? 2 : 1)
				.join('/'),
		);
	// These draw at build time: of them a picture holds no code.
	const AT_BUILD = ['astro', '@takumi-rs/core', '@takumi-rs/helpers', 'uqr'];
	const listed = Object.keys(REACHES_READERS);
	assert.deepEqual(
		[...new Set(packages)].filter((one) => !listed.includes(one) && !AT_BUILD.includes(one)),
		[],
	);
});
