import type {
	BreadcrumbList,
	CorrectionComment,
	ImageObject,
	NewsArticle,
	Organization,
	Person,
	WithContext,
} from 'schema-dts';
import type { Author, Frame } from '../views/frame.ts';
import type { Subject } from '../views/subject.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';
import { mainEntity, work } from './main-entity.ts';

const CONTEXT = 'https://schema.org';
/**
 * Programs that make link previews, such as metascraper, use a logo only when it states
 * a square size.
 */
const LOGO = { address: '/apple-touch-icon.png', size: 180 };

/**
 * Of many corrections the newest, as the page itself shows them: what search engines read should be
 * what readers see.
 */
const MOST_CORRECTIONS = 2;

export interface PageToDescribe {
	frame: Frame;
	title: string;
	description: string;
	/** A full web address. */
	url: string;
	/** The pages between the front page and this one; undefined on the front page itself. */
	crumbs?: { title: string; address: string }[] | undefined;
	subject?: Subject | undefined;
	/** The share picture; its `url` is a full web address. */
	picture?: { url: string; width: number; height: number } | undefined;
}

export type PageJsonLd =
	| [WithContext<NewsArticle>]
	| [WithContext<NewsArticle>, WithContext<BreadcrumbList>];

const image = (url: string, width: number, height: number): ImageObject => ({
	'@type': 'ImageObject',
	url,
	width: `${width}`,
	height: `${height}`,
});

const policies = ({
	correctionsPolicy,
	publishingPrinciples,
	ownershipFundingInfo,
}: Frame['publisher']) => ({
	...(correctionsPolicy ? { correctionsPolicy } : {}),
	...(publishingPrinciples ? { publishingPrinciples } : {}),
	...(ownershipFundingInfo ? { ownershipFundingInfo } : {}),
});

const person = ({ name, role, url }: Author): Person => ({
	'@type': 'Person',
	name,
	...(role ? { jobTitle: role } : {}),
	...(url ? { url } : {}),
});

/** Who wrote a page: its own authors, the story's, or the publisher as a whole. */
function authorsOf(frame: Frame, subject: Subject | undefined): Organization | Person[] {
	const authors = subject?.authors.length ? subject.authors : frame.authors;
	return authors.length > 0
		? authors.map(person)
		: { '@type': 'Organization', name: frame.publisher.name };
}

const publisher = (frame: Frame, absolute: Absolute): Organization => ({
	'@type': 'Organization',
	name: frame.publisher.name,
	...(frame.publisher.url ? { url: frame.publisher.url } : {}),
	...policies(frame.publisher),
	logo: image(absolute(LOGO.address), LOGO.size, LOGO.size),
});

const correction = (
	one: Subject['corrections'][number],
	absolute: Absolute,
): CorrectionComment => ({
	'@type': 'CorrectionComment',
	text: one.text,
	datePublished: one.day,
	url: absolute(one.address),
});

/**
 * The JSON-LD of a page: a list of objects, the article first. It is not an `@graph`, because
 * Mastodon looks for the article only at the top level. A page without an entry of its own was
 * published with the first edition and changed with the current one.
 */
export function pageJsonLd(
	{ frame, title, description, url, crumbs, subject, picture }: PageToDescribe,
	absolute: Absolute,
): PageJsonLd {
	const article: WithContext<NewsArticle> = {
		'@context': CONTEXT,
		'@type': 'NewsArticle',
		headline: title,
		description,
		url,
		inLanguage: frame.language,
		...(picture ? { image: image(picture.url, picture.width, picture.height) } : {}),
		datePublished: subject?.days.published ?? frame.firstDay,
		dateModified: subject?.days.modified ?? frame.editionDay,
		author: authorsOf(frame, subject),
		publisher: publisher(frame, absolute),
		license: frame.licence.url,
		...(subject && subject.basedOn.length > 0 ? { isBasedOn: subject.basedOn.map(work) } : {}),
		...(subject?.main
			? { mainEntity: mainEntity(subject.main, wordsIn(frame.locale), absolute) }
			: {}),
		// What was corrected a translation says to its readers; programs find it in the original.
		...(subject && subject.corrections.length > 0 && frame.translation === undefined
			? {
					correction: subject.corrections
						.slice(0, MOST_CORRECTIONS)
						.map((one) => correction(one, absolute)),
				}
			: {}),
	};
	if (!crumbs) return [article];
	const above = [{ title: frame.shortTitle, address: '/' }, ...crumbs].map((one) => ({
		name: one.title,
		item: absolute(one.address),
	}));
	return [
		article,
		{
			'@context': CONTEXT,
			'@type': 'BreadcrumbList',
			itemListElement: [...above, { name: title, item: url }].map((one, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				...one,
			})),
		},
	];
}

/**
 * JSON for a script element. It contains no `<`, which could close the element or open a comment.
 */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
