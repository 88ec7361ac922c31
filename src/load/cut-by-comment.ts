// In YAML a # after a space begins a comment: `title: Demand #1 stays` says “Demand”, and nobody
// is told.
import { isScalar, type Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';
import { quotedLine } from './quoted-line.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { schemaAt } from './schema-at.ts';
import { yamlTokens } from './yaml-tokens.ts';

type Path = (string | number)[];

/** The unquoted values of a document, by the place where they end. */
function valuesByEnd({ document }: FrontMatter): Map<number, { path: Path; value: unknown }> {
	const values = new Map<number, { path: Path; value: unknown }>();
	visit(document(), {
		Scalar(key, node: Scalar, ancestors) {
			if (key === 'key' || !node.range || (node.type && node.type !== 'PLAIN')) return;
			const path = ancestors.flatMap((one, i): Path => {
				const next = ancestors[i + 1] ?? node;
				if (one && 'key' in one && isScalar(one.key)) return [String(one.key.value)];
				if (one && 'items' in one && Array.isArray(one.items)) {
					const index = (one.items as unknown[]).indexOf(next);
					return index >= 0 && !(next && 'key' in (next as object)) ? [index] : [];
				}
				return [];
			});
			values.set(node.range[1], { path, value: node.value });
		},
	});
	return values;
}

/** Whether a field holds free text, and not an id, a date or a word of a list. */
function isFreeText(schema: z.ZodType, path: Path): boolean {
	const field = schemaAt(schema, path);
	return field?.def.type === 'string' && field.meta()?.ref === undefined;
}

/**
 * Values that a # cuts short. A remark after an id, a number or a word of a list is left alone when
 * a space stands after its #.
 */
export function cutByComment(
	text: string,
	schema: z.ZodType,
	frontMatter: FrontMatter,
): Omit<Problem, 'file'>[] {
	if (!/(^|\s)#/.test(text)) return [];
	const comments = yamlTokens(text).filter(
		({ source, isScalar }) => !isScalar && source.startsWith('#'),
	);
	if (comments.length === 0) return [];
	const values = valuesByEnd(frontMatter);
	return comments.flatMap(({ offset, source }) => {
		const from = text.lastIndexOf('\n', offset - 1) + 1;
		const before = text.slice(0, offset).trimEnd();
		const cut = values.get(before.length);
		const touches = /^#+[^\s#]/.test(source);
		const onOwnLine = text.slice(from, offset).trim() === '';
		if (onOwnLine) {
			const previous = before.slice(before.lastIndexOf('\n') + 1);
			const isInside = offset - from > previous.length - previous.trimStart().length;
			if (!touches || !isInside || typeof cut?.value !== 'string') return [];
		} else if (!touches && !(cut && isFreeText(schema, cut.path))) return [];
		const line = text.slice(from).split(/\r?\n/, 1)[0] ?? '';
		const rest =
			cut && typeof cut.value === 'string'
				? `only “${excerpt(cut.value)}” is read`
				: 'nothing of it is read';
		return [
			{
				...frontMatter.placeAt(offset),
				what: `“${excerpt(source)}” is cut off: after a space, # begins a remark, and ${rest}`,
				...(onOwnLine ? {} : { corrected: quotedLine(line, true) }),
				fix: onOwnLine
					? 'Put the whole text in quotation marks; a remark of yours begins in the first column.'
					: `Put the whole text in quotation marks: ${quotedLine(line)} (or a remark on a line of its own).`,
			},
		];
	});
}
