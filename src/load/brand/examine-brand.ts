import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandCanBeRead } from '../../checks/brand/brand-can-be-read.ts';
import { huesStayApart } from '../../checks/brand/hues-stay-apart.ts';
import { type BrandFields, brand as schema } from '../../schema/brand.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Brand, BrandFamily, Drawing } from '../../story/brand/brand.ts';
import { brandColours } from '../../story/brand/brand-colours.ts';
import { conflictLine } from '../conflict-line.ts';
import { isError } from '../is-error.ts';
import { jsonFault } from '../json-fault.ts';
import { placeInJson } from '../place-in-json.ts';
import { readText } from '../read-text.ts';
import { schemaProblems } from '../schema-problems.ts';
import { BRAND_FILE, BRAND_FOLDER, brandFiles } from './brand-files.ts';
import { lettersOf } from './letters-of.ts';
import { readDrawing } from './read-drawing.ts';
import { readFamily } from './read-family.ts';

type Found = Omit<Problem, 'file'>;

/** The fields of `brand.json`, or why they cannot be had. */
function readFields(folder: string): { fields?: BrandFields; problems: Found[] } {
	const { text, problems: unreadable } = readText(join(folder, BRAND_FILE));
	if (unreadable.length > 0) return { problems: unreadable };
	const conflict = conflictLine(text);
	if (conflict !== undefined)
		return {
			problems: [
				{
					line: conflict,
					what: 'the file holds the marks of a merge that was not finished (<<<<<<< and >>>>>>>)',
					fix: 'Choose one of the two versions and remove the marks.',
				},
			],
		};
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch {
		const fix =
			'Strings stand between double quotation marks, and no comma before a closing brace.';
		return { problems: [{ ...jsonFault(text), fix }] };
	}
	const { data, problems } = schemaProblems(schema, raw, (path) => placeInJson(text, path));
	return problems.length > 0 ? { problems } : { fields: data as BrandFields, problems };
}

/** The files of `brand.json` that are not there. */
function missingFiles(folder: string, files: string[]): Problem[] {
	const text = readFileSync(join(folder, BRAND_FILE), 'utf8');
	return files
		.filter((file) => !existsSync(join(folder, file)))
		.map((file) => ({
			file: BRAND_FILE,
			line: text.slice(0, text.indexOf(file.slice(BRAND_FOLDER.length + 1))).split('\n').length,
			what: `there is no file ${file}`,
			fix: 'Put it beside brand.json, or remove it from there. Upper and lower case count.',
		}));
}

/** The face of the newsroom and what is wrong with it. `brand.json` must be there. */
export function examineBrand(
	folder: string,
	texts: unknown[],
): { brand?: Brand; problems: Problem[] } {
	const here = (one: Found): Problem => ({ file: BRAND_FILE, ...one });
	const { fields, problems: faults } = readFields(folder);
	if (!fields) return { problems: faults.map(here) };
	const files = [...brandFiles(folder)];
	const missing = missingFiles(folder, files);
	const problems = [...[...brandCanBeRead(fields), ...huesStayApart(fields)].map(here), ...missing];
	if (missing.length > 0) return { problems };

	function drawing(name: string | undefined): Drawing | undefined {
		if (name === undefined) return undefined;
		const file = `${BRAND_FOLDER}/${name}`;
		const read = readDrawing(readFileSync(join(folder, file), 'utf8'));
		problems.push(...read.problems.map((one) => ({ file, line: 1, ...one })));
		return read.drawing;
	}

	const hasFonts = Object.keys(fields.fonts).length > 0;
	const letters = hasFonts ? lettersOf(texts) : '';
	function family(role: 'text' | 'labels'): Record<string, BrandFamily> {
		const given = fields?.fonts[role];
		if (!given) return {};
		const read = readFamily(folder, role, given, letters);
		problems.push(...read.problems);
		return read.family ? { [role]: read.family } : {};
	}

	const light = drawing(fields.logo?.light);
	const dark = drawing(fields.logo?.dark);
	const favicon = drawing(fields.favicon)?.svg;
	const digest = createHash('sha256');
	for (const file of files) digest.update(readFileSync(join(folder, file)));
	const brand: Brand = {
		digest: digest.update(letters).digest('base64url'),
		colours: brandColours(fields),
		hasTitles: fields.colours.titles !== undefined,
		...(light ? { logo: { light, ...(dark ? { dark } : {}) } } : {}),
		...(favicon ? { favicon } : {}),
		...(fields.touchIcon ? { touchIcon: join(folder, BRAND_FOLDER, fields.touchIcon) } : {}),
		...family('text'),
		...family('labels'),
		letters,
		header: fields.header,
		footer: fields.footer,
	};
	return problems.some(isError) ? { problems } : { brand, problems };
}
