import type { CorrectionView } from './corrections.ts';

/** How many the list has at most, and how many characters of what we said and say now. */
const MOST = { corrections: 6, characters: 740 };

/** The newest corrections, as many as a list may have that takes no more than a tenth of a sheet. */
export function listedCorrections(corrections: CorrectionView[]): CorrectionView[] {
	let room = MOST.characters;
	const end = corrections.findIndex(({ before, after }, i) => {
		room -= before.length + after.length;
		return i > 0 && room < 0;
	});
	return corrections.slice(0, Math.min(MOST.corrections, end < 0 ? corrections.length : end));
}
