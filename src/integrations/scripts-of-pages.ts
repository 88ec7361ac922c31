import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scripts } from '../formats/headers.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** Anything else in a script element is data, which no policy stops. */
const RUNS = /\stype="(?!module"|text\/javascript")/;
const SCRIPT_ATTRIBUTE = /<[^>]+\son[a-z]+=["']/;

/** The path whose rule a page falls under: its folder at the top, the front and single files by themselves. Cards fall under none. */
function pathOf(file: string): string | undefined {
	const [folder = '', ...rest] = file.split('/');
	if (file === 'index.html') return '/';
	if (rest.length === 0) return `/${file}`;
	if (folder !== 'embed') return `/${folder}/*`;
	return file === 'embed/index.html' ? '/embed/' : undefined;
}

/** What the pages of a built site run, by path, in the order of the paths. Throws when a page has a script in an attribute: no hash lets it run. */
export function scriptsOfPages(folder: string): Record<string, Scripts> {
	const found = new Map<string, Scripts>();
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) => one.replaceAll('\\', '/')).filter((one) => one.endsWith('.html')).sort()) {
		const path = pathOf(file);
		if (!path) continue;
		const html = readFileSync(join(folder, file), 'utf8');
		if (SCRIPT_ATTRIBUTE.test(html)) throw new Error(`${file} has a script in an attribute; put it into a script element.`);
		const scripts = found.get(path) ?? { files: false, inline: [] };
		for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
			if (RUNS.test(attributes)) continue;
			if (/\ssrc=/.test(attributes)) scripts.files = true;
			else scripts.inline.push(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
		}
		found.set(path, { files: scripts.files, inline: [...new Set(scripts.inline)].sort() });
	}
	return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
