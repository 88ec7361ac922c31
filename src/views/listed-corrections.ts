import type { CorrectionView } from './corrections.ts';

const MOST = 6;
/** How many characters of what we said and say now they have; on a heavy page. */
const ROOM = { light: 740, heavy: 300 };

/** The newest corrections, as many as a list may have that takes no more than a tenth of a sheet. */
export function listedCorrections(
	corrections: CorrectionView[],
	page: keyof typeof ROOM,
): CorrectionView[] {
	let room = ROOM[page];
	const end = corrections.findIndex(({ before, after }, i) => {
		room -= before.length + after.length;
		return i > 0 && room < 0;
	});
	return corrections.slice(0, Math.min(MOST, end < 0 ? corrections.length : end));
}
