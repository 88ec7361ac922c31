import type { Problem } from '../schema/problem.ts';
import type { Story } from '../story/graph.ts';
import { LANGUAGES } from '../words/languages.ts';
import { textsFor } from '../words/texts-for.ts';

/** Readers meet the product’s own texts on every page, so the story’s language needs a file of them. */
export function languageIsSpoken({ story }: Story): Problem[] {
	const { language } = story.data;
	if (textsFor(language)) return [];
	const [tag = language] = language.toLowerCase().split('-');
	return [
		{
			file: story.file,
			path: ['language'],
			what: `the product’s own texts do not exist in “${language}”`,
			fix: `They exist in ${Object.keys(LANGUAGES).join(', ')}. For another language, write src/words/${tag}.ts: npm run --silent words -- --missing ${tag} > src/words/${tag}.ts makes the file, with the English beside each text; then name it in src/words/languages.ts.`,
		},
	];
}
