// Every text of the product's own in French: what each means and where it stands says `en.ts`.
// Kinds of demands are feminine nouns, so that their status agrees. No-break spaces are in the texts:
// narrow (U+202F) before ; : ! ? and %, wide (U+00A0) inside « ».
import type { Texts } from './word-key.ts';

export const fr = {
	// Dates

	'date.notKnown': 'date inconnue',
	'date.about': '{$date} environ',
	'date.range': '{$from} – {$to}',
	'date.years': '{$from}–{$to}',
	'date.notKnownTitle': 'Date inconnue',

	// Periods

	'period.from': `.input {$from :date:form}
		.match $from
		day {{depuis le {$from}}}
		* {{depuis {$from}}}`,
	'period.until': `.input {$until :date:form}
		.match $until
		day {{jusqu’au {$until}}}
		* {{jusqu’en {$until}}}`,
	'period.fromUntil': `.input {$from :date:form} .input {$until :date:form}
		.match $from $until
		day day {{du {$from} au {$until}}}
		* * {{{$from} – {$until}}}`,

	// The rules of verification, listed on the method page

	'rule.accents': 'une lettre et son accent sont un seul caractère (Unicode NFC)',
	'rule.ligatures': 'les ligatures typographiques comme ﬁ et ﬄ valent leurs lettres',
	'rule.zeroWidth':
		'les traits d’union conditionnels et autres caractères sans chasse sont ignorés',
	'rule.hyphens': 'U+2010 et U+2011, insécable, valent le trait d’union ordinaire',
	'rule.spacesInMarks': 'les espaces à l’intérieur des guillemets en font partie',
	'rule.doubleMarks': 'les guillemets doubles, courbes, bas, en chevrons ou droits, se valent',
	'rule.cornerBrackets':
		'les crochets d’angle des textes chinois et japonais valent des guillemets doubles',
	'rule.singleMarks': 'les guillemets simples et apostrophes, courbes ou droits, se valent',
	'rule.angledMarks': 'les chevrons simples, comme dans ‹mots›, valent des guillemets simples',
	'rule.spaces': 'toute suite d’espaces, même insécables, et de retours à la ligne vaut une espace',
	'rule.brokenWords':
		'un mot que la source coupe en fin de ligne par un trait d’union est entier ; un trait d’union au milieu d’une ligne reste',
	'rule.dashSpeech':
		'un tiret en début de paragraphe ouvre des paroles, que ferment le tiret suivant ou la fin du paragraphe',
	'rule.commas':
		'une virgule juste avant le guillemet fermant peut être omise ou devenir un point, car l’usage américain y place la virgule de l’article lui-même',
	'rule.brackets': `
		les crochets disent ce qui a été changé : une lettre passée en capitale ou en minuscule, comme
		dans [N]ous ; des mots qui en remplacent trois autres au plus, sans négation ni nombre parmi
		eux ; des mots ajoutés`,

	// Lists and labels

	'list.apart': '{$before} ; {$next}',
	'list.andMore': `.input {$count :number}
		.match $count
		one {{et {$count} autre}}
		* {{et {$count} autres}}`,
	'list.part': '{$title}, partie {$part :number}',
	'list.partOf': '{$title}, partie {$part :number} sur {$parts :number}',
	'text.labelled': '{$label} : {$text}',
	'text.sentence': '{$text}.',
	'text.withRole': '{$name}, {$role}',

	// What an entry is called at the beginning of a line

	'noun.story': 'Le dossier',
	'noun.topics': 'Question',
	'noun.parties': 'Partie',
	'noun.people': 'Personne',
	'noun.demands': 'Demande ou offre',
	'noun.quotes': 'Citation',
	'noun.differences': 'Divergence',
	'noun.events': 'Événement',
	'noun.figures': 'Illustration',
	'noun.terms': 'Terme',
	'noun.sources': 'Source',
	'noun.corrections': 'Rectificatif',
	'noun.sourceBy': 'Source, {$publisher}',
	'found.differences': 'Versions divergentes',
	'found.terms': 'Glossaire',

	// How many entries there are

	'count.topics': `.input {$count :number}
		.match $count
		one {{{$count} question}}
		* {{{$count} questions}}`,
	'count.quotes': `.input {$count :number}
		.match $count
		one {{{$count} citation}}
		* {{{$count} citations}}`,
	'count.demands': `.input {$count :number}
		.match $count
		one {{{$count} demande ou offre}}
		* {{{$count} demandes et offres}}`,
	'count.differences': `.input {$count :number}
		.match $count
		one {{{$count} point de divergence}}
		* {{{$count} points de divergence}}`,
	'count.events': `.input {$count :number}
		.match $count
		one {{{$count} événement}}
		* {{{$count} événements}}`,
	'count.parties': `.input {$count :number}
		.match $count
		one {{{$count} partie}}
		* {{{$count} parties}}`,
	'count.people': `.input {$count :number}
		.match $count
		one {{{$count} personne}}
		* {{{$count} personnes}}`,
	'count.figures': `.input {$count :number}
		.match $count
		one {{{$count} illustration}}
		* {{{$count} illustrations}}`,
	'count.terms': `.input {$count :number}
		.match $count
		one {{{$count} terme du glossaire}}
		* {{{$count} termes du glossaire}}`,
	'count.sources': `.input {$count :number}
		.match $count
		one {{{$count} source}}
		* {{{$count} sources}}`,
	'count.corrections': `.input {$count :number}
		.match $count
		one {{{$count} rectificatif}}
		* {{{$count} rectificatifs}}`,

	// Entries of one kind together, as a title

	'collection.story': 'Le dossier lui-même',
	'collection.topics': 'Questions',
	'collection.quotes': 'Citations',
	'collection.demands': 'Demandes et offres',
	'collection.differences': 'Points de divergence',
	'collection.events': 'Événements',
	'collection.parties': 'Parties',
	'collection.people': 'Personnes',
	'collection.figures': 'Illustrations',
	'collection.terms': 'Termes du glossaire',
	'collection.sources': 'Sources',
	'collection.corrections': 'Rectificatifs',

	// Titles of whole lists, and of their pages

	'whole.quotes': 'Verbatim',
	'whole.demands': 'Demandes et offres',
	'whole.sources': 'Sources',
	'whole.events': 'Chronologie',
	'whole.topics': 'Questions',
	'whole.topicsRange': 'Questions {$from :number} à {$to :number}',
	'topic.place': 'Question {$number :number} sur {$count :number}',
	'differences.other': 'Autres points',
	'groups.others': 'Autres',

	// Demands, offers and decisions: the kinds an author chooses from

	'demandKind.demand': 'Revendication',
	'demandKind.claim': 'Réclamation',
	'demandKind.petition': 'Pétition',
	'demandKind.offer': 'Offre',
	'demandKind.proposal': 'Proposition',
	'demandKind.condition': 'Condition',
	'demandKind.call': 'Demande',
	'demandKind.topic for talks': 'Question à négocier',
	'demandKind.order': 'Injonction',
	'demandKind.ruling': 'Décision',

	// What became of them

	'demandStatus.standing': 'Toujours d’actualité',
	'demandStatus.proposed': 'Proposée',
	'demandStatus.reported': 'Rapportée par un tiers',
	'demandStatus.disputed': 'Contestée',
	'demandStatus.met': 'Satisfaite',
	'demandStatus.met-in-part': 'Satisfaite en partie',
	'demandStatus.accepted': 'Acceptée',
	'demandStatus.ratified': 'Ratifiée',
	'demandStatus.rejected': 'Rejetée',
	'demandStatus.refused': 'Refusée',
	'demandStatus.withdrawn': 'Retirée',
	'demandStatus.overtaken': 'Dépassée par les événements',
	'demandStatus.unknown': 'Issue inconnue',
	'status.asOf': `.input {$date :date:form}
		.match $date
		day {{{$status} au {$date}}}
		* {{{$status} ({$date})}}`,
	'ask.line': '{$kind}, {$status :first:lower}',
	'demand.by': `.input {$kind :string}
		.match $kind
		Décision {{{$kind} rendue par {$by}}}
		* {{{$kind} formulée par {$by}}}`,
	'demand.byTo': `.input {$kind :string}
		.match $kind
		Décision {{{$kind} rendue par {$by} (destinataire : {$to})}}
		* {{{$kind} formulée par {$by} (destinataire : {$to})}}`,
	'demand.namedBy': '{$kind}, citée par {$by}',
	'demand.namedByTo': '{$kind}, citée par {$by} (destinataire : {$to})',
	'demand.label': '{$kind}, {$made}',

	// Headings of groups of them, and the same as nouns in a sentence

	'askGroup.asks': 'Demandes',
	'askGroup.offers': 'Offres',
	'askGroup.conditions': 'Conditions',
	'askGroup.topics': 'Questions à négocier',
	'askGroup.decisions': 'Décisions',
	'askNoun.asks': 'demandes',
	'askNoun.offers': 'offres',
	'askNoun.conditions': 'conditions',
	'askNoun.topics': 'questions à négocier',
	'askNoun.decisions': 'décisions',
	'askNoun.oneOfAsks': 'demande',
	'askNoun.oneOfOffers': 'offre',
	'askNoun.oneOfConditions': 'condition',
	'askNoun.oneOfTopics': 'question à négocier',
	'askNoun.oneOfDecisions': 'décision',

	// Parties

	'partyKind.union': 'Syndicat',
	'partyKind.members': 'Adhérents',
	'partyKind.employer': 'Employeur',
	'partyKind.employer-part': 'Entité de l’employeur',
	'partyKind.company': 'Entreprise',
	'partyKind.association': 'Association',
	'partyKind.campaign': 'Campagne',
	'partyKind.residents': 'Habitants',
	'partyKind.legislature': 'Élus',
	'partyKind.government': 'Pouvoirs publics',
	'partyKind.public official': 'Responsable public',
	'partyKind.court': 'Tribunal',
	'partyKind.regulator': 'Autorité de régulation',
	'partyKind.school': 'Établissement scolaire',
	'partyKind.go-between': 'Médiateur',
	'partyKind.contractor': 'Prestataire',
	'partyKind.expert': 'Expert',
	'partyKind.affected': 'Personnes concernées',
	'partyKind.publisher': 'Éditeur',
	'partyKind.media': 'Média',
	'partyKind.other': 'Autres acteurs',
	'partyRole.side': 'Partie au différend',
	'partyRole.part': 'Composante d’une autre partie',
	'partyRole.caller': 'Interpelle les parties',
	'partyRole.go-between': 'Intervient entre les parties',
	'partyRole.authority': 'Tranche ou décide',
	'partyRole.affected': 'Concernée',
	'partyRole.other': 'Également citée',
	'person.anonymous': '{$role} (nom non publié par la source)',

	// How a party began and ended; the list of parties stands at the tag

	'course.since': `.input {$date :date:form}
		.match $date
		day {{depuis le {$date}}}
		* {{depuis {$date}}}`,
	'course.until': `.input {$date :date:form}
		.match $date
		day {{jusqu’au {$date}}}
		* {{jusqu’en {$date}}}`,
	'course.sinceNotKnown': 'depuis une date inconnue',
	'course.untilNotKnown': 'jusqu’à une date inconnue',
	'course.from': 'prend la suite de : {#parties/}',
	'course.joinedBy': 'rejointe par {#parties/}',
	'course.became': 'devenue {#parties/}',
	'course.joined': 'a rejoint {#parties/}',

	// Quotations

	'medium.news release': 'dans un communiqué',
	'medium.statement': 'dans une déclaration',
	'medium.website statement': 'dans une déclaration sur son site',
	'medium.letter': 'dans une lettre',
	'medium.email': 'dans un courriel',
	'medium.message': 'dans un message',
	'medium.leaflet': 'dans un tract',
	'medium.social media post': 'sur un réseau social',
	'medium.interview': 'dans un entretien',
	'medium.press conference': 'en conférence de presse',
	'medium.speech': 'dans un discours',
	'medium.hearing': 'lors d’une audience',
	'medium.court filing': 'dans un acte de procédure',
	'medium.report': 'dans un rapport',
	'medium.broadcast': 'dans une émission',
	'medium.video': 'dans une vidéo',
	'medium.podcast': 'dans un podcast',
	'medium.not given': 'circonstances non précisées',
	'quote.printed': `.input {$date :date:form}
		.match $date
		day {{publié le {$date}}}
		month {{publié en {$date}}}
		year {{publié en {$date}}}
		* {{publication : {$date}}}`,
	'quote.saidNotKnown': 'date des propos inconnue',
	'quote.mediumSaid': `.input {$said :date:form}
		.match $said
		day {{{$medium}, le {$said}}}
		month {{{$medium}, en {$said}}}
		year {{{$medium}, en {$said}}}
		* {{{$medium}, {$said}}}`,
	'quote.origin': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, {$medium}, le {$said}.}}
		month {{{$speakers}, {$medium}, en {$said}.}}
		year {{{$speakers}, {$medium}, en {$said}.}}
		* {{{$speakers}, {$medium}, {$said}.}}`,
	'quote.originNotGiven': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, le {$said}.}}
		month {{{$speakers}, en {$said}.}}
		year {{{$speakers}, en {$said}.}}
		* {{{$speakers}, {$said}.}}`,
	'quote.originParaphrased': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, propos paraphrasés, {$medium}, le {$said}.}}
		month {{{$speakers}, propos paraphrasés, {$medium}, en {$said}.}}
		year {{{$speakers}, propos paraphrasés, {$medium}, en {$said}.}}
		* {{{$speakers}, propos paraphrasés, {$medium}, {$said}.}}`,
	'quote.publishedBy': 'Publié par {$source}',
	'quote.shownInPart': 'Extrait : {$why}',
	'quote.viaOutlet': 'Cité là d’après {$via}',
	'quote.viaSpokesperson': 'Propos transmis par {$via}',
	'quote.paraphrase': 'Paraphrase de la source, et non les mots de la personne',
	'quote.ownTranslation': 'Traduction de {$by} : {$words}',
	'quote.translated':
		'Langue d’origine : {$language} ; traduit par {$by} ; c’est l’original qui est vérifié',

	// How the words of a quotation were checked: sentences without a full stop

	'checked.full': 'Vérifiée mot à mot dans le texte intégral, le {$date}',
	'checked.part': 'Vérifiée mot à mot dans la partie du texte qui a été lue, le {$date}',
	'checked.byHandFull':
		'Non vérifiée par machine ; comparée à la main, par {$by}, avec le texte intégral, le {$date}',
	'checked.byHandPart':
		'Non vérifiée par machine ; comparée à la main, par {$by}, avec la partie du texte qui a été lue, le {$date}',
	'checked.notYet': 'Pas encore vérifiée : les mots n’ont pas été comparés avec la source',
	'checked.onlyPartRead': 'Non vérifiée : seule une partie de la source a pu être lue',
	'checked.noText':
		'Non vérifiée : la source a été lue, mais son texte n’est pas disponible pour comparer',
	'checked.paraphrase': 'Pas une citation : il n’y a pas de mots à vérifier',
	'checked.withNote': '{$checked}. {$note}',

	// A quotation that other sources print too: how their words compare

	'wording.same': 'Mêmes mots',
	'wording.part': 'Une partie des mots',
	'wording.differs': 'Mots différents',
	'wording.paraphrase': 'Paraphrase',

	// Points on which accounts differ

	'differenceState.disputed': 'Contesté',
	'differenceState.unresolved': 'Non tranché',
	'differenceState.agreed': 'Admis de part et d’autre',
	'differenceState.one side only': 'Une seule version',
	'differenceNote.disputed': 'contesté',
	'differenceNote.unresolved': 'non tranché',
	'differenceNote.agreed': 'admis de part et d’autre',
	'differenceNote.one side only': 'une seule version',
	'silence.not found': 'Aucune déclaration dans les sources lues',
	'silence.has not said': 'N’en a rien dit',
	'silence.declined': 'A refusé de répondre',
	'silence.not asked': 'Question non posée',
	'account.silence': `.input {$date :date:form}
		.match $date
		day {{{$silence}, au {$date}}}
		* {{{$silence} ({$date})}}`,
	'account.notFound': `.input {$date :date:form}
		.match $date
		day {{Aucune déclaration jusqu’au {$date} dans les sources lues}}
		* {{Aucune déclaration jusqu’en {$date} dans les sources lues}}`,
	'account.none': 'Aucune version',
	'account.from': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, le {$said}}}
		month {{{$speakers}, en {$said}}}
		year {{{$speakers}, en {$said}}}
		* {{{$speakers}, {$said}}}`,
	'account.reportedBy': 'Rapporté par {$source}',

	// Sources

	'sourceKind.news report': 'Article de presse',
	'sourceKind.opinion column': 'Tribune',
	'sourceKind.interview': 'Entretien',
	'sourceKind.broadcast': 'Émission',
	'sourceKind.video': 'Vidéo',
	'sourceKind.podcast': 'Podcast',
	'sourceKind.transcript': 'Transcription',
	'sourceKind.news release': 'Communiqué',
	'sourceKind.website statement': 'Déclaration sur un site web',
	'sourceKind.social media post': 'Publication sur un réseau social',
	'sourceKind.letter': 'Lettre',
	'sourceKind.email': 'Courriel',
	'sourceKind.message': 'Message',
	'sourceKind.leaflet': 'Tract',
	'sourceKind.newsletter': 'Lettre d’information',
	'sourceKind.question and answer page': 'Page de questions et réponses',
	'sourceKind.minutes': 'Compte rendu de séance',
	'sourceKind.court document': 'Document judiciaire',
	'sourceKind.law or rule': 'Loi ou règlement',
	'sourceKind.regulator notice': 'Avis d’une autorité de régulation',
	'sourceKind.report': 'Rapport',
	'sourceKind.data set': 'Jeu de données',
	'sourceKind.reference page': 'Page de référence',
	'voice.independent': 'Indépendante',
	'voice.official record': 'Document officiel',
	'source.speaksFor': 'S’exprime pour {$parties}',
	'dateKnown.printed': 'indiquée dans la source',
	'dateKnown.stored with the page': 'enregistrée avec la page, non affichée',
	'dateKnown.in the address': 'd’après son adresse web',
	'dateKnown.worked out': 'déduite, non indiquée',
	'dateKnown.not known': 'inconnue',
	'read.in full': 'en entier',
	'read.in part': 'en partie',
	'source.headlineNotSeen': 'Titre non consulté ; mots de l’adresse : {$words}',
	'source.inALine': '{$publisher}, {$date}',
	'source.title': '{$publisher} : {$headline}',
	'source.place': '{$source}, {$locator}',
	'note.kind': '{$kind :first:lower}',
	'restsOn.story': 'L’essentiel',
	'restsOn.topics': 'Questions',
	'restsOn.quotes': 'Citations',
	'restsOn.differences': 'Versions divergentes',
	'restsOn.events': 'Événements',
	'restsOn.parties': 'Parties',
	'restsOn.people': 'Personnes',
	'restsOn.figures': 'Illustrations',
	'restsOn.terms': 'Glossaire',
	'restsOn.sources': 'Notes sur d’autres sources',

	// Figures: photos, documents, maps and charts

	'figureKind.photo': 'Photo',
	'figureKind.scan': 'Document',
	'figureKind.map': 'Carte',
	'figureKind.chart': 'Graphique',
	'figure.credit': '{$kind} : {$credit}. {#licence}{$licence :first:upper}{/licence}',
	'figure.from': 'Provenance : {#link}{$source}{/link}',
	'figure.larger': 'Agrandir, avec les détails',
	'figure.allPages': `.input {$count :number}
		.match $count
		2 {{Les deux pages}}
		* {{Les {$count} pages}}`,
	'figure.page': 'Page {$number :number} sur {$count :number}',
	'figure.pageAlt': '{$alt} (page {$number :number} sur {$count :number})',
	'figure.transcript': 'Transcription',

	// Events, figures and votes

	'eventOutcome.took place': 'A eu lieu',
	'eventOutcome.did not take place': 'N’a pas eu lieu',
	'eventOutcome.not known': 'On ignore si cela a eu lieu',
	'plannedState.took place': 'prévu, a eu lieu',
	'plannedState.did not take place': 'n’a pas eu lieu',
	'plannedState.not known': 'prévu, issue inconnue',
	'eventState.planned': 'prévu',
	'eventState.later': 'postérieur',
	'event.note': '{$date}, {$state}',
	'event.inALine': '{$date}, {$title}',
	'amount.withUnit': '{$figure}\u00a0{$unit}',
	'amount.unitPeriod': '{$unit} {$period}',
	'vote.for': 'Pour',
	'vote.against': 'Contre',
	'vote.abstained': 'Abstention',
	'vote.notGiven': 'non indiqué',
	'vote.line': '{$question} : {$figures}',
	'vote.figureFor': '{$figure} pour',
	'vote.figureAgainst': '{$figure} contre',
	'vote.figureAbstained': 'abstention {$figure}',

	// The timeline

	'timeline.zone': 'Heures indiquées : {$zone}.',
	'scale.year': 'par année',
	'scale.month': 'par mois',
	'scale.day': 'par jour',
	'gap.years': `.input {$count :number}
		.match $count
		one {{un an s’écoule}}
		* {{{$count} ans s’écoulent}}`,
	'gap.months': `.input {$count :number}
		.match $count
		one {{un mois s’écoule}}
		* {{{$count} mois s’écoulent}}`,

	// As of when a story is told, and whether its dispute went on then

	'storyStatus.ongoing': 'en cours',
	'storyStatus.ended': 'terminé',
	'asOf.ongoing': '{$date} · en cours',
	'asOf.ended': '{$date} · terminé',
	'asOfInSentence.ongoing': '{$date}, le différend étant alors en cours',
	'asOfInSentence.ended': '{$date}, le différend étant alors terminé',

	// Editions, and what changed between them

	'edition.name': 'Édition {$edition :number}',
	'edition.nameAndDate': 'Édition {$edition :number}, {$date}',
	'changes.changed': `.input {$count :number}
		.match $count
		one {{{$count} modifiée}}
		* {{{$count} modifiées}}`,
	'changes.added': `.input {$count :number}
		.match $count
		one {{{$count} nouvelle}}
		* {{{$count} nouvelles}}`,
	'changes.removed': `.input {$count :number}
		.match $count
		one {{{$count} supprimée}}
		* {{{$count} supprimées}}`,
	'changes.address': 'Adresse',
	'retired.merged': 'Fiche fusionnée',
	'retired.withdrawn': 'Fiche retirée',

	// Names of what an author fills in, where it has changed

	'field.accounts': 'Versions',
	'field.addressWords': 'Mots de l’adresse',
	'field.affects': 'Concerne',
	'field.affiliations': 'Appartenances',
	'field.after': 'Désormais',
	'field.aliases': 'Autres mots',
	'field.alsoIn': 'Également publié dans',
	'field.alsoReported': 'Également rapporté',
	'field.alt': 'Description de l’image',
	'field.amounts': 'Chiffres',
	'field.answer': 'Réponse',
	'field.anonymous': 'Nom non publié par la source',
	'field.authors': 'Auteurs',
	'field.archivedUrl': 'Copie archivée',
	'field.attribution': 'Comment les mots sont parvenus à la source',
	'field.balanceReason': 'Motif de l’écart d’équilibre',
	'field.became': 'Devenue',
	'field.before': 'Avant',
	'field.by': 'Formulée par',
	'field.byline': 'Signature',
	'field.bylineNote': 'Auteur',
	'field.caption': 'Légende',
	'field.checked': 'Vérification des mots',
	'field.covers': 'Contenu',
	'field.credit': 'Crédit',
	'field.date': 'Date',
	'field.dateInWords': 'Date en toutes lettres',
	'field.dateKnown': 'Origine de la date',
	'field.dateNote': 'Origine de la date',
	'field.decidedBy': 'Décidé par',
	'field.describedBy': 'Décrite par',
	'field.excerptNote': 'Note sur l’extrait',
	'field.file': 'Fichier de l’image',
	'field.firstAddress': 'Première adresse',
	'field.headline': 'Titre',
	'field.image': 'Empreinte de l’image',
	'field.isPart': 'Est une composante',
	'field.kind': 'Nature',
	'field.kindInWords': 'Nature, en toutes lettres',
	'field.leadIn': 'Amorce',
	'field.licence': 'Licence',
	'field.locator': 'Emplacement dans la source',
	'field.marks': 'Guillemets dans la source',
	'field.marksNote': 'Pourquoi c’est une citation',
	'field.medium': 'Circonstances des propos',
	'field.mediumInWords': 'Circonstances des propos, en toutes lettres',
	'field.name': 'Nom',
	'field.namedAs': 'Également écrit',
	'field.notKnown': 'Ce qu’on ne sait pas',
	'field.notes': 'Notes',
	'field.outcome': 'Suite donnée',
	'field.ownWords': 'Ses propres mots',
	'field.partOf': 'Fait partie de',
	'field.pages': 'Pages',
	'field.parties': 'Parties',
	'field.partiesOrder': 'Ordre des parties',
	'field.partsAreExamples': 'Les éléments sont des exemples',
	'field.party': 'Partie',
	'field.partyNote': 'Note sur la partie',
	'field.planned': 'Prévu',
	'field.printedOn': 'Publié le',
	'field.publisher': 'Éditeur',
	'field.question': 'Question',
	'field.read': 'Étendue de la lecture',
	'field.reference': 'Lieu de conservation',
	'field.relations': 'Relations',
	'field.role': 'Fonction',
	'field.saidOn': 'Dit le',
	'field.saidOnInWords': 'Date des propos, en toutes lettres',
	'field.sameStatementAs': 'Tiré de la même déclaration',
	'field.short': 'Nom court',
	'field.shortTitle': 'Titre court',
	'field.shows': 'Visible dans le texte',
	'field.since': 'Depuis',
	'field.source': 'Source',
	'field.sources': 'Sources',
	'field.speakers': 'Propos de',
	'field.standfirst': 'Chapô',
	'field.state': 'État',
	'field.status': 'Statut',
	'field.statusDate': 'Date du statut',
	'field.statusNote': 'Fondement du statut',
	'field.text': 'Texte',
	'field.timeZone': 'Fuseau horaire',
	'field.title': 'Titre',
	'field.to': 'Destinataire',
	'field.topics': 'Questions',
	'field.translation': 'Traduction',
	'field.until': 'Jusqu’à',
	'field.url': 'Adresse',
	'field.via': 'Par l’intermédiaire de',
	'field.voice': 'Voix',
	'field.vote': 'Vote',
	'field.website': 'Site web',
	'field.why': 'Pourquoi le nom n’est pas publié',
	'field.window': 'Période',
	'field.windowInWords': 'Période en toutes lettres',
	'field.words': 'Les mots',
	'field.listedAs': 'Dans les listes',
	'field.titleOf': 'Titre',
	'field.says': 'Version : {$party}',
	'field.withPlace': '{$text} ({$place})',
	'field.amount': '{$what} : {$amount} ({$place})',
	'field.amountOn': '{$what}, {$date} : {$amount} ({$place})',
	'field.amountWithNote': '{$amount}. {$note}',
	'field.yes': 'oui',
	'attribution.direct': 'cités par la source elle-même',
	'attribution.via-outlet': 'repris d’un autre média',
	'attribution.via-spokesperson': 'transmis par un porte-parole',
	'attribution.translated': 'traduits',
	'attribution.paraphrase': 'rapportés avec les mots de la source',
	'mediumChosen.news release': 'communiqué',
	'mediumChosen.statement': 'déclaration',
	'mediumChosen.website statement': 'déclaration sur un site web',
	'mediumChosen.letter': 'lettre',
	'mediumChosen.email': 'courriel',
	'mediumChosen.message': 'message',
	'mediumChosen.leaflet': 'tract',
	'mediumChosen.social media post': 'publication sur un réseau social',
	'mediumChosen.interview': 'entretien',
	'mediumChosen.press conference': 'conférence de presse',
	'mediumChosen.speech': 'discours',
	'mediumChosen.hearing': 'audience',
	'mediumChosen.court filing': 'acte de procédure',
	'mediumChosen.report': 'rapport',
	'mediumChosen.broadcast': 'émission',
	'mediumChosen.video': 'vidéo',
	'mediumChosen.podcast': 'podcast',
	'mediumChosen.not given': 'non précisées',
	'marks.none': 'aucun',
	'against.full text': 'texte intégral',
	'against.partial copy': 'copie partielle',

	// Corrections

	'correctionKind.quote': 'Une citation',
	'correctionKind.attribution': 'Une attribution',
	'correctionKind.fact': 'Un fait',
	'correctionKind.context': 'Le contexte',
	'correction.title': 'Rectificatif du {$date}',
	'correction.titleNow': 'Rectificatif du {$date} : {$now}',
	'correction.before': 'Avant : {$text}',
	'correction.now': 'Désormais : {$text}',
	'correction.on': 'Concerne : {$titles}',

	// The method page

	'limit.words': 'aucune partie ne dépasse {$percent :number} % des mots cités',
	'limit.quotations': 'aucune ne dépasse {$percent :number} % des citations',
	'limit.firstMentions':
		'aucune n’est nommée en premier dans plus de {$percent :number} % des textes',
	'limit.verified': 'au moins {$percent :number} % des mots cités de chacune sont vérifiés',
	'limit.topics': `.input {$count :number}
		.match $count
		one {{chacune est citée sur au moins {$count} question}}
		* {{chacune est citée sur au moins {$count} questions}}`,
	'limit.pageWords':
		'sur la page d’accueil et dans le résumé, aucune partie ne dépasse {$percent :number} % des mots cités',
	'limit.topicWords': 'sur la page d’une question, aucune ne dépasse {$percent :number} %',
	'limit.firstOrLast':
		'aucune n’a la première citation, ni la dernière, dans plus de {$percent :number} % des questions qui citent deux parties, nombre arrondi à l’unité supérieure',
	'limit.alternate':
		'aucune n’a deux citations en exergue de suite tant qu’une autre reste à citer sur la page',
	'balance.front': 'La page d’accueil',
	'balance.summary': 'Le résumé',
	'balance.first': 'première',
	'balance.last': 'dernière',
	'policy.corrections': 'Règles de rectification',
	'policy.ethics': 'Charte déontologique',
	'policy.funding': 'Propriété et financement',
	'print.letter': 'PDF au format US Letter',
	'print.a4': 'PDF au format A4',

	// Around every page: head, navigation, foot (layouts/)

	'tab.front': '{$story} | On the Record',
	'tab.page': '{$title} | {$story}',
	'head.feeds': 'Éditions et rectificatifs',
	'translation.whole': 'Traduction : {$by}, {$date}. Langue d’origine : {$language}.',
	'translation.inPart':
		'Traduction : {$by}, {$date}. Ce qui n’est pas traduit reste dans la langue d’origine : {$language}.',
	'translation.none':
		'Cette page n’est pas encore traduite. Son texte reste dans la langue d’origine : {$language}.',
	'translation.stale':
		'Le texte d’origine a changé depuis sa traduction. En attendant qu’elle soit mise à jour, il reste dans la langue d’origine : {$language}.',
	'frame.skip': 'Aller au contenu principal',
	'frame.asOf': 'Événements couverts jusqu’au {$date}\u00a0· Édition {$edition :number}',
	'print.sheet': 'Page {#page/} sur {#pages/}',
	'frame.contents': 'Sommaire',
	'frame.contentsLabel': 'Sommaire du dossier',
	'frame.contentsAgain': 'Sommaire, rappel',
	'frame.crumbs': 'Vous êtes ici',
	'frame.imprint':
		'Publié par {#publisher/}. Édition {$edition :number}, {$date} ; couvre les événements jusqu’au {$asOf}. {#corrections/}.',
	'frame.corrections': '{#link}Rectificatifs{/link}',
	'frame.correctionsContact': '{#link}Rectificatifs{/link} : {$contact}',
	'frame.licence':
		'Nos propres textes : {#licence/}. Les citations appartiennent à leurs auteurs et éditeurs.',

	// The navigation

	'contents.short': 'L’essentiel',
	'contents.questions': 'Questions',
	'contents.demands': 'Demandes et offres',
	'contents.quotes': 'Verbatim',
	'contents.differences': 'Versions divergentes',
	'contents.timeline': 'Chronologie',
	'contents.glossary': 'Glossaire',
	'contents.sources': 'Sources',
	'contents.search': 'Recherche',
	'contents.summary': 'Résumé à imprimer',
	'contents.corrections': 'Rectificatifs',
	'contents.changes': 'Ce qui a changé',
	'contents.newsrooms': 'Pour les rédactions',
	'contents.about': 'À propos et méthode',

	// Ways to pass a page on; the first is read aloud, the second stands before the address

	'share.label': 'Partager, intégrer, imprimer',
	'share.share': 'Partager',
	'share.embed': 'Intégrer',
	'share.print': 'Imprimer',

	// Around every card, and in the gallery of cards

	'card.publishedBy': '{#publisher/} : {$story}',
	'card.moreOfRetired': 'Ce qu’elle est devenue',
	'gallery.preview': 'Aperçu : {$title}',
	'gallery.address': 'Adresse, pour WordPress et Ghost',
	'gallery.frame': 'Cadre, avec script facultatif',
	'gallery.html': 'HTML simple avec permalien',
	'gallery.picture': 'Image avec texte alternatif',
	'gallery.today': 'État actuel',
	'gallery.pinned': 'État dans l’édition {$edition :number}',
	'gallery.feed': 'Flux des modifications de cette carte',

	// Parts of pages (components/)

	'accounts.label': 'Versions : {$question}',
	'accounts.state': 'Versions divergentes · {$state}',
	'accounts.alsoReported': 'Également rapporté',
	'accounts.captionByParty': '{$caption} : une question par ligne, une partie par colonne',
	'accounts.captionByQuestion':
		'{$caption} : une question par ligne, avec les versions des parties à côté',
	'accounts.question': 'Question',
	'accounts.accounts': 'Versions',

	'amounts.caption': 'Chiffres, chacun avec sa source',
	'amounts.of': 'Ce qui est compté',
	'amounts.figures': 'Chiffres',
	'amounts.differ': 'les sources divergent',

	'asks.parts': 'Éléments : {$parts}',
	'asks.examples': 'Notamment : {$parts}',

	'balance.caption': 'La place de chaque partie',
	'balance.party': 'Partie',
	'balance.words': 'Mots cités',
	'balance.quotations': 'Citations',
	'balance.verified': 'Mots vérifiés',
	'balance.topics': 'Questions avec ses mots',
	'balance.namedFirst': 'Nommée en premier',
	'balance.demands': 'Demandes et offres',
	'balance.others': 'Dans aucun camp',
	'balanceFigure.wordsOfAll':
		'{$count :number} {#share}{$percent :number} %{/share}{#narrow} · mots cités{/narrow}',
	'balanceFigure.words': '{$count :number}{#narrow} · mots cités{/narrow}',
	'balanceFigure.quotations': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} citation{/narrow}}}
		* {{{$count}{#narrow} citations{/narrow}}}`,
	'balanceFigure.verified': '{$percent :number} %{#narrow} de ses mots vérifiés{/narrow}',
	'balanceFigure.topics': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} question avec ses mots{/narrow}}}
		* {{{$count}{#narrow} questions avec ses mots{/narrow}}}`,
	'balanceFigure.first': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} texte la nomme en premier{/narrow}}}
		* {{{$count}{#narrow} textes la nomment en premier{/narrow}}}`,
	'balanceFigure.demands': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} demande ou offre{/narrow}}}
		* {{{$count}{#narrow} demandes et offres{/narrow}}}`,

	'byline.by': 'Par {#names/}',
	'byline.withRole': '{#name/} ({$role})',

	'changes.wordByWord': 'Mot à mot',
	'changes.inNumbers': 'En chiffres',
	'changes.parts': 'Sections : {#parts/}',
	'changes.inStory': 'Modifié dans le dossier lui-même',
	'changes.corrected': 'Rectifié',
	'changes.tooMuch': '{$fields} : trop long pour être montré ici.',
	'changes.nothing': 'Rien de visible à la lecture.',
	'changes.headingChanged': 'Modifié',
	'changes.headingNew': 'Nouveau',
	'changes.headingRemoved': 'Supprimé',

	'corrections.ofDay': 'Rectificatifs du {$date}',
	'corrections.before': 'Avant',
	'corrections.now': 'Désormais',
	'corrections.where': 'Où l’erreur figurait',
	'corrections.whereCount': `.input {$count :number}
		.match $count
		one {{Où l’erreur figurait : {$count} fiche}}
		* {{Où l’erreur figurait : {$count} fiches}}`,
	'corrections.beforeNow': '{#before}Avant : {$before}{/before} Désormais : {#link}{$now}{/link}',
	'corrections.notice':
		'{#strong}{#link}Rectifié le {$date}{/link}.{/strong} {$kind}. Avant : {$before} Désormais : {$now}',
	'corrections.earlier': 'Rectificatifs antérieurs',
	'corrections.earlierAre': 'En bref. Chaque ligne mène au rectificatif complet.',
	'corrections.more': `.input {$count :number}
		.match $count
		one {{Et {$count} autre : voir {#all}tous les rectificatifs{/all}.}}
		* {{Et {$count} autres : voir {#all}tous les rectificatifs{/all}.}}`,

	'demand.fromTo': '{#by/}{#arrow} → {/arrow}{#aloud}à{/aloud}{#to/}',
	'demand.namedByWhom': 'Citée par {#by/}',
	'demand.notDescribed': '{#line/}',
	'demand.described': '{#line/}{#part}, selon {#name/}{/part}',
	'demand.statusLine': '{#strong}{$status}{/strong}.',
	'demand.statusAsOf': `.input {$date :date:form}
		.match $date
		day {{{#strong}{$status}{/strong} au {$date}.}}
		* {{{#strong}{$status}{/strong} ({$date}).}}`,
	'demand.time': 'Délai : {$window}.',
	'demand.parts': 'Éléments',
	'demand.examples': 'Notamment (exemples, liste non exhaustive)',
	'demands.every': 'Toutes les demandes et offres',
	'quotes.every': 'Toutes les citations',

	'event.decidedBy': '{$outcome} : {#link}{$event}{/link}, {$date}',
	'event.dateKnown': 'Origine de la date : {$note}',
	'event.sources': 'Sources : {#sources/}',
	'event.otherSources': 'Autres sources : {#sources/}',
	'event.topics': 'Questions : {#topics/}',

	'list.inside': '{$title :first:lower}',

	'lists.byDate': 'Par date',
	'lists.former': 'Ce qui figurait ici se trouve désormais dans une autre partie de la liste.',
	'lists.beforeAndAfter': 'Avant et après',
	'lists.previous': '← {$title}',
	'lists.next': '{$title} →',

	'more.quotations': `.input {$count :number}
		.match $count
		one {{Voir {$count} citation antérieure dans la liste complète}}
		* {{Voir {$count} citations antérieures dans la liste complète}}`,
	'more.differences': `.input {$count :number}
		.match $count
		one {{Voir {$count} divergence antérieure dans la liste complète}}
		* {{Voir {$count} divergences antérieures dans la liste complète}}`,
	'more.events': `.input {$count :number}
		.match $count
		one {{Voir {$count} événement antérieur dans la chronologie complète}}
		* {{Voir {$count} événements antérieurs dans la chronologie complète}}`,
	'more.questions': `.input {$count :number}
		.match $count
		one {{Voir {$count} question antérieure dans la liste complète}}
		* {{Voir {$count} questions antérieures dans la liste complète}}`,
	'more.asks': `.input {$count :number}
		.match $count
		one {{Voir {$count} autre {$nouns} dans la liste complète}}
		* {{Voir {$count} autres {$nouns} dans la liste complète}}`,

	'notes.label': 'Notes',
	'notes.plain': '{#source/}, {$date}',
	'notes.withPlace': '{#source/}, {$locator}, {$date}',
	'notes.source': '{#link}{$publisher}{/link}',
	'notes.sourceApart': '{#link}{$publisher}{/link} ({$apart})',
	'notes.backSign': '↩',
	'notes.back': 'Retour à la note {$note :number} dans le texte',
	'notes.backOf':
		'Retour à la note {$note :number} dans le texte, renvoi {$number :number} sur {$count :number}',

	'pageBalance.caption': 'Les mots cités sur chaque page, par page et par partie',
	'pageBalance.page': 'Page et partie',
	'pageBalance.words': 'Mots cités',
	'pageBalance.share': '{$words :number} ({$percent :number} %)',
	'pageBalance.left': `.input {$count :number}
		.match $count
		one {{{$count} autre question est mesurée sans figurer ici.}}
		* {{{$count} autres questions sont mesurées sans figurer ici.}}`,

	'pager.label': 'Autres questions',
	'pager.previous': 'Question précédente',
	'pager.next': 'Question suivante',

	'party.tie': '{#name/} ({$note})',
	'name.affiliated': '{$name} ({$party})',
	'card.jointly': 'Avec {$speakers}.',
	'party.relation': '{$as} {#parties/}',
	'party.part': '{#name/} {#kind/}',
	'party.partWithPeople': '{#name/} {#kind/}{#group} : {#people/}{/group}',
	'who.none': 'Aucune partie ne figure dans ce dossier.',
	'who.rest': 'Également dans le dossier',

	'quote.occasion': `.input {$said :date:form}
		.match $said
		day {{{$medium :first:upper}, le {$said}.}}
		month {{{$medium :first:upper}, en {$said}.}}
		year {{{$medium :first:upper}, en {$said}.}}
		* {{{$medium :first:upper}, {$said}.}}`,
	'quote.occasionNotGiven': '{$said :first:upper} ; {$medium}.',
	'quote.speaker': '{#name/}',
	'quote.speakerWithRole': '{#name/}{#role}, {$role}{/role}',
	'quote.published': 'Publié par {#place/}.',
	'quote.publishedAndHeld': 'Publié par {#place/} ({$reference}).',
	'quote.notNamed': 'Nom non publié : {$why}',
	'quote.checked': '{#link}{$checked}{/link}.',
	'quote.inPart': 'Extrait.',
	'quote.inSource': 'Voir dans la source',
	'quote.whole': 'La citation entière',
	'quote.permalink': 'Permalien',

	'reference.label': 'Source {$number :number}',
	'reference.labelAndPlace': 'Source {$number :number}, {$locator}',
	'reference.place': '{$number :number},\u00a0{$place}',

	'retired.since': '{$state} le {$date}.',
	'retired.successor': 'Elle fait désormais partie de : {#link}{$title}{/link}.',
	'retired.listed': 'Ne figure plus dans les listes',

	'source.link': '{#link}{$name}{/link}',
	'source.linkPlace': '{#link}{$name}{/link}, {$locator}',
	'source.inBrackets': '({#source/})',
	'source.placeInBrackets': '({#source/}, {$locator})',
	'sources.heading': 'Sources',
	'sources.entry': '{#link}{$publisher}{/link}, {#title/}, {$date}',
	'sources.entryAndPlace':
		'{#link}{$publisher}{/link}, {#title/}, {$date}{#place}, {$locator}{/place}',
	'sources.read': 'lue {$read}',
	'sources.cited': `.input {$count :number}
		.match $count
		0 {{non citée}}
		one {{citée dans {$count} fiche}}
		* {{citée dans {$count} fiches}}`,

	'summary.label': 'On the Record · résumé',
	'summary.edition': 'Édition {$edition :number} · événements couverts jusqu’au {$date}',
	'summary.isCurrent': 'Ce résumé est-il à jour ?',
	'summary.whetherCurrent':
		'{#link}{$address}{/link} dit si l’édition {$edition :number} est la dernière, ce qui a changé depuis et ce qui a été rectifié.',
	'summary.code': 'Code QR menant à {$address}',
	'summary.imprint': `
		Édition {$edition :number}, {$date}. Couvre les événements jusqu’au {$asOf} ; les événements
		postérieurs sont signalés. Publié par {$publisher} à l’adresse {#link}{$address}{/link}, où
		figurent les rectificatifs.`,
	'summary.howToPrint':
		'Imprimez cette page depuis votre navigateur, au format A4 ou Letter. Les numéros renvoient aux sources, à la fin.',
	'summary.corrected': `.input {$count :number}
		.match $count
		one {{{#strong}Rectifié.{/strong} {$count} rectificatif concerne ce résumé, daté du {$date}. L’ancien texte et le nouveau figurent {#link}avant les sources{/link}.}}
		* {{{#strong}Rectifié.{/strong} {$count} rectificatifs concernent ce résumé, le dernier daté du {$date}. Les anciens textes et les nouveaux figurent {#link}avant les sources{/link}.}}`,
	'summary.parties': 'Les parties',
	'summary.partiesAnd': 'Les parties et leurs {$nouns}',
	'summary.quoted': '{$kind}. Sont cités : {$people}',
	'summary.left': `.input {$count :number}
		.match $count
		one {{{$count} autre sur la page complète}}
		* {{{$count} autres sur la page complète}}`,
	'summary.otherParties': '{#parties/}.',
	'summary.alsoParties': 'Également : {#parties/}.',
	'summary.party': '{#name/} ({$kind :first:lower})',
	'summary.demand': '{$kind} : {$title}.',
	'summary.parts': 'Éléments : {$parts}.',
	'summary.examples': 'Parmi les actions : {$parts}.',
	'summary.describedBy': '{$status}, selon {$name}',
	'summary.time': '{$status} ; délai : {$window}',
	'summary.quotes': 'Verbatim',
	'summary.saying': `.input {$said :date:form}
		.match $said
		day {{{#speakers/}, {$medium}, le {$said}. {$publisher}.}}
		month {{{#speakers/}, {$medium}, en {$said}. {$publisher}.}}
		year {{{#speakers/}, {$medium}, en {$said}. {$publisher}.}}
		* {{{#speakers/}, {$medium}, {$said}. {$publisher}.}}`,
	'summary.sayingNotGiven': '{#speakers/}, {$said} ; {$medium}. {$publisher}.',
	'summary.verified': 'Vérifiée.',
	'summary.unchecked': 'Non vérifiée.',
	'summary.days': 'Les dates clés',
	'summary.daysCaption': 'Les dates clés du dossier',
	'summary.date': 'Date',
	'summary.happened': 'Ce qui s’est passé',
	'summary.dayWithState': '{#state}{$state :first:upper} : {/state}{$title}',
	'summary.vote': '({$vote})',
	'summary.source': '{$publisher}, {#title}{$title}{/title}, {$date}.',
	'summary.sourceNotSeen': '{$publisher}, {#title}{$title :first:lower}{/title}, {$date}.',

	'positions.heading': 'Comment les positions ont évolué',
	'positions.caption': '{$of}, {$unit} : chaque ligne est un chiffre avancé, par ordre de date',
	'positions.day': 'Quand',
	'positions.by': 'Qui',
	'positions.figure': 'Chiffre',
	'positions.in': 'Demande ou offre',
	'positions.scale': 'à l’échelle',
	'positions.scaleFrom': 'à l’échelle, à partir de {$value}',
	'positions.undated': 'Dans le tableau seulement, faute de jour connu : {$count :number}',
	'positions.latest': 'Les {$shown :number} dernières sur {$count :number}',

	'timeline.moved': 'Désormais raconté ailleurs',
	'timeline.happened': 'a eu lieu',
	'timeline.planned': 'prévu',
	'timeline.approximate': 'date approximative',
	'timeline.severalDays': 'sur plusieurs jours',
	'timeline.scale': 'à l’échelle, {$scale}',

	'vote.caption': '{#kind}Vote :{/kind} {$question}',
	'vote.shares': '% des votes pour ou contre',
	'vote.source': 'Source : {#source/}',

	// Pages (pages/), by page. Titles of pages, descriptions that search engines show, headings.

	'page.accountsDiffer': 'Versions divergentes',
	'page.inTheirWords': 'Verbatim',
	'page.notKnown': 'Ce qu’on ne sait pas',
	'page.questions': 'Questions',
	'page.relatedQuestions': 'Questions liées',
	'page.whoIsWho': 'Qui est qui',
	'page.list': '{$list} : {$part}',
	'page.listOfStory': '{$list} du dossier : {$part}.',

	'page.notFound.title': 'Page introuvable',
	'page.notFound.description': 'Il n’y a pas de page à cette adresse.',
	'page.notFound.goOn':
		'Vérifiez l’orthographe de l’adresse, allez à la {#home}page d’accueil{/home}, faites une {#search}recherche{/search} ou choisissez une question.',

	'page.retired.description': '{$state} le {$date}. {$reason}',
	'page.retired.label': '{$kind} · {$state}',
	'page.retired.goOn':
		'L’adresse demeure, pour que quiconque a fait un lien vers elle sache ce que la fiche est devenue. {#changes}Ce qui a changé{/changes} · {#story}Le dossier{/story}',

	'page.front.covers':
		'Couvre les événements jusqu’au {$asOf} ; les événements postérieurs portent leur date.',
	'page.front.print': 'Résumé à imprimer',
	'page.front.short': 'L’essentiel',
	'page.front.left': `.input {$count :number}
		.match $count
		one {{{$count} autre sur la page complète}}
		* {{{$count} autres sur la page complète}}`,
	'page.front.allDemands': '{$demands :first:upper} : tout voir, avec le statut',
	'page.front.allQuotes': 'Toutes les citations',
	'page.front.differences': 'Leurs versions divergentes',
	'page.front.differencesCaption': 'Les points sur lesquels les versions des parties divergent',
	'page.front.allDifferences': 'Toutes les divergences, avec les mots',
	'page.front.days': 'Les dates clés',
	'page.front.allDays': 'La chronologie complète',

	'page.about.title': 'À propos et méthode',
	'page.about.description':
		'Comment ce dossier est fait, comment les citations sont vérifiées, la place de chaque partie, la licence et la vie privée.',
	'page.about.imprint':
		'Publié par {$publisher}. Édition {$edition :number}, {$date}. Le dossier couvre les événements jusqu’au {$asOf} ; les événements postérieurs portent leur date.',
	'page.about.policies': '{$publisher} : {#links/}',
	'page.about.numbers': 'En chiffres',
	'page.about.quotations': 'Citations',
	'page.about.quotationCount': '{$count :number} : {$checks}',
	'page.about.quotationCountBesides': `.input {$paraphrases :number} .input {$count :number}
		.match $paraphrases
		one {{{$count} : {$checks} ; en outre une paraphrase, sans guillemets}}
		* {{{$count} : {$checks} ; en outre {$paraphrases} paraphrases, sans guillemets}}`,
	'page.about.verified': `.input {$count :number}
		.match $count
		one {{{$count} vérifiée dans le texte intégral de sa source}}
		* {{{$count} vérifiées dans le texte intégral de leur source}}`,
	'page.about.verifiedInPart': '{$count :number} dans la partie du texte qui a été lue',
	'page.about.byHand': `.input {$count :number}
		.match $count
		one {{{$count} comparée à la main}}
		* {{{$count} comparées à la main}}`,
	'page.about.unchecked': `.input {$count :number}
		.match $count
		one {{{$count} non vérifiée}}
		* {{{$count} non vérifiées}}`,
	'page.about.sources': 'Sources',
	'page.about.sourceCount': `.input {$read :number} .input {$count :number}
		.match $read
		one {{{$count}, dont {$read} lue en entier et les autres en partie}}
		* {{{$count}, dont {$read} lues en entier et les autres en partie}}`,
	'page.about.differences': 'Divergences',
	'page.about.differenceCount': `.input {$count :number}
		.match $count
		one {{{$count} point sur lequel les versions divergent ou les faits restent incertains, {#link}face à face{/link}}}
		* {{{$count} points sur lesquels les versions divergent ou les faits restent incertains, {#link}face à face{/link}}}`,
	'page.about.balance': 'La place de chaque partie',
	'page.about.limits': `
		Compté d’après les fiches de cette édition, les personnes et composantes de chaque partie
		comprises. « Nommée en premier » est le nombre de textes (L’essentiel et les pages des
		questions, sans leurs réponses brèves) qui renvoient à cette partie ou la citent avant les
		autres. Les limites que ce dossier se fixe : {$limits}. Aucune n’est dépassée.`,
	'page.about.limitsExceeded': `
		Compté d’après les fiches de cette édition, les personnes et composantes de chaque partie
		comprises. « Nommée en premier » est le nombre de textes (L’essentiel et les pages des
		questions, sans leurs réponses brèves) qui renvoient à cette partie ou la citent avant les
		autres. Les limites que ce dossier se fixe : {$limits}. Une limite est dépassée. La raison :
		{$reason}`,
	'page.about.percentages': 'Les pourcentages portent sur les mots cités de ces parties.',
	'page.about.withoutOthers':
		'Les mots des personnes et acteurs qui ne sont dans aucun camp n’y sont pas comptés.',
	'page.about.order':
		'Dans les tableaux de divergences et les listes de demandes et de citations, les parties figurent dans cet ordre : {#parties/}.',
	'page.about.perPage': 'Page par page',
	'page.about.perPageCount':
		'Le même compte pour les citations en exergue de chaque page. Les mots cités dans une phrase ne sont pas comptés, ni ceux des tableaux de la page d’accueil et du résumé.',
	'page.about.perPageLimits':
		'Les limites : {$limits}. Lorsqu’une page dépasse une limite, la raison en est donnée ici et sur cette page.',
	'page.about.perPageExceeded':
		'La page d’accueil, le résumé ou les questions prises ensemble dépassent une limite. La raison : {$reason}',
	'page.about.noBalance':
		'Ce dossier ne met aucune partie face à face : aucune part n’est donc comptée.',
	'page.about.data': 'Toutes les données',
	'page.about.dataFor': `
		Chaque fiche avec ses champs, son texte, ses sources et son adresse, pour les programmes et les
		tableurs. Les programmes qui suivent le dossier trouvent ses éditions et rectificatifs dans les
		flux.`,
	'page.about.wholeStory': 'Le dossier entier',
	'page.about.json': '{#data}JSON{/data}, décrit par son {#schema}schéma JSON{/schema}',
	'page.about.tables': 'Tableaux',
	'page.about.csv': 'CSV : {#tables/} ; {#columns}contenu de chaque colonne{/columns}',
	'page.about.feeds': 'Flux',
	'page.about.paper': 'Sur papier',
	'page.about.print': `
		Chaque page s’imprime telle quelle, sans navigation, avec sa date et son adresse sur chaque
		feuille. Pour un document à distribuer, utilisez le {#summary}résumé{/summary}{#offers/}. Son
		code QR et son adresse mènent à une page qui dit si cette édition est toujours la dernière.`,
	'page.about.licenseTitle': 'Licence',
	'page.about.license':
		'Nos propres textes peuvent être utilisés sous {#link}{$license}{/link}. Les citations et les titres appartiennent à leurs auteurs et éditeurs et sont cités avec leur source.',

	'page.changes.title': 'Ce qui a changé',
	'page.changes.description':
		'Ce qui diffère d’une édition de ce dossier à la suivante, mot à mot.',
	'page.changes.howToRead':
		'Édition par édition, de la plus récente à la plus ancienne. Les mots ajoutés sont soulignés, les mots supprimés sont barrés ; les phrases inchangées sont omises.',
	'page.changes.onlyOne':
		'C’est la première édition. Quand une nouvelle paraîtra, cette page dira ce qui diffère, mot à mot.',
	'page.changes.corrections':
		'Les erreurs corrigées figurent aussi parmi les {#link}rectificatifs{/link}.',
	'page.changes.about': 'À propos de cette édition',
	'page.changes.compared':
		'Couvre les événements jusqu’au {$asOf}. Comparée avec l’édition {$from :number}.',
	'page.changes.wordByWord': 'Mot à mot',
	'page.changes.earlier': 'Éditions antérieures',
	'page.changes.first': 'Couvre les événements jusqu’au {$asOf}. La première édition.',
	'page.changes.firstKept':
		'Couvre les événements jusqu’au {$asOf}. La première édition dont une trace a été gardée.',
	'page.changes.held': 'Elle contenait {$contents}.',

	'page.change.title': 'Ce que l’édition {$edition :number} a changé',
	'page.change.partTitle': 'Ce que l’édition {$edition :number} a changé : {$part}',
	'page.change.description':
		'Ce qui diffère dans l’édition {$edition :number} de ce dossier, comparée avec l’édition {$from :number}, mot à mot.',
	'page.change.partDescription':
		'Ce qui diffère dans l’édition {$edition :number} de ce dossier, comparée avec l’édition {$from :number}, mot à mot. {$part}.',
	'page.change.howToRead': `
		Édition {$edition :number}, {$date}, qui couvre les événements jusqu’au {$asOf}, comparée avec
		l’{#link}édition {$from :number}{/link}. Les mots ajoutés sont soulignés, les mots supprimés
		sont barrés ; les phrases inchangées sont omises.`,

	'page.edition.description':
		'L’édition {$edition :number} de {$title :in:marks} est-elle toujours à jour, qu’est-ce qui a changé depuis, et quels rectificatifs la concernent ?',
	'page.edition.isCurrent': 'L’édition actuelle',
	'page.edition.isOutdated': 'N’est plus l’édition actuelle',
	'page.edition.newer':
		'Une édition plus récente est parue : {#link}édition {$edition :number}, {$date}{/link}, qui couvre les événements jusqu’au {$asOf}. Les différences figurent ci-dessous.',
	'page.edition.newest':
		'Cette édition est à jour : aucune édition plus récente de {#link}{$title}{/link} n’est parue.',
	'page.edition.covers': 'L’édition {$edition :number} couvre les événements jusqu’au {$asOf}.',
	'page.edition.print': 'Résumé à imprimer de l’édition actuelle',
	'page.edition.corrections': 'Rectificatifs depuis',
	'page.edition.allCorrections': 'Tous les rectificatifs',
	'page.edition.noCorrections': 'Aucun rectificatif depuis cette édition.',
	'page.edition.since': 'Ce qui a changé depuis',
	'page.edition.allChanges': 'Édition par édition',
	'page.edition.steps': 'Édition par édition, mot à mot',
	'page.edition.others': 'Autres éditions',

	'page.corrections.title': 'Rectificatifs',
	'page.corrections.description':
		'Tous les rectificatifs de ce dossier, du plus récent au plus ancien.',
	'page.corrections.count': `.input {$count :number}
		.match $count
		one {{Un rectificatif, daté du {$date}.}}
		* {{{$count} rectificatifs, le dernier daté du {$date}.}}`,
	'page.corrections.none': 'Aucun à ce jour.',
	'page.corrections.how': 'Comment un rectificatif paraîtra',
	'page.corrections.policy': `
		Quand nous nous trompons sur le fond, qu’il s’agisse d’une citation, de son auteur, d’un fait ou
		de son contexte, nous le disons. Chaque rectificatif figure ici avec sa date, ce que nous avions
		écrit et ce que nous écrivons désormais, et un avis daté paraît sur chaque page concernée (le
		plus récent, s’il y en a plusieurs) et dans le résumé à imprimer. Les coquilles qui ne changent
		pas le sens sont corrigées sans avis.`,
	'page.corrections.changes': 'Ce qui a changé d’une édition à l’autre',
	'page.corrections.tell': 'Signalez-nous une erreur : {#contact/}.',

	'page.glossary.title': 'Glossaire',
	'page.glossary.description': 'Les termes du différend, en langage clair.',
	'page.glossary.terms': 'Termes',
	'page.glossary.also': 'aussi : {$aliases}',
	'page.glossary.usedIn': 'Dans : {#entries/}',

	'page.search.title': 'Recherche',
	'page.search.description': 'Cherchez dans ce dossier, ou parcourez toutes ses fiches de A à Z.',
	'page.search.field': 'Mots cherchés',
	'page.search.button': 'Rechercher',
	'page.search.index': 'Tout, de A à Z',
	'page.search.letter': 'Index : {$part}',
	'page.search.letterDescription': 'Tout ce qui, dans le dossier, commence par {$part}.',
	'page.search.former':
		'Ce qui figurait ici se trouve désormais dans une autre partie de l’{#link}index{/link}.',

	'page.summary.title': 'Résumé',
	'page.summary.description': 'Tout le dossier en un document à distribuer : {$standfirst}',
	'page.summary.short': 'En bref',
	'page.summary.differences': 'Versions divergentes',
	'page.summary.terms': 'Mots employés',
	'page.summary.corrected': 'Rectifié',

	'page.timeline.description':
		'Tous les événements datés du dossier, à l’échelle et dans l’ordre, chacun avec ses sources.',
	'page.timeline.byPage':
		'Les dates clés, à l’échelle. Chaque événement est raconté à la page de son année ou de son mois.',
	'page.timeline.howToRead':
		'À l’échelle, puis dans l’ordre. Chaque section de la ligne a sa propre échelle, indiquée sur place.',
	'page.timeline.days': 'Les dates clés',
	'page.timeline.line': 'La ligne',

	'page.topic.asks': 'Demandes liées',
	'page.topic.offers': 'Offres liées',
	'page.topic.conditions': 'Conditions liées',
	'page.topic.topics': 'Questions à négocier',
	'page.topic.decisions': 'Décisions liées',
	'page.topic.balance': '{#link}À qui sont les mots cités ici{/link} : {$reason}',
	'page.topic.quotes': 'Autres citations sur cette question',
	'page.topic.events': 'Ce qui s’est passé, et quand',
	'page.topics.description': '{$title} du dossier.',

	'page.party.partOf': '{$kind} · composante de : {#party/}',
	'page.party.parts': 'comprend',
	'page.party.beside': 'également de son côté',
	'page.party.people': 'personnes',
	'page.party.website': 'site web',
	'page.party.addressed': '{$nouns :first:upper} ayant pour destinataire {$party}',
	'page.party.events': 'Événements',

	'page.person.notNamed': 'Nom non publié',
	'page.person.affiliation': 'Appartenance',
	'page.person.affiliationDays': '{#party/}, {$days}',
	'page.person.affiliationNote': '{#affiliation/}. {$note}',
	'page.person.printedAs': 'Nom tel que publié',
	'page.person.printedIn': '{$name}, dans {#link}{$publisher}{/link}, {$date}',
	'page.person.printedAt': '{$name}, dans {#link}{$publisher}{/link}, {$locator}, {$date}',
	'page.person.quotes': 'Citations',
	'page.person.addressed': '{$nouns :first:upper} ayant pour destinataire {$person}',
	'page.person.described': '{$nouns :first:upper} formulées par d’autres, selon {$person}',
	'page.person.sources': 'Sources du nom et de la fonction',

	'page.demands.description':
		'{$demands} du dossier : qui demande ou offre, à qui, et où en est chaque point.',
	'page.demands.about': 'Qui demande ou offre, à qui, et où en est chaque point.',
	'page.demands.standing':
		'{$status} : aucune source lue ne la dit satisfaite, abandonnée ou dépassée à la date indiquée.',
	'page.demand.description': '{$demand}. {$title}. {$status}.',
	'page.demand.partOf': 'Fait partie de : {#link}{$title}{/link}',
	'page.demand.sources': 'Où cela figure',

	'page.quotes.description':
		'Toutes les citations du dossier : qui parle, comment, quand, où cela a été publié et comment les mots ont été vérifiés.',
	'page.quotes.about':
		'Toutes les citations, mot à mot, coupées là où leur source les coupe. {#link}Comment les citations sont vérifiées{/link}',
	'page.quote.usedIn': 'Où elle figure',
	'page.quote.alsoIn': 'Ce qu’ont écrit d’autres médias',
	'page.quote.otherOutlet': '{#link}{$publisher}{/link}, {$date} : {#kind}{$wording}.{/kind}',
	'page.quote.sameStatement': 'Tiré de la même déclaration',

	'page.differences.description':
		'Les points sur lesquels les versions divergent ou les faits restent incertains, face à face, chacun avec sa source.',
	'page.differences.heading': 'Versions divergentes ou faits incertains',
	'page.differences.table': `
		Une question par ligne, une partie par colonne ; chaque version indique sa source. Choisissez
		une question pour voir ce qu’on peut conclure. Contesté : les versions des parties s’opposent ou
		semblent s’opposer. Non tranché : les sources lues ne règlent pas la question.`,
	'page.differences.blocks': `
		Les versions des parties sous chaque question, chacune avec sa source. Choisissez une question
		pour voir ce qu’on peut conclure. Contesté : les versions des parties s’opposent ou semblent
		s’opposer. Non tranché : les sources lues ne règlent pas la question.`,
	'page.differences.byQuestion': 'Par question',
	'page.differences.tableLabel': 'Tableau des divergences',
	'page.difference.description': '{$question} Les versions face à face, chacune avec sa source.',
	'page.difference.conclusion': 'Ce qu’on peut conclure',

	'page.sources.description':
		'Toutes les sources lues pour ce dossier : leur date, leur voix et l’étendue de la lecture.',
	'page.sources.about':
		'Toutes les sources lues pour ce dossier : leur date, leur voix et l’étendue de la lecture. Indépendante : étrangère aux parties.',
	'page.source.description': '{$publisher}, {$date} : {$covers}',
	'page.source.label': '{$publisher} · {$kind}',
	'page.source.date': 'Date',
	'page.source.dateKnown': '{$date} ({$known})',
	'page.source.byline': 'Signature',
	'page.source.author': 'Auteur',
	'page.source.voice': 'Voix',
	'page.source.read': 'Lue',
	'page.source.address': 'Adresse',
	'page.source.missingSince': 'N’est plus à cette adresse depuis le {$day}',
	'page.source.movedTo': 'Mène désormais à',
	'page.source.lastSeen': 'Vue à cette adresse pour la dernière fois',
	'page.source.heldAt': 'Lieu de conservation',
	'page.source.archived': 'Copie archivée',
	'page.source.document': 'Le document',
	'page.source.usedIn': 'Utilisée dans',
	'page.source.notCited':
		'Rien dans ce dossier ne la cite ; elle a été lue pour comprendre le contexte.',
	'page.figure.usedIn': 'Figure dans',

	'page.newsrooms.title': 'Pour les rédactions',
	'page.newsrooms.description':
		'Comment une rédaction qui intègre une carte apprend les rectificatifs : des flux, et un fichier d’état pour chaque carte.',
	'page.newsrooms.about':
		'Le texte d’une carte peut être rectifié après son intégration. La carte le signale elle-même ; voici comment en être averti.',
	'page.newsrooms.feeds': 'Flux',
	'page.newsrooms.feedsAll': '{#link}Tout{/link} : nouvelles éditions et tous les rectificatifs.',
	'page.newsrooms.feedsOf': 'Les cartes d’une sorte :',
	'page.newsrooms.feedOne':
		'Une carte : {#code}{$address}{/code}, avec la sorte et l’identifiant qui figurent dans l’adresse de la carte. {#link}La galerie{/link} indique le flux de chaque carte.',
	'page.newsrooms.ask': 'Fichiers d’état',
	'page.newsrooms.askHow':
		'L’état de chaque carte se trouve à {#code}{$address}{/code}. Demandez-le avec l’{#code}ETag{/code} de la dernière réponse :',
	'page.newsrooms.askBytes':
		'Le fichier reste identique à l’octet près, et la réponse est 304, tant que le texte de l’entrée ne change pas et qu’elle n’est ni rectifiée, ni fusionnée, ni retirée. {#code}edition{/code} est l’édition qui l’a modifiée en dernier.',
	'page.newsrooms.askOften':
		'Une fois par heure suffit. Les réponses peuvent être conservées cinq minutes.',
	'page.newsrooms.states': 'Ce que dit {#code}state{/code}',
	'page.newsrooms.current': 'le texte est tel qu’il a été publié.',
	'page.newsrooms.corrected':
		'la carte porte un rectificatif ; {#code}corrections{/code} donne l’ancien texte et le nouveau.',
	'page.newsrooms.merged':
		'une autre entrée a pris sa place ; {#code}mergedInto{/code} la nomme. La carte montre celle-ci.',
	'page.newsrooms.withdrawn':
		'elle a été retirée ; {#code}reason{/code} dit pourquoi. La carte le dit à la place de son texte.',
	'page.newsrooms.pinned': 'Des cartes au texte fixe',
	'page.newsrooms.pinnedHow':
		'Une carte montre son contenu dans son état actuel. La carte d’une édition, {#code}{$address}{/code}, garde pour toujours le texte de cette édition. Un avis y signale qu’une édition ultérieure donne un autre texte, ou que le contenu a été rectifié, fusionné ou retiré. {#link}Son code{/link} figure à côté de celui de la carte actuelle.',
	'page.newsrooms.contact': 'Questions, et erreurs que vous trouvez : {#contact/}.',
	'page.embed.title': 'Partager et intégrer',
	'page.embed.description':
		'Toutes les cartes de ce dossier, avec un aperçu et le code pour les intégrer.',
	'page.embed.about': `
		Une carte a le même aspect sur votre page qu’ici, avec sa source, sa date de référence et tout
		rectificatif. Elle ne charge rien depuis d’autres sites, ne dépose pas de cookie et n’enregistre
		rien.`,
	'page.embed.cards': 'Les cartes',
	'page.embed.count': `.input {$count :number}
		.match $count
		one {{une carte}}
		* {{{$count} cartes}}`,
	'page.embed.ownCard': `
		Toute page sur une question, une partie, une personne, une demande, une citation ou une divergence
		renvoie à sa propre carte : cherchez « Intégrer » en bas de page. La page d’accueil et le résumé
		renvoient à la carte du dossier. Un événement n’a pas de page à lui : collez l’adresse de sa
		carte.`,
	'page.embed.how': 'Comment intégrer',
	'page.embed.wordpress':
		'{#strong}WordPress.{/strong} Collez l’adresse seule sur une ligne, dans l’éditeur de blocs ou l’éditeur classique. La carte apparaît et règle elle-même sa hauteur.',
	'page.embed.ghost':
		'{#strong}Ghost.{/strong} Collez l’adresse dans un article. Dans une carte HTML, collez le cadre ou le HTML simple.',
	'page.embed.drupal':
		'{#strong}Drupal.{/strong} Si votre format de texte autorise {#code}<iframe>{/code}, collez le cadre dans la vue source. Sinon, collez le HTML simple.',
	'page.embed.html': `
		{#strong}HTML écrit à la main.{/strong} Collez le cadre. Le script qui le suit est facultatif :
		il ajuste le cadre à la carte, et une page n’en a besoin qu’une fois. Sans lui, le cadre garde
		la hauteur indiquée et défile.`,
	'page.embed.noFrames':
		'{#strong}Systèmes qui n’autorisent pas les cadres.{/strong} Collez le HTML simple : les mots, qui les a dits et quand, et le permalien.',
	'page.embed.noFramesPicture':
		'{#strong}Systèmes qui n’autorisent pas les cadres.{/strong} Collez le HTML simple ou l’image : les mots, qui les a dits et quand, et le permalien.',
	'page.embed.policy':
		'{#strong}Une Content-Security-Policy stricte{/strong} doit autoriser {#code}frame-src {$cards}{/code}, ainsi que {#code}script-src {$script}{/code} si vous utilisez le script.',
	'page.embed.policyPicture': `
		{#strong}Une Content-Security-Policy stricte{/strong} doit autoriser {#code}frame-src
		{$cards}{/code}, ainsi que {#code}script-src {$script}{/code} si vous utilisez le script ; une
		image demande {#code}img-src {$pictures}{/code}.`,
	'page.embed.noScripts':
		'{#strong}Sans scripts{/strong}, une carte reste complète. Dans WordPress, elle montre les mots comme une citation avec le lien ; ailleurs, le cadre garde la hauteur indiquée.',

	'page.share.title': 'Cartes : {$cards :first:lower}',
	'page.share.description': '{$title}. Chacune avec un aperçu et le code pour l’intégrer.',
	'page.share.open':
		'Ouvrez une carte pour la voir et copier son code. {#link}Comment intégrer{/link}',
	'page.share.moved': 'Ces cartes se trouvent dans une autre partie de la {#link}galerie{/link}.',

	'page.licenses.head': 'Ce site contient des œuvres de tiers, sous les licences suivantes.',

	// Cards that other sites embed

	'card.corrected': 'Rectifié le {$date}.',
	'card.otherCorrections': `.input {$count :number}
		.match $count
		one {{{$count} autre rectificatif.}}
		* {{{$count} autres rectificatifs.}}`,
	'card.sources': `.input {$count :number}
		.match $count
		one {{Source : {$sources}}}
		* {{Sources : {$sources}}}`,
	'card.correctedWhat': 'Rectifié le {$date}. {$text}',
	'card.newer': 'L’édition {$edition :number}, du {$date}, donne un autre texte.',
	'card.theCorrection': 'Le rectificatif',
	'card.pinnedFrame': '{$title}, dans l’édition {$edition :number}',
	'card.quoteFrame': 'Citation : {$title}',
	'card.moreOfDemand': 'La page complète, avec les sources',
	'card.moreOfDifference': 'Toutes les versions et ce qu’on peut conclure',
	'card.moreOfEvent': 'Dans la chronologie, avec les sources',
	'card.moreOfParty': 'Page complète',
	'card.moreOfPerson': 'La page complète, avec les sources',
	'card.moreOfQuote': 'Dans son contexte, avec sa source',
	'card.moreOfCutQuote': 'La citation entière sur la page complète',
	'card.moreOfStory': 'Tout le dossier, avec les sources',
	'card.moreOfTimeline': 'Toute la chronologie, à l’échelle',
	'card.moreOfTopic': 'Toute l’explication, avec les notes',
	'card.partsLeft': `.input {$count :number}
		.match $count
		one {{{$count} autre élément sur la page complète}}
		* {{{$count} autres éléments sur la page complète}}`,
	'card.accountsLeft': `.input {$count :number}
		.match $count
		one {{{$count} autre version sur la page complète}}
		* {{{$count} autres versions sur la page complète}}`,
	'card.quotesLeft': `.input {$count :number}
		.match $count
		one {{{$count} autre citation sur la page complète}}
		* {{{$count} autres citations sur la page complète}}`,
	'card.disputedLeft': `.input {$count :number}
		.match $count
		one {{{$count} autre point sur la page complète}}
		* {{{$count} autres points sur la page complète}}`,
	'card.daysLeft': `.input {$count :number}
		.match $count
		one {{{$count} autre date clé sur la page complète}}
		* {{{$count} autres dates clés sur la page complète}}`,
	'card.asksLeft': `.input {$count :number}
		.match $count
		one {{{$count} autre {$nouns} sur la page complète}}
		* {{{$count} autres {$nouns} sur la page complète}}`,
	'card.partsThere': `.input {$count :number}
		.match $count
		one {{{$count} élément sur la page complète}}
		* {{{$count} éléments sur la page complète}}`,
	'card.quotesThere': `.input {$count :number}
		.match $count
		one {{{$count} citation sur la page complète}}
		* {{{$count} citations sur la page complète}}`,
	'card.disputedThere': `.input {$count :number}
		.match $count
		one {{{$count} point sur lequel les versions divergent, sur la page complète}}
		* {{{$count} points sur lesquels les versions divergent, sur la page complète}}`,
	'card.asksThere': '{$count :number} {$nouns} sur la page complète',
	'card.notKnown': 'On ne sait pas',
	'card.disputed': 'Versions divergentes',
	'card.said': 'Ses propos',
	'card.eventState': '{$date} · {$state}',
	'card.eventDecided': '{$outcome} : {$event}, {$date}',
	'card.time': 'Délai : {$window}.',
	'card.demand': '{$demand}. {$status}.',
	'card.differenceLabel': 'Versions divergentes · {$state}',
	'card.silence': '{$silence}.',
	'card.silenceBy': '{$silence} ({$source}).',
	'card.alsoReported': 'Également rapporté : {$position} {$source}',
	'card.partyPartOf': '{$kind} · composante de : {$party}',
	'card.keyDays': 'Les dates clés',
	'card.timelineTitle': 'Chronologie : {$title}',
	'card.eventSources': `.input {$count :number}
		.match $count
		one {{Une source, sous sa date sur la page complète}}
		* {{{$count} sources, chacune sous sa date sur la page complète}}`,
	'card.sourceCount': `.input {$count :number}
		.match $count
		one {{Une source, indiquée sur la page complète}}
		* {{{$count} sources, indiquées sur la page complète}}`,
	'gallery.cards': 'Cartes',
	'gallery.quotes': 'Citations',
	'gallery.differences': 'Versions divergentes',
	'gallery.topics': 'Questions',
	'gallery.demands': 'Demandes et offres',
	'gallery.parties': 'Parties',
	'gallery.people': 'Personnes',
	'gallery.events': 'Événements',

	// Share pictures

	'picture.alt': '{$label} : {$title}. {$text}',
	'picture.demand': '{$demand}. {$title}. {$status}.',
	'picture.describedBy': '{$status} ; selon {$name}',
	'picture.differenceLabel': 'Versions divergentes : {$state :first:lower}',
	'picture.silence': '{$silence} : {$parties}.',
	'picture.source': 'Source : {$kind :first:lower}, {$date}',
	'picture.short': 'L’essentiel',
	'picture.asOf': 'Situation au {$date}',
	'picture.foot': '{$asOf} · {$publisher}',
	'picture.nameBefore': '{$name},',
	'picture.byTo': '{#by/}{#word}à{/word}{#to/}',

	// Feeds, tables, data and other files for machines

	'feed.title': '{$title} : éditions et rectificatifs',
	'feed.edition': 'Édition {$edition :number} : {$title}',
	'feed.correction': 'Rectificatif. {$kind} : {$title}',
	'feed.covers': 'Couvre les événements jusqu’au {$date}.',
	'feed.changed': '{$title} : modifié',
	'feed.changedText':
		'Le texte, ou un élément dont il est fait, a changé dans l’édition {$edition :number}.',
	'feed.publishedText': 'Première publication dans l’édition {$edition :number}.',
	'feed.retired': '{$title} : {$state}',
	'feed.ofCard': 'Carte : {$title}',
	'feed.ofCardNote': 'Modifications et rectificatifs d’une carte.',
	'feed.ofCards': 'Cartes : {$cards}',
	'feed.ofCardsNote': 'Modifications et rectificatifs de ces cartes.',
	'data.rights':
		'La licence couvre les textes propres du dossier. Les citations et les titres appartiennent à leurs auteurs et éditeurs.',

	// A guide for programs that read the site and quote it (llms.txt), in Markdown

	'llms.about':
		'Dossier sur un différend, publié par {$publisher}. Couvre les événements jusqu’au {$asOf} ; les événements postérieurs portent leur date. Édition {$edition :number}, {$date}.',
	'llms.aboutBy': `
		Dossier sur un différend, écrit par {$authors} et publié par {$publisher}. Couvre les événements
		jusqu’au {$asOf} ; les événements postérieurs portent leur date. Édition {$edition :number}, {$date}.`,
	'llms.howToQuote': 'Comment citer',
	'llms.wordForWord': `
		Les mots entre guillemets appartiennent à ceux qui les ont dits. Donnez-les mot à mot, avec leur
		auteur, la source et la date ; ne les attribuez jamais à ce site et ne réunissez jamais deux
		citations en une. Une paraphrase ne reproduit les mots de personne : ne la mettez jamais entre
		guillemets.`,
	'llms.accounts':
		'Ce que dit une partie est sa version et non un fait établi. Quand les versions divergent, donnez chacune d’elles, sans dire laquelle est vraie.',
	'llms.cite':
		'Citez l’adresse de la page que vous utilisez : les adresses ne changent pas. Dites jusqu’à quel jour elle couvre les événements.',
	'llms.notKnown': 'Ce qui est signalé comme inconnu ne figure pas dans les sources lues.',
	'llms.licence': 'Textes propres du dossier : {#link}{$licence}{/link}.',
	'llms.readCorrections': 'Lisez les rectificatifs avant de vous fier à une copie plus ancienne.',
	'llms.pages': 'Pages',
	'llms.short': 'L’essentiel',
	'llms.method': 'À propos et méthode',
	'llms.differences': 'Points de divergence',
	'llms.data': 'Données',
	'llms.story': 'Le dossier entier en JSON',
	'llms.tables': 'Tableaux',
	'llms.feed': 'Éditions et rectificatifs, {$name}',
	'llms.demandsNote': 'chacune avec son statut et la date de celui-ci',
	'llms.quotesNote': 'chacune avec son auteur, sa source et sa date',
	'llms.differencesNote': 'face à face',
	'llms.sourcesNote': 'avec tout ce qui repose sur chacune',
	'llms.storyNote':
		'chaque fiche avec ses champs, son texte, ses sources et son adresse ; nomme son schéma JSON',
	'llms.tablesNote': 'un fichier CSV par collection, et le contenu de chaque colonne',

	// Scripts in the browser

	'copy.copy': 'Copier',
	'copy.copied': 'Copié',
	'copy.of': 'Copier : {$label}',
	'search.found': `.input {$count :number}
		.match $count
		one {{{$count} résultat.}}
		* {{{$count} résultats.}}`,
	'search.someShown': `.input {$count :number}
		.match $count
		one {{{$count} résultat ; {$shown :number} affiché.}}
		* {{{$count} résultats ; les {$shown :number} premiers sont affichés.}}`,
	'search.none': 'Aucun résultat pour « {$query} ».',
	'search.failed':
		'La recherche n’a pas pu se charger. Toutes les fiches figurent ci-dessous, de A à Z.',
} as const satisfies Texts;
