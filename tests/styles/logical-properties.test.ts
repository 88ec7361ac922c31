// Styles say start and end, not left and right, so that languages written from right to left need no
// styles of their own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'postcss';

const SRC = new URL('../../src/', import.meta.url);
/** Declarations that mean the side of a screen or of a sheet, with the reason. */
const EXEMPT: Record<string, string> = {};

const SIDE = /(^|-)(left|right)(-|$)/;
const FOUR_SIDES = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;
const TAKES_A_SIDE = /^(text-align|float|clear|caption-side|text-align-last)$/;

/** The values of a shorthand; what stands in brackets is one. */
function values(value: string): string[] {
	let depth = 0;
	const signs = [...value].map((sign) => {
		if (sign === '(') depth += 1;
		if (sign === ')') depth -= 1;
		return sign === ' ' && depth === 0 ? '\n' : sign;
	});
	return signs.join('').split('\n');
}

/** The declarations of a style sheet that say left or right. */
function physical(css: string): string[] {
	const found: string[] = [];
	parse(css).walkDecls(({ prop, value }) => {
		const [, right, , left] = values(value);
		const isUneven = FOUR_SIDES.test(prop) && left !== undefined && left !== right;
		if (
			(SIDE.test(prop) && !prop.startsWith('--')) ||
			isUneven ||
			(TAKES_A_SIDE.test(prop) && /^(left|right)$/.test(value))
		)
			found.push(`${prop}: ${value}`);
	});
	return found;
}

/** The styles in a file: all of it, or its `<style>` elements. */
const stylesIn = (file: string, text: string): string =>
	file.endsWith('.css')
		? text
		: [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');

test('styles mean start and end, not left and right', () => {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(css|astro)$/.test(file) && !file.startsWith('desk/'));
	assert.ok(files.length > 80);
	const found = files.flatMap((file) =>
		physical(stylesIn(file, readFileSync(new URL(file, SRC), 'utf8'))).map(
			(one) => `${file} ${one}`,
		),
	);
	assert.deepEqual(
		found.filter((one) => !(one in EXEMPT)),
		[],
	);
	assert.deepEqual(
		Object.keys(EXEMPT).filter((one) => !found.includes(one)),
		[],
		'exemptions that nothing needs',
	);
});

test('left and right are found wherever they can stand', () => {
	const bad = [
		'margin-left: 1px',
		'left: 0',
		'border-right-width: 1px',
		'border-top-left-radius: 1px',
		'text-align: right',
		'padding: 1px 2px 3px 4px',
		'margin: 0 max(1px, calc(1px + 2px)) 0 0',
		'float: left',
	];
	const good = [
		'margin-inline-start: 1px',
		'padding: 1px 2px 3px 2px',
		'margin: 0 max(1px, calc(1px + 2px))',
		'text-align: start',
		'color: var(--left)',
		'padding: 0 max(1rem, calc((100% - 72rem) / 2)) 1rem',
	];
	for (const one of bad) assert.deepEqual(physical(`a { ${one} }`), [one]);
	for (const one of good) assert.deepEqual(physical(`a { ${one} }`), [], one);
});
