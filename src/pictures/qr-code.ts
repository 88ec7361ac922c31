import { encode } from 'uqr';

/**
 * A QR code as the data of an SVG path, to be stroked one unit wide. `size` is the width and
 * height in modules (units); the caller leaves a margin of four modules (ISO/IEC 18004). Error
 * correction is medium, so that a photocopy still works. Moves are relative, because small
 * numbers compress better.
 */
export function qrCode(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 0 });
	const rows = data.map((row, y) => {
		const modules = row.map((isDark) => (isDark ? '1' : '0')).join('');
		const runs = modules.match(/1+|0+/g) ?? [];
		const moves = runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`));
		return `M0 ${y}.5${moves.join('')}`;
	});
	return { size, path: rows.join('') };
}
