import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ATTRIBUTE = /\s(href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/**
 * Every link and fragment inside a built site, from its files alone. `base` is the path the site lives under, with slashes at both ends.
 * Returns a sentence for each that leads nowhere; links to other sites are not followed.
 */
export function checkLinks(folder: string, base: string): string[] {
	const broken: string[] = [];
	const ids = new Map<string, Set<string>>();
	const idsOf = (file: string) => {
		let found = ids.get(file);
		if (!found) {
			found = new Set([...readFileSync(file, 'utf8').matchAll(ID)].map((match) => decode(match[1] ?? '')));
			ids.set(file, found);
		}
		return found;
	};
	const files = new Set(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)));
	const fileOf = (path: string) => {
		const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
		return files.has(file) ? file : undefined;
	};
	const pages = [...files].filter((file) => file.endsWith('.html')).map((file) => relative(folder, file)).sort();
	for (const page of pages) {
		const file = join(folder, page);
		for (const [, , value = ''] of readFileSync(file, 'utf8').matchAll(ATTRIBUTE)) {
			const link = decode(value);
			if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
			const [path = '', fragment] = link.split('#');
			if (path !== '' && !path.startsWith(base)) {
				broken.push(`${page}: ${link} does not begin with ${base}`);
				continue;
			}
			const target = path === '' ? file : fileOf(path.slice(base.length - 1).split('?')[0] ?? '');
			if (!target) broken.push(`${page}: there is no ${link}`);
			else if (fragment && target.endsWith('.html') && !idsOf(target).has(decodeURIComponent(fragment))) broken.push(`${page}: ${link} has no such place in its page`);
		}
	}
	return [...new Set(broken)];
}
