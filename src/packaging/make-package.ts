// Makes what `npm pack` packs, in `.package/`: the generator as it stands here, its TypeScript as
// JavaScript, because Node strips no types of files in `node_modules/`. Run by npm before it packs.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../load/files-in.ts';
import { asJavaScript } from './as-javascript.ts';
import { guideForNewsrooms } from './guide-for-newsrooms.ts';

const TARGET = '.package';
/** Besides `src/`. The guide of editors stands in the folder of the story. */
const FILES = [
	'.astro.env',
	'astro.config.mjs',
	'content/README.md',
	'package.json',
	// Of which a new newsroom gets its own: the versions that were tested together.
	'package-lock.json',
	'README.md',
	'tsconfig.json',
];
/** What only a checkout needs. */
const LEFT_OUT = /^packaging\/|\.d\.ts$/;
/** What newsrooms read. The developers’ guide is for a checkout. */
const GUIDES = ['content/README.md', 'src/HOSTING.md'];
/** Files that name others of the generator. */
const CODE = /\.(ts|astro|mdx|mjs)$/;

/** A file of which the package holds another text; undefined for all others. */
function packed(file: string): { file: string; text: string } | undefined {
	if (GUIDES.includes(file)) return { file, text: guideForNewsrooms(readFileSync(file, 'utf8')) };
	return CODE.test(file) ? asJavaScript(file, readFileSync(file, 'utf8')) : undefined;
}

function copy(file: string): void {
	const made = packed(file);
	const target = join(TARGET, made?.file ?? file);
	mkdirSync(dirname(target), { recursive: true });
	if (made) writeFileSync(target, made.text);
	else cpSync(file, target);
}

rmSync(TARGET, { recursive: true, force: true });
const code = filesIn('src').filter((file) => !LEFT_OUT.test(file));
const assets = filesIn('public').map((file) => `public/${file}`);
for (const file of [...FILES, ...assets, ...code.map((one) => `src/${one}`)]) copy(file);
