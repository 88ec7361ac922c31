// What hosts send to browsers that take brotli or gzip is made once here and not at every request.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A quarter of a millisecond a page of 14 KB; 11, the highest, is a tenth smaller and costs a hundred times that (measured, Node 24). */
const QUICK = 5;
/** A window that holds most pages whole (2^16 bytes): no larger result, and less to set up. */
const SMALL_WINDOW = 16;

/** Brotli as a host would send it: text, quick unless asked for the smallest. */
export function asBrotli(bytes: Buffer, { smallest = false } = {}): Buffer {
	const window = bytes.length < 2 ** SMALL_WINDOW ? { [constants.BROTLI_PARAM_LGWIN]: SMALL_WINDOW } : {};
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: smallest ? constants.BROTLI_MAX_QUALITY : QUICK, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, ...window } });
}

export const asGzip = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 6 });
