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

	'demandStatus.standing': 'Not withdrawn',
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
	/** Who asks, offers or decides, and of whom: “Demand by The Union to The Company”. */
	'demand.by': '{$kind} by {$by}',
	'demand.byTo': '{$kind} by {$by} to {$to}',
	/** Who names a topic for talks, and to whom. */
	'demand.namedBy': '{$kind} named by {$by}',
	'demand.namedByTo': '{$kind} named by {$by} to {$to}',
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

	/** Words in the quotation marks of the language. */
	'quote.inMarks': '“{$words}”',
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
	'medium.not given': 'occasion not stated',
	'quote.printed': 'printed {$date}',
	'quote.saidNotKnown': 'when it was said is not known',
	/** On a share picture. */
	'quote.mediumSaid': '{$medium}, {$said}',
	/** Who said it, how and when; `$speakers` is a list of names. */
	'quote.origin': '{$speakers}, {$medium}, {$said}.',
	'quote.originParaphrased': '{$speakers}, paraphrased, {$medium}, {$said}.',
	'quote.publishedBy': 'Published by {$source}',
	/** Why only a part of what was said is quoted; without a full stop. */
	'quote.shownInPart': 'Shown in part: {$why}',
	/** How the words reached the source; sentences without a full stop. */
	'quote.viaOutlet': 'Quoted there from {$via}',
	'quote.viaSpokesperson': 'Passed on by {$via}',
	'quote.paraphrase': 'A paraphrase by the source, not the speaker’s words',
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
	'restsOn.terms': 'Glossary',
	'restsOn.sources': 'Notes on other sources',

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
	'field.checked': 'Check of the words',
	'field.covers': 'What it covers',
	'field.date': 'Date',
	'field.dateInWords': 'Date in words',
	'field.dateKnown': 'How the date is known',
	'field.dateNote': 'How the date is known',
	'field.decidedBy': 'Decided by',
	'field.describedBy': 'Described by',
	'field.excerptNote': 'Excerpt note',
	'field.firstAddress': 'First address',
	'field.headline': 'Headline',
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

	'correctionKind.quote': 'A quotation',
	'correctionKind.attribution': 'An attribution',
	'correctionKind.fact': 'A fact',
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
		'on the front and in the summary no party has more than {$percent :number} percent of the words quoted',
	'limit.topicWords': 'on the page of a question none has more than {$percent :number} percent',
	'limit.firstOrLast':
		'none has the first quotation, or the last, in more than {$percent :number} percent of the questions that quote two parties, rounded up',
	'limit.alternate':
		'none is quoted twice in a row while another is still to be quoted on that page',
	'balance.front': 'The front',
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

	// Pages and their parts (pages/, components/)

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
	/** What screen readers say before the card of a quotation. */
	'card.quoteFrame': 'Quotation: {$title}',
	/** Links to the page, which say what the card leaves out. */
	'card.moreOfDemand': 'The full page, with sources',
	'card.moreOfDifference': 'All accounts, and what can be concluded',
	'card.moreOfParty': 'Full page',
	'card.moreOfQuote': 'In context, with its source',
	'card.moreOfCutQuote': 'The whole quotation on the full page',
	'card.moreOfTimeline': 'The whole timeline, to scale',
	'card.moreOfTopic': 'The whole explanation, with notes',
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
		one {{One source, each listed under its date on the full page}}
		* {{{$count} sources, each listed under its date on the full page}}`,
	/** Headings of the gallery. */
	'gallery.cards': 'Cards',
	'gallery.quotes': 'Quotations',
	'gallery.differences': 'Where accounts differ',
	'gallery.topics': 'Questions',
	'gallery.demands': 'Demands and offers',
	'gallery.parties': 'Parties',

	// Share pictures

	/** A picture in words: what it shows, its title, its text. */
	'picture.alt': '{$label}: {$title}. {$text}',
	'picture.demand': '{$demand}: {$title}. {$status}.',
	'picture.describedBy': '{$status}; as described by {$name}',
	'picture.differenceLabel': 'Where accounts differ: {$state :first:lower}',
	/** Why some parties have no account, and which. */
	'picture.silence': '{$silence}: {$parties}.',
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
	/** In the whole story as data. */
	'data.rights':
		'The licence covers the explainer’s own words. Quotations and headlines belong to their speakers and publishers.',

	// A guide for programs that read the site and quote it (llms.txt), in Markdown

	'llms.about':
		'An explainer of a dispute, published by {$publisher}. Covers events through {$asOf}; later events are marked. Edition {$edition :number}, {$date}.',
	/** `$authors` is a list of names. */
	'llms.aboutBy':
		'An explainer of a dispute, written by {$authors} and published by {$publisher}. Covers events through {$asOf}; later events are marked. Edition {$edition :number}, {$date}.',
	'llms.howToQuote': 'How to quote',
	'llms.wordForWord':
		'Words in quotation marks belong to their speakers. Give them word for word, with the speaker, the source and the date; never attribute them to this site or join two quotations into one. A paraphrase is nobody’s words: never set it in quotation marks.',
	'llms.accounts':
		'What a party says is its account and not a finding. Where accounts differ, give each, and do not say which is true.',
	'llms.cite':
		'Cite the address of the page of what you use: addresses do not change. Say through which day it covers events.',
	'llms.notKnown': 'What is written as not known is not known to the sources read.',
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

	// Scripts in the browser
} as const;
