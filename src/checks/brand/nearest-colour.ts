import { clampChroma, formatHex, type Oklch, oklch } from 'culori';

/** Lightness is tried in steps that no eye tells apart. */
const STEP = 0.002;

/**
 * The colour of the same hue, as little lighter or darker as possible, that passes a test; undefined
 * when none does. Chroma is reduced where a screen cannot show it.
 */
export function nearestColour(
	colour: string,
	passes: (colour: string) => boolean,
): string | undefined {
	const { l, c, h } = oklch(colour) as Oklch;
	const at = (lightness: number): string =>
		formatHex(clampChroma({ mode: 'oklch', l: lightness, c, h }, 'oklch'));
	for (let by = STEP; by <= 1; by += STEP)
		for (const lightness of [l - by, l + by])
			if (lightness >= 0 && lightness <= 1 && passes(at(lightness))) return at(lightness);
	return undefined;
}
