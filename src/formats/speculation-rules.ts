/**
 * Speculation rules: a browser that supports them fetches a page of the site when a pointer rests
 * on its link or a finger touches it (`moderate`). Only addresses that end in a slash are pages;
 * cards are left out because they are for other sites. `base` is the base path of the site, with
 * slashes at both ends.
 */
export const speculationRules = (base: string): string =>
	JSON.stringify({
		prefetch: [
			{
				where: {
					and: [
						{ href_matches: [base, `${base}*/`] },
						{ not: { href_matches: `${base}embed/*/` } },
					],
				},
				eagerness: 'moderate',
			},
		],
	});
