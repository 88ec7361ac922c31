import { encode } from 'uqr';

/** A QR code as one path on a square of `size` modules, with the quiet zone of four modules (ISO/IEC 18004). Medium correction: a photocopy loses some. */
export function qrCode(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const runs = data.flatMap((row, y) => row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x} ${y}h${row.slice(x).findIndex((next) => !next)}v1H${x}z`] : [])));
	return { size, path: runs.join('') };
}
