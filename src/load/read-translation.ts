// Reads the translation of one entry. Its form is that of an entry, with texts alone.
import { parseBody } from '../markdown/parse-body.ts';
import type { Block } from '../schema/body.ts';
import { FRONT_MATTER } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import { translationSchema } from '../schema/translation-schema.ts';
import type { Translation } from '../story/translation.ts';
import { cutByComment } from './cut-by-comment.ts';
import { identifyTranslation } from './identify-translation.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readRichFields } from './read-rich-fields.ts';
import { schemaProblems } from './schema-problems.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { textProblems } from './text-problems.ts';
import { textValues } from './text-values.ts';

type Found = Omit<Problem, 'file'>;

const TEXTS_ONLY =
	'A translation holds texts alone, under the names of the original; ids, days, numbers, sources and the words of others come from there.';

export interface ReadTranslation {
	translation?: Translation;
	problems: Problem[];
}

/** Says of an unknown field why it may not be there although the original has it. */
const explained = (one: Found): Found =>
	/^unknown field/.test(one.what) ? { ...one, fix: `${one.fix} ${TEXTS_ONLY}` } : one;

const NOTHING = { data: {}, body: [], rich: {}, locators: {} };

interface Fields extends Record<string, unknown> {
	draft?: boolean;
	original?: string;
	translatedBy?: string;
	translatedOn?: string;
	translation?: string[];
	locators?: Record<string, string>;
}

/** Reads one file below `translations/`; the arguments are those of `readEntry`. */
export function readTranslation(
	file: string,
	contents: string,
	unreadable: Found[],
): ReadTranslation {
	const { language, collection, id, problem } = identifyTranslation(file);
	const failed = (problems: Found[]): ReadTranslation => ({
		problems: problems.map((one) => ({ file, ...one })),
	});
	if (!collection || problem) return failed([problem as Found]);
	if (unreadable.length > 0) return failed(unreadable);
	const text = contents.replace(/^\uFEFF/, '');
	const inText = textProblems(text);
	if (inText.length > 0) return failed(inText);
	const split = splitFrontMatter(text);
	if ('problem' in split) return failed([split.problem]);
	const { frontMatter, body, bodyOffset } = split;
	if (frontMatter.length > FRONT_MATTER.most)
		return failed([
			{
				line: 2,
				what: `the front matter has ${frontMatter.length} characters; at most ${FRONT_MATTER.most} are allowed`,
				fix: FRONT_MATTER.why,
			},
		]);
	const fields = readFrontMatter(frontMatter);
	const { blocks, refusals } = parseBody(body, bodyOffset);
	if (fields.problems.length > 0) return failed([...fields.problems, ...refusals]);
	// Half of a translation is no mistake.
	if ((fields.raw as Fields).draft === true)
		return {
			translation: { language, collection, id, file, ...NOTHING, isDraft: true },
			problems: [],
		};
	const schema = translationSchema(collection);
	const parsed = schemaProblems(schema, fields.raw, fields.placeOf);
	const problems: Found[] = [
		...cutByComment(frontMatter, schema, fields),
		...parsed.problems.map(explained),
		...textValues(frontMatter, fields),
		...refusals,
	];
	if (!parsed.data) return failed(problems);
	const {
		draft: _,
		original,
		translatedBy,
		translatedOn,
		translation,
		locators,
		...data
	} = parsed.data as Fields;
	const rich: Record<string, Block[][]> = readRichFields(data, fields.textLineOf, problems);
	const read: Translation = {
		language,
		collection,
		id,
		file,
		data,
		body: blocks,
		rich,
		locators: locators ?? {},
		...(original === undefined ? {} : { original }),
		...(translation === undefined ? {} : { words: translation }),
		...(translatedBy === undefined ? {} : { by: translatedBy }),
		...(translatedOn === undefined ? {} : { on: translatedOn }),
	};
	return { translation: read, ...failed(problems) };
}
