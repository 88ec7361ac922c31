// Arabic, as newsrooms write Modern Standard Arabic. What is put in may be of either gender or number,
// so messages have nouns and passives where a verb would have to agree with it; statuses are masculine,
// as are all words for kinds of demands.
import type { Texts } from './word-key.ts';

export const ar = {
	// Dates

	'date.notKnown': 'تاريخ غير معروف',
	'date.about': 'نحو {$date}',
	'date.range': '{$from} – {$to}',
	'date.years': '{$from}–{$to}',
	'date.notKnownTitle': 'بلا تاريخ معروف',

	// Periods

	'period.from': 'منذ {$from}',
	'period.until': 'حتى {$until}',
	'period.fromUntil': 'من {$from} حتى {$until}',

	// The rules of verification

	'rule.accents': 'الحرف وحركته علامة واحدة (يونيكود NFC)',
	'rule.ligatures': 'الحروف المركبة في الطباعة مثل \u2068ﬁ\u2069 و\u2068ﬄ\u2069 هي حروفها المفردة',
	'rule.zeroWidth': 'تُهمل الواصلة الاختيارية وسائر المحارف التي لا عرض لها',
	'rule.hyphens': 'تُعد U+2010 والواصلة غير القابلة للكسر U+2011 واصلة عادية',
	'rule.spacesInMarks': 'المسافات داخل العلامات، كما في \u2068« mots »\u2069، جزء من العلامات',
	'rule.doubleMarks': 'علامات الاقتباس المزدوجة، مقوسة أو سفلية أو زاوية أو مستقيمة، علامة واحدة',
	'rule.cornerBrackets': 'الأقواس الركنية المستعملة في الصينية واليابانية علامات اقتباس مزدوجة',
	'rule.singleMarks': 'العلامات المفردة والفواصل العليا، مقوسة أو مستقيمة، علامة واحدة',
	'rule.angledMarks': 'العلامات الزاوية المفردة، كما في \u2068‹mots›\u2069، علامات اقتباس مفردة',
	'rule.spaces': 'كل تتابع من المسافات والمسافات غير القابلة للكسر وفواصل الأسطر مسافة واحدة',
	'rule.brokenWords':
		'الكلمة التي يقطعها المصدر بواصلة في آخر السطر كلمة كاملة؛ أما الواصلة داخل السطر فتبقى',
	'rule.dashSpeech': 'الشرطة في أول الفقرة تفتح كلامًا تغلقه الشرطة التالية أو نهاية الفقرة',
	'rule.commas':
		'الفاصلة التي تسبق علامة الإغلاق مباشرة يجوز حذفها أو إبدالها بنقطة، لأن أسلوب الطباعة الأميركي يضع هناك فاصلة التقرير نفسه',
	'rule.brackets':
		'الأقواس المعقوفة تبيّن ما تغيّر: حرف كبير بدل صغير أو العكس كما في \u2068[W]e\u2069؛ أو كلمات حلت محل ثلاث كلمات على الأكثر ليس بينها نفي أو رقم؛ أو كلمات مضافة',

	// Lists and labels

	'list.apart': '{$before}؛ {$next}',
	'list.andMore': 'و{$count :number} غير ذلك',
	'list.part': '{$title}، الجزء {$part :number}',
	'list.partOf': '{$title}، الجزء {$part :number} من {$parts :number}',
	'text.labelled': '{$label}: {$text}',
	'text.sentence': '{$text}.',
	'text.withRole': '{$name}، {$role}',

	// What an entry is called at the beginning of a line

	'noun.story': 'القصة',
	'noun.topics': 'سؤال',
	'noun.parties': 'طرف',
	'noun.people': 'شخص',
	'noun.demands': 'مطلب أو عرض',
	'noun.quotes': 'اقتباس',
	'noun.differences': 'نقطة خلاف',
	'noun.events': 'حدث',
	'noun.figures': 'صورة أو رسم',
	'noun.terms': 'مصطلح',
	'noun.sources': 'مصدر',
	'noun.corrections': 'تصويب',
	'noun.sourceBy': 'مصدر، {$publisher}',
	'found.differences': 'أين تختلف الروايات',
	'found.terms': 'المصطلحات',

	// How many entries there are

	'count.topics': `.input {$count :number}
		.match $count
		zero {{لا أسئلة}}
		one {{سؤال واحد}}
		two {{سؤالان}}
		few {{{$count} أسئلة}}
		many {{{$count} سؤالًا}}
		* {{{$count} سؤال}}`,
	'count.quotes': `.input {$count :number}
		.match $count
		zero {{لا اقتباسات}}
		one {{اقتباس واحد}}
		two {{اقتباسان}}
		few {{{$count} اقتباسات}}
		many {{{$count} اقتباسًا}}
		* {{{$count} اقتباس}}`,
	'count.demands': `.input {$count :number}
		.match $count
		zero {{لا مطالب ولا عروض}}
		one {{مطلب أو عرض واحد}}
		two {{مطلبان أو عرضان}}
		few {{{$count} مطالب وعروض}}
		many {{{$count} مطلبًا وعرضًا}}
		* {{{$count} مطلب وعرض}}`,
	'count.differences': `.input {$count :number}
		.match $count
		zero {{لا نقاط تختلف فيها الروايات}}
		one {{نقطة واحدة تختلف فيها الروايات}}
		two {{نقطتان تختلف فيهما الروايات}}
		few {{{$count} نقاط تختلف فيها الروايات}}
		many {{{$count} نقطة تختلف فيها الروايات}}
		* {{{$count} نقطة تختلف فيها الروايات}}`,
	'count.events': `.input {$count :number}
		.match $count
		zero {{لا أحداث}}
		one {{حدث واحد}}
		two {{حدثان}}
		few {{{$count} أحداث}}
		many {{{$count} حدثًا}}
		* {{{$count} حدث}}`,
	'count.parties': `.input {$count :number}
		.match $count
		zero {{لا أطراف}}
		one {{طرف واحد}}
		two {{طرفان}}
		few {{{$count} أطراف}}
		many {{{$count} طرفًا}}
		* {{{$count} طرف}}`,
	'count.people': `.input {$count :number}
		.match $count
		zero {{لا أشخاص}}
		one {{شخص واحد}}
		two {{شخصان}}
		few {{{$count} أشخاص}}
		many {{{$count} شخصًا}}
		* {{{$count} شخص}}`,
	'count.figures': `.input {$count :number}
		.match $count
		zero {{لا صور}}
		one {{صورة واحدة}}
		two {{صورتان}}
		few {{{$count} صور}}
		many {{{$count} صورة}}
		* {{{$count} صورة}}`,
	'count.terms': `.input {$count :number}
		.match $count
		zero {{لا مصطلحات}}
		one {{مصطلح واحد}}
		two {{مصطلحان}}
		few {{{$count} مصطلحات}}
		many {{{$count} مصطلحًا}}
		* {{{$count} مصطلح}}`,
	'count.sources': `.input {$count :number}
		.match $count
		zero {{لا مصادر}}
		one {{مصدر واحد}}
		two {{مصدران}}
		few {{{$count} مصادر}}
		many {{{$count} مصدرًا}}
		* {{{$count} مصدر}}`,
	'count.corrections': `.input {$count :number}
		.match $count
		zero {{لا تصويبات}}
		one {{تصويب واحد}}
		two {{تصويبان}}
		few {{{$count} تصويبات}}
		many {{{$count} تصويبًا}}
		* {{{$count} تصويب}}`,

	// Entries of one kind together, as a title

	'collection.story': 'القصة نفسها',
	'collection.topics': 'الأسئلة',
	'collection.quotes': 'الاقتباسات',
	'collection.demands': 'المطالب والعروض',
	'collection.differences': 'نقاط تختلف فيها الروايات',
	'collection.events': 'الأحداث',
	'collection.parties': 'الأطراف',
	'collection.people': 'الأشخاص',
	'collection.figures': 'الصور والرسوم',
	'collection.terms': 'المصطلحات',
	'collection.sources': 'المصادر',
	'collection.corrections': 'التصويبات',

	// Titles of whole lists, and of their pages

	'whole.quotes': 'بكلماتهم',
	'whole.demands': 'المطالب والعروض',
	'whole.sources': 'المصادر',
	'whole.events': 'التسلسل الزمني',
	'whole.topics': 'الأسئلة',
	'whole.topicsRange': 'الأسئلة من {$from :number} إلى {$to :number}',
	'topic.place': 'السؤال {$number :number} من {$count :number}',
	'differences.other': 'نقاط أخرى',
	'groups.others': 'آخرون',

	// Demands, offers and decisions: the kinds an author chooses from

	'demandKind.demand': 'مطلب',
	'demandKind.claim': 'طلب',
	'demandKind.petition': 'التماس',
	'demandKind.offer': 'عرض',
	'demandKind.proposal': 'مقترح',
	'demandKind.condition': 'شرط',
	'demandKind.call': 'نداء',
	'demandKind.topic for talks': 'بند للتفاوض',
	'demandKind.order': 'أمر',
	'demandKind.ruling': 'حكم',

	// What became of them

	'demandStatus.standing': 'قائم',
	'demandStatus.proposed': 'مطروح',
	'demandStatus.reported': 'منقول عن طرف آخر',
	'demandStatus.disputed': 'محل خلاف',
	'demandStatus.met': 'لُبّي',
	'demandStatus.met-in-part': 'لُبّي جزئيًا',
	'demandStatus.accepted': 'مقبول',
	'demandStatus.ratified': 'مصادق عليه',
	'demandStatus.rejected': 'مرفوض',
	'demandStatus.refused': 'قوبل بالرفض',
	'demandStatus.withdrawn': 'مسحوب',
	'demandStatus.overtaken': 'تجاوزته الأحداث',
	'demandStatus.unknown': 'غير معروف المآل',
	'status.asOf': '{$status} كما في {$date}',
	'ask.line': '{$kind}، {$status}',
	'demand.by': '{$kind} من {$by}',
	'demand.byTo': '{$kind} من {$by} إلى {$to}',
	'demand.namedBy': '{$kind} طُرح من جانب {$by}',
	'demand.namedByTo': '{$kind} طُرح من جانب {$by} على {$to}',
	'demand.label': '{$kind}، {$made}',

	// Headings of groups of them, and the same as nouns in a sentence

	'askGroup.asks': 'المطالب',
	'askGroup.offers': 'العروض',
	'askGroup.conditions': 'الشروط',
	'askGroup.topics': 'بنود للتفاوض',
	'askGroup.decisions': 'القرارات',
	'askNoun.asks': 'مطالب',
	'askNoun.offers': 'عروض',
	'askNoun.conditions': 'شروط',
	'askNoun.topics': 'بنود للتفاوض',
	'askNoun.decisions': 'قرارات',
	'askNoun.oneOfAsks': 'مطلب',
	'askNoun.oneOfOffers': 'عرض',
	'askNoun.oneOfConditions': 'شرط',
	'askNoun.oneOfTopics': 'بند للتفاوض',
	'askNoun.oneOfDecisions': 'قرار',

	// Parties

	'partyKind.union': 'نقابة',
	'partyKind.members': 'أعضاء',
	'partyKind.employer': 'صاحب العمل',
	'partyKind.employer-part': 'جزء من صاحب العمل',
	'partyKind.company': 'شركة',
	'partyKind.association': 'جمعية',
	'partyKind.campaign': 'حملة',
	'partyKind.residents': 'سكان',
	'partyKind.legislature': 'مشرّعون',
	'partyKind.government': 'حكومة',
	'partyKind.public official': 'مسؤول حكومي',
	'partyKind.court': 'محكمة',
	'partyKind.regulator': 'جهة رقابية',
	'partyKind.school': 'مدرسة',
	'partyKind.go-between': 'وسيط',
	'partyKind.contractor': 'متعاقد',
	'partyKind.expert': 'خبير',
	'partyKind.affected': 'متضررون أو معنيون',
	'partyKind.publisher': 'ناشر',
	'partyKind.media': 'مؤسسة إعلامية',
	'partyKind.other': 'ورد ذكرهم أيضًا',
	'partyRole.side': 'طرف رئيسي',
	'partyRole.part': 'جزء من طرف آخر',
	'partyRole.caller': 'يناشد الأطراف الرئيسية',
	'partyRole.go-between': 'يتوسط بين الأطراف',
	'partyRole.authority': 'يحكم أو يقرر',
	'partyRole.affected': 'معني بالنزاع',
	'partyRole.other': 'ورد ذكره أيضًا',
	'person.anonymous': '{$role}، لم يورد المصدر الاسم',

	// How a party began and ended

	'course.since': 'منذ {$date}',
	'course.until': 'حتى {$date}',
	'course.sinceNotKnown': 'منذ تاريخ غير معروف',
	'course.untilNotKnown': 'حتى تاريخ غير معروف',
	'course.from': 'في الأصل {#parties/}',
	'course.joinedBy': 'بعد انضمام {#parties/}',
	'course.became': 'ثم التحول إلى {#parties/}',
	'course.joined': 'ثم الانضمام إلى {#parties/}',

	// Quotations

	'medium.news release': 'في بيان صحفي',
	'medium.statement': 'في بيان',
	'medium.website statement': 'في بيان على موقع القائل',
	'medium.letter': 'في رسالة',
	'medium.email': 'في رسالة إلكترونية',
	'medium.message': 'في رسالة قصيرة',
	'medium.leaflet': 'في منشور مطبوع',
	'medium.social media post': 'في منشور على وسائل التواصل الاجتماعي',
	'medium.interview': 'في مقابلة',
	'medium.press conference': 'في مؤتمر صحفي',
	'medium.speech': 'في كلمة',
	'medium.hearing': 'في جلسة استماع',
	'medium.court filing': 'في مذكرة قضائية',
	'medium.report': 'في تقرير',
	'medium.broadcast': 'في مادة إذاعية أو تلفزيونية',
	'medium.video': 'في تسجيل مصور',
	'medium.podcast': 'في بودكاست',
	'medium.not given': 'المناسبة غير مذكورة',
	'quote.printed': 'نُشر في {$date}',
	'quote.saidNotKnown': 'تاريخ القول غير معروف',
	'quote.mediumSaid': '{$medium}، {$said}',
	'quote.origin': '{$speakers}، {$medium}، {$said}.',
	'quote.originNotGiven': '{$speakers}، {$said}.',
	'quote.originParaphrased': '{$speakers}، نقلًا بالمعنى، {$medium}، {$said}.',
	'quote.publishedBy': 'نشره {$source}',
	'quote.shownInPart': 'معروض جزئيًا: {$why}',
	'quote.viaOutlet': 'مقتبس هناك عن {$via}',
	'quote.viaSpokesperson': 'منقول على لسان {$via}',
	'quote.paraphrase': 'نقل بالمعنى بصياغة المصدر، لا بكلمات القائل',
	'quote.ownTranslation': 'ترجمة {$by}: {$words}',
	'quote.translated': 'مترجم من {$language} (ترجمة {$by})؛ والتدقيق على النص الأصلي',

	// How the words of a quotation were checked

	'checked.full': 'تم التحقق منه كلمةً كلمةً على النص الكامل، {$date}',
	'checked.part': 'تم التحقق منه كلمةً كلمةً على الجزء المقروء من النص، {$date}',
	'checked.byHandFull': 'لم يُدقَّق آليًا؛ مقارنة يدوية بالنص الكامل: {$by}، {$date}',
	'checked.byHandPart': 'لم يُدقَّق آليًا؛ مقارنة يدوية بالجزء المقروء من النص: {$by}، {$date}',
	'checked.notYet': 'لم يتم التحقق منه بعد: لم تُقارن الكلمات بالمصدر',
	'checked.onlyPartRead': 'غير مدقق: لم يُتح سوى جزء من المصدر',
	'checked.noText': 'غير مدقق: قُرئ المصدر، لكن نصه ليس متاحًا للمقارنة',
	'checked.paraphrase': 'ليس اقتباسًا، فلا كلمات يُتحقق منها',
	'checked.withNote': '{$checked}. {$note}',

	// A quotation that other sources print too

	'wording.same': 'الكلمات نفسها',
	'wording.part': 'جزء من الكلمات',
	'wording.differs': 'كلمات مختلفة',
	'wording.paraphrase': 'نقل بالمعنى',

	// Points on which accounts differ

	'differenceState.disputed': 'محل خلاف',
	'differenceState.unresolved': 'بلا حسم',
	'differenceState.agreed': 'محل اتفاق',
	'differenceState.one side only': 'من طرف واحد',
	'differenceNote.disputed': 'محل خلاف',
	'differenceNote.unresolved': 'بلا حسم',
	'differenceNote.agreed': 'محل اتفاق',
	'differenceNote.one side only': 'من طرف واحد',
	'silence.not found': 'لا تصريح في المصادر المقروءة',
	'silence.has not said': 'لا تصريح',
	'silence.declined': 'امتناع عن التعليق',
	'silence.not asked': 'لم يُطلب التعليق',
	'account.silence': '{$silence}، حتى {$date}',
	'account.notFound': 'لم يُعثر على تصريح حتى {$date} في المصادر المقروءة',
	'account.none': 'لا رواية',
	'account.from': '{$speakers}، {$said}',
	'account.reportedBy': 'بحسب {$source}',

	// Sources

	'sourceKind.news report': 'تقرير إخباري',
	'sourceKind.opinion column': 'مقال رأي',
	'sourceKind.interview': 'مقابلة',
	'sourceKind.broadcast': 'مادة إذاعية أو تلفزيونية',
	'sourceKind.video': 'تسجيل مصور',
	'sourceKind.podcast': 'بودكاست',
	'sourceKind.transcript': 'نص مفرّغ',
	'sourceKind.news release': 'بيان صحفي',
	'sourceKind.website statement': 'بيان على موقع إلكتروني',
	'sourceKind.social media post': 'منشور على وسائل التواصل',
	'sourceKind.letter': 'رسالة',
	'sourceKind.email': 'رسالة إلكترونية',
	'sourceKind.message': 'رسالة قصيرة',
	'sourceKind.leaflet': 'منشور مطبوع',
	'sourceKind.newsletter': 'نشرة دورية',
	'sourceKind.question and answer page': 'صفحة أسئلة وأجوبة',
	'sourceKind.minutes': 'محضر',
	'sourceKind.court document': 'وثيقة قضائية',
	'sourceKind.law or rule': 'قانون أو لائحة',
	'sourceKind.regulator notice': 'إشعار من جهة رقابية',
	'sourceKind.report': 'تقرير',
	'sourceKind.data set': 'مجموعة بيانات',
	'sourceKind.reference page': 'صفحة مرجعية',
	'voice.independent': 'مستقل',
	'voice.official record': 'سجل رسمي',
	'source.speaksFor': 'يتحدث باسم {$parties}',
	'dateKnown.printed': 'مذكور فيه',
	'dateKnown.stored with the page': 'مخزّن مع الصفحة وغير ظاهر فيها',
	'dateKnown.in the address': 'من رابطه',
	'dateKnown.worked out': 'مستنتج وغير مذكور',
	'dateKnown.not known': 'غير معروف',
	'read.in full': 'قراءة كاملة',
	'read.in part': 'قراءة جزئية',
	'source.headlineNotSeen': 'لم نطّلع على العنوان؛ كلمات الرابط: {$words}',
	'source.inALine': '{$publisher}، {$date}',
	'source.title': '{$publisher}: {$headline}',
	'source.place': '{$source}، {$locator}',
	'note.kind': '{$kind}',
	'restsOn.story': 'الموجز',
	'restsOn.topics': 'الأسئلة',
	'restsOn.quotes': 'الاقتباسات',
	'restsOn.differences': 'أين تختلف الروايات',
	'restsOn.events': 'الأحداث',
	'restsOn.parties': 'الأطراف',
	'restsOn.people': 'الأشخاص',
	'restsOn.figures': 'الصور والرسوم',
	'restsOn.terms': 'المصطلحات',
	'restsOn.sources': 'ملاحظات على مصادر أخرى',

	// Figures: photos, documents, maps and charts

	'figureKind.photo': 'صورة',
	'figureKind.scan': 'وثيقة',
	'figureKind.map': 'خريطة',
	'figureKind.chart': 'رسم بياني',
	'figure.credit': '{$kind}: {$credit}. {#licence}{$licence :first:upper}{/licence}',
	'figure.from': 'من: {#link}{$source}{/link}',
	'figure.larger': 'عرض أكبر مع التفاصيل',
	'figure.allPages': `.input {$count :number}
		.match $count
		two {{الصفحتان}}
		few {{كل الصفحات ({$count})}}
		* {{كل الصفحات ({$count})}}`,
	'figure.page': 'الصفحة {$number :number} من {$count :number}',
	'figure.pageAlt': '{$alt} (الصفحة {$number :number} من {$count :number})',
	'figure.transcript': 'النص المكتوب',

	// Events, figures and votes

	'eventOutcome.took place': 'جرى فعلًا',
	'eventOutcome.did not take place': 'لم يجرِ',
	'eventOutcome.not known': 'لا يُعرف هل جرى',
	'plannedState.took place': 'كان مقررًا، وجرى',
	'plannedState.did not take place': 'لم يجرِ',
	'plannedState.not known': 'كان مقررًا، ولا يُعرف هل جرى',
	'eventState.planned': 'مقرر',
	'eventState.later': 'لاحق',
	'event.note': '{$date}، {$state}',
	'event.inALine': '{$date}، {$title}',
	'amount.withUnit': '{$figure} {$unit}',
	'amount.unitPeriod': '{$unit} {$period}',
	'vote.for': 'مع',
	'vote.against': 'ضد',
	'vote.abstained': 'امتناع',
	'vote.notGiven': 'غير مذكور',
	'vote.line': '{$question}: {$figures}',
	'vote.figureFor': '{$figure} مع',
	'vote.figureAgainst': '{$figure} ضد',
	'vote.figureAbstained': '{$figure} امتناع',

	// The timeline

	'timeline.zone': 'المواقيت بحسب {$zone}.',
	'scale.year': 'بالسنوات',
	'scale.month': 'بالأشهر',
	'scale.day': 'بالأيام',
	'gap.years': `.input {$count :number}
		.match $count
		one {{تمر سنة}}
		two {{تمر سنتان}}
		few {{تمر {$count} سنوات}}
		* {{تمر {$count} سنة}}`,
	'gap.months': `.input {$count :number}
		.match $count
		one {{يمر شهر}}
		two {{يمر شهران}}
		few {{تمر {$count} أشهر}}
		many {{يمر {$count} شهرًا}}
		* {{يمر {$count} شهر}}`,

	// As of when a story is told, and whether its dispute went on then

	'storyStatus.ongoing': 'مستمر',
	'storyStatus.ended': 'منتهٍ',
	'asOf.ongoing': '{$date} · النزاع مستمر',
	'asOf.ended': '{$date} · انتهى النزاع',
	'asOfInSentence.ongoing': '{$date}، والنزاع مستمر',
	'asOfInSentence.ended': '{$date}، وقد انتهى النزاع',

	// Editions, and what changed between them

	'edition.name': 'الطبعة {$edition :number}',
	'edition.nameAndDate': 'الطبعة {$edition :number}، {$date}',
	'changes.changed': 'معدّل: {$count :number}',
	'changes.added': 'جديد: {$count :number}',
	'changes.removed': 'محذوف: {$count :number}',
	'changes.address': 'الرابط',
	'retired.merged': 'مدمج',
	'retired.withdrawn': 'مسحوب',

	// Names of what an author fills in, where it has changed

	'field.accounts': 'الروايات',
	'field.addressWords': 'كلمات الرابط',
	'field.affects': 'بشأن',
	'field.affiliations': 'الانتماءات',
	'field.after': 'الصواب',
	'field.aliases': 'مرادفات',
	'field.alsoIn': 'منشور أيضًا في',
	'field.alsoReported': 'ورد أيضًا',
	'field.alt': 'وصف الصورة',
	'field.amounts': 'الأرقام',
	'field.answer': 'الإجابة',
	'field.anonymous': 'لم يورد المصدر الاسم',
	'field.authors': 'الكتّاب',
	'field.archivedUrl': 'نسخة مؤرشفة',
	'field.attribution': 'كيف وصلت الكلمات إلى المصدر',
	'field.balanceReason': 'سبب عدم التوازن',
	'field.became': 'تحوّل إلى',
	'field.before': 'ورد سابقًا',
	'field.by': 'من',
	'field.byline': 'اسم الكاتب',
	'field.bylineNote': 'الكاتب',
	'field.caption': 'التعليق على الصورة',
	'field.checked': 'التحقق من الكلمات',
	'field.covers': 'ما يغطيه',
	'field.credit': 'مصدر الصورة',
	'field.date': 'التاريخ',
	'field.dateInWords': 'التاريخ بالكلمات',
	'field.dateKnown': 'كيف عُرف التاريخ',
	'field.dateNote': 'كيف عُرف التاريخ',
	'field.decidedBy': 'حسمه',
	'field.describedBy': 'بحسب وصف',
	'field.excerptNote': 'ملاحظة على المقتطف',
	'field.file': 'ملف الصورة',
	'field.firstAddress': 'الرابط الأول',
	'field.headline': 'العنوان',
	'field.image': 'بصمة الصورة',
	'field.isPart': 'جزء',
	'field.kind': 'النوع',
	'field.kindInWords': 'النوع بالكلمات',
	'field.leadIn': 'التمهيد',
	'field.licence': 'الترخيص',
	'field.locator': 'الموضع في المصدر',
	'field.marks': 'علامات الاقتباس في المصدر',
	'field.marksNote': 'لماذا يُعد اقتباسًا',
	'field.medium': 'كيف قيل',
	'field.mediumInWords': 'كيف قيل، بالكلمات',
	'field.name': 'الاسم',
	'field.namedAs': 'ورد أيضًا باسم',
	'field.notKnown': 'ما ليس معروفًا',
	'field.notes': 'ملاحظات',
	'field.outcome': 'المآل',
	'field.ownWords': 'كلماته',
	'field.partOf': 'جزء من',
	'field.pages': 'الصفحات',
	'field.parties': 'الأطراف',
	'field.partiesOrder': 'ترتيب الأطراف',
	'field.partsAreExamples': 'أجزاؤه أمثلة',
	'field.party': 'الطرف',
	'field.partyNote': 'ملاحظة على الطرف',
	'field.planned': 'مقرر',
	'field.printedOn': 'تاريخ النشر',
	'field.publisher': 'الناشر',
	'field.question': 'السؤال',
	'field.read': 'مدى القراءة',
	'field.reference': 'محفوظ في',
	'field.relations': 'العلاقات',
	'field.role': 'الصفة',
	'field.saidOn': 'تاريخ القول',
	'field.saidOnInWords': 'تاريخ القول بالكلمات',
	'field.sameStatementAs': 'من التصريح نفسه',
	'field.short': 'الاسم المختصر',
	'field.shortTitle': 'العنوان المختصر',
	'field.shows': 'الظاهر في النص',
	'field.since': 'منذ',
	'field.source': 'المصدر',
	'field.sources': 'المصادر',
	'field.speakers': 'القائل',
	'field.standfirst': 'المقدمة',
	'field.state': 'الحالة',
	'field.status': 'الوضع',
	'field.statusDate': 'تاريخ الوضع',
	'field.statusNote': 'ما يستند إليه الوضع',
	'field.text': 'النص',
	'field.timeZone': 'المنطقة الزمنية',
	'field.title': 'العنوان',
	'field.to': 'إلى',
	'field.topics': 'الأسئلة',
	'field.translation': 'الترجمة',
	'field.until': 'حتى',
	'field.url': 'الرابط',
	'field.via': 'عن طريق',
	'field.voice': 'لسان حال من',
	'field.vote': 'التصويت',
	'field.website': 'الموقع الإلكتروني',
	'field.why': 'لماذا لم يُذكر الاسم',
	'field.window': 'المدة',
	'field.windowInWords': 'المدة بالكلمات',
	'field.words': 'الكلمات',
	'field.listedAs': 'مدرج بعنوان',
	'field.titleOf': 'العنوان',
	'field.says': 'رواية {$party}',
	'field.withPlace': '{$text} ({$place})',
	'field.amount': '{$what}: {$amount} ({$place})',
	'field.amountOn': '{$what}، {$date}: {$amount} ({$place})',
	'field.amountWithNote': '{$amount}. {$note}',
	'field.yes': 'نعم',
	'attribution.direct': 'اقتباس مباشر من المصدر',
	'attribution.via-outlet': 'عن طريق وسيلة إعلام أخرى',
	'attribution.via-spokesperson': 'عن طريق متحدث باسم القائل',
	'attribution.translated': 'مترجم',
	'attribution.paraphrase': 'منقول بصياغة المصدر',
	'mediumChosen.news release': 'بيان صحفي',
	'mediumChosen.statement': 'بيان',
	'mediumChosen.website statement': 'بيان على موقع إلكتروني',
	'mediumChosen.letter': 'رسالة',
	'mediumChosen.email': 'رسالة إلكترونية',
	'mediumChosen.message': 'رسالة قصيرة',
	'mediumChosen.leaflet': 'منشور مطبوع',
	'mediumChosen.social media post': 'منشور على وسائل التواصل',
	'mediumChosen.interview': 'مقابلة',
	'mediumChosen.press conference': 'مؤتمر صحفي',
	'mediumChosen.speech': 'كلمة',
	'mediumChosen.hearing': 'جلسة استماع',
	'mediumChosen.court filing': 'مذكرة قضائية',
	'mediumChosen.report': 'تقرير',
	'mediumChosen.broadcast': 'مادة إذاعية أو تلفزيونية',
	'mediumChosen.video': 'تسجيل مصور',
	'mediumChosen.podcast': 'بودكاست',
	'mediumChosen.not given': 'غير مذكور',
	'marks.none': 'لا شيء',
	'against.full text': 'النص الكامل',
	'against.partial copy': 'نسخة جزئية',

	// Corrections

	'correctionKind.quote': 'اقتباس',
	'correctionKind.attribution': 'نسبة القول',
	'correctionKind.fact': 'معلومة',
	'correctionKind.context': 'السياق',
	'correction.title': 'تصويب {$date}',
	'correction.titleNow': 'تصويب {$date}: {$now}',
	'correction.before': 'ورد سابقًا: {$text}',
	'correction.now': 'والصواب: {$text}',
	'correction.on': 'بشأن: {$titles}',

	// The method page

	'limit.words': 'لا يتجاوز نصيب أي طرف {$percent :number} في المئة من الكلمات المقتبسة',
	'limit.quotations': 'لا يتجاوز نصيب أي طرف {$percent :number} في المئة من الاقتباسات',
	'limit.firstMentions': 'لا يُذكر أي طرف أولًا في أكثر من {$percent :number} في المئة من النصوص',
	'limit.verified':
		'يتم التحقق من {$percent :number} في المئة على الأقل من الكلمات المقتبسة عن كل طرف',
	'limit.topics': `.input {$count :number}
		.match $count
		one {{يُقتبس من كل طرف في سؤال واحد على الأقل}}
		two {{يُقتبس من كل طرف في سؤالين على الأقل}}
		few {{يُقتبس من كل طرف في {$count} أسئلة على الأقل}}
		many {{يُقتبس من كل طرف في {$count} سؤالًا على الأقل}}
		* {{يُقتبس من كل طرف في {$count} سؤال على الأقل}}`,
	'limit.pageWords':
		'لا يتجاوز نصيب أي طرف في الصفحة الأولى وفي الملخص {$percent :number} في المئة من الكلمات المقتبسة',
	'limit.topicWords': 'لا يتجاوز نصيب أي طرف في صفحة أي سؤال {$percent :number} في المئة',
	'limit.firstOrLast':
		'لا يكون الاقتباس الأول، ولا الأخير، لأي طرف في أكثر من {$percent :number} في المئة من الأسئلة التي تقتبس من طرفين، بعد جبر الكسر إلى الأعلى',
	'limit.alternate': 'لا يُفرد لأي طرف اقتباسان متتاليان ما دام غيره لم يُقتبس منه بعد في تلك الصفحة',
	'balance.front': 'الصفحة الأولى',
	'balance.summary': 'الملخص',
	'balance.first': 'الأول',
	'balance.last': 'الأخير',
	'policy.corrections': 'سياسة التصويب',
	'policy.ethics': 'المعايير والأخلاقيات المهنية',
	'policy.funding': 'الملكية والتمويل',
	'print.letter': 'ملف PDF لورق Letter الأميركي',
	'print.a4': 'ملف PDF لورق A4',

	// Around every page: head, navigation, foot

	'tab.front': '{$story} | On the Record',
	'tab.page': '{$title} | {$story}',
	'head.feeds': 'الطبعات والتصويبات',
	'translation.whole': 'ترجمة {$by}، {$date}. لغة الأصل: {$language}.',
	'translation.inPart': 'ترجمة {$by}، {$date}. وما لم يُترجم باقٍ بلغة الأصل: {$language}.',
	'translation.none': 'لم تُترجم هذه الصفحة بعد، ونصها بلغة الأصل: {$language}.',
	'translation.stale':
		'تغيّر النص الأصلي بعد ترجمته، وإلى حين تحديث الترجمة يبقى بلغة الأصل: {$language}.',
	'frame.skip': 'انتقال إلى المحتوى الرئيسي',
	'frame.asOf': 'يغطي الأحداث حتى {$date}\u00a0· الطبعة {$edition :number}',
	'print.sheet': 'صفحة {#page/} من {#pages/}',
	'frame.contents': 'المحتويات',
	'frame.contentsLabel': 'محتويات القصة',
	'frame.contentsAgain': 'المحتويات مرة أخرى',
	'frame.crumbs': 'موضع الصفحة',
	'frame.imprint':
		'الناشر: {#publisher/}. الطبعة {$edition :number}، {$date}؛ تغطي الأحداث حتى {$asOf}. {#corrections/}.',
	'frame.corrections': '{#link}التصويبات{/link}',
	'frame.correctionsContact': '{#link}التصويبات{/link}: {$contact}',
	'frame.licence': 'نصوصنا: {#licence/}. الاقتباسات ملك لقائليها وناشريها.',

	// The navigation

	'contents.short': 'الموجز',
	'contents.questions': 'الأسئلة',
	'contents.demands': 'المطالب والعروض',
	'contents.quotes': 'بكلماتهم',
	'contents.differences': 'أين تختلف الروايات',
	'contents.timeline': 'التسلسل الزمني',
	'contents.glossary': 'المصطلحات',
	'contents.sources': 'المصادر',
	'contents.search': 'بحث',
	'contents.summary': 'ملخص للطباعة',
	'contents.corrections': 'التصويبات',
	'contents.changes': 'ما الذي تغيّر',
	'contents.newsrooms': 'لغرف الأخبار',
	'contents.about': 'عن الملف ومنهجه',

	// Ways to pass a page on

	'share.label': 'مشاركة وتضمين وطباعة',
	'share.share': 'مشاركة',
	'share.embed': 'تضمين',
	'share.print': 'طباعة',

	// Around every card, and in the gallery of cards

	'card.publishedBy': '{#publisher/}: {$story}',
	'card.moreOfRetired': 'ما الذي آل إليه',
	'gallery.preview': 'معاينة: {$title}',
	'gallery.address': 'الرابط، لنظامي WordPress وGhost',
	'gallery.frame': 'إطار، مع برنامج نصي اختياري',
	'gallery.html': 'شيفرة HTML بسيطة مع رابط دائم',
	'gallery.picture': 'صورة مع نص بديل',
	'gallery.today': 'كما هي اليوم',
	'gallery.pinned': 'كما هي في الطبعة {$edition :number}',
	'gallery.feed': 'خلاصة التغييرات في هذه البطاقة',

	// Parts of pages

	'accounts.label': 'الروايات: {$question}',
	'accounts.state': 'أين تختلف الروايات · {$state}',
	'accounts.alsoReported': 'ورد أيضًا',
	'accounts.captionByParty': '{$caption}: لكل سؤال صف، ولكل طرف عمود',
	'accounts.captionByQuestion': '{$caption}: لكل سؤال صف، وبجانبه روايات الأطراف',
	'accounts.question': 'السؤال',
	'accounts.accounts': 'الروايات',

	'amounts.caption': 'الأرقام، كل منها مع مصدره',
	'amounts.of': 'البند',
	'amounts.figures': 'الأرقام',
	'amounts.differ': 'المصادر مختلفة',

	'asks.parts': 'أجزاؤه: {$parts}',
	'asks.examples': 'من ذلك: {$parts}',

	'balance.caption': 'المساحة المخصصة لكل طرف، بحسب الطرف',
	'balance.party': 'الطرف',
	'balance.words': 'الكلمات المقتبسة',
	'balance.quotations': 'الاقتباسات',
	'balance.verified': 'الكلمات المدققة',
	'balance.topics': 'أسئلة فيها كلماته',
	'balance.namedFirst': 'ذُكر أولًا',
	'balance.demands': 'المطالب والعروض',
	'balance.others': 'من غير هذه الأطراف',
	'balanceFigure.wordsOfAll':
		'{$count :number} {#share}{$percent :number} في المئة{/share}{#narrow} · الكلمات المقتبسة{/narrow}',
	'balanceFigure.words': '{$count :number}{#narrow} · الكلمات المقتبسة{/narrow}',
	'balanceFigure.quotations': '{$count :number}{#narrow} · الاقتباسات{/narrow}',
	'balanceFigure.verified': '{$percent :number} في المئة{#narrow} من كلماته مدققة{/narrow}',
	'balanceFigure.topics': '{$count :number}{#narrow} · أسئلة فيها كلماته{/narrow}',
	'balanceFigure.first': '{$count :number}{#narrow} · نصوص ذكرته أولًا{/narrow}',
	'balanceFigure.demands': '{$count :number}{#narrow} · المطالب والعروض{/narrow}',

	'byline.by': 'بقلم {#names/}',
	'byline.withRole': '{#name/} ({$role})',

	'changes.wordByWord': 'كلمةً كلمة',
	'changes.inNumbers': 'بالأرقام',
	'changes.parts': 'الأجزاء: {#parts/}',
	'changes.inStory': 'تعديلات على القصة نفسها',
	'changes.corrected': 'تصويب',
	'changes.tooMuch': '{$fields}: ما تغيّر أكثر من أن يُعرض هنا.',
	'changes.nothing': 'لا شيء مما يراه القارئ.',
	'changes.headingChanged': 'معدّل',
	'changes.headingNew': 'جديد',
	'changes.headingRemoved': 'محذوف',

	'corrections.ofDay': 'تصويبات {$date}',
	'corrections.before': 'ورد سابقًا',
	'corrections.now': 'والصواب',
	'corrections.where': 'أين ورد',
	'corrections.whereCount': `.input {$count :number}
		.match $count
		one {{أين ورد: في مادة واحدة}}
		two {{أين ورد: في مادتين}}
		few {{أين ورد: في {$count} مواد}}
		* {{أين ورد: في {$count} مادة}}`,
	'corrections.beforeNow': '{#before}ورد سابقًا: {$before}{/before} والصواب: {#link}{$now}{/link}',
	'corrections.notice':
		'{#strong}{#link}تصويب {$date}{/link}.{/strong} {$kind}. ورد سابقًا: {$before} والصواب: {$now}',
	'corrections.earlier': 'تصويبات سابقة',
	'corrections.earlierAre': 'باختصار، وكل سطر يقود إلى التصويب كاملًا.',
	'corrections.more': 'وغيرها ({$count :number}): انظر {#all}كل التصويبات{/all}.',

	'demand.fromTo': '{#by/}{#arrow} ← {/arrow}{#aloud}إلى{/aloud}{#to/}',
	'demand.namedByWhom': 'طُرح من جانب {#by/}',
	'demand.notDescribed': '{#line/}',
	'demand.described': '{#line/}{#part}، بحسب وصف {#name/}{/part}',
	'demand.statusLine': '{#strong}{$status}{/strong}.',
	'demand.statusAsOf': '{#strong}{$status}{/strong} كما في {$date}.',
	'demand.time': 'المدة: {$window}.',
	'demand.parts': 'أجزاؤه',
	'demand.examples': 'من ذلك (أمثلة، لا قائمة كاملة)',
	'demands.every': 'كل المطالب والعروض',
	'quotes.every': 'كل الاقتباسات',

	'event.decidedBy': '{$outcome}: {#link}{$event}{/link}، {$date}',
	'event.dateKnown': 'كيف عُرف التاريخ: {$note}',
	'event.sources': 'المصادر: {#sources/}',
	'event.otherSources': 'مصادر أخرى: {#sources/}',
	'event.topics': 'الأسئلة: {#topics/}',

	'list.inside': '{$title}',

	'lists.byDate': 'بحسب التاريخ',
	'lists.former': 'انتقل ما كان هنا إلى موضع آخر من القائمة.',
	'lists.beforeAndAfter': 'السابق والتالي',
	'lists.previous': '→ {$title}',
	'lists.next': '{$title} ←',

	'more.quotations': `.input {$count :number}
		.match $count
		one {{اقتباس أقدم في القائمة الكاملة}}
		two {{اقتباسان أقدم في القائمة الكاملة}}
		few {{{$count} اقتباسات أقدم في القائمة الكاملة}}
		many {{{$count} اقتباسًا أقدم في القائمة الكاملة}}
		* {{{$count} اقتباس أقدم في القائمة الكاملة}}`,
	'more.differences': `.input {$count :number}
		.match $count
		one {{نقطة خلاف أقدم في القائمة الكاملة}}
		two {{نقطتا خلاف أقدم في القائمة الكاملة}}
		few {{{$count} نقاط خلاف أقدم في القائمة الكاملة}}
		* {{{$count} نقطة خلاف أقدم في القائمة الكاملة}}`,
	'more.events': `.input {$count :number}
		.match $count
		one {{حدث أقدم في التسلسل الزمني الكامل}}
		two {{حدثان أقدم في التسلسل الزمني الكامل}}
		few {{{$count} أحداث أقدم في التسلسل الزمني الكامل}}
		many {{{$count} حدثًا أقدم في التسلسل الزمني الكامل}}
		* {{{$count} حدث أقدم في التسلسل الزمني الكامل}}`,
	'more.questions': `.input {$count :number}
		.match $count
		one {{سؤال أقدم في القائمة الكاملة}}
		two {{سؤالان أقدم في القائمة الكاملة}}
		few {{{$count} أسئلة أقدم في القائمة الكاملة}}
		many {{{$count} سؤالًا أقدم في القائمة الكاملة}}
		* {{{$count} سؤال أقدم في القائمة الكاملة}}`,
	'more.asks': 'المزيد في القائمة الكاملة ({$count :number}): {$nouns}',

	'notes.label': 'الهوامش',
	'notes.plain': '{#source/}، {$date}',
	'notes.withPlace': '{#source/}، {$locator}، {$date}',
	'notes.source': '{#link}{$publisher}{/link}',
	'notes.sourceApart': '{#link}{$publisher}{/link} ({$apart})',
	'notes.backSign': '↪',
	'notes.back': 'عودة إلى الهامش {$note :number} في النص',
	'notes.backOf':
		'عودة إلى الهامش {$note :number} في النص، الموضع {$number :number} من {$count :number}',

	'pageBalance.caption': 'من تقتبس كل صفحة كلماته، بحسب الصفحة والطرف',
	'pageBalance.page': 'الصفحة والطرف',
	'pageBalance.words': 'الكلمات المقتبسة',
	'pageBalance.share': '{$words :number} ({$percent :number}%)',
	'pageBalance.left': `.input {$count :number}
		.match $count
		one {{سؤال آخر محسوب وغير معروض هنا.}}
		two {{سؤالان آخران محسوبان وغير معروضين هنا.}}
		few {{{$count} أسئلة أخرى محسوبة وغير معروضة هنا.}}
		many {{{$count} سؤالًا آخر، محسوبة وغير معروضة هنا.}}
		* {{{$count} سؤال آخر، محسوبة وغير معروضة هنا.}}`,

	'pager.label': 'أسئلة أخرى',
	'pager.previous': 'السؤال السابق',
	'pager.next': 'السؤال التالي',

	'party.tie': '{#name/} ({$note})',
	'name.affiliated': '{$name} ({$party})',
	'card.jointly': 'بالاشتراك مع {$speakers}.',
	'party.relation': '{$as} {#parties/}',
	'party.part': '{#name/} {#kind/}',
	'party.partWithPeople': '{#name/} {#kind/}{#group}: {#people/}{/group}',
	'who.none': 'لا أطراف في هذه القصة.',
	'who.rest': 'في القصة أيضًا',

	'quote.occasion': '{$medium}، {$said}.',
	'quote.occasionNotGiven': '{$said}؛ {$medium}.',
	'quote.speaker': '{#name/}',
	'quote.speakerWithRole': '{#name/}{#role}، {$role}{/role}',
	'quote.published': 'الناشر: {#place/}.',
	'quote.publishedAndHeld': 'الناشر: {#place/} ({$reference}).',
	'quote.notNamed': 'الاسم غير مذكور: {$why}',
	'quote.checked': '{#link}{$checked}{/link}.',
	'quote.inPart': 'معروض جزئيًا.',
	'quote.inSource': 'في موضعه من المصدر',
	'quote.whole': 'الاقتباس كاملًا',
	'quote.permalink': 'رابط دائم',

	'reference.label': 'المصدر {$number :number}',
	'reference.labelAndPlace': 'المصدر {$number :number}، {$locator}',
	'reference.place': '{$number :number}،\u00a0{$place}',

	'retired.since': '{$state} في {$date}.',
	'retired.successor': 'صار جزءًا من: {#link}{$title}{/link}.',
	'retired.listed': 'لم يعد مدرجًا',

	'source.link': '{#link}{$name}{/link}',
	'source.linkPlace': '{#link}{$name}{/link}، {$locator}',
	'source.inBrackets': '({#source/})',
	'source.placeInBrackets': '({#source/}، {$locator})',
	'sources.heading': 'المصادر',
	'sources.entry': '{#link}{$publisher}{/link}، {#title/}، {$date}',
	'sources.entryAndPlace':
		'{#link}{$publisher}{/link}، {#title/}، {$date}{#place}، {$locator}{/place}',
	'sources.read': '{$read}',
	'sources.cited': `.input {$count :number}
		.match $count
		0 {{غير مستشهد به}}
		one {{استُشهد به في مادة واحدة}}
		two {{استُشهد به في مادتين}}
		few {{استُشهد به في {$count} مواد}}
		* {{استُشهد به في {$count} مادة}}`,

	// The summary, which is printed

	'summary.label': 'ملخص موثّق',
	'summary.edition': 'الطبعة {$edition :number} · تغطي الأحداث حتى {$date}',
	'summary.isCurrent': 'هل هذه آخر طبعة؟',
	'summary.whetherCurrent':
		'يبيّن {#link}{$address}{/link} هل الطبعة {$edition :number} هي الأحدث، وما تغيّر منذ صدورها، وما صُوّب.',
	'summary.code': 'رمز استجابة سريعة يقود إلى {$address}',
	'summary.imprint':
		'الطبعة {$edition :number}، {$date}. تغطي الأحداث حتى {$asOf}، وما بعدها مذكور بتاريخه. الناشر: {$publisher}، {#link}{$address}{/link}، وفيه قائمة التصويبات.',
	'summary.howToPrint':
		'تُطبع هذه الصفحة من المتصفح على ورق Letter أو A4. والأرقام تشير إلى المصادر في آخرها.',
	'summary.corrected': `.input {$count :number}
		.match $count
		one {{{#strong}تصويب.{/strong} في هذا الملخص تصويب واحد بتاريخ {$date}. وما ورد فيه سابقًا وصوابه {#link}قبل المصادر{/link}.}}
		two {{{#strong}تصويب.{/strong} في هذا الملخص تصويبان، أحدثهما بتاريخ {$date}. وما ورد فيه سابقًا وصوابه {#link}قبل المصادر{/link}.}}
		few {{{#strong}تصويب.{/strong} في هذا الملخص {$count} تصويبات، أحدثها بتاريخ {$date}. وما ورد فيه سابقًا وصوابه {#link}قبل المصادر{/link}.}}
		many {{{#strong}تصويب.{/strong} في هذا الملخص {$count} تصويبًا، أحدثها بتاريخ {$date}. وما ورد فيه سابقًا وصوابه {#link}قبل المصادر{/link}.}}
		* {{{#strong}تصويب.{/strong} في هذا الملخص {$count} تصويب، أحدثها بتاريخ {$date}. وما ورد فيه سابقًا وصوابه {#link}قبل المصادر{/link}.}}`,
	'summary.parties': 'الأطراف',
	'summary.partiesAnd': 'الأطراف وما لديها من {$nouns}',
	'summary.quoted': '{$kind}. مقتبس عنهم: {$people}',
	'summary.left': 'المزيد في الصفحة الكاملة ({$count :number})',
	'summary.otherParties': '{#parties/}.',
	'summary.alsoParties': 'وأيضًا: {#parties/}.',
	'summary.party': '{#name/} ({$kind})',
	'summary.demand': '{$kind}: {$title}.',
	'summary.parts': 'أجزاؤه: {$parts}.',
	'summary.examples': 'من ذلك: {$parts}.',
	'summary.describedBy': '{$status}، بحسب وصف {$name}',
	'summary.time': '{$status}؛ المدة: {$window}',
	'summary.quotes': 'بكلماتهم',
	'summary.saying': '{#speakers/}، {$medium}، {$said}. {$publisher}.',
	'summary.sayingNotGiven': '{#speakers/}، {$said}؛ {$medium}. {$publisher}.',
	'summary.verified': 'مدقق.',
	'summary.unchecked': 'غير مدقق.',
	'summary.days': 'أبرز المحطات',
	'summary.daysCaption': 'أبرز محطات القصة',
	'summary.date': 'التاريخ',
	'summary.happened': 'الحدث',
	'summary.dayWithState': '{#state}{$state}: {/state}{$title}',
	'summary.vote': '({$vote})',
	'summary.source': '{$publisher}، {#title}{$title}{/title}، {$date}.',
	'summary.sourceNotSeen': '{$publisher}، {#title}{$title}{/title}، {$date}.',

	'positions.heading': 'كيف تغيّرت المواقف',
	'positions.caption': '{$of}، {$unit}: كل صف رقم مطروح، بحسب ترتيب التواريخ',
	'positions.day': 'متى',
	'positions.by': 'من',
	'positions.figure': 'الرقم',
	'positions.in': 'المطلب أو العرض',
	'positions.scale': 'مرسوم بمقياس',
	'positions.scaleFrom': 'مرسوم بمقياس يبدأ من {$value}',
	'positions.undated': 'في الجدول وحده لأن اليوم غير معروف: {$count :number}',
	'positions.latest': 'أحدث {$shown :number} من أصل {$count :number}',

	'timeline.moved': 'انتقل إلى موضع آخر',
	'timeline.happened': 'جرى',
	'timeline.planned': 'مقرر',
	'timeline.approximate': 'تاريخ تقريبي',
	'timeline.severalDays': 'على مدى أيام',
	'timeline.scale': 'مرسوم بمقياس {$scale}',

	'vote.caption': '{#kind}تصويت:{/kind} {$question}',
	'vote.shares': 'النسبة المئوية من أصوات التأييد والمعارضة',
	'vote.source': 'المصدر: {#source/}',

	// Pages, by page. Titles of pages, descriptions that search engines show, headings.

	'page.accountsDiffer': 'أين تختلف الروايات',
	'page.inTheirWords': 'بكلماتهم',
	'page.notKnown': 'ما ليس معروفًا',
	'page.questions': 'الأسئلة',
	'page.relatedQuestions': 'أسئلة ذات صلة',
	'page.whoIsWho': 'أطراف القصة',
	'page.list': '{$list}: {$part}',
	'page.listOfStory': '{$list} في القصة: {$part}.',

	'page.notFound.title': 'الصفحة غير موجودة',
	'page.notFound.description': 'لا توجد صفحة بهذا الرابط.',
	'page.notFound.goOn':
		'قد يكون في الرابط خطأ في الكتابة. يمكن الانتقال إلى {#home}الصفحة الأولى{/home} أو {#search}البحث{/search} أو اختيار أحد الأسئلة.',

	'page.retired.description': '{$state} في {$date}. {$reason}',
	'page.retired.label': '{$kind} · {$state}',
	'page.retired.goOn':
		'يبقى هذا الرابط ليعرف من وصل إليه ما آلت إليه المادة. {#changes}ما الذي تغيّر{/changes} · {#story}القصة{/story}',

	'page.front.covers': 'يغطي الأحداث حتى {$asOf}، وما بعدها مذكور بتاريخه.',
	'page.front.print': 'ملخص للطباعة',
	'page.front.short': 'الموجز',
	'page.front.left': 'المزيد في الصفحة الكاملة ({$count :number})',
	'page.front.allDemands': 'القائمة الكاملة: {$demands}، ووضع كل منها',
	'page.front.allQuotes': 'كل الاقتباسات',
	'page.front.differences': 'أين تختلف رواياتهم',
	'page.front.differencesCaption': 'أين تختلف روايات الأطراف',
	'page.front.allDifferences': 'كل نقاط الخلاف، مع الكلمات',
	'page.front.days': 'أبرز المحطات',
	'page.front.allDays': 'التسلسل الزمني الكامل',

	'page.about.title': 'عن الملف ومنهجه',
	'page.about.description':
		'كيف أُعد هذا الملف، وكيف تُدقق الاقتباسات، والمساحة المخصصة لكل طرف، والترخيص والخصوصية.',
	'page.about.imprint':
		'الناشر: {$publisher}. الطبعة {$edition :number}، {$date}. تغطي القصة الأحداث حتى {$asOf}، وما بعدها مذكور بتاريخه.',
	'page.about.policies': 'من {$publisher}: {#links/}',
	'page.about.numbers': 'بالأرقام',
	'page.about.quotations': 'الاقتباسات',
	'page.about.quotationCount': '{$count :number}: {$checks}',
	'page.about.quotationCountBesides': `.input {$paraphrases :number} .input {$count :number}
		.match $paraphrases
		one {{{$count}: {$checks}؛ إضافة إلى نقل واحد بالمعنى يُعرض بلا علامات}}
		two {{{$count}: {$checks}؛ إضافة إلى نقلين بالمعنى يُعرضان بلا علامات}}
		few {{{$count}: {$checks}؛ إضافة إلى {$paraphrases} نقول بالمعنى تُعرض بلا علامات}}
		many {{{$count}: {$checks}؛ إضافة إلى {$paraphrases} نقلًا بالمعنى تُعرض بلا علامات}}
		* {{{$count}: {$checks}؛ إضافة إلى {$paraphrases} نقل بالمعنى تُعرض بلا علامات}}`,
	'page.about.verified': 'مدققة على النص الكامل للمصدر: {$count :number}',
	'page.about.verifiedInPart': 'مدققة على الجزء المقروء من النص: {$count :number}',
	'page.about.byHand': 'مقارنة يدويًا: {$count :number}',
	'page.about.unchecked': 'غير مدققة: {$count :number}',
	'page.about.sources': 'المصادر',
	'page.about.sourceCount': '{$count :number}، منها {$read :number} قُرئت كاملة، والباقي جزئيًا',
	'page.about.differences': 'نقاط الخلاف',
	'page.about.differenceCount': `.input {$count :number}
		.match $count
		one {{نقطة واحدة تختلف فيها الروايات أو لا تتضح فيها الوقائع، {#link}جنبًا إلى جنب{/link}}}
		two {{نقطتان تختلف فيهما الروايات أو لا تتضح فيهما الوقائع، {#link}جنبًا إلى جنب{/link}}}
		few {{{$count} نقاط تختلف فيها الروايات أو لا تتضح فيها الوقائع، {#link}جنبًا إلى جنب{/link}}}
		* {{{$count} نقطة تختلف فيها الروايات أو لا تتضح فيها الوقائع، {#link}جنبًا إلى جنب{/link}}}`,
	'page.about.balance': 'المساحة المخصصة لكل طرف',
	'page.about.limits': `
		محسوبة من مواد هذه الطبعة، ومعها أفراد كل طرف وأجزاؤه. و«ذُكر أولًا» عدد النصوص (الموجز وصفحات
		الأسئلة من دون إجاباتها المختصرة) التي تحيل إلى هذا الطرف أو تقتبس منه قبل غيره. الحدود التي تلتزمها
		هذه القصة: {$limits}. ولم يُتجاوز أي منها.`,
	'page.about.limitsExceeded': `
		محسوبة من مواد هذه الطبعة، ومعها أفراد كل طرف وأجزاؤه. و«ذُكر أولًا» عدد النصوص (الموجز وصفحات
		الأسئلة من دون إجاباتها المختصرة) التي تحيل إلى هذا الطرف أو تقتبس منه قبل غيره. الحدود التي تلتزمها
		هذه القصة: {$limits}. وقد تُجووز أحدها. والسبب: {$reason}`,
	'page.about.percentages': 'النسب المئوية من الكلمات المقتبسة عن هذه الأطراف.',
	'page.about.withoutOthers': 'ولا تشمل كلمات من ليسوا من هذه الأطراف.',
	'page.about.order': 'ترتيب الأطراف في جداول الخلاف وقوائم المطالب والاقتباسات: {#parties/}.',
	'page.about.perPage': 'صفحةً صفحة',
	'page.about.perPageCount':
		'الحساب نفسه للاقتباسات المفردة في كل صفحة. ولا تُحسب الكلمات المقتبسة ضمن جملة، ولا ما في جداول الصفحة الأولى والملخص.',
	'page.about.perPageLimits':
		'الحدود: {$limits}. وإذا تجاوزت صفحة حدًا منها، ذُكر السبب هنا وفي الصفحة نفسها.',
	'page.about.perPageExceeded':
		'تتجاوز الصفحة الأولى أو الملخص أو مجموع الأسئلة أحد الحدود. والسبب: {$reason}',
	'page.about.noBalance': 'لا تقابل هذه القصة بين أطراف، فلا تُحسب حصص.',
	'page.about.data': 'كل شيء في صورة بيانات',
	'page.about.dataFor':
		'كل مادة بحقولها ونصها ومصادرها ورابطها، للبرامج وجداول البيانات. وتجد البرامج المتابعة للقصة طبعاتها وتصويباتها في الخلاصات.',
	'page.about.wholeStory': 'القصة كاملة',
	'page.about.json': '{#data}JSON{/data}، وصفته في {#schema}JSON Schema{/schema}',
	'page.about.tables': 'الجداول',
	'page.about.csv': 'ملفات CSV: {#tables/}؛ {#columns}محتوى كل عمود{/columns}',
	'page.about.feeds': 'الخلاصات',
	'page.about.paper': 'على الورق',
	'page.about.print': `
		كل صفحة تُطبع كما هي، بلا قوائم التصفح، وعلى كل ورقة تاريخها ورابطها. وللتوزيع يُستعمل
		{#summary}الملخص{/summary}{#offers/}. ويقود رمزه ورابطه إلى صفحة تبيّن هل تلك الطبعة هي الأحدث.`,
	'page.about.licenseTitle': 'الترخيص',
	'page.about.license':
		'يجوز استعمال نصوصنا بموجب {#link}{$license}{/link}. أما الاقتباسات والعناوين فملك لقائليها وناشريها، وتُنقل مع ذكر مصدرها.',

	'page.changes.title': 'ما الذي تغيّر',
	'page.changes.description': 'ما تغيّر في هذا الملف من طبعة إلى أخرى، كلمةً كلمة.',
	'page.changes.howToRead':
		'طبعةً طبعة، والأحدث أولًا. الكلمات المضافة تحتها خط، والمحذوفة مشطوبة؛ أما الجمل التي لم تتغيّر فلا تُعرض.',
	'page.changes.onlyOne':
		'هذه هي الطبعة الأولى. وعند صدور طبعة جديدة تبيّن هذه الصفحة ما تغيّر، كلمةً كلمة.',
	'page.changes.corrections': 'الأخطاء المصوّبة مدرجة أيضًا في {#link}التصويبات{/link}.',
	'page.changes.about': 'عن هذه الطبعة',
	'page.changes.compared': 'تغطي الأحداث حتى {$asOf}. مقارنة بالطبعة {$from :number}.',
	'page.changes.wordByWord': 'كلمةً كلمة',
	'page.changes.earlier': 'طبعات سابقة',
	'page.changes.first': 'تغطي الأحداث حتى {$asOf}. الطبعة الأولى.',
	'page.changes.firstKept': 'تغطي الأحداث حتى {$asOf}. أول طبعة حُفظ لها سجل.',
	'page.changes.held': 'محتواها: {$contents}.',

	'page.change.title': 'ما غيّرته الطبعة {$edition :number}',
	'page.change.partTitle': 'ما غيّرته الطبعة {$edition :number}: {$part}',
	'page.change.description':
		'ما تغيّر في الطبعة {$edition :number} من هذا الملف مقارنة بالطبعة {$from :number}، كلمةً كلمة.',
	'page.change.partDescription':
		'ما تغيّر في الطبعة {$edition :number} من هذا الملف مقارنة بالطبعة {$from :number}، كلمةً كلمة. {$part}.',
	'page.change.howToRead': `
		الطبعة {$edition :number}، {$date}، وتغطي الأحداث حتى {$asOf}، مقارنة {#link}بالطبعة
		{$from :number}{/link}. الكلمات المضافة تحتها خط، والمحذوفة مشطوبة؛ أما الجمل التي لم تتغيّر فلا
		تُعرض.`,

	'page.edition.description':
		'هل ما زالت الطبعة {$edition :number} من {$title :in:marks} هي الأحدث، وما تغيّر منذ صدورها، والتصويبات التي تمسها.',
	'page.edition.isCurrent': 'الطبعة الحالية',
	'page.edition.isOutdated': 'لم تعد الطبعة الحالية',
	'page.edition.newer':
		'صدرت طبعة أحدث: {#link}الطبعة {$edition :number}، {$date}{/link}، وتغطي الأحداث حتى {$asOf}. والفروق مدرجة أدناه.',
	'page.edition.newest': 'هذه الطبعة هي الحالية: لم تصدر بعدها طبعة من {#link}{$title}{/link}.',
	'page.edition.covers': 'تغطي الطبعة {$edition :number} الأحداث حتى {$asOf}.',
	'page.edition.print': 'ملخص الطبعة الحالية للطباعة',
	'page.edition.corrections': 'التصويبات منذ صدورها',
	'page.edition.allCorrections': 'كل التصويبات',
	'page.edition.noCorrections': 'لا تصويبات منذ صدور هذه الطبعة.',
	'page.edition.since': 'ما تغيّر منذ صدورها',
	'page.edition.allChanges': 'طبعةً طبعة',
	'page.edition.steps': 'طبعةً طبعة وكلمةً كلمة',
	'page.edition.others': 'طبعات أخرى',

	'page.corrections.title': 'التصويبات',
	'page.corrections.description': 'كل تصويبات هذا الملف، والأحدث أولًا.',
	'page.corrections.count': `.input {$count :number}
		.match $count
		one {{تصويب واحد، بتاريخ {$date}.}}
		two {{تصويبان، أحدثهما بتاريخ {$date}.}}
		few {{{$count} تصويبات، أحدثها بتاريخ {$date}.}}
		many {{{$count} تصويبًا، أحدثها بتاريخ {$date}.}}
		* {{{$count} تصويب، أحدثها بتاريخ {$date}.}}`,
	'page.corrections.none': 'لا تصويبات حتى الآن.',
	'page.corrections.how': 'كيف يظهر التصويب',
	'page.corrections.policy': `
		إذا أخطأنا في أمر جوهري، في اقتباس أو قائله أو معلومة أو سياقها، أعلنّا ذلك. يُدرج كل تصويب هنا
		بتاريخه وما ورد سابقًا وما هو صوابه، ويظهر تنويه مؤرخ في كل صفحة يمسها (أحدث تنويه إن تعددت) وفي
		ملخص الطباعة. أما الأخطاء الطباعية التي لا تغيّر المعنى فتُصلح بلا تنويه.`,
	'page.corrections.changes': 'ما تغيّر من طبعة إلى أخرى',
	'page.corrections.tell': 'للإبلاغ عن خطأ: {#contact/}.',

	'page.glossary.title': 'المصطلحات',
	'page.glossary.description': 'مصطلحات النزاع بلغة مبسطة.',
	'page.glossary.terms': 'المصطلحات',
	'page.glossary.also': 'ويقال أيضًا: {$aliases}',
	'page.glossary.usedIn': 'في: {#entries/}',

	'page.search.title': 'بحث',
	'page.search.description': 'البحث في هذا الملف، أو تصفح مواده كلها من الألف إلى الياء.',
	'page.search.field': 'البحث عن',
	'page.search.button': 'بحث',
	'page.search.index': 'كل المواد من الألف إلى الياء',
	'page.search.letter': 'الفهرس: {$part}',
	'page.search.letterDescription': 'كل ما في القصة مما يبدأ بالحرف {$part}.',
	'page.search.former': 'انتقل ما كان هنا إلى موضع آخر من {#link}الفهرس{/link}.',

	'page.summary.title': 'الملخص',
	'page.summary.description': 'القصة كاملة في ورقة للتوزيع: {$standfirst}',
	'page.summary.short': 'باختصار',
	'page.summary.differences': 'أين تختلف الروايات',
	'page.summary.terms': 'مصطلحات مستعملة',
	'page.summary.corrected': 'تصويبات',

	'page.timeline.description':
		'كل أحداث القصة المؤرخة، مرسومة بمقياس زمني ومروية بالترتيب، كل منها مع مصادره.',
	'page.timeline.byPage': 'أبرز المحطات مرسومة بمقياس زمني. وكل حدث مروي في صفحة سنته أو شهره.',
	'page.timeline.howToRead':
		'مرسومة بمقياس زمني، ثم مروية بالترتيب. ولكل قسم من الخط مقياسه المبيّن عليه.',
	'page.timeline.days': 'أبرز المحطات',
	'page.timeline.line': 'الخط الزمني',

	'page.topic.asks': 'مطالب ذات صلة',
	'page.topic.offers': 'عروض ذات صلة',
	'page.topic.conditions': 'شروط ذات صلة',
	'page.topic.topics': 'بنود للتفاوض',
	'page.topic.decisions': 'قرارات ذات صلة',
	'page.topic.balance': '{#link}من تُقتبس كلماته هنا{/link}: {$reason}',
	'page.topic.quotes': 'اقتباسات أخرى في هذا السؤال',
	'page.topic.events': 'ما جرى ومتى',
	'page.topics.description': '{$title} في القصة.',

	'page.party.partOf': '{$kind} · جزء من {#party/}',
	'page.party.parts': 'أجزاؤه',
	'page.party.beside': 'في صفه أيضًا',
	'page.party.people': 'أشخاص',
	'page.party.website': 'الموقع الإلكتروني',
	'page.party.addressed': '{$nouns} موجهة إلى {$party}',
	'page.party.events': 'الأحداث',

	'page.person.notNamed': 'قائل غير مسمى',
	'page.person.affiliation': 'الانتماء',
	'page.person.affiliationDays': '{#party/}، {$days}',
	'page.person.affiliationNote': '{#affiliation/}. {$note}',
	'page.person.printedAs': 'كما ورد الاسم',
	'page.person.printedIn': '{$name}، في {#link}{$publisher}{/link}، {$date}',
	'page.person.printedAt': '{$name}، في {#link}{$publisher}{/link}، {$locator}، {$date}',
	'page.person.quotes': 'الاقتباسات',
	'page.person.addressed': '{$nouns} موجهة إلى {$person}',
	'page.person.described': '{$nouns} من آخرين بحسب وصف {$person}',
	'page.person.sources': 'مصادر الاسم والصفة',

	'page.demands.description': '{$demands} في القصة: من يطلب أو يعرض، وعلى من، وما آل إليه كل بند.',
	'page.demands.about': 'من يطلب أو يعرض، وعلى من، وما آل إليه كل بند.',
	'page.demands.standing':
		'{$status}: لا يقول أي مصدر مقروء إنه لُبّي أو أُسقط أو تجاوزته الأحداث حتى التاريخ المذكور.',
	'page.demand.description': '{$demand}: {$title}. {$status}.',
	'page.demand.partOf': 'جزء من: {#link}{$title}{/link}',
	'page.demand.sources': 'أين ورد',

	'page.quotes.description': 'كل اقتباسات القصة، مع قائلها وكيف قيلت ومتى وأين نُشرت وكيف دُققت.',
	'page.quotes.about':
		'كل الاقتباسات بنصها، مقطوعة حيث يقطعها المصدر. {#link}كيف تُدقق الاقتباسات{/link}',
	'page.quote.usedIn': 'مواضع استعماله',
	'page.quote.alsoIn': 'كيف أوردته وسائل إعلام أخرى',
	'page.quote.otherOutlet': '{#link}{$publisher}{/link}، {$date}: {#kind}{$wording}.{/kind}',
	'page.quote.sameStatement': 'من التصريح نفسه',

	'page.differences.description':
		'النقاط التي تختلف فيها الروايات أو لا تتضح فيها الوقائع، جنبًا إلى جنب، كل منها مع مصدره.',
	'page.differences.heading': 'أين تختلف الروايات أو لا تتضح الوقائع',
	'page.differences.table': `
		لكل سؤال صف، ولكل طرف عمود، وكل رواية تسمي مصدرها. يؤدي اختيار السؤال إلى ما يمكن استنتاجه. محل
		خلاف: روايات الأطراف متعارضة أو تبدو كذلك. بلا حسم: المصادر المقروءة لا تحسم المسألة.`,
	'page.differences.blocks': `
		روايات الأطراف تحت كل سؤال، كل منها مع مصدره. يؤدي اختيار السؤال إلى ما يمكن استنتاجه. محل خلاف:
		روايات الأطراف متعارضة أو تبدو كذلك. بلا حسم: المصادر المقروءة لا تحسم المسألة.`,
	'page.differences.byQuestion': 'بحسب السؤال',
	'page.differences.tableLabel': 'جدول نقاط الخلاف',
	'page.difference.description': '{$question} الروايات جنبًا إلى جنب، كل منها مع مصدره.',
	'page.difference.conclusion': 'ما يمكن استنتاجه',

	'page.sources.description': 'كل مصدر قُرئ لهذا الملف، مع تاريخه ومن يتحدث باسمه وما قُرئ منه.',
	'page.sources.about':
		'كل مصدر قُرئ لهذا الملف: تاريخه، ومن يتحدث باسمه، وما قُرئ منه. مستقل: لا يتبع أي طرف في القصة.',
	'page.source.description': '{$publisher}، {$date}: {$covers}',
	'page.source.label': '{$publisher} · {$kind}',
	'page.source.date': 'التاريخ',
	'page.source.dateKnown': '{$date} ({$known})',
	'page.source.byline': 'اسم الكاتب',
	'page.source.author': 'الكاتب',
	'page.source.voice': 'الصوت',
	'page.source.read': 'القراءة',
	'page.source.address': 'الرابط',
	'page.source.missingSince': 'لم يعد متاحًا على هذا الرابط منذ {$day}',
	'page.source.movedTo': 'يؤدي الآن إلى',
	'page.source.lastSeen': 'شوهد هناك آخر مرة',
	'page.source.heldAt': 'محفوظ في',
	'page.source.archived': 'نسخة مؤرشفة',
	'page.source.document': 'الوثيقة',
	'page.source.usedIn': 'مستعمل في',
	'page.source.notCited': 'لا يستشهد به شيء في هذا الملف؛ قُرئ للاطلاع على الخلفية.',
	'page.figure.usedIn': 'تظهر في',

	'page.newsrooms.title': 'لغرف الأخبار',
	'page.newsrooms.description':
		'كيف تعلم غرفة الأخبار التي تضمّن بطاقةً بالتصويبات: خلاصات، وملف حالة لكل بطاقة.',
	'page.newsrooms.about':
		'قد يُصوَّب نص البطاقة بعد تضمينها. وتذكر البطاقة ذلك بنفسها؛ وهكذا تعلمون به.',
	'page.newsrooms.feeds': 'الخلاصات',
	'page.newsrooms.feedsAll': '{#link}كل شيء{/link}: الطبعات الجديدة وجميع التصويبات.',
	'page.newsrooms.feedsOf': 'بطاقات النوع الواحد:',
	'page.newsrooms.feedOne':
		'بطاقة واحدة: {#code}{$address}{/code}، بالنوع والمعرّف الواردين في رابط البطاقة. وتذكر {#link}صفحة البطاقات{/link} خلاصة كل بطاقة.',
	'page.newsrooms.ask': 'ملفات الحالة',
	'page.newsrooms.askHow':
		'حالة كل بطاقة في {#code}{$address}{/code}. اطلبوها مع {#code}ETag{/code} من آخر رد:',
	'page.newsrooms.askBytes':
		'لا يتغير من الملف بايت واحد، ويكون الرد 304، ما لم يتغير نص المدخل أو يُصوَّب أو يُدمج أو يُسحب. و{#code}edition{/code} هي الطبعة التي غيّرته آخر مرة.',
	'page.newsrooms.askOften': 'تكفي مرة كل ساعة. ويجوز الاحتفاظ بالردود خمس دقائق.',
	'page.newsrooms.states': 'ما تقوله {#code}state{/code}',
	'page.newsrooms.current': 'النص كما نُشر.',
	'page.newsrooms.corrected':
		'على البطاقة تصويب؛ وفي {#code}corrections{/code} النص السابق والجديد.',
	'page.newsrooms.merged': 'حلّ محله مدخل آخر تسميه {#code}mergedInto{/code}. وتعرضه البطاقة.',
	'page.newsrooms.withdrawn': 'سُحب؛ ويذكر {#code}reason{/code} السبب. وتقول البطاقة ذلك مكان النص.',
	'page.newsrooms.pinned': 'بطاقات تحتفظ بنصها',
	'page.newsrooms.pinnedHow':
		'تعرض البطاقة مادتها كما هي اليوم. أما بطاقة طبعة بعينها، {#code}{$address}{/code}، فتحتفظ بنص تلك الطبعة إلى الأبد. ويبيّن تنبيه عليها متى صدرت طبعة لاحقة بنص آخر، ومتى صُوّبت المادة أو دُمجت أو سُحبت. و{#link}شيفرتها{/link} إلى جانب شيفرة بطاقة اليوم.',
	'page.newsrooms.contact': 'للأسئلة، وللأخطاء التي تجدونها: {#contact/}.',
	'page.embed.title': 'مشاركة وتضمين',
	'page.embed.description': 'كل بطاقات هذا الملف، مع معاينة لكل منها وشيفرة لتضمينها.',
	'page.embed.about':
		'تظهر البطاقة في أي صفحة كما تظهر هنا، مع مصدرها وتاريخ تغطيتها وأي تصويب. ولا تحمّل شيئًا من مواقع أخرى، ولا تضع ملفات تعريف ارتباط، ولا تخزّن شيئًا.',
	'page.embed.cards': 'البطاقات',
	'page.embed.count': `.input {$count :number}
		.match $count
		zero {{لا بطاقات}}
		one {{بطاقة واحدة}}
		two {{بطاقتان}}
		few {{{$count} بطاقات}}
		* {{{$count} بطاقة}}`,
	'page.embed.ownCard': `
		لكل صفحة عن سؤال أو طرف أو شخص أو مطلب أو اقتباس أو نقطة خلاف بطاقتها، ورابطها «تضمين» في أسفل
		الصفحة. وتقود الصفحة الأولى والملخص إلى بطاقة القصة. ولا صفحة خاصة بالحدث: الصق رابط بطاقته.`,
	'page.embed.how': 'طريقة التضمين',
	'page.embed.wordpress':
		'{#strong}في WordPress:{/strong} يُلصق الرابط في سطر مستقل، في محرر المكوّنات أو المحرر التقليدي، فتظهر البطاقة وتضبط ارتفاعها.',
	'page.embed.ghost':
		'{#strong}في Ghost:{/strong} يُلصق الرابط في المنشور. وفي بطاقة HTML يُلصق الإطار أو شيفرة HTML البسيطة.',
	'page.embed.drupal':
		'{#strong}في Drupal:{/strong} إذا كان تنسيق النص يسمح بالوسم {#code}<iframe>{/code}، يُلصق الإطار في عرض المصدر، وإلا فشيفرة HTML البسيطة.',
	'page.embed.html': `
		{#strong}صفحات HTML المكتوبة يدويًا.{/strong} يُلصق الإطار. والبرنامج النصي بعده اختياري: يضبط
		الإطار على قدر البطاقة، وتكفي منه نسخة واحدة في الصفحة. ومن دونه يحتفظ الإطار بارتفاعه المذكور ويمكن
		التمرير فيه.`,
	'page.embed.noFrames':
		'{#strong}الأنظمة التي لا تسمح بالإطارات.{/strong} تُلصق شيفرة HTML البسيطة: الكلمات وقائلها وتاريخها والرابط الدائم.',
	'page.embed.noFramesPicture':
		'{#strong}الأنظمة التي لا تسمح بالإطارات.{/strong} تُلصق شيفرة HTML البسيطة أو الصورة: الكلمات وقائلها وتاريخها والرابط الدائم.',
	'page.embed.policy': `
		{#strong}سياسة أمان المحتوى الصارمة{/strong} (Content-Security-Policy) يجب أن تسمح بما يلي:
		{#code}frame-src {$cards}{/code}، و{#code}script-src {$script}{/code} عند استعمال البرنامج النصي.`,
	'page.embed.policyPicture': `
		{#strong}سياسة أمان المحتوى الصارمة{/strong} (Content-Security-Policy) يجب أن تسمح بما يلي:
		{#code}frame-src {$cards}{/code}، و{#code}script-src {$script}{/code} عند استعمال البرنامج النصي؛
		وللصورة {#code}img-src {$pictures}{/code}.`,
	'page.embed.noScripts':
		'{#strong}من دون برامج نصية{/strong} تبقى البطاقة كاملة. ففي WordPress تعرض الكلمات اقتباسًا مع الرابط؛ وفي غيره يحتفظ الإطار بارتفاعه المذكور.',

	'page.share.title': 'البطاقات: {$cards}',
	'page.share.description': '{$title}. مع معاينة لكل منها وشيفرة لتضمينها.',
	'page.share.open': 'عند فتح البطاقة تظهر معاينتها وشيفرتها. {#link}طريقة التضمين{/link}',
	'page.share.moved': 'انتقلت هذه البطاقات إلى موضع آخر من {#link}المعرض{/link}.',

	'page.licenses.head': 'يضم هذا الموقع أعمالًا لآخرين بموجب هذه التراخيص.',

	// Cards that other sites embed

	'card.corrected': 'تصويب {$date}.',
	'card.otherCorrections': `.input {$count :number}
		.match $count
		one {{وتصويب آخر.}}
		two {{وتصويبان آخران.}}
		few {{و{$count} تصويبات أخرى.}}
		many {{و{$count} تصويبًا آخر.}}
		* {{و{$count} تصويب آخر.}}`,
	'card.sources': `.input {$count :number}
		.match $count
		one {{المصدر: {$sources}}}
		two {{المصدران: {$sources}}}
		* {{المصادر: {$sources}}}`,
	'card.correctedWhat': 'تصويب {$date}. {$text}',
	'card.newer': 'في الطبعة {$edition :number}، {$date}، نص آخر.',
	'card.theCorrection': 'التصويب',
	'card.pinnedFrame': '{$title}، كما ورد في الطبعة {$edition :number}',
	'card.quoteFrame': 'اقتباس: {$title}',
	'card.moreOfDemand': 'الصفحة الكاملة، مع المصادر',
	'card.moreOfDifference': 'كل الروايات، وما يمكن استنتاجه',
	'card.moreOfEvent': 'في التسلسل الزمني، مع المصادر',
	'card.moreOfParty': 'الصفحة الكاملة',
	'card.moreOfPerson': 'الصفحة الكاملة، مع المصادر',
	'card.moreOfQuote': 'في سياقه، مع مصدره',
	'card.moreOfCutQuote': 'الاقتباس كاملًا في صفحته',
	'card.moreOfStory': 'القصة كاملة، مع المصادر',
	'card.moreOfTimeline': 'التسلسل الزمني كاملًا، بمقياس',
	'card.moreOfTopic': 'الشرح كاملًا، مع الهوامش',
	'card.partsLeft': `.input {$count :number}
		.match $count
		one {{جزء آخر في الصفحة الكاملة}}
		two {{جزءان آخران في الصفحة الكاملة}}
		few {{{$count} أجزاء أخرى في الصفحة الكاملة}}
		many {{{$count} جزءًا آخر في الصفحة الكاملة}}
		* {{{$count} جزء آخر في الصفحة الكاملة}}`,
	'card.accountsLeft': `.input {$count :number}
		.match $count
		one {{رواية أخرى في الصفحة الكاملة}}
		two {{روايتان أخريان في الصفحة الكاملة}}
		few {{{$count} روايات أخرى في الصفحة الكاملة}}
		* {{{$count} رواية أخرى في الصفحة الكاملة}}`,
	'card.quotesLeft': `.input {$count :number}
		.match $count
		one {{اقتباس آخر في الصفحة الكاملة}}
		two {{اقتباسان آخران في الصفحة الكاملة}}
		few {{{$count} اقتباسات أخرى في الصفحة الكاملة}}
		many {{{$count} اقتباسًا آخر في الصفحة الكاملة}}
		* {{{$count} اقتباس آخر في الصفحة الكاملة}}`,
	'card.disputedLeft': `.input {$count :number}
		.match $count
		one {{نقطة أخرى في الصفحة الكاملة}}
		two {{نقطتان أخريان في الصفحة الكاملة}}
		few {{{$count} نقاط أخرى في الصفحة الكاملة}}
		many {{{$count} نقطة أخرى في الصفحة الكاملة}}
		* {{{$count} نقطة أخرى في الصفحة الكاملة}}`,
	'card.daysLeft': `.input {$count :number}
		.match $count
		one {{محطة بارزة أخرى في الصفحة الكاملة}}
		two {{محطتان بارزتان أخريان في الصفحة الكاملة}}
		few {{{$count} محطات بارزة أخرى في الصفحة الكاملة}}
		* {{{$count} محطة بارزة أخرى في الصفحة الكاملة}}`,
	'card.asksLeft': 'المزيد في الصفحة الكاملة ({$count :number}): {$nouns}',
	'card.partsThere': `.input {$count :number}
		.match $count
		one {{جزء واحد في الصفحة الكاملة}}
		two {{جزءان في الصفحة الكاملة}}
		few {{{$count} أجزاء في الصفحة الكاملة}}
		many {{{$count} جزءًا في الصفحة الكاملة}}
		* {{{$count} جزء في الصفحة الكاملة}}`,
	'card.quotesThere': `.input {$count :number}
		.match $count
		one {{اقتباس واحد في الصفحة الكاملة}}
		two {{اقتباسان في الصفحة الكاملة}}
		few {{{$count} اقتباسات في الصفحة الكاملة}}
		many {{{$count} اقتباسًا في الصفحة الكاملة}}
		* {{{$count} اقتباس في الصفحة الكاملة}}`,
	'card.disputedThere': `.input {$count :number}
		.match $count
		one {{نقطة واحدة تختلف فيها الروايات في الصفحة الكاملة}}
		two {{نقطتان تختلف فيهما الروايات في الصفحة الكاملة}}
		few {{{$count} نقاط تختلف فيها الروايات في الصفحة الكاملة}}
		many {{{$count} نقطة تختلف فيها الروايات في الصفحة الكاملة}}
		* {{{$count} نقطة تختلف فيها الروايات في الصفحة الكاملة}}`,
	'card.asksThere': 'في الصفحة الكاملة ({$count :number}): {$nouns}',
	'card.notKnown': 'ليس معروفًا',
	'card.disputed': 'أين تختلف الروايات',
	'card.said': 'أقوال',
	'card.eventState': '{$date} · {$state}',
	'card.eventDecided': '{$outcome}: {$event}، {$date}',
	'card.time': 'المدة: {$window}.',
	'card.demand': '{$demand}. {$status}.',
	'card.differenceLabel': 'أين تختلف الروايات · {$state}',
	'card.silence': '{$silence}.',
	'card.silenceBy': '{$silence} ({$source}).',
	'card.alsoReported': 'ورد أيضًا: {$position} {$source}',
	'card.partyPartOf': '{$kind} · جزء من {$party}',
	'card.keyDays': 'أبرز المحطات',
	'card.timelineTitle': 'التسلسل الزمني: {$title}',
	'card.eventSources': `.input {$count :number}
		.match $count
		one {{مصدر واحد، مذكور تحت تاريخه في الصفحة الكاملة}}
		two {{مصدران، كل منهما تحت تاريخه في الصفحة الكاملة}}
		few {{{$count} مصادر، كل منها تحت تاريخه في الصفحة الكاملة}}
		many {{{$count} مصدرًا، كل منها تحت تاريخه في الصفحة الكاملة}}
		* {{{$count} مصدر، كل منها تحت تاريخه في الصفحة الكاملة}}`,
	'card.sourceCount': `.input {$count :number}
		.match $count
		one {{مصدر واحد، مذكور في الصفحة الكاملة}}
		two {{مصدران، مذكوران في الصفحة الكاملة}}
		few {{{$count} مصادر، مذكورة في الصفحة الكاملة}}
		many {{{$count} مصدرًا، مذكورة في الصفحة الكاملة}}
		* {{{$count} مصدر، مذكورة في الصفحة الكاملة}}`,
	'gallery.cards': 'البطاقات',
	'gallery.quotes': 'الاقتباسات',
	'gallery.differences': 'أين تختلف الروايات',
	'gallery.topics': 'الأسئلة',
	'gallery.demands': 'المطالب والعروض',
	'gallery.parties': 'الأطراف',
	'gallery.people': 'الأشخاص',
	'gallery.events': 'الأحداث',

	// Share pictures

	'picture.alt': '{$label}: {$title}. {$text}',
	'picture.demand': '{$demand}: {$title}. {$status}.',
	'picture.describedBy': '{$status}؛ بحسب وصف {$name}',
	'picture.differenceLabel': 'أين تختلف الروايات: {$state}',
	'picture.silence': '{$parties}: {$silence}.',
	'picture.source': 'المصدر: {$kind}، {$date}',
	'picture.short': 'الموجز',
	'picture.asOf': 'يغطي الأحداث حتى {$date}',
	'picture.foot': '{$asOf} · {$publisher}',
	'picture.nameBefore': '{$name}،',
	'picture.byTo': '{#by/}{#word}إلى{/word}{#to/}',

	// Feeds, tables, data and other files for machines

	'feed.title': '{$title}: الطبعات والتصويبات',
	'feed.edition': 'الطبعة {$edition :number}: {$title}',
	'feed.correction': 'تصويب. {$kind}: {$title}',
	'feed.covers': 'تغطي الأحداث حتى {$date}.',
	'feed.changed': '{$title}: تغيّر',
	'feed.changedText': 'تغيّر نصه، أو شيء مما يتألف منه، في الطبعة {$edition :number}.',
	'feed.publishedText': 'نُشر أول مرة في الطبعة {$edition :number}.',
	'feed.retired': '{$title}: {$state}',
	'feed.ofCard': 'بطاقة: {$title}',
	'feed.ofCardNote': 'التغييرات والتصويبات في بطاقة واحدة.',
	'feed.ofCards': 'بطاقات: {$cards}',
	'feed.ofCardsNote': 'التغييرات والتصويبات في هذه البطاقات.',
	'data.rights':
		'يشمل الترخيص نصوص هذا الملف نفسه. أما الاقتباسات والعناوين فملك لقائليها وناشريها.',

	// A guide for programs that read the site and quote it (llms.txt), in Markdown

	'llms.about':
		'ملف يشرح نزاعًا، الناشر: {$publisher}. يغطي الأحداث حتى {$asOf}، وما بعدها مذكور بتاريخه. الطبعة {$edition :number}، {$date}.',
	'llms.aboutBy':
		'ملف يشرح نزاعًا، بقلم {$authors}، الناشر: {$publisher}. يغطي الأحداث حتى {$asOf}، وما بعدها مذكور بتاريخه. الطبعة {$edition :number}، {$date}.',
	'llms.howToQuote': 'كيفية الاقتباس',
	'llms.wordForWord': `
		الكلمات بين علامات الاقتباس ملك لقائليها. تُنقل كلمةً كلمة مع القائل والمصدر والتاريخ، ولا تُنسب إلى
		هذا الموقع، ولا يُدمج اقتباسان في واحد. والنقل بالمعنى ليس كلام أحد، فلا يوضع بين علامات اقتباس.`,
	'llms.accounts':
		'ما يقوله طرف هو روايته، لا حقيقة ثابتة. وحيث تختلف الروايات تُذكر كلها، من دون القول أيها صحيح.',
	'llms.cite':
		'يُستشهد برابط الصفحة التي أُخذ منها: الروابط لا تتغيّر. ويُذكر اليوم الذي تغطي الأحداث حتى نهايته.',
	'llms.notKnown': 'ما يوصف بأنه غير معروف لا تعرفه المصادر المقروءة.',
	'llms.licence': 'نصوص الملف نفسه: {#link}{$licence}{/link}.',
	'llms.readCorrections': 'تُقرأ التصويبات قبل الاعتماد على نسخة أقدم.',
	'llms.pages': 'الصفحات',
	'llms.short': 'الموجز',
	'llms.method': 'عن الملف ومنهجه',
	'llms.differences': 'نقاط الخلاف',
	'llms.data': 'البيانات',
	'llms.story': 'القصة كاملة بصيغة JSON',
	'llms.tables': 'الجداول',
	'llms.feed': 'الطبعات والتصويبات، {$name}',
	'llms.demandsNote': 'كل منها مع وضعه وتاريخ ذلك الوضع',
	'llms.quotesNote': 'كل منها مع القائل والمصدر والتاريخ',
	'llms.differencesNote': 'جنبًا إلى جنب',
	'llms.sourcesNote': 'مع كل ما يستند إلى كل منها',
	'llms.storyNote': 'كل مادة بحقولها ونصها ومصادرها ورابطها؛ وفيها رابط JSON Schema',
	'llms.tablesNote': 'ملف CSV لكل مجموعة، ومحتوى كل عمود',

	// Scripts in the browser

	'copy.copy': 'نسخ',
	'copy.copied': 'نُسخ',
	'copy.of': 'نسخ: {$label}',
	'search.found': `.input {$count :number}
		.match $count
		zero {{لا نتائج.}}
		one {{نتيجة واحدة.}}
		two {{نتيجتان.}}
		few {{{$count} نتائج.}}
		* {{{$count} نتيجة.}}`,
	'search.someShown': `.input {$count :number}
		.match $count
		few {{{$count} نتائج؛ المعروض أول {$shown :number}.}}
		* {{{$count} نتيجة؛ المعروض أول {$shown :number}.}}`,
	'search.none': 'لا نتائج للبحث عن «{$query}».',
	'search.failed': 'تعذّر تحميل البحث. كل المواد مدرجة أدناه من الألف إلى الياء.',
} satisfies Texts;
