import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compactScript } from '../src/formats/compact-script.ts';
import { headerRules } from '../src/formats/headers.ts';
import { caddyHeaders } from '../src/formats/headers-caddy.ts';
import { nginxHeaders } from '../src/formats/headers-nginx.ts';
import { contentReference } from '../src/schema/reference.ts';
import { COLLECTIONS_WITH_PAGE, FIXED_PAGES } from '../src/story/addresses.ts';

/**
 * The header rules of a site at the root of a host, with every folder that can hold pages in any
 * story.
 */
export function readmeRules() {
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
		.update(compactScript(readFileSync('src/client/copy.js', 'utf8')))
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

const SECTIONS: { start: string; end: string; made: () => string }[] = [
	{
		start: '<!-- content reference: made by `npm run reference` -->',
		end: '<!-- end of content reference -->',
		made: contentReference,
	},
	{
		start: '<!-- headers: made by `npm run reference` -->',
		end: '<!-- end of headers -->',
		made: () =>
			`nginx:\n\n\`\`\`nginx\n${nginxHeaders(readmeRules())}\`\`\`\n\nCaddy:\n\n\`\`\`caddy\n${caddyHeaders(readmeRules())}\`\`\`\n`,
	},
];

/**
 * The README with its generated parts up to date. Throws when the marks around a part are missing.
 */
export function withReference(readme: string): string {
	return SECTIONS.reduce((text, { start: first, end: last, made }) => {
		const start = text.indexOf(first);
		const end = text.indexOf(last);
		if (start < 0 || end < start)
			throw new Error(`README.md lacks the marks “${first}” and “${last}”.`);
		return `${text.slice(0, start + first.length)}\n\n${made()}\n${text.slice(end)}`;
	}, readme);
}
