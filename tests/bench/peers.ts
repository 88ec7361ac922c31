// The generators beside which ours is measured. Each gets a folder of its own inside the project, so that it finds the installed packages.
import { resolve } from 'node:path';
import { peerLayout } from './peer-layout.ts';
import type { PeerPage } from './peer-pages.ts';

export interface Peer {
	name: string;
	files(pages: PeerPage[]): Map<string, string>;
	/** What Node runs, in the folder of the peer. */
	command: string[];
	/** Where the pages are written, inside that folder. */
	out: string;
}

const front = (data: object) =>
	`---\n${Object.entries(data)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
		.join('\n')}\n---\n\n`;
// Astro would read braces of CSS as expressions.
const astroPage = peerLayout('{data.title}', '<Content />').replace('<style>', '<style is:inline>');

const astroMdx: Peer = {
	name: 'Astro + @astrojs/mdx',
	files: (pages) =>
		new Map([
			['package.json', '{"type":"module"}'],
			[
				'astro.config.mjs',
				"import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: false, smartypants: false }, build: { inlineStylesheets: 'always' }, devToolbar: { enabled: false } };\n",
			],
			[
				'src/content.config.ts',
				"import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { entries: defineCollection({ loader: glob({ base: 'entries', pattern: '**/*.mdx' }) }) };\n",
			],
			[
				'src/pages/[...id].astro',
				`---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() { return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } })); }\nconst { entry } = Astro.props;\nconst { data } = entry;\nconst { Content } = await render(entry);\n---\n${astroPage}`,
			],
			...pages.map(({ path, title, body }): [string, string] => [
				`entries/${path}.mdx`,
				`${front({ title })}${body}\n`,
			]),
		]),
	// What helps the bundler of ours helps the same bundler here.
	command: [
		`--env-file=${resolve(import.meta.dirname, '../../.build.env')}`,
		'node_modules/astro/bin/astro.mjs',
		'build',
	],
	out: 'dist',
};

const eleventy: Peer = {
	name: 'Eleventy',
	files: (pages) =>
		new Map([
			['package.json', '{"type":"module"}'],
			[
				'eleventy.config.js',
				"export default () => ({ dir: { input: 'entries', includes: '../includes', output: 'dist' } });\n",
			],
			['includes/page.njk', peerLayout('{{ title }}', '{{ content | safe }}')],
			...pages.map(({ path, title, body }): [string, string] => [
				`entries/${path}.md`,
				`${front({ title, layout: 'page.njk' })}${body}\n`,
			]),
		]),
	command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
	out: 'dist',
};

export const peers: Peer[] = [astroMdx, eleventy];
