import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Half a millisecond a page of 20 KB; 11, the highest, is a tenth smaller and costs forty times that (measured, Node 24). */
const QUICK = 6;

/** Brotli as a host would send it: text, quick unless asked for the smallest. */
export function asBrotli(bytes: Buffer, { smallest = false } = {}): Promise<Buffer> {
	return brotli(bytes, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: smallest ? constants.BROTLI_MAX_QUALITY : QUICK, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

export const asGzip = (bytes: Buffer): Promise<Buffer> => gzipped(bytes, { level: 6 });
