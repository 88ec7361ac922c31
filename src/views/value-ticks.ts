/** About how many steps a scale has. */
const STEPS = 4;
/** Of the largest value: figures that lie closer together than this are drawn without zero. */
const MIN_SPREAD = 0.25;
/** Digits beyond which sums of decimals are not exact. */
const DIGITS = 12;

/** The least of 1, 2 and 5 times a power of ten that is at least as large. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));
	return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

/**
 * The ticks of a scale on which some values are drawn, in ascending order; the first and the last
 * are its ends. It holds zero, unless the values would then lie too close together to be told apart.
 *
 * Ours and not d3-scale’s, which would bring eight packages for these lines.
 */
export function valueTicks(values: number[]): number[] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const largest = Math.max(Math.abs(low), Math.abs(high));
	const isFromZero = high === low || high - low >= largest * MIN_SPREAD;
	const [bottom, top] = isFromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
	const step = roundStep((top - bottom || 1) / STEPS);
	const first = Math.floor(bottom / step);
	const last = Math.ceil(top / step);
	return Array.from({ length: last - first + 1 }, (_, i) =>
		Number(((first + i) * step).toPrecision(DIGITS)),
	);
}
