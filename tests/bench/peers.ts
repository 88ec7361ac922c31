// The generators that ours is compared with. Each gets its own project folder under tests/.out.
import { resolve } from 'node:path';
import { peerLayout } from './peer-layout.ts';
import type { PeerPage } from './peer-pages.ts';

export interface Peer {
	name: string;
	/** The `node_modules` the peer's project uses: those of this project or of the bench. */
	installedBy: 'project' | 'bench';
	/** The files of the peer's project: path → text. */
	files(pages: PeerPage[]): Map<string, string>;
	/** The arguments of Node, which runs in the peer's folder. */
	command: string[];
	/** The folder of the built site, inside the peer's folder. */
	out: string;
}

const front = (data: object) =>
	`---\n${Object.entries(data)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
		.join('\n')}\n---\n\n`;
const ASTRO_CONFIG = `import mdx from '@astrojs/mdx';
export default {
	integrations: [mdx()],
	markdown: { syntaxHighlight: false, smartypants: false },
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
};
`;
const ASTRO_COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
	entries: defineCollection({ loader: glob({ base: 'entries', pattern: '**/*.mdx' }) }),
};
`;
// Astro would read the braces of the CSS as expressions if the style element were not inline.
const ASTRO_PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { data } = entry;
const { Content } = await render(entry);
---
${peerLayout('{data.title}', '<Content />').replace('<style>', '<style is:inline>')}`;

const astroMdx: Peer = {
	name: 'Astro + @astrojs/mdx',
	installedBy: 'project',
	files: (pages) =>
		new Map([
			['package.json', '{"type":"module"}'],
			['astro.config.mjs', ASTRO_CONFIG],
			['src/content.config.ts', ASTRO_COLLECTION],
			['src/pages/[...id].astro', ASTRO_PAGE],
			...pages.map(({ path, title, body }): [string, string] => [
				`entries/${path}.mdx`,
				`${front({ title })}${body}\n`,
			]),
		]),
	// The same settings of the bundler as in our own builds, and no telemetry.
	command: [
		`--env-file=${resolve(import.meta.dirname, '../../.astro.env')}`,
		'node_modules/astro/bin/astro.mjs',
		'build',
	],
	out: 'dist',
};

const eleventy: Peer = {
	name: 'Eleventy',
	installedBy: 'bench',
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
