import assert from 'node:assert/strict';
import { test } from 'node:test';
import { svgFault } from '../../src/load/svg-fault.ts';

const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;

test('a drawing that draws is let through', () => {
	for (const inside of [
		'<path d="M0 0H9" fill="url(#g)"/>',
		'<style>.a { fill: url(#g) }</style>',
		'<use href="#a"/>',
		'<image href="data:image/png;base64,AAAA"/>',
		'<text>on a script: href</text>',
	])
		assert.equal(svgFault(svg(inside)), undefined, inside);
});

test('a drawing that runs or loads something is refused', () => {
	for (const inside of [
		'<script>alert(1)</script>',
		'<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
		'<g onclick="alert(1)"/>',
		'<foreignObject/>',
		'<a href="javascript:alert(1)"/>',
		'<a xlink:href="https://example.org/"/>',
		'<image href="https://example.org/pixel.png"/>',
		'<image href="data:image/svg+xml,x"/>',
		'<use href="other.svg#a"/>',
		'<set attributeName="href" to="javascript:alert(1)"/>',
		'<rect fill="url(https://example.org/a)"/>',
		'<style>@import "https://example.org/a.css";</style>',
		'<style><![CDATA[a { background: url("//example.org/a") }]]></style>',
	])
		assert.notEqual(svgFault(svg(inside)), undefined, inside);
	assert.notEqual(svgFault(`<?xml-stylesheet href="a.css"?>${svg('')}`), undefined);
	assert.notEqual(svgFault(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`), undefined);
});
