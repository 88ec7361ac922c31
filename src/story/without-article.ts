import { articles } from './articles.ts';

/**
 * A name without the article that its language, or English, puts before it: texts print it with
 * another or with none. An article that is written as a part of the name stays.
 */
export function withoutArticle(name: string, language: string): string {
	const small = name.toLowerCase();
	const article = [...articles(language), ...articles('en')].find(
		(one) => /[ ’']$/.test(one) && small.startsWith(one),
	);
	return article ? name.slice(article.length) : name;
}
