/**
 * Pages whose number and names depend on the texts of a language and on how much room they take, with the page that leads to them
 * in every language.
 */
const OF_ONE_LANGUAGE: [RegExp, string][] = [
	[/^\/search\/in\/.+/, '/search/'],
	[/^\/topics\/in\/.+/, '/'],
	[/^\/demands\/in\/.+/, '/demands/'],
	[/^\/quotes\/in\/.+/, '/quotes/'],
	[/^\/sources\/in\/.+/, '/sources/'],
	[/^\/timeline\/in\/.+/, '/timeline/'],
	[/^\/corrections\/in\/.+/, '/corrections/'],
	[/^\/changes\/.+/, '/changes/'],
	[/^\/share\/.+/, '/embed/'],
	[/^\/404\//, '/'],
];

/** The address of a page in other languages of the story; where it has none there, the nearest. */
export const counterpart = (address: string): string =>
	OF_ONE_LANGUAGE.find(([page]) => page.test(address))?.[1] ?? address;
