/**
 * What browsers that know speculation rules fetch before a reader goes there: a page of the story a pointer rests on or a finger touches (`moderate`), its one response.
 * Pages end in a slash, so files are none of it; cards are for other sites. `base`: the path the site lives under, with slashes at both ends.
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
