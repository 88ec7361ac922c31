// Every text of the product's own that readers and machines meet, in English: what translations are
// made from. The syntax is MessageFormat 2 (https://messageformat.unicode.org/). `{$name}` is put in
// by the program; `{#link}…{/link}` stands for markup; `.match` chooses by number. A sentence stays
// whole, because other languages have another order. Comments speak to translators.
export const en = {
	// Dates

	/** In the place of a date: nobody knows when it was. */
	'date.notKnown': 'date not known',
	/** A date that is only roughly known: “about May 2019”. */
	'date.about': 'about {$date}',
	/** From one date to another of a different kind: “2018 – May 2019”. */
	'date.range': '{$from} – {$to}',
	/** From one year to another: “2018–2019”. */
	'date.years': '{$from}–{$to}',
	/** Above entries without a date. */
	'date.notKnownTitle': 'Date not known',

	// Periods

	/** Since when somebody holds a role that they still hold. */
	'period.from': 'from {$from}',
	'period.until': 'until {$until}',
	'period.fromUntil': 'from {$from} until {$until}',

	// The rules of verification, listed on the method page. Each is a part of a sentence: “When words
	// are compared, …”

	'rule.accents': 'a letter and its accent are one character (Unicode NFC)',
	'rule.ligatures': 'typesetters’ ligatures such as ﬁ and ﬄ are their letters',
	'rule.zeroWidth': 'soft hyphens and other zero-width characters are ignored',
	'rule.hyphens': 'U+2010 and the nonbreaking U+2011 count as the ordinary hyphen',
	'rule.spacesInMarks': 'spaces inside marks, as in « mots », belong to the marks',
	'rule.doubleMarks': 'curly, low, angled and straight double quotation marks are one',
	'rule.cornerBrackets':
		'corner brackets, as Chinese and Japanese set them, are double quotation marks',
	'rule.singleMarks': 'curly and straight single marks and apostrophes are one',
	'rule.angledMarks': 'single angled marks, as in ‹mots›, are single quotation marks',
	'rule.spaces': 'any run of spaces, no-break spaces and line breaks is one space',
	'rule.brokenWords':
		'a word that the source breaks over the end of a line with a hyphen is whole; a hyphen inside a line stays',
	'rule.dashSpeech':
		'a dash at the beginning of a paragraph opens speech, which the next dash or the end of the paragraph closes',
	'rule.commas':
		'a comma that stands right before the closing mark may be left out or become a period, because American setting puts the report’s own comma there',
	'rule.brackets':
		'brackets say what was changed: a letter in the other case, as in [W]e; words that replace up to three others, none of which is a negation or a number; words added',

	// Lists and labels

	/** Two items of a list whose items hold commas; of more items, what is before is itself a list. */
	'list.apart': '{$before}; {$next}',
	/** Ends such a list: so many items are not named. */
	'list.andMore': 'and {$count :number} more',
	'list.part': '{$title}, part {$part :number}',
	'list.partOf': '{$title}, part {$part :number} of {$parts :number}',
	/** A name or a few words, and what is said there. */
	'text.labelled': '{$label}: {$text}',
	/** A text that has no full stop gets one. */
	'text.sentence': '{$text}.',
	/** A person or party and their role. */
	'text.withRole': '{$name}, {$role}',

	// What an entry is called at the beginning of a line

	'noun.story': 'The story',
	'noun.topics': 'Question',
	'noun.parties': 'Party',
	'noun.people': 'Person',
	'noun.demands': 'Demand or offer',
	'noun.quotes': 'Quotation',
	'noun.differences': 'Difference',
	'noun.events': 'Event',
	'noun.figures': 'Figure',
	'noun.terms': 'Term',
	'noun.sources': 'Source',
	'noun.corrections': 'Correction',
	/** A source in the alphabetical index, with who published it. */
	'noun.sourceBy': 'Source, {$publisher}',
	/** In the results of a search. */
	'found.differences': 'Where accounts differ',
	'found.terms': 'Glossary',

	// How many entries there are

	'count.topics': `.input {$count :number}
		.match $count
		one {{{$count} question}}
		* {{{$count} questions}}`,
	'count.quotes': `.input {$count :number}
		.match $count
		one {{{$count} quotation}}
		* {{{$count} quotations}}`,
	'count.demands': `.input {$count :number}
		.match $count
		one {{{$count} demand or offer}}
		* {{{$count} demands and offers}}`,
	'count.differences': `.input {$count :number}
		.match $count
		one {{{$count} point on which accounts differ}}
		* {{{$count} points on which accounts differ}}`,
	'count.events': `.input {$count :number}
		.match $count
		one {{{$count} event}}
		* {{{$count} events}}`,
	'count.parties': `.input {$count :number}
		.match $count
		one {{{$count} party}}
		* {{{$count} parties}}`,
	'count.people': `.input {$count :number}
		.match $count
		one {{{$count} person}}
		* {{{$count} people}}`,
	'count.figures': `.input {$count :number}
		.match $count
		one {{{$count} figure}}
		* {{{$count} figures}}`,
	'count.terms': `.input {$count :number}
		.match $count
		one {{{$count} glossary term}}
		* {{{$count} glossary terms}}`,
	'count.sources': `.input {$count :number}
		.match $count
		one {{{$count} source}}
		* {{{$count} sources}}`,
	'count.corrections': `.input {$count :number}
		.match $count
		one {{{$count} correction}}
		* {{{$count} corrections}}`,

	// Entries of one kind together, as a title

	'collection.story': 'The story itself',
	'collection.topics': 'Questions',
	'collection.quotes': 'Quotations',
	'collection.demands': 'Demands and offers',
	'collection.differences': 'Points on which accounts differ',
	'collection.events': 'Events',
	'collection.parties': 'Parties',
	'collection.people': 'People',
	'collection.figures': 'Figures',
	'collection.terms': 'Glossary terms',
	'collection.sources': 'Sources',
	'collection.corrections': 'Corrections',

	// Titles of whole lists, and of their pages

	'whole.quotes': 'In their words',
	'whole.demands': 'Asks and offers',
	'whole.sources': 'Sources',
	'whole.events': 'Timeline',
	'whole.topics': 'Questions',
	'whole.topicsRange': 'Questions {$from :number} to {$to :number}',
	/** A question by its number. */
	'topic.place': 'Question {$number :number} of {$count :number}',
	/** The points that belong to no question. */
	'differences.other': 'Other points',
	/** Everybody but the parties set side by side. */
	'groups.others': 'Others',

	// Demands, offers and decisions: the kinds an author chooses from

	'demandKind.demand': 'Demand',
	'demandKind.claim': 'Claim',
	'demandKind.petition': 'Petition',
	'demandKind.offer': 'Offer',
	'demandKind.proposal': 'Proposal',
	'demandKind.condition': 'Condition',
	'demandKind.call': 'Call',
	'demandKind.topic for talks': 'Topic for talks',
	'demandKind.order': 'Order',
	'demandKind.ruling': 'Ruling',

	// What became of them

	'demandStatus.standing': 'Standing',
	'demandStatus.proposed': 'Proposed',
	'demandStatus.reported': 'Reported secondhand',
	'demandStatus.disputed': 'Disputed',
	'demandStatus.met': 'Met',
	'demandStatus.met-in-part': 'Met in part',
	'demandStatus.accepted': 'Accepted',
	'demandStatus.ratified': 'Ratified',
	'demandStatus.rejected': 'Rejected',
	'demandStatus.refused': 'Turned down',
	'demandStatus.withdrawn': 'Withdrawn',
	'demandStatus.overtaken': 'Overtaken by events',
	'demandStatus.unknown': 'Outcome not known',
	/** A status and its day, or the state of a point. */
	'status.asOf': '{$status} as of {$date}',
	/** After its title: what kind of demand it is, and its status. */
	'ask.line': '{$kind}, {$status :first:lower}',
	/**
	 * Who asks, offers or decides, and of whom: “Demand (by: The Union; to: The Company)”. Names stand
	 * as in a table, because in a sentence some take an article and others none.
	 */
	'demand.by': '{$kind} (by: {$by})',
	'demand.byTo': '{$kind} (by: {$by}; to: {$to})',
	/** Who names a topic for talks, and to whom. */
	'demand.namedBy': '{$kind} (named by: {$by})',
	'demand.namedByTo': '{$kind} (named by: {$by}; to: {$to})',
	/** A kind of demand and when it was made. */
	'demand.label': '{$kind}, {$made}',

	// Headings of groups of them, and the same as nouns in a sentence

	'askGroup.asks': 'Asks',
	'askGroup.offers': 'Offers',
	'askGroup.conditions': 'Conditions',
	'askGroup.topics': 'Topics for talks',
	'askGroup.decisions': 'Decisions',
	'askNoun.asks': 'asks',
	'askNoun.offers': 'offers',
	'askNoun.conditions': 'conditions',
	'askNoun.topics': 'topics for talks',
	'askNoun.decisions': 'decisions',
	/** One of them: “1 more ask”. */
	'askNoun.oneOfAsks': 'ask',
	'askNoun.oneOfOffers': 'offer',
	'askNoun.oneOfConditions': 'condition',
	'askNoun.oneOfTopics': 'topic for talks',
	'askNoun.oneOfDecisions': 'decision',

	// Parties

	'partyKind.union': 'Union',
	'partyKind.members': 'Members',
	'partyKind.employer': 'Employer',
	'partyKind.employer-part': 'Part of the employer',
	'partyKind.company': 'Company',
	'partyKind.association': 'Association',
	'partyKind.campaign': 'Campaign',
	'partyKind.residents': 'Residents',
	'partyKind.legislature': 'Lawmakers',
	'partyKind.government': 'Government',
	'partyKind.public official': 'Public official',
	'partyKind.court': 'Court',
	'partyKind.regulator': 'Regulator',
	'partyKind.school': 'School',
	'partyKind.go-between': 'Go-between',
	'partyKind.contractor': 'Contractor',
	'partyKind.expert': 'Expert',
	'partyKind.affected': 'People affected',
	'partyKind.publisher': 'Publisher',
	'partyKind.media': 'News organization',
	'partyKind.other': 'Others named',
	'partyRole.side': 'Side',
	'partyRole.part': 'Part of another party',
	'partyRole.caller': 'Calls on the sides',
	'partyRole.go-between': 'Goes between the sides',
	'partyRole.authority': 'Rules or decides',
	'partyRole.affected': 'Affected',
	'partyRole.other': 'Also named',
	/** Of whom the source gives no name, after the description in its place. */
	'person.anonymous': '{$role}, not named by the source',

	// How a party began and ended; the list of parties stands at the tag

	'course.since': 'since {$date}',
	'course.until': 'until {$date}',
	'course.sinceNotKnown': 'since a date not known',
	'course.untilNotKnown': 'until a date not known',
	/** Other parties became this one. */
	'course.from': 'from {#parties/}',
	'course.joinedBy': 'joined by {#parties/}',
	/** This party became others. */
	'course.became': 'became {#parties/}',
	'course.joined': 'joined {#parties/}',

	// Quotations

	/** How and where it was said; then when. */
	'medium.news release': 'in a news release',
	'medium.statement': 'in a statement',
	'medium.website statement': 'in a statement on its website',
	'medium.letter': 'in a letter',
	'medium.email': 'in an email',
	'medium.message': 'in a message',
	'medium.leaflet': 'in a leaflet',
	'medium.social media post': 'in a post on social media',
	'medium.interview': 'in an interview',
	'medium.press conference': 'at a press conference',
	'medium.speech': 'in a speech',
	'medium.hearing': 'at a hearing',
	'medium.court filing': 'in a court filing',
	'medium.report': 'in a report',
	'medium.broadcast': 'in a broadcast',
	'medium.video': 'in a video',
	'medium.podcast': 'in a podcast',
	'medium.not given': 'how it was said is not stated',
	'quote.printed': 'printed {$date}',
	'quote.saidNotKnown': 'when it was said is not known',
	/** On a share picture. */
	'quote.mediumSaid': '{$medium}, {$said}',
	/** Who said it, how and when; `$speakers` is a list of names. */
	'quote.origin': '{$speakers}, {$medium}, {$said}.',
	/** When it is not given how it was said. */
	'quote.originNotGiven': '{$speakers}, {$said}.',
	'quote.originParaphrased': '{$speakers}, paraphrased, {$medium}, {$said}.',
	'quote.publishedBy': 'Published by {$source}',
	/** Why only a part of what was said is quoted; without a full stop. */
	'quote.shownInPart': 'Shown in part: {$why}',
	/** How the words reached the source; sentences without a full stop. */
	'quote.viaOutlet': 'Quoted there from {$via}',
	'quote.viaSpokesperson': 'Passed on by {$via}',
	'quote.paraphrase': 'A paraphrase by the source, not the speaker’s words',
	/** Below the words of a quotation in another language: what they say. No quotation marks here. */
	'quote.ownTranslation': 'Translation by {$by}: {$words}',
	'quote.translated': 'Translated from {$language} by {$by}; the original is what is checked',

	// How the words of a quotation were checked: sentences without a full stop

	'checked.full': 'Verified word for word against the full text, {$date}',
	'checked.part': 'Verified word for word against the part of the text that was read, {$date}',
	'checked.byHandFull':
		'Unchecked by machine; compared by hand with the full text, by {$by}, {$date}',
	'checked.byHandPart':
		'Unchecked by machine; compared by hand with the part of the text that was read, by {$by}, {$date}',
	/** In the development server: nobody has compared the words of a new quotation yet. */
	'checked.notYet': 'Not yet verified: the words were not compared with the source',
	'checked.onlyPartRead': 'Unchecked: only part of the source could be read',
	'checked.noText': 'Unchecked: the source was read, but its text is not at hand to compare with',
	'checked.paraphrase': 'Not a quotation, so there are no words to verify',
	/** Why words without quotation marks count as a quotation, in the author’s words. */
	'checked.withNote': '{$checked}. {$note}',

	// A quotation that other sources print too: how their words compare

	'wording.same': 'Same words',
	'wording.part': 'Part of the words',
	'wording.differs': 'Words differ',
	'wording.paraphrase': 'Paraphrase',

	// Points on which accounts differ

	'differenceState.disputed': 'Disputed',
	'differenceState.unresolved': 'Unresolved',
	'differenceState.agreed': 'Agreed',
	'differenceState.one side only': 'One side only',
	/** The same after the title of a point. */
	'differenceNote.disputed': 'disputed',
	'differenceNote.unresolved': 'unresolved',
	'differenceNote.agreed': 'agreed',
	'differenceNote.one side only': 'one side only',
	/** Why there is no account of a party. */
	'silence.not found': 'No statement found in the sources read',
	'silence.has not said': 'Has not said',
	'silence.declined': 'Declined',
	'silence.not asked': 'Not asked',
	'account.silence': '{$silence}, as of {$date}',
	'account.notFound': 'No statement through {$date}, found in the sources read',
	'account.none': 'No account',
	/** Who says so: a list of names and the day. */
	'account.from': '{$speakers}, {$said}',
	'account.reportedBy': 'Reported by {$source}',

	// Sources

	'sourceKind.news report': 'News report',
	'sourceKind.opinion column': 'Opinion column',
	'sourceKind.interview': 'Interview',
	'sourceKind.broadcast': 'Broadcast',
	'sourceKind.video': 'Video',
	'sourceKind.podcast': 'Podcast',
	'sourceKind.transcript': 'Transcript',
	'sourceKind.news release': 'News release',
	'sourceKind.website statement': 'Statement on a website',
	'sourceKind.social media post': 'Post on social media',
	'sourceKind.letter': 'Letter',
	'sourceKind.email': 'Email',
	'sourceKind.message': 'Message',
	'sourceKind.leaflet': 'Leaflet',
	'sourceKind.newsletter': 'Newsletter',
	'sourceKind.question and answer page': 'Question and answer page',
	'sourceKind.minutes': 'Minutes',
	'sourceKind.court document': 'Court document',
	'sourceKind.law or rule': 'Law or rule',
	'sourceKind.regulator notice': 'Notice by a regulator',
	'sourceKind.report': 'Report',
	'sourceKind.data set': 'Data set',
	'sourceKind.reference page': 'Reference page',
	/** Whose voice a source is. */
	'voice.independent': 'Independent',
	'voice.official record': 'Official record',
	'source.speaksFor': 'Speaks for {$parties}',
	/** How the date of a source is known. */
	'dateKnown.printed': 'printed in it',
	'dateKnown.stored with the page': 'stored with the page, not printed',
	'dateKnown.in the address': 'from its web address',
	'dateKnown.worked out': 'inferred, not printed',
	'dateKnown.not known': 'not known',
	/** How much of a source was read. */
	'read.in full': 'in full',
	'read.in part': 'in part',
	/** In the place of a headline. `$words` are words of a web address. */
	'source.headlineNotSeen': 'Headline not seen; the address reads: {$words}',
	/** A source by its publisher and day, its headline, and a place in it. */
	'source.inALine': '{$publisher}, {$date}',
	'source.title': '{$publisher}: {$headline}',
	'source.place': '{$source}, {$locator}',
	/** What tells apart two notes with the same publisher and date. */
	'note.kind': '{$kind :first:lower}',
	/** What rests on a source, as headings. */
	'restsOn.story': 'The short version',
	'restsOn.topics': 'Questions',
	'restsOn.quotes': 'Quotations',
	'restsOn.differences': 'Where accounts differ',
	'restsOn.events': 'Events',
	'restsOn.parties': 'Parties',
	'restsOn.people': 'People',
	'restsOn.figures': 'Figures',
	'restsOn.terms': 'Glossary',
	'restsOn.sources': 'Notes on other sources',

	// Figures: photos, documents, maps and charts

	'figureKind.photo': 'Photo',
	'figureKind.scan': 'Document',
	'figureKind.map': 'Map',
	'figureKind.chart': 'Chart',
	/** Below a photo, document, map or chart: who made it, and its licence. */
	'figure.credit': '{$kind}: {$credit}. {#licence}{$licence :first:upper}{/licence}',
	/** The source it is from. */
	'figure.from': 'From: {#link}{$source}{/link}',
	/** A link to its own page; of a document, when it has several pages. */
	'figure.larger': 'Larger, with details',
	'figure.allPages': `.input {$count :number}
		.match $count
		2 {{Both pages}}
		* {{All {$count} pages}}`,
	'figure.page': 'Page {$number :number} of {$count :number}',
	/** Read aloud for a page: what the document is, and the number of the page. */
	'figure.pageAlt': '{$alt} (page {$number :number} of {$count :number})',
	/** Above the words of a page of a document. */
	'figure.transcript': 'Transcript',

	// Events, figures and votes

	'eventOutcome.took place': 'It took place',
	'eventOutcome.did not take place': 'It did not take place',
	'eventOutcome.not known': 'Whether it took place is not known',
	/** After the date and title of an event. */
	'plannedState.took place': 'planned, took place',
	'plannedState.did not take place': 'did not take place',
	'plannedState.not known': 'planned, outcome not known',
	'eventState.planned': 'planned',
	/** After the day through which the story covers events. */
	'eventState.later': 'later',
	'event.note': '{$date}, {$state}',
	'event.inALine': '{$date}, {$title}',
	'amount.withUnit': '{$figure} {$unit}',
	/** A unit and the period its figures are for, both in the author’s words: `dollars a year`. */
	'amount.unitPeriod': '{$unit} {$period}',
	'vote.for': 'For',
	'vote.against': 'Against',
	'vote.abstained': 'Abstained',
	'vote.notGiven': 'not given',
	/** A vote in a line: “Whether to accept: 12 percent for, 88 against”. */
	'vote.line': '{$question}: {$figures}',
	'vote.figureFor': '{$figure} for',
	'vote.figureAgainst': '{$figure} against',
	'vote.figureAbstained': '{$figure} abstained',

	// The timeline

	/** Whose clocks the times are: “Times are Pacific Time.” */
	'timeline.zone': 'Times are {$zone}.',
	/** After “drawn to scale”. */
	'scale.year': 'by year',
	'scale.month': 'by month',
	'scale.day': 'by day',
	/** Between two parts of the drawing. */
	'gap.years': `.input {$count :number}
		.match $count
		one {{a year passes}}
		* {{{$count} years pass}}`,
	'gap.months': `.input {$count :number}
		.match $count
		one {{a month passes}}
		* {{{$count} months pass}}`,

	// As of when a story is told, and whether its dispute went on then

	'storyStatus.ongoing': 'ongoing',
	'storyStatus.ended': 'ended',
	/** In small print. */
	'asOf.ongoing': '{$date} · ongoing',
	'asOf.ended': '{$date} · ended',
	/** In a sentence that begins “as of” or “through”. */
	'asOfInSentence.ongoing': '{$date}, when the dispute was ongoing',
	'asOfInSentence.ended': '{$date}, when the dispute had ended',

	// Editions, and what changed between them

	'edition.name': 'Edition {$edition :number}',
	'edition.nameAndDate': 'Edition {$edition :number}, {$date}',
	/** Parts of a list: “24 changed, 2 new, 1 no longer there”. */
	'changes.changed': '{$count :number} changed',
	'changes.added': '{$count :number} new',
	'changes.removed': '{$count :number} no longer there',
	/** The name of what changed, when an entry was renamed. */
	'changes.address': 'Address',
	'retired.merged': 'Merged',
	'retired.withdrawn': 'Withdrawn',

	// Names of what an author fills in, where it has changed

	'field.accounts': 'Accounts',
	'field.addressWords': 'Words of the address',
	'field.affects': 'On',
	'field.affiliations': 'Affiliations',
	'field.after': 'Now',
	'field.aliases': 'Other words',
	'field.alsoIn': 'Also printed in',
	'field.alsoReported': 'Also reported',
	'field.alt': 'Description of the image',
	'field.amounts': 'Figures',
	'field.answer': 'Answer',
	'field.anonymous': 'Not named by the source',
	'field.authors': 'Written by',
	'field.archivedUrl': 'Archived copy',
	'field.attribution': 'How the words reached the source',
	'field.balanceReason': 'Balance reason',
	'field.became': 'Became',
	'field.before': 'Before',
	'field.by': 'By',
	'field.byline': 'Byline',
	'field.bylineNote': 'Author',
	'field.caption': 'Caption',
	'field.checked': 'Check of the words',
	'field.covers': 'What it covers',
	'field.credit': 'Credit',
	'field.date': 'Date',
	'field.dateInWords': 'Date in words',
	'field.dateKnown': 'How the date is known',
	'field.dateNote': 'How the date is known',
	'field.decidedBy': 'Decided by',
	'field.describedBy': 'Described by',
	'field.excerptNote': 'Excerpt note',
	'field.file': 'Image file',
	'field.firstAddress': 'First address',
	'field.headline': 'Headline',
	'field.image': 'Fingerprint of the image',
	'field.isPart': 'Is part',
	'field.kind': 'Kind',
	'field.kindInWords': 'Kind, in words',
	'field.leadIn': 'Lead in',
	'field.licence': 'License',
	'field.locator': 'Place in the source',
	'field.marks': 'Quotation marks in the source',
	'field.marksNote': 'Why it counts as a quotation',
	'field.medium': 'How it was said',
	'field.mediumInWords': 'How it was said, in words',
	'field.name': 'Name',
	'field.namedAs': 'Also printed as',
	'field.notKnown': 'What is not known',
	'field.notes': 'Notes',
	'field.outcome': 'What became of it',
	'field.ownWords': 'Own words',
	'field.partOf': 'Part of',
	'field.pages': 'Pages',
	'field.parties': 'Parties',
	'field.partiesOrder': 'Parties order',
	'field.partsAreExamples': 'Its parts are examples',
	'field.party': 'Party',
	'field.partyNote': 'Party note',
	'field.planned': 'Planned',
	'field.printedOn': 'Printed on',
	'field.publisher': 'Publisher',
	'field.question': 'Question',
	'field.read': 'How much was read',
	'field.reference': 'Held at',
	'field.relations': 'Relations',
	'field.role': 'Role',
	'field.saidOn': 'Said on',
	'field.saidOnInWords': 'Said on, in words',
	'field.sameStatementAs': 'From the same statement',
	'field.short': 'Short name',
	'field.shortTitle': 'Short title',
	'field.shows': 'Shown in the text',
	'field.since': 'Since',
	'field.source': 'Source',
	'field.sources': 'Sources',
	'field.speakers': 'Said by',
	'field.standfirst': 'Deck',
	'field.state': 'State',
	'field.status': 'Status',
	'field.statusDate': 'Date of the status',
	'field.statusNote': 'What the status rests on',
	'field.text': 'Text',
	'field.timeZone': 'Time zone',
	'field.title': 'Title',
	'field.to': 'To',
	'field.topics': 'Questions',
	'field.translation': 'Translation',
	'field.until': 'Until',
	'field.url': 'Address',
	'field.via': 'Through whom',
	'field.voice': 'Whose voice',
	'field.vote': 'Vote',
	'field.website': 'Website',
	'field.why': 'Why they are not named',
	'field.window': 'Period',
	'field.windowInWords': 'Period in words',
	'field.words': 'The words',
	/** The title of a source, and of anything else. */
	'field.listedAs': 'Listed as',
	'field.titleOf': 'Title',
	/** The account of a party. */
	'field.says': '{$party} says',
	/** A figure with its source; then with a note. */
	'field.withPlace': '{$text} ({$place})',
	'field.amount': '{$what}: {$amount} ({$place})',
	'field.amountOn': '{$what}, {$date}: {$amount} ({$place})',
	'field.amountWithNote': '{$amount}. {$note}',
	'field.yes': 'yes',
	/** How words reached a source. */
	'attribution.direct': 'quoted by the source itself',
	'attribution.via-outlet': 'through another outlet',
	'attribution.via-spokesperson': 'through somebody who speaks for them',
	'attribution.translated': 'translated',
	'attribution.paraphrase': 'reported in the words of the source',
	/** How something was said, as the author chose it. */
	'mediumChosen.news release': 'news release',
	'mediumChosen.statement': 'statement',
	'mediumChosen.website statement': 'website statement',
	'mediumChosen.letter': 'letter',
	'mediumChosen.email': 'email',
	'mediumChosen.message': 'message',
	'mediumChosen.leaflet': 'leaflet',
	'mediumChosen.social media post': 'social media post',
	'mediumChosen.interview': 'interview',
	'mediumChosen.press conference': 'press conference',
	'mediumChosen.speech': 'speech',
	'mediumChosen.hearing': 'hearing',
	'mediumChosen.court filing': 'court filing',
	'mediumChosen.report': 'report',
	'mediumChosen.broadcast': 'broadcast',
	'mediumChosen.video': 'video',
	'mediumChosen.podcast': 'podcast',
	'mediumChosen.not given': 'not given',
	/** Whether the source prints quotation marks. */
	'marks.none': 'none',
	/** What words were compared with. */
	'against.full text': 'full text',
	'against.partial copy': 'partial copy',

	// Corrections

	'correctionKind.quote': 'Quotation',
	'correctionKind.attribution': 'Attribution',
	'correctionKind.fact': 'Fact',
	'correctionKind.context': 'Context',
	'correction.title': 'Correction of {$date}',
	'correction.titleNow': 'Correction of {$date}: {$now}',
	'correction.before': 'Before: {$text}',
	'correction.now': 'Now: {$text}',
	'correction.on': 'On: {$titles}',

	// The method page

	/** Parts of a list of limits that the story sets itself. */
	'limit.words': 'no party has more than {$percent :number} percent of the words quoted',
	'limit.quotations': 'none more than {$percent :number} percent of the quotations',
	'limit.firstMentions': 'none is named first in more than {$percent :number} percent of the texts',
	'limit.verified':
		'at least {$percent :number} percent of the words quoted from each are verified',
	'limit.topics': `.input {$count :number}
		.match $count
		one {{each is quoted on at least {$count} question}}
		* {{each is quoted on at least {$count} questions}}`,
	'limit.pageWords':
		'on the front page and in the summary no party has more than {$percent :number} percent of the words quoted',
	'limit.topicWords': 'on a question’s page none has more than {$percent :number} percent',
	'limit.firstOrLast':
		'none has the first quotation, or the last, in more than {$percent :number} percent of the questions that quote two parties, rounded up',
	'limit.alternate':
		'none has two set-off quotations in a row while another is still to be quoted on that page',
	'balance.front': 'The front page',
	'balance.summary': 'The summary',
	/** A party has the first or the last quotation of a page. */
	'balance.first': 'first',
	'balance.last': 'last',
	/** Links to pages of the publisher. */
	'policy.corrections': 'Corrections policy',
	'policy.ethics': 'Ethics and standards',
	'policy.funding': 'Ownership and funding',
	/** Links to the print edition. */
	'print.letter': 'PDF for US Letter paper',
	'print.a4': 'PDF for A4 paper',

	// Around every page: head, navigation, foot (layouts/)

	/** The tab of the browser on the front, with the name of the product, and on every other page. */
	'tab.front': '{$story} | On the Record',
	'tab.page': '{$title} | {$story}',
	/** What a feed reader calls the feeds. */
	'head.feeds': 'Editions and corrections',
	/** In a translation of the story. The foot of every page; `$by` is a name, `$language` the original’s. */
	'translation.whole': 'Translated from {$language} by {$by}, {$date}.',
	/** The same, when parts are missing. */
	'translation.inPart':
		'Translated from {$language} by {$by}, {$date}. What is not translated stands in {$language}.',
	/** At the top of a page that shows the original. */
	'translation.none': 'This page is not translated yet. Its text stands in {$language}.',
	'translation.stale':
		'The {$language} text has changed since it was translated. Until the translation is renewed it stands in {$language}.',
	/** A link for readers who use the keyboard. */
	'frame.skip': 'Skip to main content',
	/** In small print at the top of every page, and on cards and paper. */
	'frame.asOf': 'Covers events through {$date}\u00a0· Edition {$edition :number}',
	/** In the margin of paper: the number of the sheet, and of all sheets, in this order. */
	'print.sheet': 'Page {#page/} of {#pages/}',
	/** A link to the contents at the foot; then names of the navigation, which are read aloud. */
	'frame.contents': 'Contents',
	'frame.contentsLabel': 'Contents of the story',
	'frame.contentsAgain': 'Contents, again',
	'frame.crumbs': 'Where you are',
	/** The foot of every page. `{#publisher/}` is the name; `{#corrections/}` the next text or the one after. */
	'frame.imprint':
		'Published by {#publisher/}. Edition {$edition :number}, {$date}; covers events through {$asOf}. {#corrections/}.',
	'frame.corrections': '{#link}Corrections{/link}',
	/** With where to write to. */
	'frame.correctionsContact': '{#link}Corrections{/link}: {$contact}',
	/** `{#licence/}` is the name of a license, such as “CC BY 4.0”. */
	'frame.licence':
		'Our own words: {#licence/}. Quotations belong to their speakers and publishers.',

	// The navigation

	'contents.short': 'The short version',
	'contents.questions': 'Questions',
	'contents.demands': 'Asks and offers',
	'contents.quotes': 'In their words',
	'contents.differences': 'Where accounts differ',
	'contents.timeline': 'Timeline',
	'contents.glossary': 'Glossary',
	'contents.sources': 'Sources',
	'contents.search': 'Search',
	'contents.summary': 'Print summary',
	'contents.corrections': 'Corrections',
	'contents.changes': 'What changed',
	'contents.newsrooms': 'For newsrooms',
	'contents.about': 'About and method',

	// Ways to pass a page on; the first is read aloud, the second stands before the address

	'share.label': 'Share, embed, print',
	'share.share': 'Share',
	'share.embed': 'Embed',
	'share.print': 'Print',

	// Around every card, and in the gallery of cards

	/** `{#publisher/}` is the name of who publishes the story. */
	'card.publishedBy': '{#publisher/}: {$story}',
	/** A link from the card of an entry that was merged or withdrawn. */
	'card.moreOfRetired': 'What became of it',
	'gallery.preview': 'Preview: {$title}',
	/** Before the codes that embed a card. */
	'gallery.address': 'Address, for WordPress and Ghost',
	'gallery.frame': 'Frame, with optional script',
	'gallery.html': 'Plain HTML with permalink',
	'gallery.picture': 'Picture with alt text',
	/** Of the codes to embed a card, and of a link to where an entry stands today. */
	'gallery.today': 'As it stands today',
	'gallery.pinned': 'As it stands in edition {$edition :number}',
	'gallery.feed': 'Feed of changes to this card',

	// Parts of pages (components/). `{#source/}`, `{#names/}`, `{#parties/}` and the like are links that
	// the program puts in; “name”, “link” and “kind” around words are links and styles.

	/** The accounts on one point, as they are read aloud; then its state. */
	'accounts.label': 'Accounts: {$question}',
	'accounts.state': 'Where accounts differ · {$state}',
	'accounts.alsoReported': 'Also reported',
	/** Captions of tables, read aloud. */
	'accounts.captionByParty': '{$caption}: each row is a question, each column a party',
	'accounts.captionByQuestion':
		'{$caption}: each row is a question, with the parties’ accounts beside it',
	'accounts.question': 'Question',
	'accounts.accounts': 'Accounts',

	/** The table of figures; the first text is read aloud. */
	'amounts.caption': 'Figures, each with its source',
	'amounts.of': 'What is counted',
	'amounts.figures': 'Figures',
	'amounts.differ': 'sources differ',

	/** The parts of a demand or offer: a list of titles. */
	'asks.parts': 'Its parts: {$parts}',
	'asks.examples': 'Including: {$parts}',

	/** The table of how much room each party gets: caption (read aloud), and its columns. */
	'balance.caption': 'How much room each party gets, by party',
	'balance.party': 'Party',
	'balance.words': 'Words quoted',
	'balance.quotations': 'Quotations',
	'balance.verified': 'Words verified',
	'balance.topics': 'Questions with its words',
	'balance.namedFirst': 'Named first',
	'balance.demands': 'Demands and offers',
	/** A row of the table: everybody who is on no side. */
	'balance.others': 'On no side',
	/** Its figures. What stands in `{#narrow}` is shown on narrow screens, which have no columns. */
	'balanceFigure.wordsOfAll':
		'{$count :number} {#share}{$percent :number} percent{/share}{#narrow} · words quoted{/narrow}',
	'balanceFigure.words': '{$count :number}{#narrow} · words quoted{/narrow}',
	'balanceFigure.quotations': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} quotation{/narrow}}}
		* {{{$count}{#narrow} quotations{/narrow}}}`,
	'balanceFigure.verified': '{$percent :number} percent{#narrow} of its words verified{/narrow}',
	'balanceFigure.topics': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} question with its words{/narrow}}}
		* {{{$count}{#narrow} questions with its words{/narrow}}}`,
	'balanceFigure.first': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} text names it first{/narrow}}}
		* {{{$count}{#narrow} texts name it first{/narrow}}}`,
	'balanceFigure.demands': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} demand or offer{/narrow}}}
		* {{{$count}{#narrow} demands and offers{/narrow}}}`,

	/** Who wrote it: a list of names, some with what they do. */
	'byline.by': 'By {#names/}',
	'byline.withRole': '{#name/} ({$role})',

	/** What changed between two editions; `{#parts/}` are numbers. */
	'changes.wordByWord': 'Word by word',
	'changes.inNumbers': 'In numbers',
	'changes.parts': 'Parts: {#parts/}',
	'changes.inStory': 'Changed in the story itself',
	'changes.corrected': 'Corrected',
	/** `$fields` is a list of what changed: “Answer, Title”. */
	'changes.tooMuch': '{$fields}: too much to show here.',
	'changes.nothing': 'Nothing that readers see.',
	/** Headings above lists of entries. */
	'changes.headingChanged': 'Changed',
	'changes.headingNew': 'New',
	'changes.headingRemoved': 'No longer there',

	'corrections.ofDay': 'Corrections of {$date}',
	/** Above what we said, and above what we say. */
	'corrections.before': 'Before',
	'corrections.now': 'Now',
	/** Above links to the pages with the mistake. */
	'corrections.where': 'Where it appeared',
	'corrections.whereCount': `.input {$count :number}
		.match $count
		one {{Where it appeared: {$count} entry}}
		* {{Where it appeared: {$count} entries}}`,
	/** `$before` and `$now` are whole sentences; `$kind` is such as “A quotation”. */
	'corrections.beforeNow': '{#before}Before: {$before}{/before} Now: {#link}{$now}{/link}',
	'corrections.notice':
		'{#strong}{#link}Corrected {$date}{/link}.{/strong} {$kind}. Before: {$before} Now: {$now}',
	/** Of very many corrections, the heading above the older ones and a sentence on their lines. */
	'corrections.earlier': 'Earlier corrections',
	'corrections.earlierAre': 'In short. Each line leads to the correction in full.',
	'corrections.more': 'And {$count :number} more: see {#all}all corrections{/all}.',

	/** Who asks whom. The arrow is for the eye and points the way the language is read; `{#aloud}` is read aloud. */
	'demand.fromTo': '{#by/}{#arrow} → {/arrow}{#aloud}to{/aloud}{#to/}',
	/** Of a topic for talks, which nobody asks of anybody. */
	'demand.namedByWhom': 'Named by: {#by/}',
	/** With who described it, and without. `{#line/}` is one of these. */
	'demand.notDescribed': '{#line/}',
	'demand.described': '{#line/}{#part}, as described by {#name/}{/part}',
	'demand.statusLine': '{#strong}{$status}{/strong}.',
	'demand.statusAsOf': '{#strong}{$status}{/strong} as of {$date}.',
	/** The period that it names. */
	'demand.time': 'Time: {$window}.',
	'demand.parts': 'Its parts',
	'demand.examples': 'Including (examples, not a complete list)',
	/** Headings, read aloud. */
	'demands.every': 'Every demand and offer',
	'quotes.every': 'Every quotation',

	/** What became of a planned event, and the event that decided it. */
	'event.decidedBy': '{$outcome}: {#link}{$event}{/link}, {$date}',
	'event.dateKnown': 'How the date is known: {$note}',
	'event.sources': 'Sources: {#sources/}',
	/** Besides those that its text names. */
	'event.otherSources': 'Other sources: {#sources/}',
	'event.topics': 'Questions: {#topics/}',

	/** A title inside a list of titles. */
	'list.inside': '{$title :first:lower}',

	/** The pages of a long list. The arrows point the way the language is read. */
	'lists.byDate': 'By date',
	'lists.former': 'What stood here stands in another part of the list now.',
	'lists.beforeAndAfter': 'Before and after',
	'lists.previous': '← {$title}',
	'lists.next': '{$title} →',

	/** Links to whole lists; entries in the order of time, of which the last are shown. */
	'more.quotations': `.input {$count :number}
		.match $count
		one {{See {$count} earlier quotation in the full list}}
		* {{See {$count} earlier quotations in the full list}}`,
	'more.differences': `.input {$count :number}
		.match $count
		one {{See {$count} earlier difference in the full list}}
		* {{See {$count} earlier differences in the full list}}`,
	'more.events': `.input {$count :number}
		.match $count
		one {{See {$count} earlier event on the full timeline}}
		* {{See {$count} earlier events on the full timeline}}`,
	'more.questions': `.input {$count :number}
		.match $count
		one {{See {$count} earlier question in the full list}}
		* {{See {$count} earlier questions in the full list}}`,
	/** `$nouns` is such as “asks, offers and decisions”. */
	'more.asks': 'See {$count :number} more {$nouns} in the full list',

	/** The notes beside a text: the source behind each number, with the place in it. */
	'notes.label': 'Notes',
	'notes.plain': '{#source/}, {$date}',
	'notes.withPlace': '{#source/}, {$locator}, {$date}',
	'notes.source': '{#link}{$publisher}{/link}',
	/** With its kind or title, when two notes would look the same. */
	'notes.sourceApart': '{#link}{$publisher}{/link} ({$apart})',
	/** The link from a note to the number in the text: a sign, and how it is read aloud. */
	'notes.backSign': '↩',
	'notes.back': 'Back to note {$note :number} in the text',
	'notes.backOf':
		'Back to note {$note :number} in the text, place {$number :number} of {$count :number}',

	/** The table of whose words each page quotes; the first text is read aloud. */
	'pageBalance.caption': 'Whose words each page quotes, by page and party',
	'pageBalance.page': 'Page and party',
	'pageBalance.words': 'Words quoted',
	'pageBalance.share': '{$words :number} ({$percent :number}%)',
	'pageBalance.left': `.input {$count :number}
		.match $count
		one {{{$count} more question is measured and not shown here.}}
		* {{{$count} more questions are measured and not shown here.}}`,

	'pager.label': 'Other questions',
	'pager.previous': 'Previous question',
	'pager.next': 'Next question',

	/** How somebody comes to be counted with a party: “Jo Doe (spoke for it in May)”. */
	'party.tie': '{#name/} ({$note})',
	/** A person and the party they are counted with, in a text or a picture that stands alone. */
	'name.affiliated': '{$name} ({$party})',
	/** Who else said the words on the card of a speaker. */
	'card.jointly': 'Jointly with {$speakers}.',
	/** What a party is to others, in the author’s words: “bargains for” The Members. */
	'party.relation': '{$as} {#parties/}',
	/** A part of a party, with its kind, and its people. */
	'party.part': '{#name/} {#kind/}',
	'party.partWithPeople': '{#name/} {#kind/}{#group}: {#people/}{/group}',
	/** The drawing of who is who. */
	'who.none': 'No party takes part in this story.',
	'who.rest': 'Also part of the story',

	/** Below a quotation. `$medium` is such as “in a letter”, `$said` the day. */
	'quote.occasion': '{$medium :first:upper}, {$said}.',
	'quote.occasionNotGiven': '{$said :first:upper}; {$medium}.',
	'quote.speaker': '{#name/}',
	'quote.speakerWithRole': '{#name/}{#role}, {$role}{/role}',
	'quote.published': 'Published by {#place/}.',
	/** A document that cannot be opened: with its number in an archive or a court. */
	'quote.publishedAndHeld': 'Published by {#place/} ({$reference}).',
	/** Why the source does not name the speaker. */
	'quote.notNamed': 'Not named: {$why}',
	'quote.checked': '{#link}{$checked}{/link}.',
	'quote.inPart': 'Shown in part.',
	'quote.inSource': 'See it in the source',
	'quote.whole': 'The whole quotation',
	'quote.permalink': 'Permalink',

	/** A reference by the number of a source: as it is read aloud, and as it is shown. */
	'reference.label': 'Source {$number :number}',
	'reference.labelAndPlace': 'Source {$number :number}, {$locator}',
	'reference.place': '{$number :number},\u00a0{$place}',

	/** Entries that were merged or withdrawn. */
	'retired.since': '{$state} on {$date}.',
	'retired.successor': 'It is now part of: {#link}{$title}{/link}.',
	'retired.listed': 'No longer listed',

	/** A source as a link, with the place in it. */
	'source.link': '{#link}{$name}{/link}',
	'source.linkPlace': '{#link}{$name}{/link}, {$locator}',
	'source.inBrackets': '({#source/})',
	'source.placeInBrackets': '({#source/}, {$locator})',
	/** Lists of sources. */
	'sources.heading': 'Sources',
	'sources.entry': '{#link}{$publisher}{/link}, {#title/}, {$date}',
	'sources.entryAndPlace':
		'{#link}{$publisher}{/link}, {#title/}, {$date}{#place}, {$locator}{/place}',
	/** How much was read of it: “in full”. */
	'sources.read': 'read {$read}',
	'sources.cited': `.input {$count :number}
		.match $count
		0 {{not cited}}
		one {{cited in {$count} entry}}
		* {{cited in {$count} entries}}`,

	/** The summary, which is printed. */
	'summary.label': 'On the record · summary',
	'summary.edition': 'Edition {$edition :number} · covers events through {$date}',
	'summary.isCurrent': 'Is this still current?',
	'summary.whetherCurrent':
		'{#link}{$address}{/link} says whether edition {$edition :number} is the latest, what changed since, and what was corrected.',
	/** A QR code, read aloud. */
	'summary.code': 'QR code that leads to {$address}',
	'summary.imprint':
		'Edition {$edition :number}, {$date}. Covers events through {$asOf}; later events are marked. Published by {$publisher} at {#link}{$address}{/link}, where corrections are listed.',
	'summary.howToPrint':
		'Print this page from your browser, on Letter or A4. Numbers lead to the sources at the end.',
	'summary.corrected': `.input {$count :number}
		.match $count
		one {{{#strong}Corrected.{/strong} {$count} correction touches this summary, dated {$date}. What it said and what it now says are listed {#link}before the sources{/link}.}}
		* {{{#strong}Corrected.{/strong} {$count} corrections touch this summary, the newest dated {$date}. What it said and what it now says are listed {#link}before the sources{/link}.}}`,
	'summary.parties': 'The parties',
	/** `$nouns` is such as “asks, offers and decisions”. */
	'summary.partiesAnd': 'The parties and their {$nouns}',
	/** The kind of a party, and who of it is quoted: a list of names and roles. */
	'summary.quoted': '{$kind}. Quoted: {$people}',
	'summary.left': '{$count :number} more on the full page',
	'summary.otherParties': '{#parties/}.',
	'summary.alsoParties': 'Also: {#parties/}.',
	'summary.party': '{#name/} ({$kind :first:lower})',
	'summary.demand': '{$kind}: {$title}.',
	'summary.parts': 'Its parts: {$parts}.',
	'summary.examples': 'Among its actions: {$parts}.',
	/** The status of a demand; then with what follows it. */
	'summary.describedBy': '{$status}, as described by {$name}',
	'summary.time': '{$status}; time: {$window}',
	'summary.quotes': 'In their words',
	/** Who says it, how, when, and who published it. */
	'summary.saying': '{#speakers/}, {$medium}, {$said}. {$publisher}.',
	'summary.sayingNotGiven': '{#speakers/}, {$said}; {$medium}. {$publisher}.',
	/** How the words were checked. */
	'summary.verified': 'Verified.',
	'summary.unchecked': 'Unchecked.',
	'summary.days': 'The key days',
	'summary.daysCaption': 'The key days of the story',
	'summary.date': 'Date',
	'summary.happened': 'What happened',
	'summary.dayWithState': '{#state}{$state :first:upper}: {/state}{$title}',
	'summary.vote': '({$vote})',
	'summary.source': '{$publisher}, {#title}{$title}{/title}, {$date}.',
	/** `$title` says that the headline was not seen. */
	'summary.sourceNotSeen': '{$publisher}, {#title}{$title :first:lower}{/title}, {$date}.',

	/** The figures that parties put forward over time: a drawing, and a table. */
	'positions.heading': 'How the positions moved',
	/** The caption of the table, read aloud, and its columns. `$of` is what is counted. */
	'positions.caption':
		'{$of}, {$unit}: each row is a figure that was put forward, in order of time',
	'positions.day': 'When',
	'positions.by': 'Who',
	'positions.figure': 'Figure',
	'positions.in': 'Demand or offer',
	/** Of the scale of values. */
	'positions.scale': 'drawn to scale',
	'positions.scaleFrom': 'drawn to scale, beginning at {$value}',
	/** How many figures are not drawn. */
	'positions.undated': 'In the table alone, because no day is known: {$count :number}',
	/** Where there are too many for a page. */
	'positions.latest': 'The latest {$shown :number} of {$count :number}',

	'timeline.moved': 'Told elsewhere now',
	/** What the marks of the drawing stand for. */
	'timeline.happened': 'happened',
	'timeline.planned': 'planned',
	'timeline.approximate': 'date approximate',
	'timeline.severalDays': 'over several days',
	/** `$scale` is such as “by month”. */
	'timeline.scale': 'drawn to scale {$scale}',

	'vote.caption': '{#kind}Vote:{/kind} {$question}',
	/** A column of percentages; votes to abstain do not count. */
	'vote.shares': 'percent of votes for or against',
	'vote.source': 'Source: {#source/}',

	// Pages (pages/), by page. Titles of pages, descriptions that search engines show, headings.

	/** Headings of several pages. */
	'page.accountsDiffer': 'Where accounts differ',
	'page.inTheirWords': 'In their words',
	'page.notKnown': 'What is not known',
	'page.questions': 'Questions',
	'page.relatedQuestions': 'Related questions',
	'page.whoIsWho': 'Who’s who',
	/** A page of a long list: the name of the list, and of the part. Its description. */
	'page.list': '{$list}: {$part}',
	'page.listOfStory': '{$list} of the story: {$part}.',

	/** What stands at an address that leads nowhere. */
	'page.notFound.title': 'Page not found',
	'page.notFound.description': 'There is no page at this address.',
	'page.notFound.goOn':
		'Check the address for typos, go to the {#home}home page{/home}, {#search}search{/search}, or pick a question.',

	/** At the address of an entry that was merged or withdrawn: `$state` is one of these. */
	'page.retired.description': '{$state} on {$date}. {$reason}',
	'page.retired.label': '{$kind} · {$state}',
	'page.retired.goOn':
		'The address stays, so that whoever linked here learns what became of it. {#changes}What changed{/changes} · {#story}The story{/story}',

	/** The front. */
	'page.front.covers': 'Covers events through {$asOf}; later events carry their dates.',
	'page.front.print': 'Print summary',
	'page.front.short': 'The short version',
	'page.front.left': '{$count :number} more on the full page',
	/** `$demands` is such as “Demands and offers”. */
	'page.front.allDemands': 'All {$demands :first:lower}, with their status',
	'page.front.allQuotes': 'Every quotation',
	'page.front.differences': 'Where their accounts differ',
	/** Read aloud. */
	'page.front.differencesCaption': 'Where the accounts of the parties differ',
	'page.front.allDifferences': 'All differences, with the words',
	'page.front.days': 'The key days',
	'page.front.allDays': 'The full timeline',

	/** About the site. */
	'page.about.title': 'About and method',
	'page.about.description':
		'How this explainer is made, how quotations are checked, how much room each party gets, license and privacy.',
	'page.about.imprint':
		'Published by {$publisher}. Edition {$edition :number}, {$date}. The story covers events through {$asOf}; later events carry their dates.',
	/** Above links to the publisher’s policies. */
	'page.about.policies': 'Of {$publisher}: {#links/}',
	'page.about.numbers': 'By the numbers',
	'page.about.quotations': 'Quotations',
	/** How many quotations there are; `$checks` is a list of how many were checked, and how. */
	'page.about.quotationCount': '{$count :number}: {$checks}',
	'page.about.quotationCountBesides': `.input {$paraphrases :number} .input {$count :number}
		.match $paraphrases
		one {{{$count}: {$checks}; besides them a paraphrase, shown without marks}}
		* {{{$count}: {$checks}; besides them {$paraphrases} paraphrases, shown without marks}}`,
	/** Parts of that list, in this order. */
	'page.about.verified': '{$count :number} verified against the full text of their source',
	'page.about.verifiedInPart': '{$count :number} against the part of the text that was read',
	'page.about.byHand': '{$count :number} compared by hand',
	'page.about.unchecked': '{$count :number} unchecked',
	'page.about.sources': 'Sources',
	'page.about.sourceCount':
		'{$count :number}, of which {$read :number} read in full and the others in part',
	'page.about.differences': 'Differences',
	'page.about.differenceCount': `.input {$count :number}
		.match $count
		one {{{$count} point on which accounts differ or the record is unclear, {#link}side by side{/link}}}
		* {{{$count} points on which accounts differ or the record is unclear, {#link}side by side{/link}}}`,
	/** How much of the story each party gets; `$limits` is a list of what no party may exceed. */
	'page.about.balance': 'How much space each party gets',
	'page.about.limits': `
		Counted from the entries of this edition, the people and parts of each party included. “Named first”
		is the number of texts (the short version and the question pages, without their short answers) that
		link to or quote that party before the others. The limits this story sets itself: {$limits}. None is
		exceeded.`,
	/** `$reason` is a sentence. */
	'page.about.limitsExceeded': `
		Counted from the entries of this edition, the people and parts of each party included. “Named first”
		is the number of texts (the short version and the question pages, without their short answers) that
		link to or quote that party before the others. The limits this story sets itself: {$limits}. One
		limit is exceeded. The reason: {$reason}`,
	'page.about.percentages': 'Percentages are of the words quoted from these parties.',
	'page.about.withoutOthers': 'Words of people and parties on no side are not among them.',
	'page.about.order':
		'In the tables of differences and the lists of demands and quotations, the parties stand in this order: {#parties/}.',
	'page.about.perPage': 'Page by page',
	'page.about.perPageCount':
		'The same count for the quotations set off on each page. Words quoted in a sentence are not counted, nor are those in the tables of the front page and the summary.',
	'page.about.perPageLimits':
		'The limits: {$limits}. Where a page exceeds a limit, the reason is given here and on that page.',
	'page.about.perPageExceeded':
		'The front page, the summary or the questions together exceed a limit. The reason: {$reason}',
	'page.about.noBalance': 'This story sets no parties side by side, so no shares are counted.',
	'page.about.data': 'Everything as data',
	'page.about.dataFor':
		'Every entry with its fields, text, sources and address, for programs and spreadsheets. Programs that follow the story find its editions and corrections in the feeds.',
	'page.about.wholeStory': 'The whole story',
	'page.about.json': '{#data}JSON{/data}, described by its {#schema}JSON Schema{/schema}',
	'page.about.tables': 'Tables',
	/** `{#tables/}` is a list of links. */
	'page.about.csv': 'CSV: {#tables/}; {#columns}what each column holds{/columns}',
	'page.about.feeds': 'Feeds',
	'page.about.paper': 'On paper',
	/** `{#offers/}` are links to PDFs, each after “ · ”; or nothing. */
	'page.about.print': `
		Every page prints as it stands, without navigation, with its date and address on each sheet. For a
		handout, use the {#summary}summary{/summary}{#offers/}. Its QR code and address lead to a page that
		says whether that edition is still the latest.`,
	'page.about.licenseTitle': 'License',
	'page.about.license':
		'Our own words may be used under {#link}{$license}{/link}. Quotations and headlines belong to their speakers and publishers and are quoted with their source.',

	/** What changed from edition to edition. */
	'page.changes.title': 'What changed',
	'page.changes.description':
		'What is different from one edition of this explainer to the next, word by word.',
	'page.changes.howToRead':
		'Edition by edition, the newest first. Added words are underlined, deleted words are struck through; unchanged sentences are left out.',
	'page.changes.onlyOne':
		'This is the first edition. When a new one comes out, this page says what is different, word by word.',
	'page.changes.corrections': 'Corrected mistakes are also listed under {#link}corrections{/link}.',
	'page.changes.about': 'About this edition',
	'page.changes.compared': 'Covers events through {$asOf}. Compared with edition {$from :number}.',
	/** A link to a page that shows the changes. */
	'page.changes.wordByWord': 'Word by word',
	'page.changes.earlier': 'Earlier editions',
	'page.changes.first': 'Covers events through {$asOf}. The first edition.',
	'page.changes.firstKept':
		'Covers events through {$asOf}. The first edition of which a record was kept.',
	/** `$contents` is a list: “8 questions, 20 quotations and 3 parties”. */
	'page.changes.held': 'It held {$contents}.',

	/** What one edition changed; of very many changes, a part: `$part` is its name. */
	'page.change.title': 'What edition {$edition :number} changed',
	'page.change.partTitle': 'What edition {$edition :number} changed: {$part}',
	'page.change.description':
		'What is different in edition {$edition :number} of this explainer, compared with edition {$from :number}, word by word.',
	'page.change.partDescription':
		'What is different in edition {$edition :number} of this explainer, compared with edition {$from :number}, word by word. {$part}.',
	'page.change.howToRead': `
		Edition {$edition :number}, {$date}, covering events through {$asOf}, compared with {#link}edition
		{$from :number}{/link}. Added words are underlined, deleted words are struck through; unchanged
		sentences are left out.`,

	/** An edition, to which the address on paper leads. `:in:marks` sets quotation marks. */
	'page.edition.description':
		'Whether edition {$edition :number} of {$title :in:marks} is still current, what has changed since, and which corrections touch it.',
	'page.edition.isCurrent': 'The current edition',
	'page.edition.isOutdated': 'No longer the current edition',
	'page.edition.newer':
		'A newer one is out: {#link}edition {$edition :number}, {$date}{/link}, covering events through {$asOf}. The differences are listed below.',
	'page.edition.newest':
		'This edition is current: no later edition of {#link}{$title}{/link} has been published.',
	'page.edition.covers': 'Edition {$edition :number} covers events through {$asOf}.',
	'page.edition.print': 'Print summary of the current edition',
	'page.edition.corrections': 'Corrections since',
	'page.edition.allCorrections': 'All corrections',
	'page.edition.noCorrections': 'No correction has been made since this edition.',
	'page.edition.since': 'What has changed since',
	'page.edition.allChanges': 'Edition by edition',
	'page.edition.steps': 'Edition by edition, word by word',
	'page.edition.others': 'Other editions',

	/** Corrections. */
	'page.corrections.title': 'Corrections',
	'page.corrections.description': 'Every correction of this explainer, newest first.',
	'page.corrections.count': `.input {$count :number}
		.match $count
		one {{One correction, the newest dated {$date}.}}
		* {{{$count} corrections, the newest dated {$date}.}}`,
	'page.corrections.none': 'None so far.',
	'page.corrections.how': 'How a correction will appear',
	'page.corrections.policy': `
		When we get something of substance wrong (a quotation, who said it, a fact or its context), we say
		so. Each correction is listed here with its date, what we had said and what we say now, and a dated
		notice appears on every affected page (the newest, if there are several) and in the print summary.
		Typos that change no meaning are fixed without a notice.`,
	'page.corrections.changes': 'What changed from edition to edition',
	/** `{#contact/}` is an address. */
	'page.corrections.tell': 'Tell us of a mistake: {#contact/}.',

	/** The glossary. */
	'page.glossary.title': 'Glossary',
	'page.glossary.description': 'The terms of the dispute in plain language.',
	/** Read aloud. */
	'page.glossary.terms': 'Terms',
	/** Other words for a term. */
	'page.glossary.also': 'also: {$aliases}',
	/** Where it is used: links. */
	'page.glossary.usedIn': 'In: {#entries/}',

	/** The search, and the index of all entries. */
	'page.search.title': 'Search',
	'page.search.description': 'Search this explainer, or browse every entry from A to Z.',
	/** Beside the field for words, and on the button. */
	'page.search.field': 'Search for',
	'page.search.button': 'Search',
	'page.search.index': 'Everything from A to Z',
	/** A page of that index; `$part` is such as “B” or “B, part 2”. */
	'page.search.letter': 'Index: {$part}',
	'page.search.letterDescription': 'Everything in the story that begins with {$part}.',
	'page.search.former': 'What stood here stands in another part of the {#link}index{/link} now.',

	/** The summary, which is printed. */
	'page.summary.title': 'Summary',
	'page.summary.description': 'The whole story as a handout: {$standfirst}',
	'page.summary.short': 'In short',
	'page.summary.differences': 'Where accounts differ',
	'page.summary.terms': 'Words used',
	'page.summary.corrected': 'Corrected',

	/** The timeline. */
	'page.timeline.description':
		'Every dated event of the story, drawn to scale and told in order, each with its sources.',
	'page.timeline.byPage':
		'The key days drawn to scale. Every event is told on the page of its year or month.',
	'page.timeline.howToRead':
		'Drawn to scale, then told in order. Each section of the line has its own scale, as labeled.',
	/** Read aloud before the drawing. */
	'page.timeline.days': 'The key days',
	'page.timeline.line': 'The line',

	/** A question. */
	'page.topic.asks': 'Related asks',
	'page.topic.offers': 'Related offers',
	'page.topic.conditions': 'Related conditions',
	'page.topic.topics': 'Topics for talks',
	'page.topic.decisions': 'Related decisions',
	/** Why its quotations exceed a limit. */
	'page.topic.balance': '{#link}Whose words are quoted here{/link}: {$reason}',
	'page.topic.quotes': 'More quotations on this question',
	'page.topic.events': 'What happened when',
	/** The description of a page of questions: `$title` is such as “Questions 1 to 50”. */
	'page.topics.description': '{$title} of the story.',

	/** A party. */
	'page.party.partOf': '{$kind} · part of {#party/}',
	/** What it has to do with others, each before names: small letters where a sentence would have them. */
	'page.party.parts': 'includes',
	'page.party.beside': 'also on its side',
	'page.party.people': 'people',
	'page.party.website': 'website',
	/** `$nouns` is such as “asks, offers and decisions”. */
	'page.party.addressed': '{$nouns :first:upper} addressed to {$party}',
	'page.party.events': 'Events',

	/** A person; the same nouns. */
	'page.person.notNamed': 'Speaker not named',
	'page.person.affiliation': 'Affiliation',
	/** To a party in a period; then with a note. */
	'page.person.affiliationDays': '{#party/}, {$days}',
	'page.person.affiliationNote': '{#affiliation/}. {$note}',
	'page.person.printedAs': 'Printed as',
	'page.person.printedIn': '{$name}, in {#link}{$publisher}{/link}, {$date}',
	'page.person.printedAt': '{$name}, in {#link}{$publisher}{/link}, {$locator}, {$date}',
	'page.person.quotes': 'Quotations',
	'page.person.addressed': '{$nouns :first:upper} addressed to {$person}',
	'page.person.described': 'Others’ {$nouns}, as {$person} describes them',
	'page.person.sources': 'Sources for name and title',

	/** Demands and offers, and one of them; `$demands` is such as “Demands and offers”. */
	'page.demands.description':
		'{$demands} in the story: who is asking or offering, to whom, and where each item stood.',
	'page.demands.about': 'Who is asking or offering, to whom, and where each item stood.',
	/** Defines a status: “Standing”. */
	'page.demands.standing':
		'{$status}: as of the date given, no source we read said the item had been met, dropped or overtaken.',
	'page.demand.description': '{$demand}: {$title}. {$status}.',
	'page.demand.partOf': 'Part of: {#link}{$title}{/link}',
	/** Above the sources that state it. */
	'page.demand.sources': 'Where it appears',

	/** Quotations, and one of them. */
	'page.quotes.description':
		'Every quotation in the story, with who said it, how, when, where it was printed and how it was checked.',
	'page.quotes.about':
		'Every quotation, word for word, split where its source splits it. {#link}How quotations are checked{/link}',
	'page.quote.usedIn': 'Where it is used',
	'page.quote.alsoIn': 'How other outlets worded it',
	/** Another source, and how its words compare: “Words differ”. */
	'page.quote.otherOutlet': '{#link}{$publisher}{/link}, {$date}: {#kind}{$wording}.{/kind}',
	'page.quote.sameStatement': 'From the same statement',

	/** Points on which accounts differ, and one of them. */
	'page.differences.description':
		'The points on which accounts differ or the record is unclear, side by side, each with its source.',
	'page.differences.heading': 'Where accounts differ or the record is unclear',
	'page.differences.table': `
		Each row is a question, each column a party, and each account names its source. Select a question to
		see what can be concluded. Disputed: the parties’ accounts conflict or appear to. Unresolved: the
		sources read do not settle the question.`,
	'page.differences.blocks': `
		The accounts of the parties under each question, each with its source. Select a question to see what
		can be concluded. Disputed: the parties’ accounts conflict or appear to. Unresolved: the sources
		read do not settle the question.`,
	/** Read aloud. */
	'page.differences.byQuestion': 'By question',
	'page.differences.tableLabel': 'Table of differences',
	'page.difference.description': '{$question} The accounts side by side, each with its source.',
	'page.difference.conclusion': 'What can be concluded',

	/** Sources, and one of them. */
	'page.sources.description':
		'Every source read for this explainer, with its date, whose voice it is, and how much of it was read.',
	'page.sources.about':
		'Every source read for this explainer: its date, whose voice it is, and how much of it was read. Independent: from no party to the story.',
	'page.source.description': '{$publisher}, {$date}: {$covers}',
	'page.source.label': '{$publisher} · {$kind}',
	'page.source.date': 'Date',
	/** A date, and how it is known. */
	'page.source.dateKnown': '{$date} ({$known})',
	'page.source.byline': 'Byline',
	'page.source.author': 'Author',
	/** Whose voice it is. */
	'page.source.voice': 'Voice',
	/** How much of it was read: “in full”. */
	'page.source.read': 'Read',
	'page.source.address': 'Address',
	/** Below an address; `$day` in words. */
	'page.source.missingSince': 'No longer at this address since {$day}',
	/** Above another address, to which that of the source leads. */
	'page.source.movedTo': 'Now leads to',
	/** Above the last day on which a source was there to be read at its address. */
	'page.source.lastSeen': 'Last seen there',
	/** The archive or court that keeps it. */
	'page.source.heldAt': 'Held at',
	'page.source.archived': 'Archived copy',
	'page.source.document': 'The document',
	'page.source.usedIn': 'Used in',
	'page.source.notCited': 'Nothing in this explainer cites it; it was read for background.',
	'page.figure.usedIn': 'Shown in',

	'page.newsrooms.title': 'For newsrooms',
	'page.newsrooms.description':
		'How a newsroom that embeds a card hears of corrections: feeds, and a status file for each card.',
	'page.newsrooms.about':
		'Words on a card can be corrected after you embed it. The card says so itself; here is how your newsroom can be notified.',
	'page.newsrooms.feeds': 'Feeds',
	'page.newsrooms.feedsAll': '{#link}Everything{/link}: new editions and all corrections.',
	'page.newsrooms.feedsOf': 'The cards of one kind:',
	/** `$address` is the form of an address; `$code` marks it. */
	'page.newsrooms.feedOne':
		'One card: {#code}{$address}{/code}, with the kind and the id that appear in the address of the card. {#link}The gallery{/link} names the feed of each card.',
	'page.newsrooms.ask': 'Status files',
	/** A command follows. */
	'page.newsrooms.askHow':
		'Each card has a status at {#code}{$address}{/code}. Request it with the {#code}ETag{/code} of the last response:',
	'page.newsrooms.askBytes':
		'The file does not change, and the response is 304, until the entry’s words change or it is corrected, merged or withdrawn. {#code}edition{/code} is the edition that last changed it.',
	'page.newsrooms.askOften': 'Once an hour is enough. Responses may be cached for five minutes.',
	/** Heads a list of the four words of `state`, each followed by one of the next texts. */
	'page.newsrooms.states': 'What {#code}state{/code} says',
	'page.newsrooms.current': 'the words stand as published.',
	'page.newsrooms.corrected':
		'a correction stands on the card; {#code}corrections{/code} has the old words and the new ones.',
	'page.newsrooms.merged':
		'another entry took its place; {#code}mergedInto{/code} names it. The card shows that one.',
	'page.newsrooms.withdrawn':
		'it was withdrawn; {#code}reason{/code} says why. The card says so in place of its words.',
	'page.newsrooms.pinned': 'Cards that keep their words',
	/** `$address` is the form of an address; `$code` marks it. */
	'page.newsrooms.pinnedHow':
		'A card shows its entry as it stands today. The card of an edition, {#code}{$address}{/code}, keeps that edition’s words permanently. A notice on it says when a later edition has other words, and when the entry was corrected, merged or withdrawn. {#link}Its code{/link} stands beside that of today’s card.',
	'page.newsrooms.contact': 'Questions, and mistakes you find: {#contact/}.',
	/** The gallery of cards that other sites embed. */
	'page.embed.title': 'Share and embed',
	'page.embed.description':
		'Every card of this explainer, with a preview and the code to embed it.',
	'page.embed.about':
		'A card looks the same on your page as it does here, with its source, its as-of date and any correction. It loads nothing from other sites, sets no cookies and stores nothing.',
	'page.embed.cards': 'The cards',
	'page.embed.count': `.input {$count :number}
		.match $count
		one {{one card}}
		* {{{$count} cards}}`,
	/** “Embed” is a link at the bottom of these pages. */
	'page.embed.ownCard': `
		Every page about a question, party, person, demand, quotation or difference links to its own card:
		look for “Embed” at the bottom. The front page and the summary lead to the card of the story. An
		event has no page: paste the address of its card.`,
	'page.embed.how': 'How to embed',
	'page.embed.wordpress':
		'{#strong}WordPress.{/strong} Paste the address on a line of its own, in the block editor or the classic editor. The card appears and sets its own height.',
	'page.embed.ghost':
		'{#strong}Ghost.{/strong} Paste the address into a post. In an HTML card, paste the frame or the plain HTML.',
	'page.embed.drupal':
		'{#strong}Drupal.{/strong} If your text format allows {#code}<iframe>{/code}, paste the frame into the source view. If not, paste the plain HTML.',
	'page.embed.html': `
		{#strong}Hand-written HTML.{/strong} Paste the frame. The script after it is optional: it fits the
		frame to the card, and a page needs it only once. Without it the frame keeps its stated height and
		scrolls.`,
	'page.embed.noFrames':
		'{#strong}Systems that do not allow frames.{/strong} Paste the plain HTML: the words, who said them and when, and the permalink.',
	'page.embed.noFramesPicture':
		'{#strong}Systems that do not allow frames.{/strong} Paste the plain HTML or the picture: the words, who said them and when, and the permalink.',
	/** `{#code}` is what a browser reads: not to be translated. */
	'page.embed.policy':
		'{#strong}A strict Content-Security-Policy{/strong} must allow {#code}frame-src {$cards}{/code}, and {#code}script-src {$script}{/code} if you use the script.',
	'page.embed.policyPicture': `
		{#strong}A strict Content-Security-Policy{/strong} must allow {#code}frame-src {$cards}{/code}, and
		{#code}script-src {$script}{/code} if you use the script; a picture needs {#code}img-src
		{$pictures}{/code}.`,
	'page.embed.noScripts':
		'{#strong}Without scripts{/strong} a card is still complete. In WordPress it shows the words as a quotation with the link; elsewhere the frame keeps its stated height.',

	/** Cards of one kind: `$cards` is such as “Quotations”, `$title` the title of the page. */
	'page.share.title': 'Cards: {$cards :first:lower}',
	'page.share.description': '{$title}. Each with a preview and the code to embed it.',
	'page.share.open': 'Open a card to preview it and copy its code. {#link}How to embed{/link}',
	'page.share.moved': 'These cards have moved to another part of the {#link}gallery{/link}.',

	/** The first line of a file that holds the licenses of what others made. */
	'page.licenses.head': 'This site holds works of others under these licenses.',

	// Cards that other sites embed

	/** What a card was corrected on; the correction follows. */
	'card.corrected': 'Corrected {$date}.',
	'card.otherCorrections': `.input {$count :number}
		.match $count
		one {{1 other correction.}}
		* {{{$count} other corrections.}}`,
	'card.sources': `.input {$count :number}
		.match $count
		one {{Source: {$sources}}}
		* {{Sources: {$sources}}}`,
	/** The same with the correction. */
	'card.correctedWhat': 'Corrected {$date}. {$text}',
	/** Notices on a card that keeps the words of an edition, and the name of its frame. */
	'card.newer': 'Edition {$edition :number}, {$date}, has other words.',
	'card.theCorrection': 'The correction',
	'card.pinnedFrame': '{$title}, as it stood in edition {$edition :number}',
	/** What screen readers say before the card of a quotation. */
	'card.quoteFrame': 'Quotation: {$title}',
	/** Links to the page, which say what the card leaves out. */
	'card.moreOfDemand': 'The full page, with sources',
	'card.moreOfDifference': 'All accounts, and what can be concluded',
	'card.moreOfEvent': 'In the timeline, with sources',
	'card.moreOfParty': 'Full page',
	'card.moreOfPerson': 'The full page, with sources',
	'card.moreOfQuote': 'In context, with its source',
	'card.moreOfCutQuote': 'The whole quotation on the full page',
	'card.moreOfStory': 'The whole story, with sources',
	'card.moreOfTimeline': 'The whole timeline, to scale',
	'card.moreOfTopic': 'The whole explanation, with notes',
	/** Links to what a card has no room for, besides what it shows of the same; then instead of it. */
	'card.partsLeft': `.input {$count :number}
		.match $count
		one {{{$count} more part on the full page}}
		* {{{$count} more parts on the full page}}`,
	'card.accountsLeft': `.input {$count :number}
		.match $count
		one {{{$count} more account on the full page}}
		* {{{$count} more accounts on the full page}}`,
	'card.quotesLeft': `.input {$count :number}
		.match $count
		one {{{$count} more quotation on the full page}}
		* {{{$count} more quotations on the full page}}`,
	'card.disputedLeft': `.input {$count :number}
		.match $count
		one {{{$count} more point on the full page}}
		* {{{$count} more points on the full page}}`,
	'card.daysLeft': `.input {$count :number}
		.match $count
		one {{{$count} more key day on the full page}}
		* {{{$count} more key days on the full page}}`,
	/** `$nouns` is such as “asks and offers”. */
	'card.asksLeft': '{$count :number} more {$nouns} on the full page',
	'card.partsThere': `.input {$count :number}
		.match $count
		one {{{$count} part on the full page}}
		* {{{$count} parts on the full page}}`,
	'card.quotesThere': `.input {$count :number}
		.match $count
		one {{{$count} quotation on the full page}}
		* {{{$count} quotations on the full page}}`,
	'card.disputedThere': `.input {$count :number}
		.match $count
		one {{{$count} point on which accounts differ, on the full page}}
		* {{{$count} points on which accounts differ, on the full page}}`,
	'card.asksThere': '{$count :number} {$nouns} on the full page',
	/** Above the first thing that is not known about a question. */
	'card.notKnown': 'Not known',
	/** Above the first questions on which accounts differ. */
	'card.disputed': 'Where accounts differ',
	/** Above quotations of one person. */
	'card.said': 'What they said',
	/** The date of an event, and that it was planned or what became of it. */
	'card.eventState': '{$date} · {$state}',
	/** What became of a planned event, and the event that decided it. */
	'card.eventDecided': '{$outcome}: {$event}, {$date}',
	/** The period that a demand names. */
	'card.time': 'Time: {$window}.',
	'card.demand': '{$demand}. {$status}.',
	'card.differenceLabel': 'Where accounts differ · {$state}',
	'card.silence': '{$silence}.',
	'card.silenceBy': '{$silence} ({$source}).',
	'card.alsoReported': 'Also reported: {$position} {$source}',
	/** The kind of a party, and the party it belongs to. */
	'card.partyPartOf': '{$kind} · part of {$party}',
	'card.keyDays': 'The key days',
	'card.timelineTitle': 'Timeline: {$title}',
	'card.eventSources': `.input {$count :number}
		.match $count
		one {{One source, listed under its date on the full page}}
		* {{{$count} sources, each listed under its date on the full page}}`,
	/** On a card with little room, in the place of the names of its sources. */
	'card.sourceCount': `.input {$count :number}
		.match $count
		one {{One source, listed on the full page}}
		* {{{$count} sources, each listed on the full page}}`,
	/** Headings of the gallery. */
	'gallery.cards': 'Cards',
	'gallery.quotes': 'Quotations',
	'gallery.differences': 'Where accounts differ',
	'gallery.topics': 'Questions',
	'gallery.demands': 'Demands and offers',
	'gallery.parties': 'Parties',
	'gallery.people': 'People',
	'gallery.events': 'Events',

	// Share pictures

	/** A picture in words: what it shows, its title, its text. */
	'picture.alt': '{$label}: {$title}. {$text}',
	'picture.demand': '{$demand}: {$title}. {$status}.',
	'picture.describedBy': '{$status}; as described by {$name}',
	'picture.differenceLabel': 'Where accounts differ: {$state :first:lower}',
	/** Why some parties have no account, and which. */
	'picture.silence': '{$parties}: {$silence}.',
	'picture.source': 'Source: {$kind :first:lower}, {$date}',
	'picture.short': 'The short version',
	'picture.asOf': 'Covers events through {$date}',
	/** At the foot: through which day it covers events, and who publishes it. */
	'picture.foot': '{$asOf} · {$publisher}',
	/** A name that others follow in a line. */
	'picture.nameBefore': '{$name},',
	/** Under a demand or offer: who makes it and to whom. Names stand at the tags `by` and `to`. */
	'picture.byTo': '{#by/}{#word}to{/word}{#to/}',

	// Feeds, tables, data and other files for machines

	'feed.title': '{$title}: editions and corrections',
	'feed.edition': 'Edition {$edition :number}: {$title}',
	'feed.correction': 'Correction. {$kind}: {$title}',
	'feed.covers': 'Covers events through {$date}.',
	/** The title of what tells that an entry changed. */
	'feed.changed': '{$title}: changed',
	'feed.changedText':
		'Its words, or something it is made from, changed in edition {$edition :number}.',
	'feed.publishedText': 'First published in edition {$edition :number}.',
	/** `$state` is “Merged” or “Withdrawn”. */
	'feed.retired': '{$title}: {$state}',
	/** The title of the feed of one card. */
	'feed.ofCard': 'Card: {$title}',
	'feed.ofCardNote': 'Changes and corrections to one card.',
	/** The title of the feed of a kind of cards: `$cards` is “Quotations”. */
	'feed.ofCards': 'Cards: {$cards}',
	'feed.ofCardsNote': 'Changes and corrections to these cards.',
	/** In the whole story as data. */
	'data.rights':
		'The licence covers the explainer’s own words. Quotations and headlines belong to their speakers and publishers.',

	// A guide for programs that read the site and quote it (llms.txt), in Markdown

	'llms.about':
		'An explainer of a dispute, published by {$publisher}. Covers events through {$asOf}; later events carry their dates. Edition {$edition :number}, {$date}.',
	/** `$authors` is a list of names. */
	'llms.aboutBy':
		'An explainer of a dispute, written by {$authors} and published by {$publisher}. Covers events through {$asOf}; later events carry their dates. Edition {$edition :number}, {$date}.',
	'llms.howToQuote': 'How to quote',
	'llms.wordForWord': `
		Words in quotation marks belong to their speakers. Give them word for word, with the speaker, the
		source and the date; never attribute them to this site or join two quotations into one. A paraphrase
		is nobody’s words: never set it in quotation marks.`,
	'llms.accounts':
		'What a party says is its account and not a finding. Where accounts differ, give each, and do not say which is true.',
	'llms.cite':
		'Cite the address of the page of what you use: addresses do not change. Say through which day it covers events.',
	'llms.notKnown': 'What is marked as not known is not known to the sources read.',
	/** The name of the licence leads to its text. */
	'llms.licence': 'The explainer’s own words: {#link}{$licence}{/link}.',
	'llms.readCorrections': 'Read the corrections before relying on an earlier copy.',
	/** Headings and links, then notes after links. */
	'llms.pages': 'Pages',
	'llms.short': 'The short version',
	'llms.method': 'About and method',
	'llms.differences': 'Points of difference',
	'llms.data': 'Data',
	'llms.story': 'The whole story as JSON',
	'llms.tables': 'Tables',
	/** `$name` is that of a format: Atom, JSON Feed. */
	'llms.feed': 'Editions and corrections, {$name}',
	'llms.demandsNote': 'each with its status and the day of it',
	'llms.quotesNote': 'each with speaker, source and date',
	'llms.differencesNote': 'side by side',
	'llms.sourcesNote': 'with all that rests on each',
	'llms.storyNote': 'every entry with its fields, text, sources and address; names its JSON Schema',
	'llms.tablesNote': 'a CSV file a collection, and what each column holds',

	// Scripts in the browser. They know plurals, but no variants for exact numbers.

	/** A button that copies what stands before it; and right after that. */
	'copy.copy': 'Copy',
	'copy.copied': 'Copied',
	/** The same button, read aloud: `$label` says what it copies. */
	'copy.of': 'Copy: {$label}',
	/** How much a search found. */
	'search.found': `.input {$count :number}
		.match $count
		one {{{$count} result.}}
		* {{{$count} results.}}`,
	'search.someShown': `.input {$count :number}
		.match $count
		one {{{$count} result; showing the first {$shown :number}.}}
		* {{{$count} results; showing the first {$shown :number}.}}`,
	/** `$query` is what a reader typed. */
	'search.none': 'No results for “{$query}”.',
	'search.failed': 'Search could not load. Every entry is listed from A to Z below.',
} as const;
