// What hosts send to browsers that take brotli or gzip is made once here and not at every request.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Levels of brotli, as measured with Node 24 on pages of 20 KB: 5 takes 0.34 ms; 3 half of it for 13 % more, and 2 a third for 15 % (a card’s 6 KB for 19 %, which is then a little more than its gzip); 11, the highest, is a tenth smaller than 5 and takes a hundred times as long.
 * `quick` is for pages of a story that has thousands; `download` for data, of which nobody waits for a first screen.
 */
const LEVEL = { quick: 2, download: 3, page: 5, smallest: constants.BROTLI_MAX_QUALITY };
/** A window that holds most pages whole (2^16 bytes): no larger result, and less to set up. */
const SMALL_WINDOW = 16;
/** Of gzip: browsers that take no brotli are few, and 6 takes a third longer for a fifteenth less. */
const GZIP_LEVEL = 1;

/** Room for what comes out: nearly every text comes to less than that, and Node takes more where it does not. The usual 16 KB for each copy of each page would be most of the memory there is to clean up. */
const roomFor = (bytes: Buffer) => ({ chunkSize: Math.max(1024, Math.ceil(bytes.length * 0.6)) });

/** Brotli as a host would send it: text. */
export function asBrotli(bytes: Buffer, use: keyof typeof LEVEL): Buffer {
	const window =
		bytes.length < 2 ** SMALL_WINDOW ? { [constants.BROTLI_PARAM_LGWIN]: SMALL_WINDOW } : {};
	return brotliCompressSync(bytes, {
		...roomFor(bytes),
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: LEVEL[use],
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			...window,
		},
	});
}

export const asGzip = (bytes: Buffer): Buffer =>
	gzipSync(bytes, { ...roomFor(bytes), level: GZIP_LEVEL });
