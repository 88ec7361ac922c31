import type { AttributionGrammar } from './grammar.ts';

const SAID = 'Write “sagte” or “erklärte”, or what was done.';
/** Up to so many words between the parts of a verb: `räumte am Montag ein`. */
const FEW = '(?: [\\p{L}\\p{N}.-]+){0,4}';
const THAT = '(?:, dass\\b|:)';

/** Words after which a name is no subject. */
const BEFORE_OTHER_CASES = `(?<!\\p{L})(?:${[
	'für|gegen|mit|bei|beim|an|am|auf|aus|durch|gegenüber|hinter|laut|nach|ohne|seit|statt|trotz|über',
	'um|unter|vom|von|vor|wegen|zu|zum|zur|zwischen|und|oder',
].join('|')})`;
/** “die Gegner der”, but not “die Sprecherin der”, who speaks for the party. */
const WHOSE = `(?<!\\p{L})(?!(?:${[
	'\\p{L}*(?:[Ss]precher|[Pp]räsident|[Gg]eschäftsführer|[Vv]ertreter|[Aa]nwält)(?:in)?|Anwalt|Vorsitzende',
	'Vorstand|Leitung|Führung|Chefs?|Chefin|Spitze|Mitglieder|Verwaltung',
].join('|')}) )\\p{Lu}\\p{L}+ (?:der|des)`;
/** Words that begin a sentence whose subject stands behind the verb. */
const FIRST =
	'(?:Am|Im|In|Bei|Beim|Nach|Vor|Seit|Zuvor|Später|Dann|Danach|Auch|Zudem|Außerdem|Dagegen|Daraufhin)';

const verb = (name: string, forms: string, followedBy?: string) => ({
	name,
	forms,
	...(followedBy ? { followedBy } : {}),
	instead: SAID,
});

export const german: AttributionGrammar = {
	verbs: [
		// Not “behauptete sich”, “behauptete ihren Platz”.
		verb('behaupten', 'behaupte(?:t|te|ten|n)', '(?! (?:sich|ihren?|seinen?|den)\\b)'),
		verb('betonen', 'betont|betonte|betonten|betonen'),
		verb('unterstreichen', 'unterstreicht|unterstrich|unterstrichen|unterstreichen'),
		verb('beteuern', 'beteuer(?:t|te|ten|n)'),
		verb('einräumen', 'räum(?:t|te|ten|en)', `${FEW} ein${THAT}`),
		verb('einräumen', 'eingeräumt', THAT),
		verb('zugeben', 'gibt|gab|gaben|geben', `${FEW} zu${THAT}`),
		verb('zugeben', 'zugegeben', THAT),
		verb('gestehen', 'gesteht|gestand|gestanden', `(?: ein)?${THAT}`),
		verb('pochen auf', 'poch(?:t|te|ten|en)', '(?: [\\p{L}]+){0,2} (?:auf|darauf)\\b'),
		verb('beharren auf', 'beharr(?:t|te|ten|en)', '(?: [\\p{L}]+){0,2} (?:auf|darauf)\\b'),
		verb('klarstellen', 'stell(?:t|te|ten|en)', `${FEW} klar${THAT}`),
		verb('hinweisen auf', 'weist|wies|wiesen|weisen', `${FEW} darauf hin${THAT}`),
		verb('enthüllen', 'enthüll(?:t|te|ten|en)', THAT),
		verb('vorgeben', 'gibt|gab|gaben|geben', `${FEW} vor,`),
		verb('prahlen', 'prahl(?:t|te|ten|en)'),
		verb('jammern', 'jammer(?:t|te|ten|n)'),
		verb('wettern', 'wetter(?:t|te|ten|n)'),
		verb('poltern', 'polter(?:t|te|ten|n)'),
		verb('spotten', 'spott(?:et|ete|eten|en)|höhn(?:t|te|ten|en)'),
		{
			name: 'sich weigern',
			forms: 'weiger(?:t|te|ten|n)',
			followedBy: ' sich\\b',
			instead: 'Write “lehnte ab” or what was not done, or say whose word it is.',
			allowedInReport: true,
		},
	],
	said: [
		'sagt|sagte|sagten|erklärt|erklärte|erklärten|schreibt|schrieb|schrieben|meinte|meinten',
		'berichtete|berichteten|fragte|fragten|forderte|forderten|antwortete|ergänzte|teilte',
	].join('|'),
	between: [
		'(?:hat|haben|hatte|hatten)',
		'(?:auch|dann|später|erneut|wieder|wiederum|zudem|außerdem|jedoch|aber|hingegen|dagegen|nun)',
		'(?:immer|stets|nie|oft|wiederholt|öffentlich|gestern|heute|zunächst|bisher|daraufhin)',
		// A full stop makes a number an ordinal: “am 3. März”.
		'(?:am|im|in|bei|beim|auf|nach|vor|seit|zum|zur|vom)(?: (?!und\\b|oder\\b)(?:\\d+\\.|[^ ,;:.?!]+)){1,4}',
	],
	notSubject: `(?:${BEFORE_OTHER_CASES}|${WHOSE})(?: (?:der|die|das|den|dem|des|eine[rs]?))? $`,
	behind: ' (?:(?:die|der|das) )?',
	opens: `(?:^\\s?(?:${FIRST}(?: [^ ,;:?!]+){0,5} )?|\uFFFC,? |, )$`,
	allSides: 'beide (?:Seiten|Parteien|Konfliktparteien|Streitparteien)',
	report:
		'(?<!\\p{L})(?:sagt|sagten?|erklärt|erklärten?|berichtet|berichteten?|schrieb|laut|zufolge|wonach|ob)(?!\\p{L})',
};
