// The texts in Spanish, for readers in the Americas and in Spain alike. Kinds of demands are all
// feminine, so that their statuses agree; an entry is a “ficha”, what an account says a “versión”.
import type { Texts } from './word-key.ts';

export const es = {
	// Dates

	'date.notKnown': 'fecha no conocida',
	'date.about': '{$date} (aprox.)',
	'date.range': '{$from} – {$to}',
	'date.years': '{$from}–{$to}',
	'date.notKnownTitle': 'Fecha no conocida',

	// Periods

	'period.from': `.input {$from :date:form}
		.match $from
		day {{desde el {$from}}}
		* {{desde {$from}}}`,
	'period.until': `.input {$until :date:form}
		.match $until
		day {{hasta el {$until}}}
		* {{hasta {$until}}}`,
	'period.fromUntil': `.input {$from :date:form} .input {$until :date:form}
		.match $from $until
		day day {{desde el {$from} hasta el {$until}}}
		day * {{desde el {$from} hasta {$until}}}
		* day {{desde {$from} hasta el {$until}}}
		* * {{desde {$from} hasta {$until}}}`,

	// The rules of verification, listed on the method page

	'rule.accents': 'una letra y su tilde son un solo carácter (Unicode NFC)',
	'rule.ligatures': 'las ligaduras tipográficas como ﬁ y ﬄ equivalen a sus letras',
	'rule.zeroWidth': 'los guiones opcionales y demás caracteres de ancho cero se pasan por alto',
	'rule.hyphens': 'U+2010 y el guion duro U+2011 valen como el guion corriente',
	'rule.spacesInMarks': 'los espacios dentro de las comillas, como en « mots », son parte de ellas',
	'rule.doubleMarks': 'las comillas dobles altas, bajas, angulares y rectas son una misma',
	'rule.cornerBrackets': 'los corchetes angulares del chino y el japonés son comillas dobles',
	'rule.singleMarks': 'las comillas simples y los apóstrofos, curvos o rectos, son uno mismo',
	'rule.angledMarks': 'las comillas angulares simples, como en ‹mots›, son comillas simples',
	'rule.spaces': 'una serie de espacios, espacios duros y saltos de línea es un solo espacio',
	'rule.brokenWords':
		'una palabra que la fuente parte con guion al final de una línea está entera; un guion dentro de la línea se conserva',
	'rule.dashSpeech':
		'una raya al comienzo de un párrafo abre el habla de alguien, que cierra la raya siguiente o el final del párrafo',
	'rule.commas':
		'una coma justo antes de la comilla de cierre puede omitirse o volverse punto, porque la tipografía estadounidense pone ahí la coma del propio texto',
	'rule.brackets':
		'los corchetes dicen qué se cambió: una mayúscula por minúscula o al revés, como en [W]e; palabras que sustituyen a otras, tres a lo sumo y ninguna de ellas negación ni número; palabras añadidas',

	// Lists and labels

	'list.apart': '{$before}; {$next}',
	'list.andMore': 'y {$count :number} más',
	'list.part': '{$title}, parte {$part :number}',
	'list.partOf': '{$title}, parte {$part :number} de {$parts :number}',
	'text.labelled': '{$label}: {$text}',
	'text.sentence': '{$text}.',
	'text.withRole': '{$name}, {$role}',

	// What an entry is called at the beginning of a line

	'noun.story': 'La historia',
	'noun.topics': 'Pregunta',
	'noun.parties': 'Parte',
	'noun.people': 'Persona',
	'noun.demands': 'Petición u oferta',
	'noun.quotes': 'Cita',
	'noun.differences': 'Discrepancia',
	'noun.events': 'Hecho',
	'noun.figures': 'Imagen',
	'noun.terms': 'Término',
	'noun.sources': 'Fuente',
	'noun.corrections': 'Corrección',
	'noun.sourceBy': 'Fuente, {$publisher}',
	'found.differences': 'En qué difieren las versiones',
	'found.terms': 'Glosario',

	// How many entries there are

	'count.topics': `.input {$count :number}
		.match $count
		one {{{$count} pregunta}}
		* {{{$count} preguntas}}`,
	'count.quotes': `.input {$count :number}
		.match $count
		one {{{$count} cita}}
		* {{{$count} citas}}`,
	'count.demands': `.input {$count :number}
		.match $count
		one {{{$count} petición u oferta}}
		* {{{$count} peticiones y ofertas}}`,
	'count.differences': `.input {$count :number}
		.match $count
		one {{{$count} punto en que difieren las versiones}}
		* {{{$count} puntos en que difieren las versiones}}`,
	'count.events': `.input {$count :number}
		.match $count
		one {{{$count} hecho}}
		* {{{$count} hechos}}`,
	'count.parties': `.input {$count :number}
		.match $count
		one {{{$count} parte}}
		* {{{$count} partes}}`,
	'count.people': `.input {$count :number}
		.match $count
		one {{{$count} persona}}
		* {{{$count} personas}}`,
	'count.figures': `.input {$count :number}
		.match $count
		one {{{$count} imagen}}
		* {{{$count} imágenes}}`,
	'count.terms': `.input {$count :number}
		.match $count
		one {{{$count} término del glosario}}
		* {{{$count} términos del glosario}}`,
	'count.sources': `.input {$count :number}
		.match $count
		one {{{$count} fuente}}
		* {{{$count} fuentes}}`,
	'count.corrections': `.input {$count :number}
		.match $count
		one {{{$count} corrección}}
		* {{{$count} correcciones}}`,

	// Entries of one kind together, as a title

	'collection.story': 'La historia misma',
	'collection.topics': 'Preguntas',
	'collection.quotes': 'Citas',
	'collection.demands': 'Peticiones y ofertas',
	'collection.differences': 'Puntos en que difieren las versiones',
	'collection.events': 'Hechos',
	'collection.parties': 'Partes',
	'collection.people': 'Personas',
	'collection.figures': 'Imágenes',
	'collection.terms': 'Términos del glosario',
	'collection.sources': 'Fuentes',
	'collection.corrections': 'Correcciones',

	// Titles of whole lists, and of their pages

	'whole.quotes': 'En sus palabras',
	'whole.demands': 'Peticiones y ofertas',
	'whole.sources': 'Fuentes',
	'whole.events': 'Cronología',
	'whole.topics': 'Preguntas',
	'whole.topicsRange': 'Preguntas {$from :number} a {$to :number}',
	'topic.place': 'Pregunta {$number :number} de {$count :number}',
	'differences.other': 'Otros puntos',
	'groups.others': 'Otros',

	// Demands, offers and decisions: the kinds an author chooses from

	'demandKind.demand': 'Exigencia',
	'demandKind.claim': 'Reclamación',
	'demandKind.petition': 'Petición',
	'demandKind.offer': 'Oferta',
	'demandKind.proposal': 'Propuesta',
	'demandKind.condition': 'Condición',
	'demandKind.call': 'Exhortación',
	'demandKind.topic for talks': 'Cuestión por negociar',
	'demandKind.order': 'Orden',
	'demandKind.ruling': 'Resolución',

	// What became of them

	'demandStatus.standing': 'Vigente',
	'demandStatus.proposed': 'Planteada',
	'demandStatus.reported': 'Conocida indirectamente',
	'demandStatus.disputed': 'En disputa',
	'demandStatus.met': 'Satisfecha',
	'demandStatus.met-in-part': 'Satisfecha en parte',
	'demandStatus.accepted': 'Aceptada',
	'demandStatus.ratified': 'Ratificada',
	'demandStatus.rejected': 'Rechazada',
	'demandStatus.refused': 'Denegada',
	'demandStatus.withdrawn': 'Retirada',
	'demandStatus.overtaken': 'Superada por los hechos',
	'demandStatus.unknown': 'Con resultado desconocido',
	'status.asOf': `.input {$date :date:form}
		.match $date
		day {{{$status} al {$date}}}
		month {{{$status} a {$date}}}
		year {{{$status} a {$date}}}
		* {{{$status}, {$date}}}`,
	'ask.line': '{$kind}, {$status :first:lower}',
	'demand.by': '{$kind} de {$by}',
	'demand.byTo': '{$kind} de {$by} a {$to}',
	'demand.namedBy': '{$kind} según {$by}',
	'demand.namedByTo': '{$kind} según {$by}, ante {$to}',
	'demand.label': '{$kind}, {$made}',

	// Headings of groups of them, and the same as nouns in a sentence

	'askGroup.asks': 'Peticiones',
	'askGroup.offers': 'Ofertas',
	'askGroup.conditions': 'Condiciones',
	'askGroup.topics': 'Cuestiones por negociar',
	'askGroup.decisions': 'Decisiones',
	'askNoun.asks': 'peticiones',
	'askNoun.offers': 'ofertas',
	'askNoun.conditions': 'condiciones',
	'askNoun.topics': 'cuestiones por negociar',
	'askNoun.decisions': 'decisiones',
	'askNoun.oneOfAsks': 'petición',
	'askNoun.oneOfOffers': 'oferta',
	'askNoun.oneOfConditions': 'condición',
	'askNoun.oneOfTopics': 'cuestión por negociar',
	'askNoun.oneOfDecisions': 'decisión',

	// Parties

	'partyKind.union': 'Sindicato',
	'partyKind.members': 'Miembros',
	'partyKind.employer': 'Empleador',
	'partyKind.employer-part': 'Parte del empleador',
	'partyKind.company': 'Empresa',
	'partyKind.association': 'Asociación',
	'partyKind.campaign': 'Campaña',
	'partyKind.residents': 'Residentes',
	'partyKind.legislature': 'Legisladores',
	'partyKind.government': 'Gobierno',
	'partyKind.public official': 'Funcionario público',
	'partyKind.court': 'Tribunal',
	'partyKind.regulator': 'Organismo regulador',
	'partyKind.school': 'Centro educativo',
	'partyKind.go-between': 'Intermediario',
	'partyKind.contractor': 'Contratista',
	'partyKind.expert': 'Especialista',
	'partyKind.affected': 'Personas afectadas',
	'partyKind.publisher': 'Publicación',
	'partyKind.media': 'Medio de comunicación',
	'partyKind.other': 'Otras menciones',
	'partyRole.side': 'Parte enfrentada',
	'partyRole.part': 'Integra otra parte',
	'partyRole.caller': 'Exhorta a las partes',
	'partyRole.go-between': 'Intermedia entre las partes',
	'partyRole.authority': 'Resuelve o decide',
	'partyRole.affected': 'Parte afectada',
	'partyRole.other': 'También se menciona',
	'person.anonymous': '{$role}, sin identificar en la fuente',

	// How a party began and ended

	'course.since': `.input {$date :date:form}
		.match $date
		day {{desde el {$date}}}
		* {{desde {$date}}}`,
	'course.until': `.input {$date :date:form}
		.match $date
		day {{hasta el {$date}}}
		* {{hasta {$date}}}`,
	'course.sinceNotKnown': 'desde una fecha no conocida',
	'course.untilNotKnown': 'hasta una fecha no conocida',
	'course.from': 'viene de {#parties/}',
	'course.joinedBy': 'absorbió a {#parties/}',
	'course.became': 'pasó a ser {#parties/}',
	'course.joined': 'se incorporó a {#parties/}',

	// Quotations

	'medium.news release': 'en un comunicado de prensa',
	'medium.statement': 'en una declaración',
	'medium.website statement': 'en una declaración en su sitio web',
	'medium.letter': 'en una carta',
	'medium.email': 'en un correo electrónico',
	'medium.message': 'en un mensaje',
	'medium.leaflet': 'en un folleto',
	'medium.social media post': 'en una publicación en redes sociales',
	'medium.interview': 'en una entrevista',
	'medium.press conference': 'en una conferencia de prensa',
	'medium.speech': 'en un discurso',
	'medium.hearing': 'en una audiencia',
	'medium.court filing': 'en un escrito judicial',
	'medium.report': 'en un informe',
	'medium.broadcast': 'en una emisión',
	'medium.video': 'en un video',
	'medium.podcast': 'en un pódcast',
	'medium.not given': 'no se indica cómo se dijo',
	'quote.printed': `.input {$date :date:form}
		.match $date
		day {{publicada el {$date}}}
		month {{publicada en {$date}}}
		year {{publicada en {$date}}}
		* {{publicada: {$date}}}`,
	'quote.saidNotKnown': 'no se sabe cuándo se dijo',
	'quote.mediumSaid': `.input {$said :date:form}
		.match $said
		day {{{$medium}, el {$said}}}
		* {{{$medium}, {$said}}}`,
	'quote.origin': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, {$medium}, el {$said}.}}
		* {{{$speakers}, {$medium}, {$said}.}}`,
	'quote.originNotGiven': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, el {$said}.}}
		* {{{$speakers}, {$said}.}}`,
	'quote.originParaphrased': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, en paráfrasis, {$medium}, el {$said}.}}
		* {{{$speakers}, en paráfrasis, {$medium}, {$said}.}}`,
	'quote.publishedBy': 'Publicada por {$source}',
	'quote.shownInPart': 'Se muestra una parte: {$why}',
	'quote.viaOutlet': 'La fuente la toma de {$via}',
	'quote.viaSpokesperson': 'Transmitida por {$via}',
	'quote.paraphrase': 'Paráfrasis de la fuente, no palabras de quien habla',
	'quote.ownTranslation': 'Traducción de {$by}: {$words}',
	'quote.translated': 'Traducida del {$language} por {$by}; lo que se verifica es el original',

	// How the words of a quotation were checked: sentences without a full stop

	'checked.full': 'Verificada palabra por palabra con el texto completo, el {$date}',
	'checked.part': 'Verificada palabra por palabra con la parte leída del texto, el {$date}',
	'checked.byHandFull':
		'Sin verificación automática; cotejada a mano con el texto completo por {$by}, el {$date}',
	'checked.byHandPart':
		'Sin verificación automática; cotejada a mano con la parte leída del texto por {$by}, el {$date}',
	'checked.notYet': 'Aún sin verificar: las palabras no se han comparado con la fuente',
	'checked.onlyPartRead': 'Sin verificar: solo se pudo leer una parte de la fuente',
	'checked.noText': 'Sin verificar: la fuente se leyó, pero no hay texto a mano con que compararla',
	'checked.paraphrase': 'No es una cita: no hay palabras que verificar',
	'checked.withNote': '{$checked}. {$note}',

	// A quotation that other sources print too: how their words compare

	'wording.same': 'Mismas palabras',
	'wording.part': 'Parte de las palabras',
	'wording.differs': 'Palabras distintas',
	'wording.paraphrase': 'Paráfrasis',

	// Points on which accounts differ

	'differenceState.disputed': 'En disputa',
	'differenceState.unresolved': 'Sin resolver',
	'differenceState.agreed': 'Con acuerdo',
	'differenceState.one side only': 'Una sola parte',
	'differenceNote.disputed': 'en disputa',
	'differenceNote.unresolved': 'sin resolver',
	'differenceNote.agreed': 'con acuerdo',
	'differenceNote.one side only': 'una sola parte',
	'silence.not found': 'Sin declaración en las fuentes leídas',
	'silence.has not said': 'Sin pronunciarse',
	'silence.declined': 'Declinó pronunciarse',
	'silence.not asked': 'Sin consultar',
	'account.silence': '{$silence}, al {$date}',
	'account.notFound': 'Sin declaración hasta el {$date} en las fuentes leídas',
	'account.none': 'Sin versión',
	'account.from': `.input {$said :date:form}
		.match $said
		day {{{$speakers}, el {$said}}}
		* {{{$speakers}, {$said}}}`,
	'account.reportedBy': 'Según {$source}',

	// Sources

	'sourceKind.news report': 'Noticia',
	'sourceKind.opinion column': 'Columna de opinión',
	'sourceKind.interview': 'Entrevista',
	'sourceKind.broadcast': 'Emisión',
	'sourceKind.video': 'Video',
	'sourceKind.podcast': 'Pódcast',
	'sourceKind.transcript': 'Transcripción',
	'sourceKind.news release': 'Comunicado de prensa',
	'sourceKind.website statement': 'Declaración en un sitio web',
	'sourceKind.social media post': 'Publicación en redes sociales',
	'sourceKind.letter': 'Carta',
	'sourceKind.email': 'Correo electrónico',
	'sourceKind.message': 'Mensaje',
	'sourceKind.leaflet': 'Folleto',
	'sourceKind.newsletter': 'Boletín',
	'sourceKind.question and answer page': 'Página de preguntas y respuestas',
	'sourceKind.minutes': 'Acta',
	'sourceKind.court document': 'Documento judicial',
	'sourceKind.law or rule': 'Ley o norma',
	'sourceKind.regulator notice': 'Aviso de un organismo regulador',
	'sourceKind.report': 'Informe',
	'sourceKind.data set': 'Conjunto de datos',
	'sourceKind.reference page': 'Página de referencia',
	'voice.independent': 'Independiente',
	'voice.official record': 'Registro oficial',
	'source.speaksFor': 'Habla por {$parties}',
	'dateKnown.printed': 'impresa en la fuente',
	'dateKnown.stored with the page': 'guardada con la página, no impresa',
	'dateKnown.in the address': 'por su dirección web',
	'dateKnown.worked out': 'deducida, no impresa',
	'dateKnown.not known': 'no conocida',
	'read.in full': 'por completo',
	'read.in part': 'en parte',
	'source.headlineNotSeen': 'Titular no visto; la dirección dice: {$words}',
	'source.inALine': '{$publisher}, {$date}',
	'source.title': '{$publisher}: {$headline}',
	'source.place': '{$source}, {$locator}',
	'note.kind': '{$kind :first:lower}',
	'restsOn.story': 'Lo esencial',
	'restsOn.topics': 'Preguntas',
	'restsOn.quotes': 'Citas',
	'restsOn.differences': 'En qué difieren las versiones',
	'restsOn.events': 'Hechos',
	'restsOn.parties': 'Partes',
	'restsOn.people': 'Personas',
	'restsOn.figures': 'Imágenes',
	'restsOn.terms': 'Glosario',
	'restsOn.sources': 'Notas sobre otras fuentes',

	// Figures: photos, documents, maps and charts

	'figureKind.photo': 'Foto',
	'figureKind.scan': 'Documento',
	'figureKind.map': 'Mapa',
	'figureKind.chart': 'Gráfico',
	'figure.credit': '{$kind}: {$credit}. {#licence}{$licence :first:upper}{/licence}',
	'figure.from': 'Procede de: {#link}{$source}{/link}',
	'figure.larger': 'Ver más grande y con detalles',
	'figure.allPages': `.input {$count :number}
		.match $count
		2 {{Las dos páginas}}
		* {{Las {$count} páginas}}`,
	'figure.page': 'Página {$number :number} de {$count :number}',
	'figure.pageAlt': '{$alt} (página {$number :number} de {$count :number})',
	'figure.transcript': 'Transcripción',

	// Events, figures and votes

	'eventOutcome.took place': 'Se llevó a cabo',
	'eventOutcome.did not take place': 'No se llevó a cabo',
	'eventOutcome.not known': 'No se sabe si se llevó a cabo',
	'plannedState.took place': 'previsto, se llevó a cabo',
	'plannedState.did not take place': 'no se llevó a cabo',
	'plannedState.not known': 'previsto, desenlace no conocido',
	'eventState.planned': 'previsto',
	'eventState.later': 'posterior',
	'event.note': '{$date}, {$state}',
	'event.inALine': '{$date}, {$title}',
	'amount.withUnit': '{$figure} {$unit}',
	'amount.unitPeriod': '{$unit} {$period}',
	'vote.for': 'A favor',
	'vote.against': 'En contra',
	'vote.abstained': 'Abstenciones',
	'vote.notGiven': 'sin dato',
	'vote.line': '{$question}: {$figures}',
	'vote.figureFor': '{$figure} a favor',
	'vote.figureAgainst': '{$figure} en contra',
	'vote.figureAbstained': 'abstención: {$figure}',

	// The timeline

	'timeline.zone': 'Zona horaria: {$zone}.',
	'scale.year': 'por año',
	'scale.month': 'por mes',
	'scale.day': 'por día',
	'gap.years': `.input {$count :number}
		.match $count
		one {{pasa un año}}
		* {{pasan {$count} años}}`,
	'gap.months': `.input {$count :number}
		.match $count
		one {{pasa un mes}}
		* {{pasan {$count} meses}}`,

	// As of when a story is told, and whether its dispute went on then

	'storyStatus.ongoing': 'en curso',
	'storyStatus.ended': 'terminado',
	'asOf.ongoing': '{$date} · en curso',
	'asOf.ended': '{$date} · terminado',
	'asOfInSentence.ongoing': '{$date}, con el conflicto en curso',
	'asOfInSentence.ended': '{$date}, con el conflicto ya terminado',

	// Editions, and what changed between them

	'edition.name': 'Edición {$edition :number}',
	'edition.nameAndDate': 'Edición {$edition :number}, {$date}',
	'changes.changed': `.input {$count :number}
		.match $count
		one {{{$count} modificada}}
		* {{{$count} modificadas}}`,
	'changes.added': `.input {$count :number}
		.match $count
		one {{{$count} nueva}}
		* {{{$count} nuevas}}`,
	'changes.removed': `.input {$count :number}
		.match $count
		one {{{$count} que ya no está}}
		* {{{$count} que ya no están}}`,
	'changes.address': 'Dirección',
	'retired.merged': 'Ficha fusionada',
	'retired.withdrawn': 'Ficha retirada',

	// Names of what an author fills in, where it has changed

	'field.accounts': 'Versiones',
	'field.addressWords': 'Palabras de la dirección',
	'field.affects': 'En',
	'field.affiliations': 'Vínculos',
	'field.after': 'Ahora',
	'field.aliases': 'Otras palabras',
	'field.alsoIn': 'Publicada también en',
	'field.alsoReported': 'También se informó',
	'field.alt': 'Descripción de la imagen',
	'field.amounts': 'Cifras',
	'field.answer': 'Respuesta',
	'field.anonymous': 'Sin identificar en la fuente',
	'field.authors': 'Autoría',
	'field.archivedUrl': 'Copia archivada',
	'field.attribution': 'Cómo llegaron las palabras a la fuente',
	'field.balanceReason': 'Motivo del desequilibrio',
	'field.became': 'Pasó a ser',
	'field.before': 'Antes',
	'field.by': 'De',
	'field.byline': 'Firma',
	'field.bylineNote': 'Autoría',
	'field.caption': 'Pie de imagen',
	'field.checked': 'Comprobación de las palabras',
	'field.covers': 'De qué trata',
	'field.credit': 'Autoría de la imagen',
	'field.date': 'Fecha',
	'field.dateInWords': 'Fecha en palabras',
	'field.dateKnown': 'Cómo se conoce la fecha',
	'field.dateNote': 'Cómo se conoce la fecha',
	'field.decidedBy': 'Lo decidió',
	'field.describedBy': 'Descrita por',
	'field.excerptNote': 'Nota sobre el fragmento',
	'field.file': 'Archivo de imagen',
	'field.firstAddress': 'Primera dirección',
	'field.headline': 'Titular',
	'field.image': 'Huella de la imagen',
	'field.isPart': 'Es parte',
	'field.kind': 'Tipo',
	'field.kindInWords': 'Tipo, en palabras',
	'field.leadIn': 'Frase de entrada',
	'field.licence': 'Licencia',
	'field.locator': 'Lugar en la fuente',
	'field.marks': 'Comillas en la fuente',
	'field.marksNote': 'Por qué cuenta como cita',
	'field.medium': 'Cómo se dijo',
	'field.mediumInWords': 'Cómo se dijo, en palabras',
	'field.name': 'Nombre',
	'field.namedAs': 'Publicado también como',
	'field.notKnown': 'Lo que no se sabe',
	'field.notes': 'Notas',
	'field.outcome': 'En qué quedó',
	'field.ownWords': 'Palabras propias',
	'field.partOf': 'Pertenece a',
	'field.pages': 'Páginas',
	'field.parties': 'Partes',
	'field.partiesOrder': 'Orden de las partes',
	'field.partsAreExamples': 'Sus partes son ejemplos',
	'field.party': 'Parte',
	'field.partyNote': 'Nota sobre la parte',
	'field.planned': 'Previsto',
	'field.printedOn': 'Fecha de publicación',
	'field.publisher': 'Publicado por',
	'field.question': 'Pregunta',
	'field.read': 'Cuánto se leyó',
	'field.reference': 'Se conserva en',
	'field.relations': 'Relaciones',
	'field.role': 'Función',
	'field.saidOn': 'Fecha en que se dijo',
	'field.saidOnInWords': 'Fecha en que se dijo, en palabras',
	'field.sameStatementAs': 'De la misma declaración',
	'field.short': 'Nombre breve',
	'field.shortTitle': 'Título breve',
	'field.shows': 'Visible en el texto',
	'field.since': 'Desde',
	'field.source': 'Fuente',
	'field.sources': 'Fuentes',
	'field.speakers': 'Lo dijo',
	'field.standfirst': 'Entradilla',
	'field.state': 'Situación',
	'field.status': 'Estado',
	'field.statusDate': 'Fecha del estado',
	'field.statusNote': 'En qué se basa el estado',
	'field.text': 'Texto',
	'field.timeZone': 'Zona horaria',
	'field.title': 'Título',
	'field.to': 'A',
	'field.topics': 'Preguntas',
	'field.translation': 'Traducción',
	'field.until': 'Hasta',
	'field.url': 'Dirección',
	'field.via': 'Por medio de quién',
	'field.voice': 'De quién es la voz',
	'field.vote': 'Votación',
	'field.website': 'Sitio web',
	'field.why': 'Por qué no se da el nombre',
	'field.window': 'Período',
	'field.windowInWords': 'Período en palabras',
	'field.words': 'Las palabras',
	'field.listedAs': 'Aparece como',
	'field.titleOf': 'Título',
	'field.says': 'Según {$party}',
	'field.withPlace': '{$text} ({$place})',
	'field.amount': '{$what}: {$amount} ({$place})',
	'field.amountOn': '{$what}, {$date}: {$amount} ({$place})',
	'field.amountWithNote': '{$amount}. {$note}',
	'field.yes': 'sí',
	'attribution.direct': 'citadas por la propia fuente',
	'attribution.via-outlet': 'por otro medio',
	'attribution.via-spokesperson': 'por alguien que habla en su nombre',
	'attribution.translated': 'traducidas',
	'attribution.paraphrase': 'referidas con palabras de la fuente',
	'mediumChosen.news release': 'comunicado de prensa',
	'mediumChosen.statement': 'declaración',
	'mediumChosen.website statement': 'declaración en un sitio web',
	'mediumChosen.letter': 'carta',
	'mediumChosen.email': 'correo electrónico',
	'mediumChosen.message': 'mensaje',
	'mediumChosen.leaflet': 'folleto',
	'mediumChosen.social media post': 'publicación en redes sociales',
	'mediumChosen.interview': 'entrevista',
	'mediumChosen.press conference': 'conferencia de prensa',
	'mediumChosen.speech': 'discurso',
	'mediumChosen.hearing': 'audiencia',
	'mediumChosen.court filing': 'escrito judicial',
	'mediumChosen.report': 'informe',
	'mediumChosen.broadcast': 'emisión',
	'mediumChosen.video': 'video',
	'mediumChosen.podcast': 'pódcast',
	'mediumChosen.not given': 'no se indica',
	'marks.none': 'ninguna',
	'against.full text': 'texto completo',
	'against.partial copy': 'copia parcial',

	// Corrections

	'correctionKind.quote': 'Una cita',
	'correctionKind.attribution': 'Una atribución',
	'correctionKind.fact': 'Un dato',
	'correctionKind.context': 'Contexto',
	'correction.title': 'Corrección del {$date}',
	'correction.titleNow': 'Corrección del {$date}: {$now}',
	'correction.before': 'Antes: {$text}',
	'correction.now': 'Ahora: {$text}',
	'correction.on': 'En: {$titles}',

	// The method page

	'limit.words': 'ninguna parte tiene más del {$percent :number}\u00a0% de las palabras citadas',
	'limit.quotations': 'ninguna, más del {$percent :number}\u00a0% de las citas',
	'limit.firstMentions':
		'a ninguna se la nombra primero en más del {$percent :number}\u00a0% de los textos',
	'limit.verified':
		'de cada una está verificado al menos el {$percent :number}\u00a0% de las palabras citadas',
	'limit.topics': `.input {$count :number}
		.match $count
		one {{a cada una se la cita al menos en {$count} pregunta}}
		* {{a cada una se la cita al menos en {$count} preguntas}}`,
	'limit.pageWords':
		'en la portada y en el resumen ninguna parte tiene más del {$percent :number}\u00a0% de las palabras citadas',
	'limit.topicWords':
		'en la página de una pregunta ninguna tiene más del {$percent :number}\u00a0%',
	'limit.firstOrLast':
		'ninguna tiene la primera cita, o la última, en más del {$percent :number}\u00a0% de las preguntas que citan a dos partes, redondeado hacia arriba',
	'limit.alternate':
		'ninguna tiene dos citas destacadas seguidas mientras en esa página falte citar a otra',
	'balance.front': 'La portada',
	'balance.summary': 'El resumen',
	'balance.first': 'primera',
	'balance.last': 'última',
	'policy.corrections': 'Política de correcciones',
	'policy.ethics': 'Ética y principios',
	'policy.funding': 'Propiedad y financiación',
	'print.letter': 'PDF para papel carta',
	'print.a4': 'PDF para papel A4',

	// Around every page: head, navigation, foot (layouts/)

	'tab.front': '{$story} | On the Record',
	'tab.page': '{$title} | {$story}',
	'head.feeds': 'Ediciones y correcciones',
	'translation.whole': 'Traducido del {$language} por {$by}, {$date}.',
	'translation.inPart':
		'Traducido del {$language} por {$by}, {$date}. Lo que no está traducido figura en {$language}.',
	'translation.none': 'Esta página aún no está traducida. Su texto figura en {$language}.',
	'translation.stale':
		'El texto en {$language} ha cambiado desde que se tradujo. Hasta que se renueve la traducción, figura en {$language}.',
	'frame.skip': 'Ir al contenido principal',
	'frame.asOf': 'Incluye hechos hasta el {$date}\u00a0· Edición {$edition :number}',
	'print.sheet': 'Página {#page/} de {#pages/}',
	'frame.contents': 'Contenido',
	'frame.contentsLabel': 'Contenido de la historia',
	'frame.contentsAgain': 'Contenido, otra vez',
	'frame.crumbs': 'Ruta de navegación',
	'frame.imprint':
		'Publicado por {#publisher/}. Edición {$edition :number}, {$date}; incluye hechos hasta el {$asOf}. {#corrections/}.',
	'frame.corrections': '{#link}Correcciones{/link}',
	'frame.correctionsContact': '{#link}Correcciones{/link}: {$contact}',
	'frame.licence':
		'Textos propios: {#licence/}. Las citas son de quienes las dijeron y las publicaron.',

	// The navigation

	'contents.short': 'Lo esencial',
	'contents.questions': 'Preguntas',
	'contents.demands': 'Peticiones y ofertas',
	'contents.quotes': 'En sus palabras',
	'contents.differences': 'En qué difieren las versiones',
	'contents.timeline': 'Cronología',
	'contents.glossary': 'Glosario',
	'contents.sources': 'Fuentes',
	'contents.search': 'Buscar',
	'contents.summary': 'Resumen para imprimir',
	'contents.corrections': 'Correcciones',
	'contents.changes': 'Qué cambió',
	'contents.newsrooms': 'Para redacciones',
	'contents.about': 'Acerca del sitio y método',

	// Ways to pass a page on

	'share.label': 'Compartir, insertar, imprimir',
	'share.share': 'Compartir',
	'share.embed': 'Insertar',
	'share.print': 'Imprimir',

	// Around every card, and in the gallery of cards

	'card.publishedBy': '{#publisher/}: {$story}',
	'card.moreOfRetired': 'En qué quedó',
	'gallery.preview': 'Vista previa: {$title}',
	'gallery.address': 'Dirección, para WordPress y Ghost',
	'gallery.frame': 'Marco, con script opcional',
	'gallery.html': 'HTML simple con enlace permanente',
	'gallery.picture': 'Imagen con texto alternativo',
	'gallery.today': 'Tal como está hoy',
	'gallery.pinned': 'Tal como está en la edición {$edition :number}',
	'gallery.feed': 'Canal de cambios de esta tarjeta',

	// Parts of pages (components/)

	'accounts.label': 'Versiones: {$question}',
	'accounts.state': 'En qué difieren las versiones · {$state}',
	'accounts.alsoReported': 'También se informó',
	'accounts.captionByParty': '{$caption}: cada fila es una pregunta; cada columna, una parte',
	'accounts.captionByQuestion':
		'{$caption}: cada fila es una pregunta, con las versiones de las partes al lado',
	'accounts.question': 'Pregunta',
	'accounts.accounts': 'Versiones',

	'amounts.caption': 'Cifras, cada una con su fuente',
	'amounts.of': 'Qué se cuenta',
	'amounts.figures': 'Cifras',
	'amounts.differ': 'las fuentes difieren',

	'asks.parts': 'Sus partes: {$parts}',
	'asks.examples': 'Entre ellas: {$parts}',

	'balance.caption': 'Cuánto espacio recibe cada parte',
	'balance.party': 'Parte',
	'balance.words': 'Palabras citadas',
	'balance.quotations': 'Citas',
	'balance.verified': 'Palabras verificadas',
	'balance.topics': 'Preguntas con sus palabras',
	'balance.namedFirst': 'Nombrada primero',
	'balance.demands': 'Peticiones y ofertas',
	'balance.others': 'Terceros',
	'balanceFigure.wordsOfAll':
		'{$count :number} {#share}{$percent :number}\u00a0%{/share}{#narrow} · palabras citadas{/narrow}',
	'balanceFigure.words': '{$count :number}{#narrow} · palabras citadas{/narrow}',
	'balanceFigure.quotations': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} cita{/narrow}}}
		* {{{$count}{#narrow} citas{/narrow}}}`,
	'balanceFigure.verified': '{$percent :number}\u00a0%{#narrow} · palabras verificadas{/narrow}',
	'balanceFigure.topics': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} pregunta con sus palabras{/narrow}}}
		* {{{$count}{#narrow} preguntas con sus palabras{/narrow}}}`,
	'balanceFigure.first': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} texto la nombra primero{/narrow}}}
		* {{{$count}{#narrow} textos la nombran primero{/narrow}}}`,
	'balanceFigure.demands': `.input {$count :number}
		.match $count
		one {{{$count}{#narrow} petición u oferta{/narrow}}}
		* {{{$count}{#narrow} peticiones y ofertas{/narrow}}}`,

	'byline.by': 'Por {#names/}',
	'byline.withRole': '{#name/} ({$role})',

	'changes.wordByWord': 'Palabra por palabra',
	'changes.inNumbers': 'En cifras',
	'changes.parts': 'Partes: {#parts/}',
	'changes.inStory': 'Cambios en la historia misma',
	'changes.corrected': 'Correcciones',
	'changes.tooMuch': '{$fields}: demasiado para mostrarlo aquí.',
	'changes.nothing': 'Nada que vea el público.',
	'changes.headingChanged': 'Modificadas',
	'changes.headingNew': 'Nuevas',
	'changes.headingRemoved': 'Ya no están',

	'corrections.ofDay': 'Correcciones del {$date}',
	'corrections.before': 'Antes',
	'corrections.now': 'Ahora',
	'corrections.where': 'Dónde apareció',
	'corrections.whereCount': `.input {$count :number}
		.match $count
		one {{Dónde apareció: {$count} ficha}}
		* {{Dónde apareció: {$count} fichas}}`,
	'corrections.beforeNow': '{#before}Antes: {$before}{/before} Ahora: {#link}{$now}{/link}',
	'corrections.notice':
		'{#strong}{#link}Corregido el {$date}{/link}.{/strong} {$kind}. Antes: {$before} Ahora: {$now}',
	'corrections.earlier': 'Correcciones anteriores',
	'corrections.earlierAre': 'En breve. Cada línea lleva a la corrección completa.',
	'corrections.more': 'Y {$count :number} más: véanse {#all}todas las correcciones{/all}.',

	'demand.fromTo': '{#by/}{#arrow} → {/arrow}{#aloud}a{/aloud}{#to/}',
	'demand.namedByWhom': 'Según {#by/}',
	'demand.notDescribed': '{#line/}',
	'demand.described': '{#line/}{#part}, según la descripción de {#name/}{/part}',
	'demand.statusLine': '{#strong}{$status}{/strong}.',
	'demand.statusAsOf': `.input {$date :date:form}
		.match $date
		day {{{#strong}{$status}{/strong} al {$date}.}}
		month {{{#strong}{$status}{/strong} a {$date}.}}
		year {{{#strong}{$status}{/strong} a {$date}.}}
		* {{{#strong}{$status}{/strong}, {$date}.}}`,
	'demand.time': 'Plazo: {$window}.',
	'demand.parts': 'Sus partes',
	'demand.examples': 'Entre ellas (ejemplos, no una lista completa)',
	'demands.every': 'Todas las peticiones y ofertas',
	'quotes.every': 'Todas las citas',

	'event.decidedBy': '{$outcome}: {#link}{$event}{/link}, {$date}',
	'event.dateKnown': 'Cómo se conoce la fecha: {$note}',
	'event.sources': 'Fuentes: {#sources/}',
	'event.otherSources': 'Otras fuentes: {#sources/}',
	'event.topics': 'Preguntas: {#topics/}',

	'list.inside': '{$title :first:lower}',

	'lists.byDate': 'Por fecha',
	'lists.former': 'Lo que había aquí está ahora en otra parte de la lista.',
	'lists.beforeAndAfter': 'Antes y después',
	'lists.previous': '← {$title}',
	'lists.next': '{$title} →',

	'more.quotations': `.input {$count :number}
		.match $count
		one {{Ver {$count} cita anterior en la lista completa}}
		* {{Ver {$count} citas anteriores en la lista completa}}`,
	'more.differences': `.input {$count :number}
		.match $count
		one {{Ver {$count} discrepancia anterior en la lista completa}}
		* {{Ver {$count} discrepancias anteriores en la lista completa}}`,
	'more.events': `.input {$count :number}
		.match $count
		one {{Ver {$count} hecho anterior en la cronología completa}}
		* {{Ver {$count} hechos anteriores en la cronología completa}}`,
	'more.questions': `.input {$count :number}
		.match $count
		one {{Ver {$count} pregunta anterior en la lista completa}}
		* {{Ver {$count} preguntas anteriores en la lista completa}}`,
	'more.asks': 'Ver {$count :number} {$nouns} más en la lista completa',

	'notes.label': 'Notas',
	'notes.plain': '{#source/}, {$date}',
	'notes.withPlace': '{#source/}, {$locator}, {$date}',
	'notes.source': '{#link}{$publisher}{/link}',
	'notes.sourceApart': '{#link}{$publisher}{/link} ({$apart})',
	'notes.backSign': '↩',
	'notes.back': 'Volver a la nota {$note :number} en el texto',
	'notes.backOf':
		'Volver a la nota {$note :number} en el texto, lugar {$number :number} de {$count :number}',

	'pageBalance.caption': 'De quién son las palabras citadas, por página y parte',
	'pageBalance.page': 'Página y parte',
	'pageBalance.words': 'Palabras citadas',
	'pageBalance.share': '{$words :number} ({$percent :number}\u00a0%)',
	'pageBalance.left': `.input {$count :number}
		.match $count
		one {{Hay {$count} pregunta más, medida pero no mostrada aquí.}}
		* {{Hay {$count} preguntas más, medidas pero no mostradas aquí.}}`,

	'pager.label': 'Otras preguntas',
	'pager.previous': 'Pregunta anterior',
	'pager.next': 'Pregunta siguiente',

	'party.tie': '{#name/} ({$note})',
	'name.affiliated': '{$name} ({$party})',
	'card.jointly': 'Junto con {$speakers}.',
	'party.relation': '{$as} {#parties/}',
	'party.part': '{#name/} {#kind/}',
	'party.partWithPeople': '{#name/} {#kind/}{#group}: {#people/}{/group}',
	'who.none': 'En esta historia no participa ninguna parte.',
	'who.rest': 'También forman parte de la historia',

	'quote.occasion': `.input {$said :date:form}
		.match $said
		day {{{$medium :first:upper}, el {$said}.}}
		* {{{$medium :first:upper}, {$said}.}}`,
	'quote.occasionNotGiven': '{$said :first:upper}; {$medium}.',
	'quote.speaker': '{#name/}',
	'quote.speakerWithRole': '{#name/}{#role}, {$role}{/role}',
	'quote.published': 'Publicada por {#place/}.',
	'quote.publishedAndHeld': 'Publicada por {#place/} ({$reference}).',
	'quote.notNamed': 'Sin identificar: {$why}',
	'quote.checked': '{#link}{$checked}{/link}.',
	'quote.inPart': 'Se muestra una parte.',
	'quote.inSource': 'Ver en la fuente',
	'quote.whole': 'La cita completa',
	'quote.permalink': 'Enlace permanente',

	'reference.label': 'Fuente {$number :number}',
	'reference.labelAndPlace': 'Fuente {$number :number}, {$locator}',
	'reference.place': '{$number :number},\u00a0{$place}',

	'retired.since': '{$state} el {$date}.',
	'retired.successor': 'Ahora forma parte de: {#link}{$title}{/link}.',
	'retired.listed': 'Ya no figuran en la lista',

	'source.link': '{#link}{$name}{/link}',
	'source.linkPlace': '{#link}{$name}{/link}, {$locator}',
	'source.inBrackets': '({#source/})',
	'source.placeInBrackets': '({#source/}, {$locator})',
	'sources.heading': 'Fuentes',
	'sources.entry': '{#link}{$publisher}{/link}, {#title/}, {$date}',
	'sources.entryAndPlace':
		'{#link}{$publisher}{/link}, {#title/}, {$date}{#place}, {$locator}{/place}',
	'sources.read': 'leída {$read}',
	'sources.cited': `.input {$count :number}
		.match $count
		0 {{no se cita}}
		one {{citada en {$count} ficha}}
		* {{citada en {$count} fichas}}`,

	'summary.label': 'On the Record · resumen',
	'summary.edition': 'Edición {$edition :number} · incluye hechos hasta el {$date}',
	'summary.isCurrent': '¿Sigue vigente?',
	'summary.whetherCurrent':
		'{#link}{$address}{/link} dice si la edición {$edition :number} es la última, qué ha cambiado desde entonces y qué se corrigió.',
	'summary.code': 'Código QR que lleva a {$address}',
	'summary.imprint':
		'Edición {$edition :number}, {$date}. Incluye hechos hasta el {$asOf}; los posteriores van señalados. Publicado por {$publisher} en {#link}{$address}{/link}, donde constan las correcciones.',
	'summary.howToPrint':
		'Imprima esta página desde el navegador, en papel carta o A4. Los números remiten a las fuentes, al final.',
	'summary.corrected': `.input {$count :number}
		.match $count
		one {{{#strong}Corregido.{/strong} {$count} corrección, del {$date}, afecta a este resumen. Lo que decía y lo que dice ahora consta {#link}antes de las fuentes{/link}.}}
		* {{{#strong}Corregido.{/strong} {$count} correcciones, la última del {$date}, afectan a este resumen. Lo que decía y lo que dice ahora consta {#link}antes de las fuentes{/link}.}}`,
	'summary.parties': 'Las partes',
	'summary.partiesAnd': 'Las partes y sus {$nouns}',
	'summary.quoted': '{$kind}. Citas de: {$people}',
	'summary.left': '{$count :number} más en la página completa',
	'summary.otherParties': '{#parties/}.',
	'summary.alsoParties': 'También: {#parties/}.',
	'summary.party': '{#name/} ({$kind :first:lower})',
	'summary.demand': '{$kind}: {$title}.',
	'summary.parts': 'Sus partes: {$parts}.',
	'summary.examples': 'Entre sus medidas: {$parts}.',
	'summary.describedBy': '{$status}, según la descripción de {$name}',
	'summary.time': '{$status}; plazo: {$window}',
	'summary.quotes': 'En sus palabras',
	'summary.saying': `.input {$said :date:form}
		.match $said
		day {{{#speakers/}, {$medium}, el {$said}. {$publisher}.}}
		* {{{#speakers/}, {$medium}, {$said}. {$publisher}.}}`,
	'summary.sayingNotGiven': `.input {$said :date:form}
		.match $said
		day {{{#speakers/}, el {$said}; {$medium}. {$publisher}.}}
		* {{{#speakers/}, {$said}; {$medium}. {$publisher}.}}`,
	'summary.verified': 'Verificada.',
	'summary.unchecked': 'Sin verificar.',
	'summary.days': 'Las fechas clave',
	'summary.daysCaption': 'Las fechas clave de la historia',
	'summary.date': 'Fecha',
	'summary.happened': 'Qué pasó',
	'summary.dayWithState': '{#state}{$state :first:upper}: {/state}{$title}',
	'summary.vote': '({$vote})',
	'summary.source': '{$publisher}, {#title}{$title}{/title}, {$date}.',
	'summary.sourceNotSeen': '{$publisher}, {#title}{$title :first:lower}{/title}, {$date}.',

	'positions.heading': 'Cómo cambiaron las posturas',
	'positions.caption': '{$of}, {$unit}: cada fila es una cifra propuesta, por orden de fecha',
	'positions.day': 'Cuándo',
	'positions.by': 'Quién',
	'positions.figure': 'Cifra',
	'positions.in': 'Petición u oferta',
	'positions.scale': 'a escala',
	'positions.scaleFrom': 'a escala, a partir de {$value}',
	'positions.undated': 'Solo en la tabla, por no conocerse el día: {$count :number}',
	'positions.latest': 'Las últimas {$shown :number} de {$count :number}',

	'timeline.moved': 'Ahora se cuenta en otro lugar',
	'timeline.happened': 'ocurrido',
	'timeline.planned': 'previsto',
	'timeline.approximate': 'fecha aproximada',
	'timeline.severalDays': 'de varios días',
	'timeline.scale': 'a escala, {$scale}',

	'vote.caption': '{#kind}Votación:{/kind} {$question}',
	'vote.shares': 'porcentaje de los votos a favor o en contra',
	'vote.source': 'Fuente: {#source/}',

	// Pages (pages/), by page

	'page.accountsDiffer': 'En qué difieren las versiones',
	'page.inTheirWords': 'En sus palabras',
	'page.notKnown': 'Lo que no se sabe',
	'page.questions': 'Preguntas',
	'page.relatedQuestions': 'Preguntas relacionadas',
	'page.whoIsWho': 'Quién es quién',
	'page.list': '{$list}: {$part}',
	'page.listOfStory': '{$list} de la historia: {$part}.',

	'page.notFound.title': 'Página no encontrada',
	'page.notFound.description': 'No hay ninguna página en esta dirección.',
	'page.notFound.goOn':
		'Compruebe que la dirección esté bien escrita, vaya a la {#home}portada{/home}, {#search}busque{/search} o elija una pregunta.',

	'page.retired.description': '{$state} el {$date}. {$reason}',
	'page.retired.label': '{$kind} · {$state}',
	'page.retired.goOn':
		'La dirección se mantiene, para que quien la haya enlazado sepa en qué quedó. {#changes}Qué cambió{/changes} · {#story}La historia{/story}',

	'page.front.covers': 'Incluye hechos hasta el {$asOf}; los posteriores llevan su fecha.',
	'page.front.print': 'Resumen para imprimir',
	'page.front.short': 'Lo esencial',
	'page.front.left': '{$count :number} más en la página completa',
	'page.front.allDemands': 'Todas las {$demands :first:lower}, con su estado',
	'page.front.allQuotes': 'Todas las citas',
	'page.front.differences': 'En qué difieren sus versiones',
	'page.front.differencesCaption': 'En qué difieren las versiones de las partes',
	'page.front.allDifferences': 'Todas las discrepancias, con las palabras',
	'page.front.days': 'Las fechas clave',
	'page.front.allDays': 'La cronología completa',

	'page.about.title': 'Acerca del sitio y método',
	'page.about.description':
		'Cómo se hace esta guía, cómo se comprueban las citas, cuánto espacio recibe cada parte, licencia y privacidad.',
	'page.about.imprint':
		'Publicado por {$publisher}. Edición {$edition :number}, {$date}. La historia incluye hechos hasta el {$asOf}; los posteriores llevan su fecha.',
	'page.about.policies': 'De {$publisher}: {#links/}',
	'page.about.numbers': 'En cifras',
	'page.about.quotations': 'Citas',
	'page.about.quotationCount': '{$count :number}: {$checks}',
	'page.about.quotationCountBesides': `.input {$paraphrases :number} .input {$count :number}
		.match $paraphrases
		one {{{$count}: {$checks}; además, una paráfrasis, que se muestra sin comillas}}
		* {{{$count}: {$checks}; además, {$paraphrases} paráfrasis, que se muestran sin comillas}}`,
	'page.about.verified': `.input {$count :number}
		.match $count
		one {{{$count} verificada con el texto completo de su fuente}}
		* {{{$count} verificadas con el texto completo de su fuente}}`,
	'page.about.verifiedInPart': '{$count :number} con la parte leída del texto',
	'page.about.byHand': `.input {$count :number}
		.match $count
		one {{{$count} cotejada a mano}}
		* {{{$count} cotejadas a mano}}`,
	'page.about.unchecked': '{$count :number} sin verificar',
	'page.about.sources': 'Fuentes',
	'page.about.sourceCount': `.input {$count :number} .input {$read :number}
		.match $read
		one {{{$count}, de las que {$read} se leyó por completo y las demás en parte}}
		* {{{$count}, de las que {$read} se leyeron por completo y las demás en parte}}`,
	'page.about.differences': 'Discrepancias',
	'page.about.differenceCount': `.input {$count :number}
		.match $count
		one {{{$count} punto en que difieren las versiones o que no está claro, {#link}lado a lado{/link}}}
		* {{{$count} puntos en que difieren las versiones o que no están claros, {#link}lado a lado{/link}}}`,
	'page.about.balance': 'Cuánto espacio recibe cada parte',
	'page.about.limits': `
		Recuento de las fichas de esta edición, con las personas y las entidades de cada parte. “Nombrada
		primero” es el número de textos (lo esencial y las páginas de las preguntas, sin sus respuestas
		breves) que enlazan a esa parte o la citan antes que a las demás. Los límites que se fija esta
		historia: {$limits}. No se supera ninguno.`,
	'page.about.limitsExceeded': `
		Recuento de las fichas de esta edición, con las personas y las entidades de cada parte. “Nombrada
		primero” es el número de textos (lo esencial y las páginas de las preguntas, sin sus respuestas
		breves) que enlazan a esa parte o la citan antes que a las demás. Los límites que se fija esta
		historia: {$limits}. Se supera un límite. El motivo: {$reason}`,
	'page.about.percentages': 'Los porcentajes son de las palabras citadas de estas partes.',
	'page.about.withoutOthers':
		'No incluyen las palabras de terceros: personas y entidades ajenas a las partes enfrentadas.',
	'page.about.order':
		'En las tablas de discrepancias y en las listas de peticiones y de citas, las partes van en este orden: {#parties/}.',
	'page.about.perPage': 'Página por página',
	'page.about.perPageCount':
		'El mismo recuento para las citas destacadas en cada página. No se cuentan las palabras citadas dentro de una frase ni las de las tablas de la portada y del resumen.',
	'page.about.perPageLimits':
		'Los límites: {$limits}. Si una página supera un límite, el motivo consta aquí y en esa página.',
	'page.about.perPageExceeded':
		'La portada, el resumen o las preguntas en conjunto superan un límite. El motivo: {$reason}',
	'page.about.noBalance':
		'Esta historia no pone a ninguna parte junto a otra, así que no se calculan porcentajes.',
	'page.about.data': 'Todo como datos',
	'page.about.dataFor': `
		Cada ficha con sus campos, texto, fuentes y dirección, para programas y hojas de cálculo. Los
		programas que siguen la historia encuentran sus ediciones y correcciones en los canales web (feeds).`,
	'page.about.wholeStory': 'La historia completa',
	'page.about.json': '{#data}JSON{/data}, descrito por su {#schema}JSON Schema{/schema}',
	'page.about.tables': 'Tablas',
	'page.about.csv': 'CSV: {#tables/}; {#columns}qué contiene cada columna{/columns}',
	'page.about.feeds': 'Canales web',
	'page.about.paper': 'En papel',
	'page.about.print': `
		Cada página se imprime tal cual, sin navegación, con su fecha y su dirección en cada hoja. Para
		repartir, use el {#summary}resumen{/summary}{#offers/}. Su código QR y su dirección llevan a una
		página que dice si esa edición sigue siendo la última.`,
	'page.about.licenseTitle': 'Licencia',
	'page.about.license':
		'Los textos propios pueden usarse conforme a {#link}{$license}{/link}. Las citas y los titulares son de quienes los dijeron y los publicaron, y se citan con su fuente.',

	'page.changes.title': 'Qué cambió',
	'page.changes.description':
		'Qué cambia de una edición de esta guía a la siguiente, palabra por palabra.',
	'page.changes.howToRead':
		'Edición por edición, de la más reciente a la más antigua. Las palabras añadidas van subrayadas; las suprimidas, tachadas; las frases sin cambios se omiten.',
	'page.changes.onlyOne':
		'Esta es la primera edición. Cuando salga otra, esta página dirá qué cambia, palabra por palabra.',
	'page.changes.corrections':
		'Los errores corregidos figuran también en {#link}correcciones{/link}.',
	'page.changes.about': 'Acerca de esta edición',
	'page.changes.compared':
		'Incluye hechos hasta el {$asOf}. Comparada con la edición {$from :number}.',
	'page.changes.wordByWord': 'Palabra por palabra',
	'page.changes.earlier': 'Ediciones anteriores',
	'page.changes.first': 'Incluye hechos hasta el {$asOf}. La primera edición.',
	'page.changes.firstKept':
		'Incluye hechos hasta el {$asOf}. La primera edición de la que se guardó constancia.',
	'page.changes.held': 'Contenía {$contents}.',

	'page.change.title': 'Qué cambió en la edición {$edition :number}',
	'page.change.partTitle': 'Qué cambió en la edición {$edition :number}: {$part}',
	'page.change.description':
		'Qué cambia en la edición {$edition :number} de esta guía respecto de la edición {$from :number}, palabra por palabra.',
	'page.change.partDescription':
		'Qué cambia en la edición {$edition :number} de esta guía respecto de la edición {$from :number}, palabra por palabra. {$part}.',
	'page.change.howToRead': `
		Edición {$edition :number}, {$date}, que incluye hechos hasta el {$asOf}, comparada con la
		{#link}edición {$from :number}{/link}. Las palabras añadidas van subrayadas; las suprimidas,
		tachadas; las frases sin cambios se omiten.`,

	'page.edition.description':
		'Si la edición {$edition :number} de {$title :in:marks} sigue vigente, qué ha cambiado desde entonces y qué correcciones la afectan.',
	'page.edition.isCurrent': 'La edición vigente',
	'page.edition.isOutdated': 'Ya no es la edición vigente',
	'page.edition.newer':
		'Hay una más reciente: la {#link}edición {$edition :number}, {$date}{/link}, que incluye hechos hasta el {$asOf}. Las diferencias se detallan abajo.',
	'page.edition.newest':
		'Esta edición es la vigente: no se ha publicado otra posterior de {#link}{$title}{/link}.',
	'page.edition.covers': 'La edición {$edition :number} incluye hechos hasta el {$asOf}.',
	'page.edition.print': 'Resumen para imprimir de la edición vigente',
	'page.edition.corrections': 'Correcciones desde entonces',
	'page.edition.allCorrections': 'Todas las correcciones',
	'page.edition.noCorrections': 'Desde esta edición no se ha hecho ninguna corrección.',
	'page.edition.since': 'Qué ha cambiado desde entonces',
	'page.edition.allChanges': 'Edición por edición',
	'page.edition.steps': 'Edición por edición, palabra por palabra',
	'page.edition.others': 'Otras ediciones',

	'page.corrections.title': 'Correcciones',
	'page.corrections.description':
		'Todas las correcciones de esta guía, de la más reciente a la más antigua.',
	'page.corrections.count': `.input {$count :number}
		.match $count
		one {{Una corrección, del {$date}.}}
		* {{{$count} correcciones, la más reciente del {$date}.}}`,
	'page.corrections.none': 'Ninguna hasta ahora.',
	'page.corrections.how': 'Cómo aparecerá una corrección',
	'page.corrections.policy': `
		Cuando nos equivocamos en algo de fondo, una cita, su autor, un dato o su contexto, lo decimos.
		Cada corrección figura aquí con su fecha, lo que decíamos y lo que decimos ahora, y un aviso con
		fecha aparece en cada página afectada (el más reciente, si hay varios) y en el resumen para
		imprimir. Las erratas que no alteran el sentido se arreglan sin aviso.`,
	'page.corrections.changes': 'Qué cambió de una edición a otra',
	'page.corrections.tell': 'Avísenos de un error: {#contact/}.',

	'page.glossary.title': 'Glosario',
	'page.glossary.description': 'Los términos del conflicto en palabras sencillas.',
	'page.glossary.terms': 'Términos',
	'page.glossary.also': 'también: {$aliases}',
	'page.glossary.usedIn': 'En: {#entries/}',

	'page.search.title': 'Buscar',
	'page.search.description': 'Busque en esta guía o recorra todas las fichas de la A a la Z.',
	'page.search.field': 'Términos de búsqueda',
	'page.search.button': 'Buscar',
	'page.search.index': 'Todo, de la A a la Z',
	'page.search.letter': 'Índice: {$part}',
	'page.search.letterDescription': 'Todo lo que en la historia empieza por {$part}.',
	'page.search.former': 'Lo que había aquí está ahora en otra parte del {#link}índice{/link}.',

	'page.summary.title': 'Resumen',
	'page.summary.description': 'Toda la historia en una hoja para repartir: {$standfirst}',
	'page.summary.short': 'Lo esencial',
	'page.summary.differences': 'En qué difieren las versiones',
	'page.summary.terms': 'Términos usados',
	'page.summary.corrected': 'Correcciones',

	'page.timeline.description':
		'Todos los hechos con fecha de la historia, a escala y en orden, cada uno con sus fuentes.',
	'page.timeline.byPage':
		'Las fechas clave, a escala. Cada hecho se cuenta en la página de su año o mes.',
	'page.timeline.howToRead':
		'Primero a escala, después en orden. Cada tramo de la línea tiene su propia escala, que se indica.',
	'page.timeline.days': 'Las fechas clave',
	'page.timeline.line': 'La línea',

	'page.topic.asks': 'Peticiones relacionadas',
	'page.topic.offers': 'Ofertas relacionadas',
	'page.topic.conditions': 'Condiciones relacionadas',
	'page.topic.topics': 'Cuestiones por negociar',
	'page.topic.decisions': 'Decisiones relacionadas',
	'page.topic.balance': '{#link}De quién son las palabras citadas aquí{/link}: {$reason}',
	'page.topic.quotes': 'Más citas sobre esta pregunta',
	'page.topic.events': 'Qué pasó y cuándo',
	'page.topics.description': '{$title} de la historia.',

	'page.party.partOf': '{$kind} · pertenece a {#party/}',
	'page.party.parts': 'incluye',
	'page.party.beside': 'también de su lado',
	'page.party.people': 'personas',
	'page.party.website': 'sitio web',
	'page.party.addressed': '{$nouns :first:upper} que se dirigen a {$party}',
	'page.party.events': 'Hechos',

	'page.person.notNamed': 'Persona sin identificar',
	'page.person.affiliation': 'Vínculo',
	'page.person.affiliationDays': '{#party/}, {$days}',
	'page.person.affiliationNote': '{#affiliation/}. {$note}',
	'page.person.printedAs': 'Nombre publicado',
	'page.person.printedIn': '{$name}, en {#link}{$publisher}{/link}, {$date}',
	'page.person.printedAt': '{$name}, en {#link}{$publisher}{/link}, {$locator}, {$date}',
	'page.person.quotes': 'Citas',
	'page.person.addressed': '{$nouns :first:upper} que se dirigen a {$person}',
	'page.person.described': '{$nouns :first:upper} de otros, según las describe {$person}',
	'page.person.sources': 'Fuentes del nombre y el cargo',

	'page.demands.description':
		'{$demands} en la historia: quién pide u ofrece, a quién, y en qué estado estaba cada una.',
	'page.demands.about': 'Quién pide u ofrece, a quién, y en qué estado estaba cada una.',
	'page.demands.standing':
		'{$status}: ninguna fuente leída dice que a la fecha indicada estuviera ya satisfecha, abandonada o superada por los hechos.',
	'page.demand.description': '{$demand}: {$title}. {$status}.',
	'page.demand.partOf': 'Forma parte de: {#link}{$title}{/link}',
	'page.demand.sources': 'Dónde figura',

	'page.quotes.description':
		'Todas las citas de la historia: quién lo dijo, cómo, cuándo, dónde se publicó y cómo se comprobó.',
	'page.quotes.about':
		'Todas las citas, palabra por palabra, cortadas donde las corta su fuente. {#link}Cómo se comprueban las citas{/link}',
	'page.quote.usedIn': 'Dónde se usa',
	'page.quote.alsoIn': 'Cómo la recogieron otros medios',
	'page.quote.otherOutlet': '{#link}{$publisher}{/link}, {$date}: {#kind}{$wording}.{/kind}',
	'page.quote.sameStatement': 'De la misma declaración',

	'page.differences.description':
		'Los puntos en que difieren las versiones o que no están claros, lado a lado, cada versión con su fuente.',
	'page.differences.heading': 'En qué difieren las versiones o qué no está claro',
	'page.differences.table': `
		Cada fila es una pregunta, cada columna una parte, y cada versión dice su fuente. Elija una
		pregunta para ver qué puede concluirse. En disputa: las versiones de las partes se contradicen o
		parecen contradecirse. Sin resolver: las fuentes leídas no zanjan la pregunta.`,
	'page.differences.blocks': `
		Las versiones de las partes bajo cada pregunta, cada una con su fuente. Elija una pregunta para
		ver qué puede concluirse. En disputa: las versiones de las partes se contradicen o parecen
		contradecirse. Sin resolver: las fuentes leídas no zanjan la pregunta.`,
	'page.differences.byQuestion': 'Por pregunta',
	'page.differences.tableLabel': 'Tabla de discrepancias',
	'page.difference.description': '{$question} Las versiones, lado a lado, cada una con su fuente.',
	'page.difference.conclusion': 'Qué puede concluirse',

	'page.sources.description':
		'Todas las fuentes leídas para esta guía: su fecha, de quién es la voz y cuánto se leyó.',
	'page.sources.about':
		'Todas las fuentes leídas para esta guía: su fecha, de quién es la voz y cuánto se leyó. Independiente: ajena a las partes.',
	'page.source.description': '{$publisher}, {$date}: {$covers}',
	'page.source.label': '{$publisher} · {$kind}',
	'page.source.date': 'Fecha',
	'page.source.dateKnown': '{$date} ({$known})',
	'page.source.byline': 'Firma',
	'page.source.author': 'Autoría',
	'page.source.voice': 'Voz',
	'page.source.read': 'Leída',
	'page.source.address': 'Dirección',
	'page.source.missingSince': 'No está en esta dirección desde el {$day}',
	'page.source.movedTo': 'Ahora lleva a',
	'page.source.lastSeen': 'Vista allí por última vez',
	'page.source.heldAt': 'Se conserva en',
	'page.source.archived': 'Copia archivada',
	'page.source.document': 'El documento',
	'page.source.usedIn': 'Se usa en',
	'page.source.notCited': 'Nada en esta guía la cita; se leyó como antecedente.',
	'page.figure.usedIn': 'Aparece en',

	'page.newsrooms.title': 'Para redacciones',
	'page.newsrooms.description':
		'Cómo se entera de las correcciones una redacción que inserta una tarjeta: canales y un archivo de estado de cada tarjeta.',
	'page.newsrooms.about':
		'El texto de una tarjeta puede corregirse después de insertarla. La propia tarjeta lo indica; así puede enterarse su redacción.',
	'page.newsrooms.feeds': 'Canales',
	'page.newsrooms.feedsAll': '{#link}Todo{/link}: ediciones nuevas y todas las correcciones.',
	'page.newsrooms.feedsOf': 'Las tarjetas de una clase:',
	'page.newsrooms.feedOne':
		'Una tarjeta: {#code}{$address}{/code}, con la clase y el identificador que figuran en la dirección de la tarjeta. {#link}La galería{/link} indica el canal de cada tarjeta.',
	'page.newsrooms.ask': 'Archivos de estado',
	'page.newsrooms.askHow':
		'El estado de cada tarjeta está en {#code}{$address}{/code}. Pídalo con el {#code}ETag{/code} de la última respuesta:',
	'page.newsrooms.askBytes':
		'El archivo no cambia ni un byte, y la respuesta es 304, mientras no cambie el texto de la entrada y esta no se corrija, ni se fusione con otra, ni se retire. {#code}edition{/code} es la edición que la cambió por última vez.',
	'page.newsrooms.askOften':
		'Basta con una vez por hora. Las respuestas pueden guardarse cinco minutos.',
	'page.newsrooms.states': 'Qué dice {#code}state{/code}',
	'page.newsrooms.current': 'el texto sigue como se publicó.',
	'page.newsrooms.corrected':
		'la tarjeta lleva una corrección; {#code}corrections{/code} contiene el texto anterior y el nuevo.',
	'page.newsrooms.merged':
		'otra entrada ocupa su lugar; {#code}mergedInto{/code} dice cuál. La tarjeta muestra esa.',
	'page.newsrooms.withdrawn':
		'se retiró; {#code}reason{/code} dice por qué. La tarjeta lo indica en lugar del texto.',
	'page.newsrooms.pinned': 'Tarjetas que conservan su texto',
	'page.newsrooms.pinnedHow':
		'Una tarjeta muestra lo que dice hoy la página. La tarjeta de una edición, {#code}{$address}{/code}, conserva para siempre el texto de esa edición. Un aviso indica si una edición posterior lleva otro texto y si lo que muestra se corrigió, se fusionó o se retiró. {#link}Su código{/link} está junto al de la tarjeta de hoy.',
	'page.newsrooms.contact': 'Preguntas, y errores que encuentre: {#contact/}.',
	'page.embed.title': 'Compartir e insertar',
	'page.embed.description':
		'Todas las tarjetas de esta guía, con vista previa y el código para insertarlas.',
	'page.embed.about':
		'Una tarjeta se ve en su página igual que aquí, con su fuente, la fecha hasta la que llega y toda corrección. No carga nada de otros sitios, no usa cookies ni guarda nada.',
	'page.embed.cards': 'Las tarjetas',
	'page.embed.count': `.input {$count :number}
		.match $count
		one {{una tarjeta}}
		* {{{$count} tarjetas}}`,
	'page.embed.ownCard': `
		Toda página de una pregunta, parte, persona, petición, cita o discrepancia enlaza su propia
		tarjeta: busque “Insertar” al pie. La portada y el resumen enlazan la tarjeta de la historia. Los
		hechos no tienen página propia: pegue la dirección de su tarjeta.`,
	'page.embed.how': 'Cómo insertar',
	'page.embed.wordpress':
		'{#strong}WordPress.{/strong} Pegue la dirección en una línea aparte, en el editor de bloques o en el clásico. La tarjeta aparece y fija su propia altura.',
	'page.embed.ghost':
		'{#strong}Ghost.{/strong} Pegue la dirección en una entrada. En una tarjeta HTML, pegue el marco o el HTML simple.',
	'page.embed.drupal':
		'{#strong}Drupal.{/strong} Si su formato de texto admite {#code}<iframe>{/code}, pegue el marco en la vista de código. Si no, pegue el HTML simple.',
	'page.embed.html': `
		{#strong}HTML escrito a mano.{/strong} Pegue el marco. El script que lo sigue es opcional: ajusta
		el marco a la tarjeta, y basta una vez por página. Sin él, el marco conserva la altura indicada y
		se desplaza.`,
	'page.embed.noFrames':
		'{#strong}Sistemas que no admiten marcos.{/strong} Pegue el HTML simple: las palabras, quién las dijo y cuándo, y el enlace permanente.',
	'page.embed.noFramesPicture':
		'{#strong}Sistemas que no admiten marcos.{/strong} Pegue el HTML simple o la imagen: las palabras, quién las dijo y cuándo, y el enlace permanente.',
	'page.embed.policy':
		'{#strong}Una Content-Security-Policy estricta{/strong} debe permitir {#code}frame-src {$cards}{/code}, y {#code}script-src {$script}{/code} si usa el script.',
	'page.embed.policyPicture': `
		{#strong}Una Content-Security-Policy estricta{/strong} debe permitir {#code}frame-src
		{$cards}{/code}, y {#code}script-src {$script}{/code} si usa el script; una imagen necesita
		{#code}img-src {$pictures}{/code}.`,
	'page.embed.noScripts':
		'{#strong}Sin scripts{/strong}, la tarjeta sigue completa. En WordPress muestra las palabras como cita con el enlace; en otros sistemas, el marco conserva la altura indicada.',

	'page.share.title': 'Tarjetas: {$cards :first:lower}',
	'page.share.description': '{$title}. Cada una con vista previa y el código para insertarla.',
	'page.share.open': 'Abra una tarjeta para verla y copiar su código. {#link}Cómo insertar{/link}',
	'page.share.moved': 'Estas tarjetas están ahora en otra parte de la {#link}galería{/link}.',

	'page.licenses.head': 'Este sitio contiene obras de terceros con estas licencias.',

	// Cards that other sites embed

	'card.corrected': 'Corregido el {$date}.',
	'card.otherCorrections': `.input {$count :number}
		.match $count
		one {{1 corrección más.}}
		* {{{$count} correcciones más.}}`,
	'card.sources': `.input {$count :number}
		.match $count
		one {{Fuente: {$sources}}}
		* {{Fuentes: {$sources}}}`,
	'card.correctedWhat': 'Corregido el {$date}. {$text}',
	'card.newer': 'La edición {$edition :number}, del {$date}, lleva otro texto.',
	'card.theCorrection': 'La corrección',
	'card.pinnedFrame': '{$title}, tal como estaba en la edición {$edition :number}',
	'card.quoteFrame': 'Cita: {$title}',
	'card.moreOfDemand': 'La página completa, con fuentes',
	'card.moreOfDifference': 'Todas las versiones y qué puede concluirse',
	'card.moreOfEvent': 'En la cronología, con fuentes',
	'card.moreOfParty': 'Página completa',
	'card.moreOfPerson': 'La página completa, con fuentes',
	'card.moreOfQuote': 'En contexto, con su fuente',
	'card.moreOfCutQuote': 'La cita completa, en su página',
	'card.moreOfStory': 'La historia completa, con fuentes',
	'card.moreOfTimeline': 'La cronología completa, a escala',
	'card.moreOfTopic': 'La explicación completa, con notas',
	'card.partsLeft': `.input {$count :number}
		.match $count
		one {{{$count} parte más en la página completa}}
		* {{{$count} partes más en la página completa}}`,
	'card.accountsLeft': `.input {$count :number}
		.match $count
		one {{{$count} versión más en la página completa}}
		* {{{$count} versiones más en la página completa}}`,
	'card.quotesLeft': `.input {$count :number}
		.match $count
		one {{{$count} cita más en la página completa}}
		* {{{$count} citas más en la página completa}}`,
	'card.disputedLeft': `.input {$count :number}
		.match $count
		one {{{$count} punto más en la página completa}}
		* {{{$count} puntos más en la página completa}}`,
	'card.daysLeft': `.input {$count :number}
		.match $count
		one {{{$count} fecha clave más en la página completa}}
		* {{{$count} fechas clave más en la página completa}}`,
	'card.asksLeft': '{$count :number} {$nouns} más en la página completa',
	'card.partsThere': `.input {$count :number}
		.match $count
		one {{{$count} parte en la página completa}}
		* {{{$count} partes en la página completa}}`,
	'card.quotesThere': `.input {$count :number}
		.match $count
		one {{{$count} cita en la página completa}}
		* {{{$count} citas en la página completa}}`,
	'card.disputedThere': `.input {$count :number}
		.match $count
		one {{{$count} punto en el que difieren las versiones, en la página completa}}
		* {{{$count} puntos en los que difieren las versiones, en la página completa}}`,
	'card.asksThere': '{$count :number} {$nouns} en la página completa',
	'card.notKnown': 'No se sabe',
	'card.disputed': 'En qué difieren las versiones',
	'card.said': 'Lo que dijo',
	'card.eventState': '{$date} · {$state}',
	'card.eventDecided': '{$outcome}: {$event}, {$date}',
	'card.time': 'Plazo: {$window}.',
	'card.demand': '{$demand}. {$status}.',
	'card.differenceLabel': 'En qué difieren las versiones · {$state}',
	'card.silence': '{$silence}.',
	'card.silenceBy': '{$silence} ({$source}).',
	'card.alsoReported': 'También se informó: {$position} {$source}',
	'card.partyPartOf': '{$kind} · pertenece a {$party}',
	'card.keyDays': 'Las fechas clave',
	'card.timelineTitle': 'Cronología: {$title}',
	'card.eventSources': `.input {$count :number}
		.match $count
		one {{Una fuente, que figura bajo su fecha en la página completa}}
		* {{{$count} fuentes, cada una bajo su fecha en la página completa}}`,
	'card.sourceCount': `.input {$count :number}
		.match $count
		one {{Una fuente, que figura en la página completa}}
		* {{{$count} fuentes, que figuran en la página completa}}`,
	'gallery.cards': 'Tarjetas',
	'gallery.quotes': 'Citas',
	'gallery.differences': 'En qué difieren las versiones',
	'gallery.topics': 'Preguntas',
	'gallery.demands': 'Peticiones y ofertas',
	'gallery.parties': 'Partes',
	'gallery.people': 'Personas',
	'gallery.events': 'Hechos',

	// Share pictures

	'picture.alt': '{$label}: {$title}. {$text}',
	'picture.demand': '{$demand}: {$title}. {$status}.',
	'picture.describedBy': '{$status}; según la descripción de {$name}',
	'picture.differenceLabel': 'En qué difieren las versiones: {$state :first:lower}',
	'picture.silence': '{$parties}: {$silence}.',
	'picture.source': 'Fuente: {$kind :first:lower}, {$date}',
	'picture.short': 'Lo esencial',
	'picture.asOf': 'Hechos hasta el {$date}',
	'picture.foot': '{$asOf} · {$publisher}',
	'picture.nameBefore': '{$name},',
	'picture.byTo': '{#by/}{#word}a{/word}{#to/}',

	// Feeds, tables, data and other files for machines

	'feed.title': '{$title}: ediciones y correcciones',
	'feed.edition': 'Edición {$edition :number}: {$title}',
	'feed.correction': 'Corrección. {$kind}: {$title}',
	'feed.covers': 'Incluye hechos hasta el {$date}.',
	'feed.changed': '{$title}: ha cambiado',
	'feed.changedText':
		'Su texto, o algo de lo que se compone, cambió en la edición {$edition :number}.',
	'feed.publishedText': 'Publicada por primera vez en la edición {$edition :number}.',
	'feed.retired': '{$title}: {$state}',
	'feed.ofCard': 'Tarjeta: {$title}',
	'feed.ofCardNote': 'Cambios y correcciones de una tarjeta.',
	'feed.ofCards': 'Tarjetas: {$cards}',
	'feed.ofCardsNote': 'Cambios y correcciones de estas tarjetas.',
	'data.rights':
		'La licencia cubre los textos propios de la guía. Las citas y los titulares son de quienes los dijeron y los publicaron.',

	// A guide for programs that read the site and quote it (llms.txt), in Markdown

	'llms.about':
		'Guía de un conflicto, publicada por {$publisher}. Incluye hechos hasta el {$asOf}; los posteriores llevan su fecha. Edición {$edition :number}, {$date}.',
	'llms.aboutBy':
		'Guía de un conflicto, escrita por {$authors} y publicada por {$publisher}. Incluye hechos hasta el {$asOf}; los posteriores llevan su fecha. Edición {$edition :number}, {$date}.',
	'llms.howToQuote': 'Cómo citar',
	'llms.wordForWord': `
		Las palabras entre comillas son de quienes las dijeron. Reprodúzcalas palabra por palabra, con
		quien las dijo, la fuente y la fecha; nunca las atribuya a este sitio ni una dos citas en una. Una
		paráfrasis no son palabras de nadie: nunca la ponga entre comillas.`,
	'llms.accounts':
		'Lo que dice una parte es su versión, no un hecho comprobado. Donde las versiones difieran, dé cada una, sin decir cuál es la cierta.',
	'llms.cite':
		'Cite la dirección de la página de la que toma algo: las direcciones no cambian. Diga hasta qué día incluye hechos.',
	'llms.notKnown': 'Lo que se marca como no sabido no consta en las fuentes leídas.',
	'llms.licence': 'Los textos propios de la guía: {#link}{$licence}{/link}.',
	'llms.readCorrections': 'Lea las correcciones antes de fiarse de una copia anterior.',
	'llms.pages': 'Páginas',
	'llms.short': 'Lo esencial',
	'llms.method': 'Acerca del sitio y método',
	'llms.differences': 'Puntos de discrepancia',
	'llms.data': 'Datos',
	'llms.story': 'La historia completa en JSON',
	'llms.tables': 'Tablas',
	'llms.feed': 'Ediciones y correcciones, {$name}',
	'llms.demandsNote': 'cada una con su estado y la fecha de este',
	'llms.quotesNote': 'cada una con quien la dijo, fuente y fecha',
	'llms.differencesNote': 'lado a lado',
	'llms.sourcesNote': 'con todo lo que se apoya en cada una',
	'llms.storyNote':
		'cada ficha con sus campos, texto, fuentes y dirección; remite a su JSON Schema',
	'llms.tablesNote': 'un archivo CSV por colección, y qué contiene cada columna',

	// Scripts in the browser

	'copy.copy': 'Copiar',
	'copy.copied': 'Copiado',
	'copy.of': 'Copiar: {$label}',
	'search.found': `.input {$count :number}
		.match $count
		one {{{$count} resultado.}}
		* {{{$count} resultados.}}`,
	'search.someShown': `.input {$count :number}
		.match $count
		one {{{$count} resultado; se muestra {$shown :number}.}}
		* {{{$count} resultados; se muestran los primeros {$shown :number}.}}`,
	'search.none': 'Sin resultados para “{$query}”.',
	'search.failed': 'No se pudo cargar la búsqueda. Todas las fichas figuran abajo, de la A a la Z.',
} satisfies Texts;
