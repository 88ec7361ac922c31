import assert from 'node:assert/strict';
import { test } from 'node:test';
import { svgFaults } from '../../../src/load/brand/svg-faults.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

const REFUSED: [name: string, text: string][] = [
	['a script', svg('<script>alert(1)</script>')],
	['a script with a prefix', svg('<svg:script>alert(1)</svg:script>')],
	['an event', svg('<path onclick="x()" d="M0 0"/>')],
	['HTML inside', svg('<foreignObject><p>x</p></foreignObject>')],
	['a link', svg('<a href="#x"><path d="M0 0"/></a>')],
	['a picture from elsewhere', svg('<image href="https://example.org/x.png"/>')],
	['the old form of the same', svg('<image xlink:href="//example.org/x.png"/>')],
	['an SVG in an SVG', svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>')],
	['a drawing of another file', svg('<use href="other.svg#x"/>')],
	['a paint from elsewhere', svg('<path fill="url(https://example.org/a#b)" d="M0 0"/>')],
	['a style from elsewhere', svg('<style>@import "https://example.org/a.css";</style>')],
	['a font from elsewhere', svg('<style>@font-face{src:url("https://example.org/f")}</style>')],
	['a style attribute', svg('<path style="fill:url(x.svg#y)"/>')],
	['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
	['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`],
	['a script as an address', svg('<use href="javascript:alert(1)"/>')],
];

for (const [name, text] of REFUSED)
	test(`an SVG with ${name} is refused`, () => assert.equal(svgFaults(text).length, 1));

test('an SVG that draws by itself is not', () =>
	assert.deepEqual(
		svgFaults(
			svg(
				'<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/><path id="p" d="M0 0h9"/></defs><use href="#p" class="a"/><image href="data:image/png;base64,AA=="/>',
			),
		),
		[],
	));
