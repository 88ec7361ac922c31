// The receipt of a build: what it says of a site, that another machine makes the same, and that a site
// somebody changed is found out.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readBuildReceipt } from '../../src/formats/build-receipt.ts';
import { filesIn } from '../../src/load/files-in.ts';
import { leanSite } from '../lean-site.ts';
import { serveSite } from '../serve-site.ts';
import { ELSEWHERE, LEAN, sites } from '../sites.ts';
import { read } from './files.ts';
import { ProjectCopy } from './project-copy.ts';

const { outDir } = sites.harbour;
const folder = mkdtempSync(join(tmpdir(), 'receipt-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (file: string) =>
	`sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`;

test('the receipt has the hash of every file but itself and compressed copies', () => {
	const files = filesIn(outDir).filter((file) => !/\.(br|gz)$|^receipt\.json$/.test(file));
	assert.deepEqual(
		readBuildReceipt(read(outDir, 'receipt.json')).files,
		Object.fromEntries(files.map((file) => [file, sha256(join(outDir, file))])),
	);
});

// That pictures and PDFs are the same bytes too, is shown in package.test.ts.
test('in another folder, time zone and language a build has the same receipt', async () => {
	const copy = new ProjectCopy(join(folder, 'elsewhere'), leanSite.contentDir);
	copy.env = { ...LEAN, SITE_URL: leanSite.url, ...ELSEWHERE };
	await copy.build();
	assert.equal(
		copy.site.get('receipt.json')?.bytes.toString(),
		read(leanSite.outDir, 'receipt.json'),
	);
});

/** What `npm run prove` prints and its exit code, for a site that is served from a folder. */
async function prove(served: string): Promise<{ code: number; stdout: string }> {
	const server = serveSite({ outDir: served, url: 'http://localhost:0/' });
	await once(server, 'listening');
	const address = `http://localhost:${(server.address() as AddressInfo).port}`;
	const args = ['src/integrations/prove-command.ts', address, '--dist', outDir];
	try {
		return { code: 0, ...(await promisify(execFile)(process.execPath, args)) };
	} catch (error) {
		return error as { code: number; stdout: string };
	} finally {
		server.close();
	}
}

test('prove finds a good site good and names the file of one that was tampered with', async () => {
	const good = await prove(outDir);
	assert.match(good.stdout, /\nEvery file is what this content makes here\.\n$/);
	assert.equal(good.code, 0);

	const tampered = join(folder, 'tampered');
	cpSync(outDir, tampered, { recursive: true });
	const page = join(tampered, 'quotes/q-ships-wait/index.html');
	const altered = readFileSync(page, 'utf8').replace('ships', 'boats');
	for (const copy of ['', '.br', '.gz']) rmSync(page + copy, { force: true });
	writeFileSync(page, altered);
	rmSync(join(tampered, 'data/story.json'));
	rmSync(join(tampered, 'data/story.json.br'), { force: true });
	const bad = await prove(tampered);
	assert.match(
		bad.stdout,
		/\nThese are not:\n {2}data\/story\.json is not there \(404\)\n {2}quotes\/q-ships-wait\/index\.html has other bytes\n/,
	);
	assert.equal(bad.code, 1);
});
