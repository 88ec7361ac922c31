import type { z } from 'zod';
import { schemaAt } from '../../load/schema-at.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { nearest } from '../../schema/nearest.ts';
import { type DeskProblem, DeskProblems } from '../desk-problems.ts';
import { say } from '../words/say.ts';
import { sayProblem } from '../words/say-problem.ts';
import { valueFromWords } from './value-from-words.ts';

type Fields = Record<string, unknown>;

/** The flags of a command line by name, each with what was given for it, and what stands without. */
export function readFlags(args: string[]): { flags: Map<string, string[]>; others: string[] } {
	const flags = new Map<string, string[]>();
	const others: string[] = [];
	for (let i = 0; i < args.length; i += 1) {
		const arg = args[i] ?? '';
		const flag = /^--([\w.-]+)(?:=([\s\S]*))?$/.exec(arg);
		if (!flag) {
			others.push(arg);
			continue;
		}
		const [, name = '', given] = flag;
		const next = args[i + 1];
		const takesNext = given === undefined && next !== undefined && !/^--[\w]/.test(next);
		if (takesNext) i += 1;
		// A flag without a value says yes: --inSummary.
		const value = given ?? (takesNext ? (next ?? '') : 'true');
		flags.set(name, [...(flags.get(name) ?? []), value]);
	}
	return { flags, others };
}

function setIn(fields: Fields, path: string[], value: unknown): void {
	const [key = '', ...rest] = path;
	if (rest.length === 0) {
		fields[key] = value;
		return;
	}
	const inside = typeof fields[key] === 'object' ? (fields[key] as Fields) : {};
	fields[key] = inside;
	setIn(inside, rest, value);
}

/**
 * The fields of an entry from flags named as they are: `--title`, `--publisher.name`,
 * `--accounts.union`. A date may be in words; where the collection has a field for them, as
 * `saidOnInWords`, they are kept. Throws DeskProblems for flags that are no fields.
 */
export function fieldsFromFlags(
	collection: CollectionName,
	flags: Map<string, string[]>,
	near?: string,
): Fields {
	const root: z.ZodType = collections[collection];
	const allowed = Object.keys(collections[collection].shape);
	const fields: Fields = {};
	const problems: DeskProblem[] = [];
	for (const [name, words] of flags) {
		const path = name.split('.');
		const top = (collections[collection].shape as Record<string, z.ZodType>)[path[0] ?? ''];
		const schema = path.length === 1 ? top : schemaAt(root, path);
		if (!schema) {
			const said = {
				name,
				allowed: say.list(allowed.map((one) => `--${one}`)),
				meant: nearest(name, allowed) ?? '',
			};
			problems.push({ where: `--${name}`, ...sayProblem('command.unknownFlag', said) });
			continue;
		}
		const { value, inWords } = valueFromWords(schema, words, near);
		setIn(fields, path, value);
		const beside = `${path[0]}InWords`;
		if (inWords && allowed.includes(beside)) fields[beside] ??= inWords;
	}
	if (problems.length > 0) throw new DeskProblems(problems);
	return fields;
}
