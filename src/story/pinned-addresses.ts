/**
 * The addresses of cards that an edition pins and of their oEmbed answers. `keys`: of entries, in a
 * translation with its language before, `es/quotes/x` → `/es/embed/quotes/x/4/`.
 */
export const pinnedAddresses = (keys: string[], edition: number): string[] =>
	keys.flatMap((key) => {
		const [, folder = '', own = key] = /^(.*\/)?([a-z]+\/[^/]+)$/.exec(key) ?? [];
		return [`/${folder}embed/${own}/${edition}/`, `/${folder}oembed/${own}/${edition}.json`];
	});
