// The addresses of a built site, read from its files.
import { Parser } from 'htmlparser2';
import { SECTIONS } from '../story/addresses.ts';

/**
 * Files whose addresses are not permanent:
 * - files with a hash in their names (assets, share pictures, images) and files for the host (`_headers`,
 *   `.nojekyll`);
 * - the page for unknown addresses, and the parts of the sitemap;
 * - files that only our own pages read (the search index, the speculation rules);
 * - the pages that hold what does not fit on `/changes/`, because the current edition may change;
 * - compressed copies;
 * - PDF files, because a machine without a browser does not make them.
 */
const NOT_PERMANENT =
	/^(_|\.nojekyll$|og\/|img\/|404\.html$|changes\/\d|sitemap-\d|search-index(\.json$|\/)|speculation-rules\.json$)|\.(pdf|br|gz)$/;
/** Lists, and the pages of long ones, whose items are entries without a page. */
const LISTS = /^\/((timeline|corrections)\/(in\/[^/]+\/)?|glossary\/)$/;

/** The ids in a page, and those of list items alone. */
function idsIn(html: string): { all: Set<string>; items: string[] } {
	const all = new Set<string>();
	const items: string[] = [];
	const parser = new Parser({
		onopentag(name, { id }) {
			if (id === undefined) return;
			all.add(id);
			if (name === 'li') items.push(id);
		},
	});
	parser.end(html);
	return { all, items };
}

/** The language that a file belongs to, with its path in that language. */
function divided(file: string, languages: readonly string[]): { folder: string; path: string } {
	const language = languages.find((one) => file.startsWith(`${one}/`));
	return language === undefined
		? { folder: '', path: file }
		: { folder: `/${language}`, path: file.slice(language.length + 1) };
}

/**
 * The addresses of pages, files and permanent fragments, relative to the base path and sorted.
 * `files` are all files of the built site; `read` returns the text of one; `languages` are those that
 * the story is translated into.
 */
export function builtAddresses(
	files: string[],
	read: (file: string) => string,
	languages: readonly string[] = [],
): string[] {
	return files
		.filter((file) => !NOT_PERMANENT.test(divided(file, languages).path))
		.flatMap((file) => {
			const { folder, path } = divided(file, languages);
			const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
			const here = folder + address;
			const sections = (SECTIONS as Record<string, string[]>)[address] ?? [];
			if (sections.length === 0 && !LISTS.test(address)) return [here];
			const { all, items } = idsIn(read(file));
			const entries = LISTS.test(address) ? items : [];
			const fragments = [...sections.filter((id) => all.has(id)), ...entries];
			return [here, ...fragments.map((id) => `${here}#${id}`)];
		})
		.sort();
}
