import type { AttributionGrammar } from './grammar.ts';

const SAID = 'Write “dijo” or “afirmó”, or what was done.';
const THAT = '(?: que\\b|,|:)';

const verb = (name: string, forms: string, followedBy?: string) => ({
	name,
	forms,
	...(followedBy ? { followedBy } : {}),
	instead: SAID,
});

/** Of which a party is the whole: who speaks for it. */
const ROLE = `(?:${[
	'portavoz|portavoces|voceros?|voceras?|líder(?:es)?|president[ea]|secretari[oa]|dirigentes?',
	'representantes?|abogad[oa]s?|director(?:a|es)?|miembros|dirección|directiva',
].join('|')})`;
/** Words after which a name is no subject. */
const OTHERS =
	'a|al|ante|bajo|con|contra|desde|en|entre|hacia|hasta|para|por|según|sin|sobre|tras|y|e|o|u';

export const spanish: AttributionGrammar = {
	verbs: [
		verb('alegar', 'alegó|alegaron|alega|alegan|alegado', THAT),
		verb('admitir', 'admitió|admitieron|admite|admiten|admitido', '(?: que\\b|:)'),
		verb('reconocer', 'reconoció|reconocieron|reconoce|reconocen|reconocido', '(?: que\\b|:)'),
		verb('confesar', 'confesó|confesaron|confiesa|confiesan|confesado', THAT),
		verb('insistir', 'insistió|insistieron|insiste|insisten|insistido', '(?: en\\b| que\\b|,|:)'),
		verb('recalcar', 'recalcó|recalcaron|recalca|recalcan|recalcado'),
		verb('subrayar', 'subrayó|subrayaron|subraya|subrayan|subrayado'),
		verb('enfatizar', 'enfatizó|enfatizaron|enfatiza|enfatizan|enfatizado'),
		verb('destacar', 'destacó|destacaron|destaca|destacan|destacado', ' que\\b'),
		verb('dejar claro', '(?:dejó|dejaron|deja|dejan|dejado)(?: en)? claro'),
		verb('revelar', 'reveló|revelaron|revela|revelan|revelado', '(?: que\\b|:)'),
		verb('presumir', 'presumió|presumieron|presume|presumen|presumido', ' de\\b'),
		verb('jactarse', 'se (?:jactó|jactaron|jacta|jactan)'),
		verb('quejarse', 'se (?:quejó|quejaron|queja|quejan)', ' (?:de|por)\\b'),
		verb('lamentar', 'lamentó|lamentaron|lamenta|lamentan|lamentado'),
		{
			name: 'negarse a',
			forms: 'se (?:negó|negaron|niega|niegan)',
			followedBy: ' a \\p{Ll}',
			instead: 'Write “rechazó” or what was not done, or say whose word it is.',
			allowedInReport: true,
		},
	],
	said: [
		'dijo|dijeron|dice|dicen|afirmó|afirmaron|señaló|señalaron|explicó|declaró|declararon|añadió',
		'agregó|escribió|preguntó|respondió|aseguró|aseguraron|sostuvo|indicó|comentó|expresó',
	].join('|'),
	between: [
		'(?:ha|han|había|habían)',
		'(?:también|luego|después|además|nuevamente|ayer|hoy|siempre|nunca|ya|entonces|antes)',
		'el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
		'(?:en|durante|tras|desde)(?: (?!y\\b|o\\b|que\\b)[^ ,;:.?!]+){1,4}',
	],
	notSubject: `(?<!\\p{L})(?:(?:${OTHERS})|(?<!${ROLE} )(?:de|del))(?: (?:el|la|los|las))? $`,
	behind: ' (?:(?:el|la|los|las) )?',
	opens: '(?:\uFFFC,? |, )$',
	allSides: '(?:ambas partes|ambos lados|las dos partes|los dos lados)',
	report: '(?<!\\p{L})(?:dijo|dijeron|dice|dicen|afirmó|afirmaron|según|escribió|si)(?!\\p{L})',
};
