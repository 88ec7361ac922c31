// Edits of a story and of the project that warm-builds.test.ts makes between builds, one after
// another. Those of which each makes every page anew are made at once: that each alone does so is
// shown in build-fingerprint.test.ts.
import type { FailInBuild } from './fail-in-build.ts';
import { LIBRARY, type ProjectCopy } from './project-copy.ts';

export interface Edit {
	/** What is edited; it completes “after an edit of …”. */
	of: string;
	make(project: ProjectCopy): void | Promise<void>;
	/** What must then be in a file of the site. An edit that shows nowhere would prove nothing. */
	shows: [file: string, RegExp][];
	/** Files of the site that the edit removes. */
	takes?: string[];
	/**
	 * Every page depends on what is edited, so all are made again. Otherwise exactly the files whose
	 * bytes differ must be written.
	 */
	ofAll?: true;
	/** The bundle is made from what is edited, so Astro makes it anew. */
	ofCode?: true;
	/** A build is killed first; `leaves`: whether there is a site until the next build begins. */
	crash?: Pick<FailInBuild, 'calls' | 'after'> & { leaves: 'a site' | 'no site' };
	/** The index of the edit that this one only reverts. */
	undoes?: number;
}

const NEW = 'content/demands/ask-for-minutes.mdx';

export const edits: Edit[] = [
	{
		of: 'the body of a question',
		make: (project) =>
			project.edit('content/topics/night-gangs.mdx', [
				'loads ships at Ashkerry day and night',
				'loads ships at Ashkerry at all hours',
			]),
		shows: [['topics/night-gangs/index.html', /at all hours/]],
	},
	{
		of: 'the title of a difference',
		make: (project) =>
			project.edit('content/differences/how-many-needed.mdx', [
				'How many people does a night gang need?',
				'What is the right size of a night gang?',
			]),
		shows: [
			'differences/how-many-needed',
			'topics/night-gangs',
			'quotes/q-ships-wait',
			'parties/quayside-alliance',
			'embed/differences/how-many-needed',
		].map((page) => [`${page}/index.html`, /right size of a night gang/]),
	},
	{
		of: 'the name of a party',
		make: (project) =>
			project.edit(
				'content/parties/harbour-company.mdx',
				['name: Ashkerry Harbour Company', 'name: Ashkerry Port Company'],
				['short: Harbour Company', 'short: Port Company'],
			),
		shows: [
			'demands/keep-seven',
			'topics/night-gangs',
			'people/corbin-aldersea',
			'embed/demands/keep-seven',
			'summary',
			'timeline',
		].map((page) => [`${page}/index.html`, /Port Company/]),
	},
	{
		of: 'a new entry',
		make: (project) =>
			project.write(
				NEW,
				[
					'---',
					'title: Print the minutes of the meeting',
					'kind: demand',
					'by: [quayside-alliance]',
					'to: [harbour-company]',
					'date: 2024-03-06',
					'status: standing',
					'statusDate: 2024-04-02',
					'topics: [night-gangs]',
					'sources:',
					'  - source: alliance-2024-03-06',
					'    locator: paragraph 4',
					'---',
					'',
					'The Alliance asks for the minutes.',
					'',
				].join('\n'),
			),
		shows: [
			['demands/ask-for-minutes/index.html', /Print the minutes/],
			['embed/demands/ask-for-minutes/index.html', /Print the minutes/],
			['parties/quayside-alliance/index.html', /Print the minutes/],
			['topics/night-gangs/index.html', /Print the minutes/],
			['sources/alliance-2024-03-06/index.html', /Print the minutes/],
		],
	},
	{
		of: 'the same entry, removed before it was published',
		make: (project) => project.remove(NEW),
		shows: [],
		takes: [
			'demands/ask-for-minutes/index.html',
			'embed/demands/ask-for-minutes/index.html',
			'oembed/demands/ask-for-minutes.json',
			'status/demands/ask-for-minutes.json',
		],
		undoes: 3,
	},
	{
		of: 'a deleted entry, with its record in the ledger',
		make: async (project) => {
			await project.publishAddresses(
				'--withdraw',
				'quotes/q-told-in-time',
				'--reason',
				'The group asked for it.',
			);
			project.remove('content/quotes/q-told-in-time.mdx');
		},
		shows: [
			['quotes/q-told-in-time/index.html', /The group asked for it/],
			['embed/quotes/q-told-in-time/index.html', /The group asked for it/],
			['status/quotes/q-told-in-time.json', /"withdrawn"/],
		],
	},
	{
		of: 'a renamed entry, with its record in the ledger',
		make: async (project) => {
			project.rename('content/quotes/q-crews-stretched.mdx', 'content/quotes/q-five-people.mdx');
			for (const file of [
				'topics/night-gangs.mdx',
				'differences/how-many-needed.mdx',
				'differences/who-was-asked.mdx',
				'receipts.json',
			])
				project.edit(`content/${file}`, ['q-crews-stretched', 'q-five-people']);
			await project.publishAddresses(
				'--merge',
				'quotes/q-crews-stretched',
				'--into',
				'quotes/q-five-people',
				'--reason',
				'It has a better name.',
			);
		},
		shows: [
			['quotes/q-five-people/index.html', /Five people cannot watch/],
			['quotes/q-crews-stretched/index.html', /It has a better name/],
			['people/orla-tamsett/index.html', /quotes\/q-five-people\//],
		],
	},
	{
		of: 'a correction',
		make: (project) =>
			project.write(
				'content/corrections/c-2024-04-06.mdx',
				[
					'---',
					'date: 2024-04-05',
					'kind: fact',
					'affects: [demands/keep-seven]',
					'before: The demand was of 5 March.',
					'after: The demand is of 6 March.',
					'---',
					'',
					'The day stands in the release [@alliance-2024-03-06, paragraph 1].',
					'',
				].join('\n'),
			),
		shows: ['corrections', 'demands/keep-seven', 'embed/demands/keep-seven'].map((page) => [
			`${page}/index.html`,
			/The demand is of 6 March/,
		]),
	},
	{
		of: 'the order of the parties',
		make: (project) =>
			project.edit('content/story.mdx', [
				'parties: [quayside-alliance, harbour-company, town-council]',
				'parties: [town-council, harbour-company, quayside-alliance]',
			]),
		shows: [
			[
				'differences/how-many-needed/index.html',
				/Town Council[\s\S]*Port Company[\s\S]*Quayside Alliance/,
			],
		],
	},
	{
		of: 'a source, and a build that was killed while it made the site',
		make: (project) =>
			project.edit('content/sources/lantern-2024-04-02.mdx', [
				'A month on, no talks at the wharf',
				'A month on and still no talks',
			]),
		shows: ['sources/lantern-2024-04-02', 'topics/what-next', 'quotes/q-catch-spoils'].map(
			(page) => [`${page}/index.html`, /A month on and still no talks/],
		),
		crash: { calls: ['writeFileSync'], after: 4, leaves: 'a site' },
	},
	{
		of: 'a receipt and an edition, which stand beside the entries',
		make: (project) => {
			project.edit('content/receipts.json', [
				/("q-five-people": \{[\s\S]*?"checkedOn": ")[^"]*/g,
				'$12024-05-06',
			]);
			project.edit('content/editions/2.json', [
				'"title":"Keep seven people in each night gang"',
				'"title":"Keep seven people in a gang"',
			]);
		},
		shows: [
			['quotes/q-five-people/index.html', /6 May 2024/],
			['changes/index.html', /Keep seven people in a/],
		],
	},
	{
		of: 'a file of public/',
		make: (project) =>
			project.write('public/sign.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
		shows: [['sign.svg', /2000\/svg"\/>/]],
		ofCode: true,
	},
	{
		of: 'the language',
		make: (project) => project.edit('content/story.mdx', ['language: en-NZ', 'language: en-GB']),
		shows: [
			'index.html',
			'quotes/q-five-people/index.html',
			'embed/quotes/q-five-people/index.html',
			'404.html',
		].map((file) => [file, /<html lang="en-GB"/]),
	},
	{
		of: 'the step that turns bodies into HTML, a library that takes part in it, the address of the site, and the settings: share pictures, measured heights and compressed copies are switched on',
		make: (project) => {
			project.edit('src/markdown/to-parts.ts', [
				'html.split(DELIMITER)',
				"html.replaceAll('small boats', 'little boats').split(DELIMITER)",
			]);
			project.edit(`${LIBRARY}/lib/handle/text.js`, [
				'node.value,',
				"node.value.replaceAll('thirty', '30'),",
			]);
			project.edit('package-lock.json', [
				/("node_modules\/hast-util-to-html": \{\s*"version": ")[^"]*/g,
				'$199.0.0',
			]);
			project.env = { SITE_URL: 'https://record.example/' };
		},
		shows: [
			['parties/inshore-fishers/index.html', /About 30 little boats/],
			['index.html', /https:\/\/record\.example\//],
			['oembed/quotes/q-five-people.json', /https:\/\/record\.example\/embed\//],
			['sitemap-0.xml', /https:\/\/record\.example\//],
			['index.html', /og:image/],
			['index.html.br', /./s],
			['data/story.json.gz', /./s],
		],
		ofAll: true,
		ofCode: true,
	},
	{
		of: 'a title that makes a card higher, whose oEmbed answer does not hold the title',
		make: (project) =>
			project.edit('content/demands/keep-seven.mdx', [
				'Keep seven people in each night gang',
				'Keep seven women and men in each gang whenever a ship comes at midnight',
			]),
		shows: [
			['embed/parties/quayside-alliance/index.html', /seven women and men/],
			['share/demands/index.html', /seven women and men/],
		],
	},
	{
		of: 'the face of the newsroom, and the letters its fonts need',
		make: (project) => {
			project.edit('content/brand/brand.json', ['"light": "#1e2f97"', '"light": "#1e2f98"']);
			project.edit('content/topics/night-gangs.mdx', ['Ashkerry', 'Ashkerrŷ']);
		},
		shows: [
			['about/index.html', /--link: ?#1e2f98/],
			['embed/quotes/q-five-people/index.html', /--rule: ?#1e2f98/],
		],
	},
	{
		of: 'a text, the layout, a component, a style sheet, how pictures are drawn and cards measured, and a build that was killed while it published the site',
		make: (project) => {
			project.edit('src/words/en.ts', ["'Skip to main content'", "'On to the text'"]);
			project.edit('src/layouts/Page.astro', ["say('frame.skip')", "say('frame.skip').trim()"]);
			project.edit('src/components/Pager.astro', ["say('pager.next')", "say('noun.topics')"]);
			project.edit('src/styles/page.css', [
				/(\.skip \{\s*position: absolute;\s*inset-inline-start: )1rem/g,
				'$11.25rem',
			]);
			project.edit('src/pictures/draw-picture.ts', ['height: HEIGHT,', 'height: HEIGHT + 10,']);
			project.edit('src/integrations/cards/measure-heights.ts', [
				'getBoundingClientRect().height)',
				'getBoundingClientRect().height + 10)',
			]);
		},
		shows: [
			['about/index.html', /On to the text/],
			['about/index.html', /inset-inline-start: ?1\.25rem/],
		],
		ofAll: true,
		ofCode: true,
		// Of the manifest, of the note, and of the two sites that are moved away.
		crash: { calls: ['renameSync'], after: 4, leaves: 'no site' },
	},
];
