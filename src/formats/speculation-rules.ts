/**
 * Speculation rules: a browser that supports them fetches a page of the site when a pointer rests
 * on its link or a finger touches it (`moderate`). Only addresses that end in a slash are pages;
 * cards are left out because they are for other sites. `base` is the base path of the site, with
 * slashes at both ends; `languages` are those the story is translated into.
 */
export const speculationRules = (base: string, languages: readonly string[] = []): string =>
	JSON.stringify({
		prefetch: [
			{
				where: {
					and: [
						{ href_matches: [base, `${base}*/`] },
						{ not: { href_matches: `${base}embed/*/` } },
						...languages.map((one) => ({ not: { href_matches: `${base}${one}/embed/*/` } })),
					],
				},
				eagerness: 'moderate',
			},
		],
	});
