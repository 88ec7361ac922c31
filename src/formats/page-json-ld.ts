import type {
	BreadcrumbList,
	CorrectionComment,
	ImageObject,
	NewsArticle,
	Organization,
	WithContext,
} from 'schema-dts';
import type { Frame } from '../views/frame.ts';
import type { Subject } from '../views/subject.ts';
import { type Absolute, mainEntity, work } from './main-entity.ts';

const CONTEXT = 'https://schema.org';
/** Readers of cards take a logo only when it is square and says so (metascraper). */
const LOGO = { address: '/apple-touch-icon.png', size: 180 };

export interface PageFacts {
	frame: Frame;
	title: string;
	description: string;
	/** Absolute. */
	url: string;
	/** Links on the way to this page, after the front; undefined on the front itself. */
	crumbs?: { title: string; address: string }[] | undefined;
	subject?: Subject | undefined;
	/** The share picture, at an absolute address. */
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

const publisher = (frame: Frame, absolute: Absolute): Organization => ({
	'@type': 'Organization',
	name: frame.publisher.name,
	...(frame.publisher.url ? { url: frame.publisher.url } : {}),
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
 * The JSON-LD of a page: a list whose first root is the article. Roots, not a graph: Mastodon looks for the article among the roots.
 * The day of this edition stands for both dates: the entries do not keep the first edition’s.
 */
export function pageJsonLd(
	{ frame, title, description, url, crumbs, subject, picture }: PageFacts,
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
		datePublished: frame.editionDay,
		dateModified: frame.editionDay,
		author: { '@type': 'Organization', name: frame.publisher.name },
		publisher: publisher(frame, absolute),
		license: frame.licence.url,
		...(subject && subject.basedOn.length > 0 ? { isBasedOn: subject.basedOn.map(work) } : {}),
		...(subject?.main ? { mainEntity: mainEntity(subject.main, absolute) } : {}),
		...(subject && subject.corrections.length > 0
			? { correction: subject.corrections.map((one) => correction(one, absolute)) }
			: {}),
	};
	if (!crumbs) return [article];
	const way = [{ title: frame.shortTitle, address: '/' }, ...crumbs].map((one) => ({
		name: one.title,
		item: absolute(one.address),
	}));
	return [
		article,
		{
			'@context': CONTEXT,
			'@type': 'BreadcrumbList',
			itemListElement: [...way, { name: title, item: url }].map((one, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				...one,
			})),
		},
	];
}

/** JSON as it may stand inside a script element: no `<` can close it or open a comment. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
