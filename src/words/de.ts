// German, as newsrooms in Germany write it. Names are put in as they are, so texts keep them in the
// nominative: after a colon, or where no article would have to change.
import type { Texts } from './word-key.ts';

export const de = {
	// Dates

	'date.notKnown': 'Datum unbekannt',
	'date.about': 'etwa {$date}',
	'date.range': '{$from} – {$to}',
	'date.years': '{$from}–{$to}',
	'date.notKnownTitle': 'Datum unbekannt',

	// Periods

	'period.from': 'seit {$from}',
	'period.until': 'bis {$until}',
	'period.fromUntil': 'von {$from} bis {$until}',

	// The rules of verification

	'rule.accents': 'ein Buchstabe und sein Akzent sind ein Zeichen (Unicode NFC)',
	'rule.ligatures': 'Ligaturen wie ﬁ und ﬄ gelten als ihre einzelnen Buchstaben',
	'rule.zeroWidth': 'weiche Trennstriche und andere Zeichen ohne Breite zählen nicht',
	'rule.hyphens':
		'U+2010 und der geschützte Bindestrich U+2011 gelten als gewöhnlicher Bindestrich',
	'rule.spacesInMarks':
		'Leerzeichen innerhalb der Anführungszeichen, wie in « mots », gehören zu den Zeichen',
	'rule.doubleMarks':
		'doppelte Anführungszeichen gelten als gleich, ob oben, unten, spitz oder gerade',
	'rule.cornerBrackets':
		'Eckklammern, wie sie im Chinesischen und Japanischen stehen, sind doppelte Anführungszeichen',
	'rule.singleMarks':
		'einfache Anführungszeichen und Apostrophe gelten als gleich, ob gebogen oder gerade',
	'rule.angledMarks': 'einfache spitze Zeichen, wie in ‹mots›, sind einfache Anführungszeichen',
	'rule.spaces':
		'mehrere Leerzeichen, geschützte Leerzeichen und Zeilenumbrüche sind ein Leerzeichen',
	'rule.brokenWords':
		'ein Wort, das die Quelle am Zeilenende trennt, ist ein ganzes; ein Bindestrich innerhalb der Zeile bleibt',
	'rule.dashSpeech':
		'ein Gedankenstrich am Anfang eines Absatzes eröffnet wörtliche Rede; der nächste Gedankenstrich oder das Ende des Absatzes schließt sie',
	'rule.commas':
		'ein Komma direkt vor dem schließenden Anführungszeichen darf fehlen oder ein Punkt werden, weil es im amerikanischen Satz zum Bericht gehört',
	'rule.brackets': `
		eckige Klammern zeigen, was geändert ist: Groß- oder Kleinschreibung, wie in [W]ir; Wörter anstelle
		von höchstens drei anderen, unter denen keine Verneinung und keine Zahl ist; hinzugefügte Wörter`,

	// Lists and labels

	'list.apart': '{$before}; {$next}',
	'list.andMore': 'und {$count :number} weitere',
	'list.part': '{$title}, Teil {$part :number}',
	'list.partOf': '{$title}, Teil {$part :number} von {$parts :number}',
	'text.labelled': '{$label}: {$text}',
	'text.sentence': '{$text}.',
	'text.withRole': '{$name}, {$role}',

	// What an entry is called at the beginning of a line

	'noun.story': 'Das Dossier',
	'noun.topics': 'Frage',
	'noun.parties': 'Partei',
	'noun.people': 'Person',
	'noun.demands': 'Forderung oder Angebot',
	'noun.quotes': 'Zitat',
	'noun.differences': 'Streitpunkt',
	'noun.events': 'Ereignis',
	'noun.figures': 'Abbildung',
	'noun.terms': 'Begriff',
	'noun.sources': 'Quelle',
	'noun.corrections': 'Korrektur',
	'noun.sourceBy': 'Quelle, {$publisher}',
	'found.differences': 'Streitpunkte',
	'found.terms': 'Glossar',

	// How many entries there are

	'count.topics': `.input {$count :number}
		.match $count
		one {{{$count} Frage}}
		* {{{$count} Fragen}}`,
	'count.quotes': `.input {$count :number}
		.match $count
		one {{{$count} Zitat}}
		* {{{$count} Zitate}}`,
	'count.demands': `.input {$count :number}
		.match $count
		one {{{$count} Forderung oder Angebot}}
		* {{{$count} Forderungen und Angebote}}`,
	'count.differences': `.input {$count :number}
		.match $count
		one {{{$count} Streitpunkt}}
		* {{{$count} Streitpunkte}}`,
	'count.events': `.input {$count :number}
		.match $count
		one {{{$count} Ereignis}}
		* {{{$count} Ereignisse}}`,
	'count.parties': `.input {$count :number}
		.match $count
		one {{{$count} Partei}}
		* {{{$count} Parteien}}`,
	'count.people': `.input {$count :number}
		.match $count
		one {{{$count} Person}}
		* {{{$count} Personen}}`,
	'count.figures': `.input {$count :number}
		.match $count
		one {{{$count} Abbildung}}
		* {{{$count} Abbildungen}}`,
	'count.terms': `.input {$count :number}
		.match $count
		one {{{$count} Begriff im Glossar}}
		* {{{$count} Begriffe im Glossar}}`,
	'count.sources': `.input {$count :number}
		.match $count
		one {{{$count} Quelle}}
		* {{{$count} Quellen}}`,
	'count.corrections': `.input {$count :number}
		.match $count
		one {{{$count} Korrektur}}
		* {{{$count} Korrekturen}}`,

	// Entries of one kind together, as a title

	'collection.story': 'Das Dossier selbst',
	'collection.topics': 'Fragen',
	'collection.quotes': 'Zitate',
	'collection.demands': 'Forderungen und Angebote',
	'collection.differences': 'Streitpunkte',
	'collection.events': 'Ereignisse',
	'collection.parties': 'Parteien',
	'collection.people': 'Personen',
	'collection.figures': 'Abbildungen',
	'collection.terms': 'Begriffe im Glossar',
	'collection.sources': 'Quellen',
	'collection.corrections': 'Korrekturen',

	// Titles of whole lists, and of their pages

	'whole.quotes': 'Im Wortlaut',
	'whole.demands': 'Forderungen und Angebote',
	'whole.sources': 'Quellen',
	'whole.events': 'Chronologie',
	'whole.topics': 'Fragen',
	'whole.topicsRange': 'Fragen {$from :number} bis {$to :number}',
	'topic.place': 'Frage {$number :number} von {$count :number}',
	'differences.other': 'Weitere Punkte',
	'groups.others': 'Weitere',

	// Demands, offers and decisions: the kinds an author chooses from

	'demandKind.demand': 'Forderung',
	'demandKind.claim': 'Anspruch',
	'demandKind.petition': 'Petition',
	'demandKind.offer': 'Angebot',
	'demandKind.proposal': 'Vorschlag',
	'demandKind.condition': 'Bedingung',
	'demandKind.call': 'Appell',
	'demandKind.topic for talks': 'Verhandlungsthema',
	'demandKind.order': 'Anordnung',
	'demandKind.ruling': 'Entscheidung',

	// What became of them

	'demandStatus.standing': 'Besteht weiter',
	'demandStatus.proposed': 'Vorgeschlagen',
	'demandStatus.reported': 'Nur von Dritten berichtet',
	'demandStatus.disputed': 'Strittig',
	'demandStatus.met': 'Erfüllt',
	'demandStatus.met-in-part': 'Teilweise erfüllt',
	'demandStatus.accepted': 'Angenommen',
	'demandStatus.ratified': 'Ratifiziert',
	'demandStatus.rejected': 'Abgelehnt',
	'demandStatus.refused': 'Zurückgewiesen',
	'demandStatus.withdrawn': 'Zurückgezogen',
	'demandStatus.overtaken': 'Von Ereignissen überholt',
	'demandStatus.unknown': 'Ausgang unbekannt',
	'status.asOf': '{$status}, Stand {$date}',
	'ask.line': '{$kind}, {$status :first:lower}',
	'demand.by': '{$kind} von {$by}',
	'demand.byTo': '{$kind} von {$by} an {$to}',
	'demand.namedBy': '{$kind}, genannt von {$by}',
	'demand.namedByTo': '{$kind}, von {$by} gegenüber {$to} genannt',
	'demand.label': '{$kind}, {$made}',

	// Headings of groups of them, and the same as nouns in a sentence

	'askGroup.asks': 'Forderungen',
	'askGroup.offers': 'Angebote',
	'askGroup.conditions': 'Bedingungen',
	'askGroup.topics': 'Verhandlungsthemen',
	'askGroup.decisions': 'Entscheidungen',
	'askNoun.asks': 'Forderungen',
	'askNoun.offers': 'Angebote',
	'askNoun.conditions': 'Bedingungen',
	'askNoun.topics': 'Verhandlungsthemen',
	'askNoun.decisions': 'Entscheidungen',
	'askNoun.oneOfAsks': 'Forderung',
	'askNoun.oneOfOffers': 'Angebot',
	'askNoun.oneOfConditions': 'Bedingung',
	'askNoun.oneOfTopics': 'Verhandlungsthema',
	'askNoun.oneOfDecisions': 'Entscheidung',

	// Parties

	'partyKind.union': 'Gewerkschaft',
	'partyKind.members': 'Mitglieder',
	'partyKind.employer': 'Arbeitgeber',
	'partyKind.employer-part': 'Teil des Arbeitgebers',
	'partyKind.company': 'Unternehmen',
	'partyKind.association': 'Verband',
	'partyKind.campaign': 'Initiative',
	'partyKind.residents': 'Anwohnerschaft',
	'partyKind.legislature': 'Volksvertretung',
	'partyKind.government': 'Regierung',
	'partyKind.public official': 'Öffentliches Amt',
	'partyKind.court': 'Gericht',
	'partyKind.regulator': 'Aufsichtsbehörde',
	'partyKind.school': 'Schule',
	'partyKind.go-between': 'Vermittlung',
	'partyKind.contractor': 'Auftragnehmer',
	'partyKind.expert': 'Fachleute',
	'partyKind.affected': 'Betroffene',
	'partyKind.publisher': 'Verlag',
	'partyKind.media': 'Medium',
	'partyKind.other': 'Weitere Genannte',
	'partyRole.side': 'Seite',
	'partyRole.part': 'Teil einer anderen Partei',
	'partyRole.caller': 'Appelliert an die Seiten',
	'partyRole.go-between': 'Vermittelt zwischen den Seiten',
	'partyRole.authority': 'Entscheidet',
	'partyRole.affected': 'Betroffen',
	'partyRole.other': 'Ebenfalls genannt',
	'person.anonymous': '{$role}, in der Quelle ohne Namen',

	// How a party began and ended; the list of parties stands at the tag

	'course.since': 'seit {$date}',
	'course.until': 'bis {$date}',
	'course.sinceNotKnown': 'Beginn unbekannt',
	'course.untilNotKnown': 'Ende unbekannt',
	'course.from': 'hervorgegangen aus {#parties/}',
	'course.joinedBy': 'darin aufgegangen: {#parties/}',
	'course.became': 'danach: {#parties/}',
	'course.joined': 'aufgegangen in {#parties/}',

	// Quotations

	'medium.news release': 'in einer Pressemitteilung',
	'medium.statement': 'in einer Stellungnahme',
	'medium.website statement': 'in einer Stellungnahme auf der eigenen Website',
	'medium.letter': 'in einem Brief',
	'medium.email': 'in einer E-Mail',
	'medium.message': 'in einer Nachricht',
	'medium.leaflet': 'in einem Flugblatt',
	'medium.social media post': 'in einem Beitrag in sozialen Medien',
	'medium.interview': 'in einem Interview',
	'medium.press conference': 'auf einer Pressekonferenz',
	'medium.speech': 'in einer Rede',
	'medium.hearing': 'bei einer Anhörung',
	'medium.court filing': 'in einem Schriftsatz an das Gericht',
	'medium.report': 'in einem Bericht',
	'medium.broadcast': 'in einer Sendung',
	'medium.video': 'in einem Video',
	'medium.podcast': 'in einem Podcast',
	'medium.not given': 'Anlass nicht genannt',
	'quote.printed': 'veröffentlicht {$date}',
	'quote.saidNotKnown': 'Zeitpunkt unbekannt',
	'quote.mediumSaid': '{$medium}, {$said}',
	'quote.origin': '{$speakers}, {$medium}, {$said}.',
	'quote.originNotGiven': '{$speakers}, {$said}.',
	'quote.originParaphrased': '{$speakers}, sinngemäß, {$medium}, {$said}.',
	'quote.publishedBy': 'Quelle: {$source}',
	'quote.shownInPart': 'Auszug: {$why}',
	'quote.viaOutlet': 'Dort zitiert nach: {$via}',
	'quote.viaSpokesperson': 'Übermittelt durch: {$via}',
	'quote.paraphrase': 'Von der Quelle sinngemäß wiedergegeben, nicht im Wortlaut',
	'quote.ownTranslation': 'Übersetzung ({$by}): {$words}',
	'quote.translated': 'Übersetzung: {$by}; geprüft wird das Original ({$language})',

	// How the words of a quotation were checked: sentences without a full stop

	'checked.full': 'Wort für Wort am vollständigen Text geprüft, {$date}',
	'checked.part': 'Wort für Wort am gelesenen Teil des Textes geprüft, {$date}',
	'checked.byHandFull':
		'Nicht maschinell geprüft; von Hand mit dem vollständigen Text verglichen: {$by}, {$date}',
	'checked.byHandPart':
		'Nicht maschinell geprüft; von Hand mit dem gelesenen Teil des Textes verglichen: {$by}, {$date}',
	'checked.notYet': 'Noch nicht geprüft: Der Wortlaut wurde nicht mit der Quelle verglichen',
	'checked.onlyPartRead': 'Ungeprüft: Die Quelle war nur zum Teil zugänglich',
	'checked.noText':
		'Ungeprüft: Die Quelle wurde gelesen, doch ihr Text liegt zum Vergleich nicht vor',
	'checked.paraphrase': 'Kein wörtliches Zitat, daher kein Wortlaut zu prüfen',
	'checked.withNote': '{$checked}. {$note}',

	// A quotation that other sources print too: how their words compare

	'wording.same': 'Gleicher Wortlaut',
	'wording.part': 'Teil des Wortlauts',
	'wording.differs': 'Abweichender Wortlaut',
	'wording.paraphrase': 'Sinngemäß',

	// Points on which accounts differ

	'differenceState.disputed': 'Strittig',
	'differenceState.unresolved': 'Ungeklärt',
	'differenceState.agreed': 'Unstrittig',
	'differenceState.one side only': 'Nur eine Seite',
	'differenceNote.disputed': 'strittig',
	'differenceNote.unresolved': 'ungeklärt',
	'differenceNote.agreed': 'unstrittig',
	'differenceNote.one side only': 'nur eine Seite',
	'silence.not found': 'Keine Äußerung in den ausgewerteten Quellen',
	'silence.has not said': 'Hat sich nicht geäußert',
	'silence.declined': 'Äußert sich nicht dazu',
	'silence.not asked': 'Nicht befragt',
	'account.silence': '{$silence}, Stand {$date}',
	'account.notFound': 'Keine Äußerung in den ausgewerteten Quellen, Stand {$date}',
	'account.none': 'Keine Darstellung',
	'account.from': '{$speakers}, {$said}',
	'account.reportedBy': 'Berichtet von {$source}',

	// Sources

	'sourceKind.news report': 'Bericht',
	'sourceKind.opinion column': 'Meinungsbeitrag',
	'sourceKind.interview': 'Interview',
	'sourceKind.broadcast': 'Sendung',
	'sourceKind.video': 'Video',
	'sourceKind.podcast': 'Podcast',
	'sourceKind.transcript': 'Wortprotokoll',
	'sourceKind.news release': 'Pressemitteilung',
	'sourceKind.website statement': 'Stellungnahme auf einer Website',
	'sourceKind.social media post': 'Beitrag in sozialen Medien',
	'sourceKind.letter': 'Brief',
	'sourceKind.email': 'E-Mail',
	'sourceKind.message': 'Nachricht',
	'sourceKind.leaflet': 'Flugblatt',
	'sourceKind.newsletter': 'Newsletter',
	'sourceKind.question and answer page': 'Seite mit Fragen und Antworten',
	'sourceKind.minutes': 'Protokoll',
	'sourceKind.court document': 'Gerichtsdokument',
	'sourceKind.law or rule': 'Gesetz oder Vorschrift',
	'sourceKind.regulator notice': 'Bekanntmachung einer Behörde',
	'sourceKind.report': 'Untersuchungsbericht',
	'sourceKind.data set': 'Datensatz',
	'sourceKind.reference page': 'Nachschlagewerk',
	'voice.independent': 'Unabhängig',
	'voice.official record': 'Amtliches Dokument',
	'source.speaksFor': 'Spricht für {$parties}',
	'dateKnown.printed': 'darin angegeben',
	'dateKnown.stored with the page': 'in den Daten der Seite gespeichert, nicht angezeigt',
	'dateKnown.in the address': 'aus der Webadresse',
	'dateKnown.worked out': 'erschlossen, nicht angegeben',
	'dateKnown.not known': 'unbekannt',
	'read.in full': 'vollständig',
	'read.in part': 'teilweise',
	'source.headlineNotSeen': 'Überschrift nicht eingesehen; in der Adresse steht: {$words}',
	'source.inALine': '{$publisher}, {$date}',
	'source.title': '{$publisher}: {$headline}',
	'source.place': '{$source}, {$locator}',
	'note.kind': '{$kind}',
	'restsOn.story': 'Kurzfassung',
	'restsOn.topics': 'Fragen',
	'restsOn.quotes': 'Zitate',
	'restsOn.differences': 'Streitpunkte',
	'restsOn.events': 'Ereignisse',
	'restsOn.parties': 'Parteien',
	'restsOn.people': 'Personen',
	'restsOn.figures': 'Abbildungen',
	'restsOn.terms': 'Glossar',
	'restsOn.sources': 'Anmerkungen zu anderen Quellen',

	// Figures: photos, documents, maps and charts

	'figureKind.photo': 'Foto',
	'figureKind.scan': 'Dokument',
	'figureKind.map': 'Karte',
	'figureKind.chart': 'Grafik',
	'figure.credit': '{$kind}: {$credit}. {#licence}{$licence :first:upper}{/licence}',
	'figure.from': 'Aus: {#link}{$source}{/link}',
	'figure.larger': 'Größer und mit Angaben',
	'figure.allPages': `.input {$count :number}
		.match $count
		2 {{Beide Seiten}}
		* {{Alle {$count} Seiten}}`,
	'figure.page': 'Seite {$number :number} von {$count :number}',
	'figure.pageAlt': '{$alt} (Seite {$number :number} von {$count :number})',
	'figure.transcript': 'Abschrift',

	// Events, figures and votes

	'eventOutcome.took place': 'Hat stattgefunden',
	'eventOutcome.did not take place': 'Hat nicht stattgefunden',
	'eventOutcome.not known': 'Ob es stattgefunden hat, ist nicht bekannt',
	'plannedState.took place': 'geplant, hat stattgefunden',
	'plannedState.did not take place': 'hat nicht stattgefunden',
	'plannedState.not known': 'geplant, Ausgang unbekannt',
	'eventState.planned': 'geplant',
	'eventState.later': 'später',
	'event.note': '{$date}, {$state}',
	'event.inALine': '{$date}, {$title}',
	'amount.withUnit': '{$figure} {$unit}',
	'amount.unitPeriod': '{$unit} {$period}',
	'vote.for': 'Dafür',
	'vote.against': 'Dagegen',
	'vote.abstained': 'Enthaltungen',
	'vote.notGiven': 'nicht angegeben',
	'vote.line': '{$question}: {$figures}',
	'vote.figureFor': '{$figure} dafür',
	'vote.figureAgainst': '{$figure} dagegen',
	'vote.figureAbstained': '{$figure} Enthaltungen',

	// The timeline

	'timeline.zone': 'Zeitzone der Uhrzeiten: {$zone}.',
	'scale.year': 'nach Jahren',
	'scale.month': 'nach Monaten',
	'scale.day': 'nach Tagen',
	'gap.years': `.input {$count :number}
		.match $count
		one {{ein Jahr vergeht}}
		* {{{$count} Jahre vergehen}}`,
	'gap.months': `.input {$count :number}
		.match $count
		one {{ein Monat vergeht}}
		* {{{$count} Monate vergehen}}`,

	// As of when a story is told, and whether its dispute went on then

	'storyStatus.ongoing': 'andauernd',
	'storyStatus.ended': 'beendet',
	'asOf.ongoing': '{$date} · Konflikt dauert an',
	'asOf.ended': '{$date} · Konflikt beendet',
	'asOfInSentence.ongoing': '{$date}, als der Konflikt noch andauerte',
	'asOfInSentence.ended': '{$date}, als der Konflikt beendet war',

	// Editions, and what changed between them

	'edition.name': 'Ausgabe {$edition :number}',
	'edition.nameAndDate': 'Ausgabe {$edition :number}, {$date}',
	'changes.changed': '{$count :number} geändert',
	'changes.added': '{$count :number} neu',
	'changes.removed': '{$count :number} nicht mehr enthalten',
	'changes.address': 'Adresse',
	'retired.merged': 'Zusammengelegt',
	'retired.withdrawn': 'Zurückgezogen',

	// Names of what an author fills in, where it has changed

	'field.accounts': 'Darstellungen',
	'field.addressWords': 'Wörter der Adresse',
	'field.affects': 'Betrifft',
	'field.affiliations': 'Zugehörigkeiten',
	'field.after': 'Jetzt',
	'field.aliases': 'Andere Bezeichnungen',
	'field.alsoIn': 'Auch abgedruckt in',
	'field.alsoReported': 'Ferner berichtet',
	'field.alt': 'Bildbeschreibung',
	'field.amounts': 'Zahlen',
	'field.answer': 'Antwort',
	'field.anonymous': 'In der Quelle ohne Namen',
	'field.authors': 'Verfasst von',
	'field.archivedUrl': 'Archivierte Kopie',
	'field.attribution': 'Wie die Worte in die Quelle kamen',
	'field.balanceReason': 'Grund der Gewichtung',
	'field.became': 'Wurde zu',
	'field.before': 'Zuvor',
	'field.by': 'Von',
	'field.byline': 'Autorenzeile',
	'field.bylineNote': 'Verfasst von',
	'field.caption': 'Bildunterschrift',
	'field.checked': 'Prüfung des Wortlauts',
	'field.covers': 'Inhalt',
	'field.credit': 'Bildnachweis',
	'field.date': 'Datum',
	'field.dateInWords': 'Datum in Worten',
	'field.dateKnown': 'Woher das Datum bekannt ist',
	'field.dateNote': 'Woher das Datum bekannt ist',
	'field.decidedBy': 'Entschieden durch',
	'field.describedBy': 'Beschrieben von',
	'field.excerptNote': 'Hinweis zum Auszug',
	'field.file': 'Bilddatei',
	'field.firstAddress': 'Erste Adresse',
	'field.headline': 'Überschrift',
	'field.image': 'Prüfsumme des Bildes',
	'field.isPart': 'Ist ein Teil',
	'field.kind': 'Art',
	'field.kindInWords': 'Art, in Worten',
	'field.leadIn': 'Einleitung',
	'field.licence': 'Lizenz',
	'field.locator': 'Stelle in der Quelle',
	'field.marks': 'Anführungszeichen in der Quelle',
	'field.marksNote': 'Warum es als Zitat gilt',
	'field.medium': 'Anlass der Äußerung',
	'field.mediumInWords': 'Anlass der Äußerung, in Worten',
	'field.name': 'Name',
	'field.namedAs': 'Auch genannt als',
	'field.notKnown': 'Was nicht bekannt ist',
	'field.notes': 'Anmerkungen',
	'field.outcome': 'Was daraus wurde',
	'field.ownWords': 'Eigene Worte',
	'field.partOf': 'Teil von',
	'field.pages': 'Seiten',
	'field.parties': 'Parteien',
	'field.partiesOrder': 'Reihenfolge der Parteien',
	'field.partsAreExamples': 'Die Teile sind Beispiele',
	'field.party': 'Partei',
	'field.partyNote': 'Hinweis zur Partei',
	'field.planned': 'Geplant',
	'field.printedOn': 'Veröffentlicht am',
	'field.publisher': 'Herausgeber',
	'field.question': 'Frage',
	'field.read': 'Wie viel gelesen wurde',
	'field.reference': 'Aufbewahrt bei',
	'field.relations': 'Beziehungen',
	'field.role': 'Funktion',
	'field.saidOn': 'Gesagt am',
	'field.saidOnInWords': 'Gesagt am, in Worten',
	'field.sameStatementAs': 'Aus derselben Äußerung',
	'field.short': 'Kurzname',
	'field.shortTitle': 'Kurztitel',
	'field.shows': 'Im Text gezeigt',
	'field.since': 'Seit',
	'field.source': 'Quelle',
	'field.sources': 'Quellen',
	'field.speakers': 'Gesagt von',
	'field.standfirst': 'Vorspann',
	'field.state': 'Stand',
	'field.status': 'Status',
	'field.statusDate': 'Datum des Status',
	'field.statusNote': 'Grundlage des Status',
	'field.text': 'Text',
	'field.timeZone': 'Zeitzone',
	'field.title': 'Titel',
	'field.to': 'An',
	'field.topics': 'Fragen',
	'field.translation': 'Übersetzung',
	'field.until': 'Bis',
	'field.url': 'Adresse',
	'field.via': 'Durch wen',
	'field.voice': 'Wessen Stimme',
	'field.vote': 'Abstimmung',
	'field.website': 'Website',
	'field.why': 'Warum ohne Namen',
	'field.window': 'Zeitraum',
	'field.windowInWords': 'Zeitraum in Worten',
	'field.words': 'Wortlaut',
	'field.listedAs': 'Aufgeführt als',
	'field.titleOf': 'Titel',
	'field.says': 'Darstellung von {$party}',
	'field.withPlace': '{$text} ({$place})',
	'field.amount': '{$what}: {$amount} ({$place})',
	'field.amountOn': '{$what}, {$date}: {$amount} ({$place})',
	'field.amountWithNote': '{$amount}. {$note}',
	'field.yes': 'ja',
	'attribution.direct': 'von der Quelle selbst zitiert',
	'attribution.via-outlet': 'über ein anderes Medium',
	'attribution.via-spokesperson': 'durch jemanden, der für sie spricht',
	'attribution.translated': 'übersetzt',
	'attribution.paraphrase': 'in den Worten der Quelle wiedergegeben',
	'mediumChosen.news release': 'Pressemitteilung',
	'mediumChosen.statement': 'Stellungnahme',
	'mediumChosen.website statement': 'Stellungnahme auf der eigenen Website',
	'mediumChosen.letter': 'Brief',
	'mediumChosen.email': 'E-Mail',
	'mediumChosen.message': 'Nachricht',
	'mediumChosen.leaflet': 'Flugblatt',
	'mediumChosen.social media post': 'Beitrag in sozialen Medien',
	'mediumChosen.interview': 'Interview',
	'mediumChosen.press conference': 'Pressekonferenz',
	'mediumChosen.speech': 'Rede',
	'mediumChosen.hearing': 'Anhörung',
	'mediumChosen.court filing': 'Schriftsatz an das Gericht',
	'mediumChosen.report': 'Bericht',
	'mediumChosen.broadcast': 'Sendung',
	'mediumChosen.video': 'Video',
	'mediumChosen.podcast': 'Podcast',
	'mediumChosen.not given': 'nicht genannt',
	'marks.none': 'keine',
	'against.full text': 'vollständiger Text',
	'against.partial copy': 'Teil des Textes',

	// Corrections

	'correctionKind.quote': 'Zitat',
	'correctionKind.attribution': 'Zuschreibung',
	'correctionKind.fact': 'Sachangabe',
	'correctionKind.context': 'Zusammenhang',
	'correction.title': 'Korrektur vom {$date}',
	'correction.titleNow': 'Korrektur vom {$date}: {$now}',
	'correction.before': 'Zuvor: {$text}',
	'correction.now': 'Jetzt: {$text}',
	'correction.on': 'Betrifft: {$titles}',

	// The method page

	'limit.words': 'keine Partei hat mehr als {$percent :number} Prozent der zitierten Wörter',
	'limit.quotations': 'keine hat mehr als {$percent :number} Prozent der Zitate',
	'limit.firstMentions':
		'keine wird in mehr als {$percent :number} Prozent der Texte als Erste genannt',
	'limit.verified':
		'mindestens {$percent :number} Prozent der zitierten Wörter jeder Partei sind geprüft',
	'limit.topics': `.input {$count :number}
		.match $count
		one {{jede wird zu mindestens {$count} Frage zitiert}}
		* {{jede wird zu mindestens {$count} Fragen zitiert}}`,
	'limit.pageWords':
		'auf der Startseite und in der Zusammenfassung hat keine Partei mehr als {$percent :number} Prozent der zitierten Wörter',
	'limit.topicWords': 'auf der Seite einer Frage keine mehr als {$percent :number} Prozent',
	'limit.firstOrLast':
		'keine hat in mehr als {$percent :number} Prozent der Fragen, zu denen zwei Parteien zitiert sind, das erste oder das letzte Zitat, aufgerundet',
	'limit.alternate':
		'keine hat zwei abgesetzte Zitate hintereinander, solange auf der Seite eine andere noch zu zitieren ist',
	'balance.front': 'Die Startseite',
	'balance.summary': 'Die Zusammenfassung',
	'balance.first': 'als Erste',
	'balance.last': 'als Letzte',
	'policy.corrections': 'Umgang mit Korrekturen',
	'policy.ethics': 'Redaktionelle Grundsätze',
	'policy.funding': 'Eigentum und Finanzierung',
	'print.letter': 'PDF im Format US Letter',
	'print.a4': 'PDF im Format A4',

	// Around every page: head, navigation, foot (layouts/)

	'tab.front': '{$story} | On the Record',
	'tab.page': '{$title} | {$story}',
	'head.feeds': 'Ausgaben und Korrekturen',
	'translation.whole': 'Übersetzung: {$by}, {$date}. Originalsprache: {$language}.',
	'translation.inPart':
		'Übersetzung: {$by}, {$date}. Was nicht übersetzt ist, steht in der Originalsprache: {$language}.',
	'translation.none':
		'Diese Seite ist noch nicht übersetzt. Ihr Text steht in der Originalsprache: {$language}.',
	'translation.stale':
		'Der Originaltext hat sich seit der Übersetzung geändert. Bis sie erneuert ist, steht er in der Originalsprache: {$language}.',
	'frame.skip': 'Zum Inhalt springen',
	'frame.asOf': 'Stand: {$date}\u00a0· Ausgabe {$edition :number}',
	'print.sheet': 'Seite {#page/} von {#pages/}',
	'frame.contents': 'Inhalt',
	'frame.contentsLabel': 'Inhalt des Dossiers',
	'frame.contentsAgain': 'Inhalt, erneut',
	'frame.crumbs': 'Sie sind hier',
	'frame.imprint':
		'Herausgeber: {#publisher/}. Ausgabe {$edition :number}, {$date}; Ereignisse bis {$asOf}. {#corrections/}.',
	'frame.corrections': '{#link}Korrekturen{/link}',
	'frame.correctionsContact': '{#link}Korrekturen{/link}: {$contact}',
	'frame.licence': 'Unsere Texte: {#licence/}. Zitate gehören ihren Urhebern.',

	// The navigation

	'contents.short': 'Kurzfassung',
	'contents.questions': 'Fragen',
	'contents.demands': 'Forderungen und Angebote',
	'contents.quotes': 'Im Wortlaut',
	'contents.differences': 'Streitpunkte',
	'contents.timeline': 'Chronologie',
	'contents.glossary': 'Glossar',
	'contents.sources': 'Quellen',
	'contents.search': 'Suche',
	'contents.summary': 'Druckfassung',
	'contents.corrections': 'Korrekturen',
	'contents.changes': 'Änderungen',
	'contents.newsrooms': 'Für Redaktionen',
	'contents.about': 'Über dieses Dossier',

	// Ways to pass a page on

	'share.label': 'Teilen, einbetten, drucken',
	'share.share': 'Teilen',
	'share.embed': 'Einbetten',
	'share.print': 'Drucken',

	// Around every card, and in the gallery of cards

	'card.publishedBy': '{#publisher/}: {$story}',
	'card.moreOfRetired': 'Was daraus wurde',
	'gallery.preview': 'Vorschau: {$title}',
	'gallery.address': 'Adresse, für WordPress und Ghost',
	'gallery.frame': 'iframe, Skript optional',
	'gallery.html': 'Reines HTML mit Permalink',
	'gallery.picture': 'Bild mit Alternativtext',
	'gallery.today': 'Stand heute',
	'gallery.pinned': 'Stand der Ausgabe {$edition :number}',
	'gallery.feed': 'Feed der Änderungen an dieser Karte',

	// Parts of pages (components/)

	'accounts.label': 'Darstellungen: {$question}',
	'accounts.state': 'Darstellungen im Vergleich · {$state}',
	'accounts.alsoReported': 'Ferner berichtet',
	'accounts.captionByParty': '{$caption}: eine Zeile je Frage, eine Spalte je Partei',
	'accounts.captionByQuestion':
		'{$caption}: eine Zeile je Frage, daneben die Darstellungen der Parteien',
	'accounts.question': 'Frage',
	'accounts.accounts': 'Darstellungen',

	'amounts.caption': 'Zahlen mit ihren Quellen',
	'amounts.of': 'Was gezählt wird',
	'amounts.figures': 'Zahlen',
	'amounts.differ': 'Quellen weichen voneinander ab',

	'asks.parts': 'Im Einzelnen: {$parts}',
	'asks.examples': 'Darunter: {$parts}',

	'balance.caption': 'Wie viel Raum jede Partei erhält, nach Parteien',
	'balance.party': 'Partei',
	'balance.words': 'Zitierte Wörter',
	'balance.quotations': 'Zitate',
	'balance.verified': 'Geprüfte Wörter',
	'balance.topics': 'Fragen, in denen sie zitiert wird',
	'balance.namedFirst': 'Zuerst genannt',
	'balance.demands': 'Forderungen und Angebote',
	'balance.others': 'Auf keiner Seite',
	'balanceFigure.wordsOfAll':
		'{$count :number} {#share}{$percent :number} Prozent{/share}{#narrow} · zitierte Wörter{/narrow}',
	'balanceFigure.words': '{$count :number}{#narrow} · zitierte Wörter{/narrow}',
	'balanceFigure.quotations': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} Zitat{/narrow}}}
		* {{{$count}{#narrow} Zitate{/narrow}}}`,
	'balanceFigure.verified': '{$percent :number} Prozent{#narrow} der Wörter geprüft{/narrow}',
	'balanceFigure.topics': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} Frage, in der sie zitiert wird{/narrow}}}
		* {{{$count}{#narrow} Fragen, in denen sie zitiert wird{/narrow}}}`,
	'balanceFigure.first': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} Text nennt sie zuerst{/narrow}}}
		* {{{$count}{#narrow} Texte nennen sie zuerst{/narrow}}}`,
	'balanceFigure.demands': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} Forderung oder Angebot{/narrow}}}
		* {{{$count}{#narrow} Forderungen und Angebote{/narrow}}}`,

	'byline.by': 'Von {#names/}',
	'byline.withRole': '{#name/} ({$role})',

	'changes.wordByWord': 'Wort für Wort',
	'changes.inNumbers': 'In Zahlen',
	'changes.parts': 'Teile: {#parts/}',
	'changes.inStory': 'Änderungen am Dossier selbst',
	'changes.corrected': 'Korrigiert',
	'changes.tooMuch': '{$fields}: zu umfangreich, um es hier zu zeigen.',
	'changes.nothing': 'Nichts, was auf den Seiten zu sehen ist.',
	'changes.headingChanged': 'Geändert',
	'changes.headingNew': 'Neu',
	'changes.headingRemoved': 'Nicht mehr enthalten',

	'corrections.ofDay': 'Korrekturen vom {$date}',
	'corrections.before': 'Zuvor',
	'corrections.now': 'Jetzt',
	'corrections.where': 'Wo der Fehler stand',
	'corrections.whereCount': `.input {$count :number}
		.match $count
		one {{Wo der Fehler stand: {$count} Eintrag}}
		* {{Wo der Fehler stand: {$count} Einträge}}`,
	'corrections.beforeNow': '{#before}Zuvor: {$before}{/before} Jetzt: {#link}{$now}{/link}',
	'corrections.notice':
		'{#strong}{#link}Korrigiert am {$date}{/link}.{/strong} {$kind}. Zuvor: {$before} Jetzt: {$now}',
	'corrections.earlier': 'Frühere Korrekturen',
	'corrections.earlierAre': 'In Kürze. Jede Zeile führt zur ganzen Korrektur.',
	'corrections.more': 'Und {$count :number} weitere: {#all}alle Korrekturen{/all}.',

	'demand.fromTo': '{#by/}{#arrow} → {/arrow}{#aloud}an{/aloud}{#to/}',
	'demand.namedByWhom': 'Genannt von {#by/}',
	'demand.notDescribed': '{#line/}',
	'demand.described': '{#line/}{#part}, nach Darstellung von {#name/}{/part}',
	'demand.statusLine': '{#strong}{$status}{/strong}.',
	'demand.statusAsOf': '{#strong}{$status}{/strong}, Stand {$date}.',
	'demand.time': 'Zeitraum: {$window}.',
	'demand.parts': 'Im Einzelnen',
	'demand.examples': 'Darunter (Beispiele, keine vollständige Liste)',
	'demands.every': 'Alle Forderungen und Angebote',
	'quotes.every': 'Alle Zitate',

	'event.decidedBy': '{$outcome}: {#link}{$event}{/link}, {$date}',
	'event.dateKnown': 'Zum Datum: {$note}',
	'event.sources': 'Quellen: {#sources/}',
	'event.otherSources': 'Weitere Quellen: {#sources/}',
	'event.topics': 'Fragen: {#topics/}',

	'list.inside': '{$title}',

	'lists.byDate': 'Nach Datum',
	'lists.former': 'Was hier stand, steht jetzt in einem anderen Teil der Liste.',
	'lists.beforeAndAfter': 'Davor und danach',
	'lists.previous': '← {$title}',
	'lists.next': '{$title} →',

	'more.quotations': `.input {$count :number}
		.match $count
		one {{{$count} früheres Zitat in der ganzen Liste ansehen}}
		* {{{$count} frühere Zitate in der ganzen Liste ansehen}}`,
	'more.differences': `.input {$count :number}
		.match $count
		one {{{$count} früheren Streitpunkt in der ganzen Liste ansehen}}
		* {{{$count} frühere Streitpunkte in der ganzen Liste ansehen}}`,
	'more.events': `.input {$count :number}
		.match $count
		one {{{$count} früheres Ereignis in der ganzen Chronologie ansehen}}
		* {{{$count} frühere Ereignisse in der ganzen Chronologie ansehen}}`,
	'more.questions': `.input {$count :number}
		.match $count
		one {{{$count} frühere Frage in der ganzen Liste ansehen}}
		* {{{$count} frühere Fragen in der ganzen Liste ansehen}}`,
	'more.asks': 'Noch {$count :number} {$nouns} in der ganzen Liste ansehen',

	'notes.label': 'Anmerkungen',
	'notes.plain': '{#source/}, {$date}',
	'notes.withPlace': '{#source/}, {$locator}, {$date}',
	'notes.source': '{#link}{$publisher}{/link}',
	'notes.sourceApart': '{#link}{$publisher}{/link} ({$apart})',
	'notes.backSign': '↩',
	'notes.back': 'Zurück zu Anmerkung {$note :number} im Text',
	'notes.backOf':
		'Zurück zu Anmerkung {$note :number} im Text, Stelle {$number :number} von {$count :number}',

	'pageBalance.caption': 'Wen jede Seite zitiert, nach Seite und Partei',
	'pageBalance.page': 'Seite und Partei',
	'pageBalance.words': 'Zitierte Wörter',
	'pageBalance.share': '{$words :number} ({$percent :number}\u00a0%)',
	'pageBalance.left': `.input {$count :number}
		.match $count
		one {{{$count} weitere Frage ist ausgezählt, hier aber nicht aufgeführt.}}
		* {{{$count} weitere Fragen sind ausgezählt, hier aber nicht aufgeführt.}}`,

	'pager.label': 'Andere Fragen',
	'pager.previous': 'Vorherige Frage',
	'pager.next': 'Nächste Frage',

	'party.tie': '{#name/} ({$note})',
	'name.affiliated': '{$name} ({$party})',
	'card.jointly': 'Gemeinsam mit {$speakers}.',
	'party.relation': '{$as} {#parties/}',
	'party.part': '{#name/} {#kind/}',
	'party.partWithPeople': '{#name/} {#kind/}{#group}: {#people/}{/group}',
	'who.none': 'In diesem Dossier kommt keine Partei vor.',
	'who.rest': 'Ebenfalls beteiligt',

	'quote.occasion': '{$medium :first:upper}, {$said}.',
	'quote.occasionNotGiven': '{$said :first:upper}; {$medium}.',
	'quote.speaker': '{#name/}',
	'quote.speakerWithRole': '{#name/}{#role}, {$role}{/role}',
	'quote.published': 'Quelle: {#place/}.',
	'quote.publishedAndHeld': 'Quelle: {#place/} ({$reference}).',
	'quote.notNamed': 'Ohne Namen: {$why}',
	'quote.checked': '{#link}{$checked}{/link}.',
	'quote.inPart': 'Auszug.',
	'quote.inSource': 'In der Quelle ansehen',
	'quote.whole': 'Das ganze Zitat',
	'quote.permalink': 'Permalink',

	'reference.label': 'Quelle {$number :number}',
	'reference.labelAndPlace': 'Quelle {$number :number}, {$locator}',
	'reference.place': '{$number :number},\u00a0{$place}',

	'retired.since': '{$state} am {$date}.',
	'retired.successor': 'Jetzt Teil von: {#link}{$title}{/link}.',
	'retired.listed': 'Nicht mehr aufgeführt',

	'source.link': '{#link}{$name}{/link}',
	'source.linkPlace': '{#link}{$name}{/link}, {$locator}',
	'source.inBrackets': '({#source/})',
	'source.placeInBrackets': '({#source/}, {$locator})',
	'sources.heading': 'Quellen',
	'sources.entry': '{#link}{$publisher}{/link}, {#title/}, {$date}',
	'sources.entryAndPlace':
		'{#link}{$publisher}{/link}, {#title/}, {$date}{#place}, {$locator}{/place}',
	'sources.read': '{$read} gelesen',
	'sources.cited': `.input {$count :number}
		.match $count
		0 {{nicht zitiert}}
		one {{in {$count} Eintrag zitiert}}
		* {{in {$count} Einträgen zitiert}}`,

	'summary.label': 'On the Record · Zusammenfassung',
	'summary.edition': 'Ausgabe {$edition :number} · Stand: {$date}',
	'summary.isCurrent': 'Ist das noch aktuell?',
	'summary.whetherCurrent':
		'Unter {#link}{$address}{/link} steht, ob Ausgabe {$edition :number} die neueste ist, was sich seither geändert hat und was korrigiert wurde.',
	'summary.code': 'QR-Code, der zu {$address} führt',
	'summary.imprint':
		'Ausgabe {$edition :number}, {$date}. Ereignisse bis {$asOf}; spätere sind gekennzeichnet. Herausgeber: {$publisher}; Korrekturen unter {#link}{$address}{/link}.',
	'summary.howToPrint':
		'Drucken Sie diese Seite aus dem Browser, auf A4 oder Letter. Die Nummern führen zu den Quellen am Ende.',
	'summary.corrected': `.input {$count :number}
		.match $count
		one {{{#strong}Korrigiert.{/strong} {$count} Korrektur betrifft diese Zusammenfassung, vom {$date}. Was zuvor hier stand und was jetzt gilt, steht {#link}vor den Quellen{/link}.}}
		* {{{#strong}Korrigiert.{/strong} {$count} Korrekturen betreffen diese Zusammenfassung, die neueste vom {$date}. Was zuvor hier stand und was jetzt gilt, steht {#link}vor den Quellen{/link}.}}`,
	'summary.parties': 'Die Parteien',
	'summary.partiesAnd': 'Die Parteien und ihre {$nouns}',
	'summary.quoted': '{$kind}. Zitiert: {$people}',
	'summary.left': '{$count :number} weitere auf der vollständigen Seite',
	'summary.otherParties': '{#parties/}.',
	'summary.alsoParties': 'Ferner: {#parties/}.',
	'summary.party': '{#name/} ({$kind})',
	'summary.demand': '{$kind}: {$title}.',
	'summary.parts': 'Im Einzelnen: {$parts}.',
	'summary.examples': 'Darunter: {$parts}.',
	'summary.describedBy': '{$status}, nach Darstellung von {$name}',
	'summary.time': '{$status}; Zeitraum: {$window}',
	'summary.quotes': 'Im Wortlaut',
	'summary.saying': '{#speakers/}, {$medium}, {$said}. {$publisher}.',
	'summary.sayingNotGiven': '{#speakers/}, {$said}; {$medium}. {$publisher}.',
	'summary.verified': 'Geprüft.',
	'summary.unchecked': 'Ungeprüft.',
	'summary.days': 'Die wichtigsten Tage',
	'summary.daysCaption': 'Die wichtigsten Tage des Konflikts',
	'summary.date': 'Datum',
	'summary.happened': 'Was geschah',
	'summary.dayWithState': '{#state}{$state :first:upper}: {/state}{$title}',
	'summary.vote': '({$vote})',
	'summary.source': '{$publisher}, {#title}{$title}{/title}, {$date}.',
	'summary.sourceNotSeen': '{$publisher}, {#title}{$title}{/title}, {$date}.',

	'positions.heading': 'Wie sich die Positionen veränderten',
	'positions.caption': '{$of}, {$unit}: jede Zeile ist eine genannte Zahl, nach Datum geordnet',
	'positions.day': 'Wann',
	'positions.by': 'Wer',
	'positions.figure': 'Zahl',
	'positions.in': 'Forderung oder Angebot',
	'positions.scale': 'maßstäblich',
	'positions.scaleFrom': 'maßstäblich, ab {$value}',
	'positions.undated': 'Nur in der Tabelle, weil kein Tag bekannt ist: {$count :number}',
	'positions.latest': 'Die letzten {$shown :number} von {$count :number}',

	'timeline.moved': 'Steht jetzt an anderer Stelle',
	'timeline.happened': 'geschehen',
	'timeline.planned': 'geplant',
	'timeline.approximate': 'Datum ungefähr',
	'timeline.severalDays': 'über mehrere Tage',
	'timeline.scale': 'maßstäblich {$scale}',

	'vote.caption': '{#kind}Abstimmung:{/kind} {$question}',
	'vote.shares': 'Prozent der Ja- und Nein-Stimmen',
	'vote.source': 'Quelle: {#source/}',

	// Pages (pages/), by page. Titles of pages, descriptions that search engines show, headings.

	'page.accountsDiffer': 'Streitpunkte',
	'page.inTheirWords': 'Im Wortlaut',
	'page.notKnown': 'Was nicht bekannt ist',
	'page.questions': 'Fragen',
	'page.relatedQuestions': 'Verwandte Fragen',
	'page.whoIsWho': 'Wer ist wer',
	'page.list': '{$list}: {$part}',
	'page.listOfStory': '{$list} im Dossier: {$part}.',

	'page.notFound.title': 'Seite nicht gefunden',
	'page.notFound.description': 'Unter dieser Adresse gibt es keine Seite.',
	'page.notFound.goOn':
		'Prüfen Sie die Adresse auf Tippfehler, gehen Sie zur {#home}Startseite{/home} oder zur {#search}Suche{/search} oder wählen Sie eine Frage.',

	'page.retired.description': '{$state} am {$date}. {$reason}',
	'page.retired.label': '{$kind} · {$state}',
	'page.retired.goOn':
		'Die Adresse bleibt bestehen, damit alle, die hierher verlinkt haben, erfahren, was daraus wurde. {#changes}Änderungen{/changes} · {#story}Das Dossier{/story}',

	'page.front.covers': 'Ereignisse bis {$asOf}; spätere tragen ihr Datum.',
	'page.front.print': 'Druckfassung',
	'page.front.short': 'Kurzfassung',
	'page.front.left': '{$count :number} weitere auf der vollständigen Seite',
	'page.front.allDemands': 'Alle {$demands} mit ihrem Status',
	'page.front.allQuotes': 'Alle Zitate',
	'page.front.differences': 'Worin sich die Darstellungen unterscheiden',
	'page.front.differencesCaption': 'Worin sich die Darstellungen der Parteien unterscheiden',
	'page.front.allDifferences': 'Alle Streitpunkte mit Wortlaut',
	'page.front.days': 'Die wichtigsten Tage',
	'page.front.allDays': 'Die ganze Chronologie',

	'page.about.title': 'Über dieses Dossier',
	'page.about.description':
		'Wie dieses Dossier entsteht, wie Zitate geprüft werden, wie viel Raum jede Partei erhält; Lizenz und Datenschutz.',
	'page.about.imprint':
		'Herausgeber: {$publisher}. Ausgabe {$edition :number}, {$date}. Das Dossier berücksichtigt Ereignisse bis {$asOf}; spätere tragen ihr Datum.',
	'page.about.policies': 'Grundsätze ({$publisher}): {#links/}',
	'page.about.numbers': 'In Zahlen',
	'page.about.quotations': 'Zitate',
	'page.about.quotationCount': '{$count :number}: {$checks}',
	'page.about.quotationCountBesides': `.input {$paraphrases :number} .input {$count :number}
		.match $paraphrases
		one {{{$count}: {$checks}; außerdem eine sinngemäße Wiedergabe, ohne Anführungszeichen}}
		* {{{$count}: {$checks}; außerdem {$paraphrases} sinngemäße Wiedergaben, ohne Anführungszeichen}}`,
	'page.about.verified': '{$count :number} am vollständigen Text der Quelle geprüft',
	'page.about.verifiedInPart': '{$count :number} am gelesenen Teil des Textes',
	'page.about.byHand': '{$count :number} von Hand verglichen',
	'page.about.unchecked': '{$count :number} ungeprüft',
	'page.about.sources': 'Quellen',
	'page.about.sourceCount':
		'{$count :number}, davon {$read :number} vollständig gelesen, die anderen teilweise',
	'page.about.differences': 'Streitpunkte',
	'page.about.differenceCount': `.input {$count :number}
		.match $count
		one {{{$count} Punkt, in dem sich Darstellungen unterscheiden oder die Quellenlage unklar ist, {#link}im Vergleich{/link}}}
		* {{{$count} Punkte, in denen sich Darstellungen unterscheiden oder die Quellenlage unklar ist, {#link}im Vergleich{/link}}}`,
	'page.about.balance': 'Wie viel Raum jede Partei erhält',
	'page.about.limits': `
		Gezählt aus den Einträgen dieser Ausgabe; Personen und Teile einer Partei zählen mit. „Zuerst
		genannt“ ist die Zahl der Texte (der Kurzfassung und der Seiten zu den Fragen, ohne deren kurze
		Antworten), die auf diese Partei vor den anderen verlinken oder sie vor den anderen zitieren.
		Grenzen, die sich dieses Dossier setzt: {$limits}. Keine ist überschritten.`,
	'page.about.limitsExceeded': `
		Gezählt aus den Einträgen dieser Ausgabe; Personen und Teile einer Partei zählen mit. „Zuerst
		genannt“ ist die Zahl der Texte (der Kurzfassung und der Seiten zu den Fragen, ohne deren kurze
		Antworten), die auf diese Partei vor den anderen verlinken oder sie vor den anderen zitieren.
		Grenzen, die sich dieses Dossier setzt: {$limits}. Eine Grenze ist überschritten. Der Grund:
		{$reason}`,
	'page.about.percentages':
		'Die Prozentangaben beziehen sich auf die zitierten Wörter dieser Parteien.',
	'page.about.withoutOthers':
		'Worte von Personen und Parteien, die auf keiner Seite stehen, zählen nicht dazu.',
	'page.about.order':
		'In den Tabellen der Streitpunkte und den Listen der Forderungen und Zitate stehen die Parteien in dieser Reihenfolge: {#parties/}.',
	'page.about.perPage': 'Seite für Seite',
	'page.about.perPageCount':
		'Dieselbe Zählung für die abgesetzten Zitate jeder Seite. In einen Satz eingebaute Zitate zählen nicht mit, ebenso wenig die in den Tabellen der Startseite und der Zusammenfassung.',
	'page.about.perPageLimits':
		'Die Grenzen: {$limits}. Überschreitet eine Seite eine Grenze, steht der Grund hier und auf dieser Seite.',
	'page.about.perPageExceeded':
		'Die Startseite, die Zusammenfassung oder die Fragen zusammen überschreiten eine Grenze. Der Grund: {$reason}',
	'page.about.noBalance':
		'Dieses Dossier stellt keine Parteien einander gegenüber; Anteile werden daher nicht gezählt.',
	'page.about.data': 'Alles als Daten',
	'page.about.dataFor':
		'Jeder Eintrag mit Feldern, Text, Quellen und Adresse, für Programme und Tabellenkalkulationen. Programme, die das Dossier verfolgen, finden Ausgaben und Korrekturen in den Feeds.',
	'page.about.wholeStory': 'Das ganze Dossier',
	'page.about.json': '{#data}JSON{/data}, beschrieben durch sein {#schema}JSON-Schema{/schema}',
	'page.about.tables': 'Tabellen',
	'page.about.csv': 'CSV: {#tables/}; {#columns}was in den Spalten steht{/columns}',
	'page.about.feeds': 'Feeds',
	'page.about.paper': 'Auf Papier',
	'page.about.print': `
		Jede Seite lässt sich so drucken, wie sie ist: ohne Navigation, mit Datum und Adresse auf jedem
		Blatt. Zum Verteilen gibt es die {#summary}Zusammenfassung{/summary}{#offers/}. Ihr QR-Code und ihre
		Adresse führen zu einer Seite, auf der steht, ob die Ausgabe noch die neueste ist.`,
	'page.about.licenseTitle': 'Lizenz',
	'page.about.license':
		'Unsere eigenen Texte dürfen unter {#link}{$license}{/link} verwendet werden. Die Rechte an Zitaten und Überschriften liegen bei deren Urhebern; sie sind mit Quelle wiedergegeben.',

	'page.changes.title': 'Änderungen',
	'page.changes.description':
		'Was sich von einer Ausgabe dieses Dossiers zur nächsten geändert hat, Wort für Wort.',
	'page.changes.howToRead':
		'Ausgabe für Ausgabe, die neueste zuerst. Neue Wörter sind unterstrichen, gestrichene durchgestrichen; unveränderte Sätze sind ausgelassen.',
	'page.changes.onlyOne':
		'Dies ist die erste Ausgabe. Sobald eine neue erscheint, steht hier Wort für Wort, was sich geändert hat.',
	'page.changes.corrections': 'Korrigierte Fehler stehen auch unter {#link}Korrekturen{/link}.',
	'page.changes.about': 'Zu dieser Ausgabe',
	'page.changes.compared': 'Ereignisse bis {$asOf}. Verglichen mit Ausgabe {$from :number}.',
	'page.changes.wordByWord': 'Wort für Wort',
	'page.changes.earlier': 'Frühere Ausgaben',
	'page.changes.first': 'Ereignisse bis {$asOf}. Die erste Ausgabe.',
	'page.changes.firstKept': 'Ereignisse bis {$asOf}. Die erste Ausgabe, die aufbewahrt wurde.',
	'page.changes.held': 'Inhalt: {$contents}.',

	'page.change.title': 'Was sich mit Ausgabe {$edition :number} geändert hat',
	'page.change.partTitle': 'Was sich mit Ausgabe {$edition :number} geändert hat: {$part}',
	'page.change.description':
		'Was in Ausgabe {$edition :number} dieses Dossiers anders ist als in Ausgabe {$from :number}, Wort für Wort.',
	'page.change.partDescription':
		'Was in Ausgabe {$edition :number} dieses Dossiers anders ist als in Ausgabe {$from :number}, Wort für Wort. {$part}.',
	'page.change.howToRead': `
		Ausgabe {$edition :number}, {$date}, Ereignisse bis {$asOf}, verglichen mit {#link}Ausgabe
		{$from :number}{/link}. Neue Wörter sind unterstrichen, gestrichene durchgestrichen; unveränderte
		Sätze sind ausgelassen.`,

	'page.edition.description':
		'Ob Ausgabe {$edition :number} von {$title :in:marks} noch aktuell ist, was sich seither geändert hat und welche Korrekturen sie betreffen.',
	'page.edition.isCurrent': 'Die aktuelle Ausgabe',
	'page.edition.isOutdated': 'Nicht mehr die aktuelle Ausgabe',
	'page.edition.newer':
		'Es gibt eine neuere: {#link}Ausgabe {$edition :number}, {$date}{/link}, Ereignisse bis {$asOf}. Die Unterschiede stehen unten.',
	'page.edition.newest':
		'Diese Ausgabe ist aktuell: Eine spätere von {#link}{$title}{/link} ist nicht erschienen.',
	'page.edition.covers': 'Ausgabe {$edition :number} berücksichtigt Ereignisse bis {$asOf}.',
	'page.edition.print': 'Druckfassung der aktuellen Ausgabe',
	'page.edition.corrections': 'Korrekturen seither',
	'page.edition.allCorrections': 'Alle Korrekturen',
	'page.edition.noCorrections': 'Seit dieser Ausgabe wurde nichts korrigiert.',
	'page.edition.since': 'Was sich seither geändert hat',
	'page.edition.allChanges': 'Ausgabe für Ausgabe',
	'page.edition.steps': 'Ausgabe für Ausgabe, Wort für Wort',
	'page.edition.others': 'Andere Ausgaben',

	'page.corrections.title': 'Korrekturen',
	'page.corrections.description': 'Alle Korrekturen dieses Dossiers, die neueste zuerst.',
	'page.corrections.count': `.input {$count :number}
		.match $count
		one {{Eine Korrektur, vom {$date}.}}
		* {{{$count} Korrekturen, die neueste vom {$date}.}}`,
	'page.corrections.none': 'Bisher keine.',
	'page.corrections.how': 'Wie Korrekturen gekennzeichnet werden',
	'page.corrections.policy': `
		Wenn uns ein Fehler von Gewicht unterläuft, bei einem Zitat, bei der Frage, von wem es stammt, bei
		einer Tatsache oder ihrem Zusammenhang, machen wir das kenntlich. Jede Korrektur steht hier mit
		Datum, mit dem, was wir geschrieben hatten, und dem, was wir jetzt schreiben; auf jeder betroffenen
		Seite und in der Druckfassung erscheint ein datierter Hinweis (bei mehreren der neueste).
		Tippfehler, die den Sinn nicht berühren, werden ohne Hinweis behoben.`,
	'page.corrections.changes': 'Was sich von Ausgabe zu Ausgabe geändert hat',
	'page.corrections.tell': 'Einen Fehler melden: {#contact/}.',

	'page.glossary.title': 'Glossar',
	'page.glossary.description': 'Die Begriffe des Konflikts, einfach erklärt.',
	'page.glossary.terms': 'Begriffe',
	'page.glossary.also': 'auch: {$aliases}',
	'page.glossary.usedIn': 'In: {#entries/}',

	'page.search.title': 'Suche',
	'page.search.description':
		'Dieses Dossier durchsuchen oder alle Einträge von A bis Z durchsehen.',
	'page.search.field': 'Suchbegriff',
	'page.search.button': 'Suchen',
	'page.search.index': 'Alles von A bis Z',
	'page.search.letter': 'Register: {$part}',
	'page.search.letterDescription': 'Alles im Dossier, was mit {$part} beginnt.',
	'page.search.former':
		'Was hier stand, steht jetzt in einem anderen Teil des {#link}Registers{/link}.',

	'page.summary.title': 'Zusammenfassung',
	'page.summary.description': 'Das ganze Dossier zum Verteilen: {$standfirst}',
	'page.summary.short': 'Kurz gefasst',
	'page.summary.differences': 'Streitpunkte',
	'page.summary.terms': 'Verwendete Begriffe',
	'page.summary.corrected': 'Korrigiert',

	'page.timeline.description':
		'Alle datierten Ereignisse, maßstäblich gezeichnet und der Reihe nach erzählt, mit Quellen.',
	'page.timeline.byPage':
		'Die wichtigsten Tage, maßstäblich gezeichnet. Jedes Ereignis steht auf der Seite seines Jahres oder Monats.',
	'page.timeline.howToRead':
		'Maßstäblich gezeichnet, dann der Reihe nach erzählt. Jeder Abschnitt hat seinen eigenen Maßstab.',
	'page.timeline.days': 'Die wichtigsten Tage',
	'page.timeline.line': 'Die Zeitleiste',

	'page.topic.asks': 'Forderungen dazu',
	'page.topic.offers': 'Angebote dazu',
	'page.topic.conditions': 'Bedingungen dazu',
	'page.topic.topics': 'Verhandlungsthemen',
	'page.topic.decisions': 'Entscheidungen dazu',
	'page.topic.balance': '{#link}Wer hier zitiert wird{/link}: {$reason}',
	'page.topic.quotes': 'Weitere Zitate zu dieser Frage',
	'page.topic.events': 'Was wann geschah',
	'page.topics.description': '{$title} im Dossier.',

	'page.party.partOf': '{$kind} · Teil von {#party/}',
	'page.party.parts': 'umfasst',
	'page.party.beside': 'auf derselben Seite',
	'page.party.people': 'Personen',
	'page.party.website': 'Website',
	'page.party.addressed': '{$nouns} an {$party}',
	'page.party.events': 'Ereignisse',

	'page.person.notNamed': 'Name nicht genannt',
	'page.person.affiliation': 'Zugehörigkeit',
	'page.person.affiliationDays': '{#party/}, {$days}',
	'page.person.affiliationNote': '{#affiliation/}. {$note}',
	'page.person.printedAs': 'Gedruckt als',
	'page.person.printedIn': '{$name}, in {#link}{$publisher}{/link}, {$date}',
	'page.person.printedAt': '{$name}, in {#link}{$publisher}{/link}, {$locator}, {$date}',
	'page.person.quotes': 'Zitate',
	'page.person.addressed': '{$nouns} an {$person}',
	'page.person.described': '{$nouns} anderer, wie {$person} sie beschreibt',
	'page.person.sources': 'Quellen für Name und Funktion',

	'page.demands.description':
		'{$demands} im Dossier: von wem sie kommen, an wen sie gehen und wie es um sie steht.',
	'page.demands.about': 'Von wem sie kommen, an wen sie gehen und wie es um sie steht.',
	'page.demands.standing':
		'{$status}: Keine der ausgewerteten Quellen sagt, dass dies bis zum angegebenen Tag erfüllt, fallen gelassen oder überholt war.',
	'page.demand.description': '{$demand}: {$title}. {$status}.',
	'page.demand.partOf': 'Teil von: {#link}{$title}{/link}',
	'page.demand.sources': 'Fundstellen',

	'page.quotes.description':
		'Alle Zitate des Dossiers: von wem, in welcher Form, wann, wo veröffentlicht und wie geprüft.',
	'page.quotes.about':
		'Alle Zitate, Wort für Wort, geteilt, wo die Quelle sie teilt. {#link}Wie Zitate geprüft werden{/link}',
	'page.quote.usedIn': 'Wo es verwendet wird',
	'page.quote.alsoIn': 'Der Wortlaut in anderen Medien',
	'page.quote.otherOutlet': '{#link}{$publisher}{/link}, {$date}: {#kind}{$wording}.{/kind}',
	'page.quote.sameStatement': 'Aus derselben Äußerung',

	'page.differences.description':
		'Worin sich Darstellungen unterscheiden oder die Quellenlage unklar ist: nebeneinander und jeweils mit Quelle.',
	'page.differences.heading':
		'Worin sich Darstellungen unterscheiden oder die Quellenlage unklar ist',
	'page.differences.table': `
		Jede Zeile ist eine Frage, jede Spalte eine Partei, und jede Darstellung nennt ihre Quelle. Wählen
		Sie eine Frage, um zu sehen, was sich daraus schließen lässt. Strittig: Die Darstellungen der
		Parteien widersprechen sich oder scheinen es zu tun. Ungeklärt: Die ausgewerteten Quellen
		entscheiden die Frage nicht.`,
	'page.differences.blocks': `
		Unter jeder Frage die Darstellungen der Parteien, jeweils mit Quelle. Wählen Sie eine Frage, um zu
		sehen, was sich daraus schließen lässt. Strittig: Die Darstellungen der Parteien widersprechen sich
		oder scheinen es zu tun. Ungeklärt: Die ausgewerteten Quellen entscheiden die Frage nicht.`,
	'page.differences.byQuestion': 'Nach Fragen',
	'page.differences.tableLabel': 'Tabelle der Streitpunkte',
	'page.difference.description': '{$question} Die Darstellungen nebeneinander, jeweils mit Quelle.',
	'page.difference.conclusion': 'Was sich daraus schließen lässt',

	'page.sources.description':
		'Alle für dieses Dossier ausgewerteten Quellen: Datum, wessen Stimme es ist und wie viel davon gelesen wurde.',
	'page.sources.about':
		'Alle für dieses Dossier ausgewerteten Quellen: Datum, wessen Stimme es ist und wie viel davon gelesen wurde. Unabhängig: von keiner der Parteien.',
	'page.source.description': '{$publisher}, {$date}: {$covers}',
	'page.source.label': '{$publisher} · {$kind}',
	'page.source.date': 'Datum',
	'page.source.dateKnown': '{$date} ({$known})',
	'page.source.byline': 'Autorenzeile',
	'page.source.author': 'Verfasst von',
	'page.source.voice': 'Wessen Stimme',
	'page.source.read': 'Gelesen',
	'page.source.address': 'Adresse',
	'page.source.missingSince': 'Seit {$day} nicht mehr unter dieser Adresse',
	'page.source.movedTo': 'Führt jetzt zu',
	'page.source.lastSeen': 'Dort zuletzt gesehen',
	'page.source.heldAt': 'Aufbewahrt bei',
	'page.source.archived': 'Archivierte Kopie',
	'page.source.document': 'Das Dokument',
	'page.source.usedIn': 'Verwendet in',
	'page.source.notCited':
		'Nichts in diesem Dossier beruft sich darauf; die Quelle wurde zum Hintergrund gelesen.',
	'page.figure.usedIn': 'Zu sehen in',

	'page.newsrooms.title': 'Für Redaktionen',
	'page.newsrooms.description':
		'Wie eine Redaktion, die eine Karte einbindet, von Korrekturen erfährt: Feeds und eine Statusdatei zu jeder Karte.',
	'page.newsrooms.about':
		'Der Text einer Karte kann korrigiert werden, nachdem Sie sie eingebunden haben. Die Karte sagt das selbst; so erfahren Sie davon.',
	'page.newsrooms.feeds': 'Feeds',
	'page.newsrooms.feedsAll': '{#link}Alles{/link}: neue Ausgaben und sämtliche Korrekturen.',
	'page.newsrooms.feedsOf': 'Die Karten einer Art:',
	'page.newsrooms.feedOne':
		'Eine Karte: {#code}{$address}{/code}, mit der Art und der Kennung aus der Adresse der Karte. {#link}Die Galerie{/link} nennt den Feed jeder Karte.',
	'page.newsrooms.ask': 'Statusdateien',
	'page.newsrooms.askHow':
		'Der Status jeder Karte steht unter {#code}{$address}{/code}. Fragen Sie ihn mit dem {#code}ETag{/code} der letzten Antwort ab:',
	'page.newsrooms.askBytes':
		'Die Datei bleibt Byte für Byte gleich, und die Antwort lautet 304, solange sich der Text des Eintrags nicht ändert und er weder korrigiert noch zusammengelegt oder zurückgezogen wird. {#code}edition{/code} ist die Ausgabe, die ihn zuletzt geändert hat.',
	'page.newsrooms.askOften':
		'Einmal in der Stunde genügt. Antworten dürfen fünf Minuten aufbewahrt werden.',
	'page.newsrooms.states': 'Was {#code}state{/code} sagt',
	'page.newsrooms.current': 'der Text steht so da, wie er veröffentlicht wurde.',
	'page.newsrooms.corrected':
		'auf der Karte steht eine Korrektur; {#code}corrections{/code} enthält den alten und den neuen Text.',
	'page.newsrooms.merged':
		'ein anderer Eintrag ist an seine Stelle getreten; {#code}mergedInto{/code} nennt ihn. Die Karte zeigt diesen.',
	'page.newsrooms.withdrawn':
		'er wurde zurückgezogen; {#code}reason{/code} nennt den Grund. Die Karte sagt das anstelle ihres Textes.',
	'page.newsrooms.pinned': 'Karten, die ihren Wortlaut behalten',
	'page.newsrooms.pinnedHow':
		'Eine Karte zeigt ihren Inhalt auf heutigem Stand. Die Karte einer Ausgabe, {#code}{$address}{/code}, behält deren Wortlaut für immer. Ein Hinweis darauf sagt, wenn eine spätere Ausgabe einen anderen Wortlaut hat und wenn der Inhalt korrigiert, zusammengelegt oder zurückgezogen wurde. {#link}Ihr Code{/link} steht neben dem der heutigen Karte.',
	'page.newsrooms.contact': 'Fragen, und Fehler, die Sie finden: {#contact/}.',
	'page.embed.title': 'Teilen und einbetten',
	'page.embed.description': 'Alle Karten dieses Dossiers, mit Vorschau und Code zum Einbetten.',
	'page.embed.about':
		'Eine Karte sieht auf Ihrer Seite so aus wie hier, mit Quelle, Stand und etwaigen Korrekturen. Sie lädt nichts von anderen Websites, setzt keine Cookies und speichert nichts.',
	'page.embed.cards': 'Die Karten',
	'page.embed.count': `.input {$count :number}
		.match $count
		one {{eine Karte}}
		* {{{$count} Karten}}`,
	'page.embed.ownCard': `
		Jede Seite zu einer Frage, einer Partei, einer Person, einer Forderung, einem Zitat oder einem
		Streitpunkt verweist auf ihre Karte: ganz unten unter „Einbetten“. Startseite und Zusammenfassung
		führen zur Karte des Dossiers. Ein Ereignis hat keine eigene Seite: Fügen Sie die Adresse seiner
		Karte ein.`,
	'page.embed.how': 'So betten Sie eine Karte ein',
	'page.embed.wordpress':
		'{#strong}WordPress.{/strong} Fügen Sie die Adresse in einer eigenen Zeile ein, im Block-Editor oder im klassischen Editor. Die Karte erscheint und stellt ihre Höhe selbst ein.',
	'page.embed.ghost':
		'{#strong}Ghost.{/strong} Fügen Sie die Adresse in einen Beitrag ein, in eine HTML-Karte den iframe oder das reine HTML.',
	'page.embed.drupal':
		'{#strong}Drupal.{/strong} Wenn Ihr Textformat {#code}<iframe>{/code} erlaubt, fügen Sie den iframe in der Quelltextansicht ein, sonst das reine HTML.',
	'page.embed.html': `
		{#strong}Eigenes HTML.{/strong} Fügen Sie den iframe ein. Das Skript danach ist optional: Es passt
		den Rahmen an die Karte an und wird je Seite nur einmal gebraucht. Ohne das Skript behält der Rahmen
		die angegebene Höhe und lässt sich scrollen.`,
	'page.embed.noFrames':
		'{#strong}Systeme, die keine iframes erlauben.{/strong} Fügen Sie das reine HTML ein: den Wortlaut, wer es wann gesagt hat, und den Permalink.',
	'page.embed.noFramesPicture':
		'{#strong}Systeme, die keine iframes erlauben.{/strong} Fügen Sie das reine HTML oder das Bild ein: den Wortlaut, wer es wann gesagt hat, und den Permalink.',
	'page.embed.policy':
		'{#strong}Eine strenge Content-Security-Policy{/strong} muss {#code}frame-src {$cards}{/code} erlauben und, wenn Sie das Skript verwenden, {#code}script-src {$script}{/code}.',
	'page.embed.policyPicture': `
		{#strong}Eine strenge Content-Security-Policy{/strong} muss {#code}frame-src {$cards}{/code}
		erlauben und, wenn Sie das Skript verwenden, {#code}script-src {$script}{/code}; ein Bild braucht
		{#code}img-src {$pictures}{/code}.`,
	'page.embed.noScripts':
		'{#strong}Ohne Skripte{/strong} ist eine Karte trotzdem vollständig. In WordPress zeigt sie den Wortlaut als Zitat mit dem Link; sonst behält der Rahmen die angegebene Höhe.',

	'page.share.title': 'Karten: {$cards}',
	'page.share.description': '{$title}. Jeweils mit Vorschau und Code zum Einbetten.',
	'page.share.open':
		'Öffnen Sie eine Karte, um sie anzusehen und ihren Code zu kopieren. {#link}So betten Sie sie ein{/link}',
	'page.share.moved': 'Diese Karten stehen jetzt in einem anderen Teil der {#link}Galerie{/link}.',

	'page.licenses.head': 'Diese Website enthält Werke anderer unter diesen Lizenzen.',

	// Cards that other sites embed

	'card.corrected': 'Korrigiert am {$date}.',
	'card.otherCorrections': `.input {$count :number}
		.match $count
		one {{1 weitere Korrektur.}}
		* {{{$count} weitere Korrekturen.}}`,
	'card.sources': `.input {$count :number}
		.match $count
		one {{Quelle: {$sources}}}
		* {{Quellen: {$sources}}}`,
	'card.correctedWhat': 'Korrigiert am {$date}. {$text}',
	'card.newer': 'Ausgabe {$edition :number} vom {$date} hat einen anderen Wortlaut.',
	'card.theCorrection': 'Die Korrektur',
	'card.pinnedFrame': '{$title}, Stand der Ausgabe {$edition :number}',
	'card.quoteFrame': 'Zitat: {$title}',
	'card.moreOfDemand': 'Die vollständige Seite, mit Quellen',
	'card.moreOfDifference': 'Alle Darstellungen, mit Einordnung',
	'card.moreOfEvent': 'In der Chronologie, mit Quellen',
	'card.moreOfParty': 'Vollständige Seite',
	'card.moreOfPerson': 'Die vollständige Seite, mit Quellen',
	'card.moreOfQuote': 'Im Zusammenhang, mit Quelle',
	'card.moreOfCutQuote': 'Das ganze Zitat auf der vollständigen Seite',
	'card.moreOfStory': 'Das ganze Dossier, mit Quellen',
	'card.moreOfTimeline': 'Die ganze Chronologie, maßstäblich',
	'card.moreOfTopic': 'Die ganze Erklärung, mit Anmerkungen',
	'card.partsLeft': `.input {$count :number}
		.match $count
		one {{{$count} weiterer Teil auf der vollständigen Seite}}
		* {{{$count} weitere Teile auf der vollständigen Seite}}`,
	'card.accountsLeft': `.input {$count :number}
		.match $count
		one {{{$count} weitere Darstellung auf der vollständigen Seite}}
		* {{{$count} weitere Darstellungen auf der vollständigen Seite}}`,
	'card.quotesLeft': `.input {$count :number}
		.match $count
		one {{{$count} weiteres Zitat auf der vollständigen Seite}}
		* {{{$count} weitere Zitate auf der vollständigen Seite}}`,
	'card.disputedLeft': `.input {$count :number}
		.match $count
		one {{{$count} weiterer Streitpunkt auf der vollständigen Seite}}
		* {{{$count} weitere Streitpunkte auf der vollständigen Seite}}`,
	'card.daysLeft': `.input {$count :number}
		.match $count
		one {{{$count} weiterer wichtiger Tag auf der vollständigen Seite}}
		* {{{$count} weitere wichtige Tage auf der vollständigen Seite}}`,
	'card.asksLeft': 'Noch {$count :number} {$nouns} auf der vollständigen Seite',
	'card.partsThere': `.input {$count :number}
		.match $count
		one {{{$count} Teil auf der vollständigen Seite}}
		* {{{$count} Teile auf der vollständigen Seite}}`,
	'card.quotesThere': `.input {$count :number}
		.match $count
		one {{{$count} Zitat auf der vollständigen Seite}}
		* {{{$count} Zitate auf der vollständigen Seite}}`,
	'card.disputedThere': `.input {$count :number}
		.match $count
		one {{{$count} Streitpunkt auf der vollständigen Seite}}
		* {{{$count} Streitpunkte auf der vollständigen Seite}}`,
	'card.asksThere': '{$count :number} {$nouns} auf der vollständigen Seite',
	'card.notKnown': 'Nicht bekannt',
	'card.disputed': 'Wo die Darstellungen auseinandergehen',
	'card.said': 'Äußerungen',
	'card.eventState': '{$date} · {$state}',
	'card.eventDecided': '{$outcome}: {$event}, {$date}',
	'card.time': 'Zeitraum: {$window}.',
	'card.demand': '{$demand}. {$status}.',
	'card.differenceLabel': 'Darstellungen im Vergleich · {$state}',
	'card.silence': '{$silence}.',
	'card.silenceBy': '{$silence} ({$source}).',
	'card.alsoReported': 'Ferner berichtet: {$position} {$source}',
	'card.partyPartOf': '{$kind} · Teil von {$party}',
	'card.keyDays': 'Die wichtigsten Tage',
	'card.timelineTitle': 'Chronologie: {$title}',
	'card.eventSources': `.input {$count :number}
		.match $count
		one {{Eine Quelle, beim Datum auf der vollständigen Seite}}
		* {{{$count} Quellen, beim jeweiligen Datum auf der vollständigen Seite}}`,
	'card.sourceCount': `.input {$count :number}
		.match $count
		one {{Eine Quelle, auf der vollständigen Seite genannt}}
		* {{{$count} Quellen, auf der vollständigen Seite genannt}}`,
	'gallery.cards': 'Karten',
	'gallery.quotes': 'Zitate',
	'gallery.differences': 'Streitpunkte',
	'gallery.topics': 'Fragen',
	'gallery.demands': 'Forderungen und Angebote',
	'gallery.parties': 'Parteien',
	'gallery.people': 'Personen',
	'gallery.events': 'Ereignisse',

	// Share pictures

	'picture.alt': '{$label}: {$title}. {$text}',
	'picture.demand': '{$demand}: {$title}. {$status}.',
	'picture.describedBy': '{$status}; nach Darstellung von {$name}',
	'picture.differenceLabel': 'Darstellungen im Vergleich: {$state :first:lower}',
	'picture.silence': '{$parties}: {$silence}.',
	'picture.source': 'Quelle: {$kind}, {$date}',
	'picture.short': 'Kurzfassung',
	'picture.asOf': 'Stand: {$date}',
	'picture.foot': '{$asOf} · {$publisher}',
	'picture.nameBefore': '{$name},',
	'picture.byTo': '{#by/}{#word}an{/word}{#to/}',

	// Feeds, tables, data and other files for machines

	'feed.title': '{$title}: Ausgaben und Korrekturen',
	'feed.edition': 'Ausgabe {$edition :number}: {$title}',
	'feed.correction': 'Korrektur. {$kind}: {$title}',
	'feed.covers': 'Ereignisse bis {$date}.',
	'feed.changed': '{$title}: geändert',
	'feed.changedText':
		'Der Text oder etwas, woraus er besteht, hat sich in Ausgabe {$edition :number} geändert.',
	'feed.publishedText': 'Zuerst veröffentlicht in Ausgabe {$edition :number}.',
	'feed.retired': '{$title}: {$state}',
	'feed.ofCard': 'Karte: {$title}',
	'feed.ofCardNote': 'Änderungen und Korrekturen einer Karte.',
	'feed.ofCards': 'Karten: {$cards}',
	'feed.ofCardsNote': 'Änderungen und Korrekturen dieser Karten.',
	'data.rights':
		'Die Lizenz gilt für die eigenen Texte des Dossiers. Die Rechte an Zitaten und Überschriften liegen bei deren Urhebern.',

	// A guide for programs that read the site and quote it (llms.txt), in Markdown

	'llms.about':
		'Ein Dossier zu einem Konflikt, herausgegeben von: {$publisher}. Es berücksichtigt Ereignisse bis {$asOf}; spätere tragen ihr Datum. Ausgabe {$edition :number}, {$date}.',
	'llms.aboutBy': `
		Ein Dossier zu einem Konflikt, verfasst von: {$authors}; herausgegeben von: {$publisher}. Es
		berücksichtigt Ereignisse bis {$asOf}; spätere tragen ihr Datum. Ausgabe {$edition :number},
		{$date}.`,
	'llms.howToQuote': 'So wird zitiert',
	'llms.wordForWord': `
		Worte in Anführungszeichen gehören denen, die sie gesagt haben. Geben Sie sie Wort für Wort wieder,
		mit Urheber, Quelle und Datum; schreiben Sie sie nie dieser Website zu und ziehen Sie nie zwei
		Zitate zu einem zusammen. Eine sinngemäße Wiedergabe ist niemandes Wortlaut: Setzen Sie sie nie in
		Anführungszeichen.`,
	'llms.accounts':
		'Was eine Partei sagt, ist ihre Darstellung und keine Feststellung. Wo sich Darstellungen unterscheiden, geben Sie jede wieder, ohne zu sagen, welche zutrifft.',
	'llms.cite':
		'Geben Sie die Adresse der Seite an, die Sie verwenden: Adressen ändern sich nicht. Nennen Sie den Tag, bis zu dem Ereignisse berücksichtigt sind.',
	'llms.notKnown':
		'Was als nicht bekannt gekennzeichnet ist, geht aus den ausgewerteten Quellen nicht hervor.',
	'llms.licence': 'Die eigenen Texte des Dossiers: {#link}{$licence}{/link}.',
	'llms.readCorrections':
		'Lesen Sie die Korrekturen, bevor Sie sich auf eine frühere Kopie stützen.',
	'llms.pages': 'Seiten',
	'llms.short': 'Kurzfassung',
	'llms.method': 'Über dieses Dossier',
	'llms.differences': 'Streitpunkte',
	'llms.data': 'Daten',
	'llms.story': 'Das ganze Dossier als JSON',
	'llms.tables': 'Tabellen',
	'llms.feed': 'Ausgaben und Korrekturen, {$name}',
	'llms.demandsNote': 'jeweils mit Status und dessen Datum',
	'llms.quotesNote': 'jeweils mit Urheber, Quelle und Datum',
	'llms.differencesNote': 'nebeneinander',
	'llms.sourcesNote': 'mit allem, was sich auf sie stützt',
	'llms.storyNote': 'alle Einträge mit Feldern, Text, Quellen und Adresse; nennt sein JSON-Schema',
	'llms.tablesNote': 'je Sammlung eine CSV-Datei, dazu, was in den Spalten steht',

	// Scripts in the browser. They know plurals, but no variants for exact numbers.

	'copy.copy': 'Kopieren',
	'copy.copied': 'Kopiert',
	'copy.of': 'Kopieren: {$label}',
	'search.found': `.input {$count :number}
		.match $count
		one {{{$count} Treffer.}}
		* {{{$count} Treffer.}}`,
	'search.someShown': `.input {$count :number}
		.match $count
		one {{{$count} Treffer; gezeigt: die ersten {$shown :number}.}}
		* {{{$count} Treffer; gezeigt: die ersten {$shown :number}.}}`,
	'search.none': 'Keine Treffer für „{$query}“.',
	'search.failed': 'Die Suche konnte nicht geladen werden. Unten stehen alle Einträge von A bis Z.',
} satisfies Texts;
