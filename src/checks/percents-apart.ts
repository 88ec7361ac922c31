/** Beyond a thousandth of a percent, two shares are told as the same. */
const MOST_DECIMALS = 3;

/**
 * Two shares (0–1) in percent, with as many decimals as it takes to tell them apart: `50.2 %` and
 * `50 %`, where whole numbers would say `50 %` twice.
 */
export function percentsApart(share: number, limit: number): [share: string, limit: string] {
	const told = (one: number, decimals: number) => `${Number((one * 100).toFixed(decimals))} %`;
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1)
		if (told(share, decimals) !== told(limit, decimals))
			return [told(share, decimals), told(limit, Math.max(decimals, 1))];
	return [told(share, MOST_DECIMALS), told(limit, MOST_DECIMALS)];
}
