import type { z } from 'zod';
import type { Path } from './field-changes.ts';
import { lineStart } from './front-matter-places.ts';

/** A part of a text, and what takes its place. Line breaks in new texts are `\n`. */
export interface Splice {
	start: number;
	end: number;
	text: string;
}

/** What a splice is worked out from: the front matter, its schema, and the path of the change. */
export interface SplicePlace {
	text: string;
	root: z.ZodType;
	path: Path;
}

/** The spaces up to a position of a line. */
export const indentAt = (text: string, at: number): string => ' '.repeat(at - lineStart(text, at));

/** Lines as one text, indented but for the first. */
export const indented = (lines: string[], indent: string): string =>
	lines.map((line, i) => (i === 0 || line === '' ? line : indent + line)).join('\n');
