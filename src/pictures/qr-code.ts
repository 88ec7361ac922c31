import { encode } from 'uqr';

/**
 * A QR code as a path to stroke one unit wide, on a square of `size` modules. Whoever sets it leaves four modules of paper around it (ISO/IEC 18004).
 * Medium correction, because a photocopy loses some. Moves are relative: small numbers, which compress to half of what absolute ones do.
 */
export function qrCode(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 0 });
	const rows = data.map((row, y) => {
		const runs =
			row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.match(/1+|0+/g) ?? [];
		return `M0 ${y}.5${runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`)).join('')}`;
	});
	return { size, path: rows.join('') };
}
