import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sites } from '../sites.ts';
import { filesOf, pageOf, read } from './files.ts';

/** The budget of a card in bytes, compressed as it is sent. */
const MOST = 10_240;

for (const site of Object.values(sites)) {
	const base = new URL(site.url).pathname;
	const cards = filesOf(site.outDir, '.html')
		.filter((file) => /^embed\/.+\//.test(file))
		.map((file) => ({ file, html: read(site.outDir, file) }));

	test(`every card of ${site.name} is one small response that needs nothing else`, () => {
		assert.ok(cards.length > 10);
		for (const { file, html } of cards) {
			assert.ok(gzipSync(html).length <= MOST, `${file} has ${gzipSync(html).length} bytes`);
			assert.doesNotMatch(
				html,
				/<(?:img|iframe|object|embed|video|audio|source|form|input|base)\b/,
				file,
			);
			assert.doesNotMatch(html, /@font-face|@import|url\(/, file);
			assert.deepEqual(
				[...html.matchAll(/<link\b[^>]*rel="([^"]*)"/g)].map(([, rel]) => rel),
				file.startsWith('embed/events/') && !html.includes('<p class="gone">')
					? ['canonical', 'alternate', 'icon']
					: ['canonical', 'icon'],
				file,
			);
			assert.match(html, /<link rel="icon" href="data:,"/, file);
			assert.deepEqual(
				[...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
				// One more keeps the switch between languages in the frame.
				html.includes('hreflang') ? ['<script>', '<script>'] : ['<script>'],
				file,
			);
			assert.doesNotMatch(
				html,
				/localStorage|sessionStorage|indexedDB|document\.cookie|target="|\d+d?vh\b/,
				file,
			);
		}
	});

	test(`every card of ${site.name} links to its page alone, and says as of when and by whom`, () => {
		for (const { file, html } of cards) {
			const address = base + pageOf(file);
			const links = [...html.matchAll(/<a\b(?![^>]*hreflang)[^>]*href="([^"]*)"/g)].map(
				([, href]) => href,
			);
			const isGone = html.includes('<p class="gone">');
			// The card of a merged entry also links to the entry it was merged into.
			assert.ok(
				links.includes(address) &&
					links.every((link) => link === address || (isGone && link?.startsWith(base))),
				`${file}: ${links}`,
			);
			assert.match(html, /<meta name="robots" content="noindex">/, file);
			assert.match(
				html,
				/<meta name="responsive-embedded-sizing" content="allow-origins=\*">/,
				file,
			);
			assert.match(
				html,
				/Covers events through [^<]*\d{4}(?: · (?:ongoing|ended))? · Edition \d+/,
				file,
			);
			if (!isGone) assert.match(html, /Sources?: |Published by |sources?, each listed/, file);
		}
	});

	test(`the script for pasted cards of ${site.name} is under 1 KB and knows its own site alone`, () => {
		const script = read(site.outDir, 'embed.js');
		assert.ok(Buffer.byteLength(script) < 1024, `${Buffer.byteLength(script)} bytes`);
		assert.ok(script.includes(`"${site.url}embed/"`));
		assert.doesNotMatch(script, /CARDS|=>|`|\b(?:const|let)\b/);
	});
}
