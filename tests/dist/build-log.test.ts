import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../../src/load/files-in.ts';
import { build, LEAN, sites } from '../sites.ts';

test('the closing line of a build, with Astro and without, counts the pages that were rendered: all of them, and after an edit those that may differ', async (t) => {
	mkdirSync('tests/.out', { recursive: true });
	const folder = mkdtempSync('tests/.out/log-');
	t.after(() => rmSync(folder, { recursive: true }));
	const contentDir = join(folder, 'content');
	cpSync(sites.harbour.contentDir, contentDir, { recursive: true });
	const site = { ...sites.harbour, contentDir, outDir: join(folder, 'dist'), flags: ['--no-pdf'] };
	const counted = async (way: RegExp): Promise<number> => {
		const output = await build(site, { ...LEAN, CACHE_DIR: join(folder, 'cache') });
		assert.match(output, way);
		return Number(/(\d+) page\(s\) built/.exec(output)?.[1]);
	};

	const all = await counted(/with Astro:/);
	assert.equal(all, filesIn(site.outDir).filter((file) => file.endsWith('.html')).length);
	appendFileSync(join(contentDir, 'terms/gang.mdx'), '\nA sentence that is new.\n');
	const some = await counted(/without Astro:/);
	assert.ok(some > 0 && some < all / 2, `${some} of ${all} pages`);
});
