// Compresses files in the build, so that hosts need not do it at every request.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Levels of brotli. `page` is the usual one. `download` is for data, which is not on the way to a
 * first screen. `smallest` saves a tenth and takes a hundred times as long.
 */
const LEVEL = { download: 3, page: 5, smallest: constants.BROTLI_MAX_QUALITY };
/** Binary logarithm of a window that holds most pages whole: as good as the default, and faster. */
const SMALL_WINDOW = 16;
/**
 * Levels of gzip. `fallback` is the fastest, because few browsers do without brotli. `only` is for
 * files without a copy in brotli: it takes no longer than the quick levels of brotli and makes files
 * no larger.
 */
const GZIP_LEVEL = { fallback: 1, only: 3 };

/**
 * The size of the output buffers. Node keeps the last of each compression until the next whole
 * garbage collection, and starts one for every 64 MB of them: so it is smaller than the default of
 * 16 KB, and large enough for few of them.
 */
const outputBuffer = (bytes: Buffer) => ({
	chunkSize: Math.max(4096, Math.ceil(bytes.length / 4)),
});

/** Compresses text with brotli. */
export function asBrotli(bytes: Buffer, use: keyof typeof LEVEL): Buffer {
	const window =
		bytes.length < 2 ** SMALL_WINDOW ? { [constants.BROTLI_PARAM_LGWIN]: SMALL_WINDOW } : {};
	return brotliCompressSync(bytes, {
		...outputBuffer(bytes),
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: LEVEL[use],
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			...window,
		},
	});
}

/** Compresses text with gzip. */
export const asGzip = (bytes: Buffer, use: keyof typeof GZIP_LEVEL): Buffer =>
	gzipSync(bytes, { ...outputBuffer(bytes), level: GZIP_LEVEL[use] });
