import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { indexablePages } from '../../src/integrations/indexable-pages.ts';
import { scriptsOfPages } from '../../src/integrations/scripts-of-pages.ts';
import { PLACEHOLDER, warnOfPlaceholder } from '../../src/integrations/warn-of-placeholder.ts';

const made: string[] = [];
after(() => { for (const folder of made) rmSync(folder, { recursive: true, force: true }); });

function site(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'built-'));
	made.push(folder);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

test('what pages run is found by folder: files of the site, hashes of inline scripts, no data and no card', () => {
	const folder = site({ 'index.html': '<script type="application/ld+json">{}</script>', 'quotes/a/index.html': '<script>a()</script>', 'quotes/index.html': '<script>a()</script><script type="module">b()</script>', 'search/index.html': '<script type="module" src="/x.js"></script>', 'embed/index.html': '<p>', 'embed/a/index.html': '<script>c()</script>', '404.html': '<p>' });
	const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	assert.deepEqual(scriptsOfPages(folder), {
		'/': { files: false, inline: [] },
		'/404.html': { files: false, inline: [] },
		'/embed/': { files: false, inline: [] },
		'/quotes/*': { files: false, inline: [hash('a()'), hash('b()')].sort() },
		'/search/*': { files: true, inline: [] },
	});
});

test('a script in an attribute stops the build', () => {
	assert.throws(() => scriptsOfPages(site({ 'index.html': '<p onclick="a()">' })), /index\.html has a script in an attribute/);
});

test('search engines may list what names its own address and does not say noindex', () => {
	const page = (canonical: string, more = '') => `<head><link rel="canonical" href="https://x.example/p/${canonical}">${more}</head><body>`;
	const folder = site({ 'index.html': page(''), 'a/index.html': page('a/'), 'b/index.html': page('a/'), 'c/index.html': page('c/', '<meta name="robots" content="noindex">'), '404.html': '<head></head><body>' });
	assert.deepEqual([...indexablePages(folder, 'https://x.example/p/')].sort(), ['https://x.example/p/', 'https://x.example/p/a/']);
});

test('a build for the placeholder warns, with the line to run; a build for an address does not', () => {
	const said = (url: string) => {
		const lines: string[] = [];
		const done = warnOfPlaceholder(url).hooks['astro:build:done'] as unknown as (given: { logger: { warn: (text: string) => void } }) => void;
		done({ logger: { warn: (text) => lines.push(text) } });
		return lines.join('\n');
	};
	assert.match(said(PLACEHOLDER), /oEmbed[\s\S]*feeds[\s\S]*SITE_URL=https:\S+ npm run build/);
	assert.equal(said('https://news.example/'), '');
});
