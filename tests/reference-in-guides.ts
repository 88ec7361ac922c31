import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyScript } from '../src/formats/copy-script.ts';
import { headerRules } from '../src/formats/headers.ts';
import { caddyHeaders } from '../src/formats/headers-caddy.ts';
import { nginxHeaders } from '../src/formats/headers-nginx.ts';
import { contentReference } from '../src/schema/reference.ts';
import { COLLECTIONS_WITH_PAGE, FIXED_PAGES } from '../src/story/addresses.ts';
import { wordsIn } from '../src/words/words-in.ts';

/**
 * The header rules of a site at the root of a host, with every folder that can hold pages in any
 * story.
 */
export function hostingRules() {
	const folders = new Set(
		[
			...COLLECTIONS_WITH_PAGE,
			...FIXED_PAGES.map((address) => address.split('/')[1] ?? ''),
			'edition',
			'share',
		].filter((name) => name !== '' && name !== 'embed'),
	);
	const paths = ['/', '/404.html', ...[...folders].sort().map((name) => `/${name}/*`)];
	const copy = `'sha256-${createHash('sha256')
		.update(copyScript(readFileSync('src/client/copy.js', 'utf8'), wordsIn('en')))
		.digest('base64')}'`;
	const scripts = (path: string) => ({
		files: path === '/search/*' || path === '/share/*',
		inline: path === '/404.html' ? [] : path === '/share/*' ? [copy, "'sha256-…'"] : [copy],
	});
	return headerRules('/', {
		...Object.fromEntries(paths.map((path) => [path, scripts(path)])),
		'/embed/': { files: true, inline: [copy, "'sha256-…'"] },
	});
}

interface Section {
	/** The marks around it. */
	start: string;
	end: string;
	made: () => string;
}

const headers = (): string =>
	[
		`nginx:\n\n\`\`\`nginx\n${nginxHeaders(hostingRules())}\`\`\`\n`,
		`Caddy:\n\n\`\`\`caddy\n${caddyHeaders(hostingRules())}\`\`\`\n`,
	].join('\n');

/** The guides with a generated section. */
export const GENERATED: Record<string, Section> = {
	'content/README.md': {
		start: '<!-- content reference: made by `npm run reference` -->',
		end: '<!-- end of content reference -->',
		made: contentReference,
	},
	'src/HOSTING.md': {
		start: '<!-- headers: made by `npm run reference` -->',
		end: '<!-- end of headers -->',
		made: headers,
	},
};

/**
 * The text of a guide with its generated section up to date. `file` is one of `GENERATED`. Throws
 * when the marks around the section are missing.
 */
export function withReference(file: string, text: string): string {
	const section = GENERATED[file];
	if (!section) throw new Error(`${file} has no generated section.`);
	const start = text.indexOf(section.start);
	const end = text.indexOf(section.end);
	if (start < 0 || end < start)
		throw new Error(`${file} lacks the marks “${section.start}” and “${section.end}”.`);
	return `${text.slice(0, start + section.start.length)}\n\n${section.made()}\n${text.slice(end)}`;
}
