import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Replaces a file in one step: when the process dies, it is the old one or the new one. With `flush`
 * that holds for a power cut too, for the price of waiting for the disk.
 */
export function writeSafely(file: string, text: string, { flush = false } = {}): void {
	const part = `${file}.part`;
	try {
		writeFileSync(part, text, { flush });
		renameSync(part, file);
	} catch (error) {
		rmSync(part, { force: true });
		throw error;
	}
}
