// A file that nobody reads is an entry that readers never see, and nothing tells its author.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collectionNames } from '../schema/collections.ts';
import { excerpt } from '../schema/excerpt.ts';
import { IMAGE_ENDING } from '../schema/figure.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { brandFiles } from './brand/brand-files.ts';

/** What commands and authors keep beside the entries. */
const BESIDE_ENTRIES =
	/^(README\.md|LICEN[CS]E(\.\w+)?|receipts\.json|watch\.json|permalinks\.json|editions\/(cards\/)?[^/]+\.json)$/i;
/** What is left of an entry’s name when an ending is wrong: `.md`, `.MDX`, `.mdx.txt`, `.mdx~`. */
const LIKE_AN_ENTRY = /^(.+?)\.(mdx?|markdown)([.~_ -].*)?$/i;

const FOLDERS = collectionNames.filter((name) => name !== 'story');

function problemOf(file: string, all: Set<string>): Problem | undefined {
	const parts = file.split('/');
	const [folder = ''] = parts;
	const name = parts.at(-1) ?? '';
	const [, id] = LIKE_AN_ENTRY.exec(name) ?? [];
	const isCollection = parts.length > 1 && (FOLDERS as string[]).includes(folder);
	if (id !== undefined) {
		const meant = [...parts.slice(0, -1), `${id}.mdx`].join('/');
		// A copy that an editor or a merge has left beside the entry loses nothing.
		const isCopy = all.has(meant);
		return {
			file,
			line: 1,
			what: `the file is not read: its name must end in .mdx${isCopy ? `, and ${meant} is there` : ''}`,
			fix: isCopy
				? 'If it is a copy, delete it.'
				: `Nothing in it is published. Rename it to ${excerpt(meant.split('/').at(-1) ?? '')}, or delete it.`,
			...(isCopy ? { severity: 'warning' } : {}),
		};
	}
	if (folder === 'figures' && IMAGE_ENDING.test(name))
		return {
			file,
			line: 1,
			what: 'no figure uses the image',
			fix: 'It is not published. Name it in the file of a figure, which has its description, credit and licence, or delete it.',
			severity: 'warning',
		};
	const isText = isCollection && /(^[^.]+|\.(txt|rtf|docx?|odt|html?|ya?ml|json))$/i.test(name);
	const meant = parts.length > 1 && !isCollection ? nearest(folder, FOLDERS) : undefined;
	return {
		file,
		line: 1,
		what: isText
			? 'the file is not read: an entry is a file whose name ends in .mdx'
			: 'the file is not read',
		fix: isText
			? 'Nothing in it is published. Make an entry of it, or keep it outside the content folder.'
			: `Nothing in it is published. ${meant ? `Did you mean the folder ${meant}/? ` : ''}Keep it outside the content folder.`,
		...(isText ? {} : { severity: 'warning' }),
	};
}

/**
 * The files of a content folder that nobody reads: an error for what looks like an entry, else a
 * warning. What begins with a dot belongs to editors and operating systems. `images`: the files that
 * figures name; left out, every image in their folder counts as one.
 */
export function unreadFiles(folder: string, images?: ReadonlySet<string>): Problem[] {
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => !one.isDirectory())
		.map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
		.filter((file) => !/(^|\/)\./.test(file));
	const all = new Set(files);
	const ofBrand = brandFiles(folder);
	const isImage = (file: string) =>
		images ? images.has(file) : file.startsWith('figures/') && IMAGE_ENDING.test(file);
	return files
		.filter((file) => !file.endsWith('.mdx') && !BESIDE_ENTRIES.test(file))
		.filter((file) => !isImage(file) && !ofBrand.has(file))
		.sort()
		.flatMap((file) => problemOf(file, all) ?? []);
}
