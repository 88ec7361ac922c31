import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Bundle {
	/** A digest of what it was made from; see bundle-fingerprint.ts. */
	fingerprint: string;
	/** Whether its pages offer the PDFs. */
	hasPrintEdition: boolean;
	/** The file in `code/` that exports the renderer. */
	entry: string;
	/** Of each file, by its path in the folder. */
	hashes: [path: string, hash: string][];
}

/**
 * The bundle in a folder. Undefined when there is none, it was made from something else, or a file
 * of it is missing or damaged.
 */
export function keptBundle(folder: string, fingerprint: string): Bundle | undefined {
	try {
		const bundle = JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8')) as Bundle;
		if (bundle.fingerprint !== fingerprint) return undefined;
		const isWhole = bundle.hashes.every(
			([path, known]) => hash('sha256', readFileSync(join(folder, path))) === known,
		);
		return isWhole ? bundle : undefined;
	} catch {
		return undefined;
	}
}
