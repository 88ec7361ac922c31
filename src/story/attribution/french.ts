import type { AttributionGrammar } from './grammar.ts';

const SAID = 'Write “a dit” or “a déclaré”, or what was done.';
const THAT = "(?: que?\\b| qu[’']|,|\\s?:)";

const verb = (name: string, forms: string, followedBy?: string) => ({
	name,
	forms,
	...(followedBy ? { followedBy } : {}),
	instead: SAID,
});

/** Of which a party is the whole: who speaks for it. */
const ROLE = `(?:${[
	'porte-parole|présidente?|secrétaire|direction|avocate?s?|représentante?s?|dirigeante?s?',
	'responsables?|membres',
].join('|')})`;
/** Words after which a name is no subject. */
const OTHERS = 'à|au|aux|avec|contre|en|entre|envers|et|ou|par|pour|sans|selon|sur|vers';

export const french: AttributionGrammar = {
	verbs: [
		verb('prétendre', 'prétend|prétendent|prétendait|prétendaient|prétendu'),
		verb('admettre', 'admet|admettent|admis', "(?: que\\b| qu[’']|\\s?:)"),
		verb('reconnaître', 'reconna[iî]t|reconnaissent|reconnu', "(?: que\\b| qu[’']|\\s?:)"),
		verb('avouer', 'avoue|avouent|avoué', THAT),
		verb('insister', 'insiste|insistent|insisté', '(?: sur\\b| pour\\b|,|\\s?:)'),
		verb('souligner', 'souligne|soulignent|souligné'),
		verb('marteler', 'martèle|martèlent|martelé'),
		verb('clamer', 'clame|clament|clamé'),
		verb('révéler', 'révèle|révèlent|révélé', "(?: que\\b| qu[’']|\\s?:)"),
		verb('se vanter', "(?:se |s[’'])(?:vante|vantent|est vantée?|sont vantée?s)"),
		verb('se plaindre', "(?:se |s[’'])(?:plaint|plaignent|est plainte?|sont plaint(?:e)?s)"),
		verb('déplorer', 'déplore|déplorent|déploré'),
		verb('fustiger', 'fustige|fustigent|fustigé'),
		{
			name: 'refuser de',
			forms: 'refuse|refusent|refusé',
			followedBy: " (?:de |d[’'])\\p{L}+",
			instead: 'Write “a dit non à” or what was not done, or say whose word it is.',
			allowedInReport: true,
		},
	],
	said: [
		'(?:a |ont )?(?:dit|déclaré|affirmé|expliqué|précisé|ajouté|indiqué|écrit|estimé|répondu)',
		'disent|déclare|affirme|explique|précise|ajoute|indique|estime|répond|assure',
	].join('|'),
	between: [
		'(?:a|ont|avait|avaient)',
		'(?:aussi|ensuite|également|toutefois|encore|hier|toujours|depuis|enfin|déjà|alors|jamais)',
		'(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
		'(?:en|dans|lors|pendant|après|avant|depuis)(?: (?!et\\b|ou\\b|que\\b)[^ ,;:.?!]+){1,4}',
	],
	notSubject:
		`(?<!\\p{L})(?:(?:${OTHERS})|(?<!${ROLE} )(?:de|des|du))(?: (?:le|la|les))? (?:l[’'])?$` +
		`|(?<!${ROLE} )d[’']$`,
	behind: " (?:(?:le|la|les) |l[’'])?",
	opens: '(?:\uFFFC,? |, )$',
	allSides: '(?:les deux (?:parties|camps|côtés)|chaque partie)',
	report: '(?<!\\p{L})(?:dit|disent|déclare|déclaré|écrit|selon|si)(?!\\p{L})',
};
