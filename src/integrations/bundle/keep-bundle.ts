import { hash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../load/files-in.ts';
import type { Bundle } from './kept-bundle.ts';

interface Made {
	/** The folder of the code, and the file in it that exports the renderer. */
	code: string;
	entry: string;
	/** The folder of style sheets and other assets; the code may be in it. */
	assets: string;
}

/** Keeps a bundle that Astro has made in `folder`, in place of the last one. */
export function keepBundle(
	folder: string,
	{ code, entry, assets }: Made,
	made: Pick<Bundle, 'fingerprint' | 'hasPrintEdition'>,
): void {
	const next = `${folder}-next`;
	rmSync(next, { recursive: true, force: true });
	cpSync(code, join(next, 'code'), { recursive: true });
	cpSync(assets, join(next, 'assets'), { recursive: true, filter: (path) => path !== code });
	const hashes = filesIn(next).map((file): [string, string] => [
		file,
		hash('sha256', readFileSync(join(next, file))),
	]);
	const bundle: Bundle = { ...made, entry, hashes };
	writeFileSync(join(next, 'bundle.json'), JSON.stringify(bundle));
	rmSync(folder, { recursive: true, force: true });
	renameSync(next, folder);
}
