/** What stands before such a full stop, as regular expressions: in German a number, `am 9. Juni`, too. */
const ABBREVIATIONS: Record<string, string[]> = {
	ar: ['إلخ|الخ|هـ'],
	de: [
		'Dr|Prof|Nr|Hr|Fr|Frl|St|Abs|Anm|Aufl|Bd|Abb|Kap|Ziff|Str|Tel|Mio|Mrd|Tsd|Jh|Jg|Chr|Hrsg',
		'bzw|ca|evtl|ggf|inkl|exkl|insb|max|min|sog|usw|vgl|vs|zzgl|gem|geb|gest|verh|etc|resp|rd',
		'Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez',
		'\\d{1,2}|[IVX]{2,}',
	],
	en: ['Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Rev|St|Jr|Sr|No|Inc|Co|Corp|Ltd|vs|etc'],
	es: [
		'Sr|Sra|Srta|Sres|Sras|Dr|Dra|Dres|Lic|Ing|Arq|Prof|Profa|Gral|Cnel|Gob|Sen|Dip|Pdte|Mons',
		'Ud|Uds|Vd|Vds|EE|UU|Cía|Ltda|Hnos|núm|núms|nro|pág|págs|art|arts|cap|vol|fig|tel|ext|av|avda',
		'aprox|depto|dpto|etc|máx|mín|ej',
		// Of names in the United States, which Spanish news there keeps.
		'Rep|Jr|St|Inc|Corp|vs',
	],
	fr: [
		'MM|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr|St|Ste|art|av|bd|boul|cf|chap|coll|dép|env|etc|ex|fig|hab',
		'no|pp|éd|réf|tél|vol|janv|févr|juill|sept|oct|nov|déc',
	],
};

/** For languages without a list; that of another would be wrong: `No.` ends a sentence in Spanish. */
const COMMON = ['Dr|Prof|etc'];

/**
 * The abbreviations of a language after which a full stop ends no sentence, as alternatives of a
 * regular expression.
 */
export const abbreviations = (language: string): string =>
	(ABBREVIATIONS[language.split('-')[0] ?? ''] ?? COMMON).join('|');
