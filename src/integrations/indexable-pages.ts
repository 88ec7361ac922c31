import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages of a built site that search engines may list: those that name their own address as canonical and do not say noindex.
 * `root` is the address of the site, with a slash at the end.
 */
export function indexablePages(folder: string, root: string): Set<string> {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file === 'index.html' || file.endsWith('/index.html'));
	return new Set(pages.flatMap((file) => {
		const address = root + file.replace(/index\.html$/, '');
		const [head = ''] = readFileSync(join(folder, file), 'utf8').split('<body');
		const canonical = /<link[^>]*\srel="canonical"[^>]*\shref="([^"]*)"/.exec(head)?.[1];
		const hidden = /<meta[^>]*\sname="robots"[^>]*\scontent="[^"]*noindex/.test(head);
		return canonical === address && !hidden ? [address] : [];
	}));
}
