import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Face {
	name: string;
	weight: number;
	data: Uint8Array;
}

const file = (path: string): Uint8Array => readFileSync(join(process.cwd(), 'node_modules', path));
const faces = (name: string, family: string, weight: number): Face[] => [
	{
		name,
		weight,
		data: file(`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`),
	},
	{
		name: `${name} Ext`,
		weight,
		data: file(`@fontsource/${family}/files/${family}-latin-ext-${weight}-normal.woff2`),
	},
];

let read: Face[] | undefined;

/** The faces of share pictures, read once. */
export function fonts(): Face[] {
	read ??= [
		...faces('Newsreader', 'newsreader', 400),
		...faces('Source Sans 3', 'source-sans-3', 400),
		...faces('Source Sans 3', 'source-sans-3', 600),
	];
	return read;
}
