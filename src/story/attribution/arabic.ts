import type { AttributionGrammar } from './grammar.ts';

const SAID = 'Write “قال” or “ذكر”, or what was done.';
/** A letter may carry its sign of doubling or not. */
const verb = (name: string, forms: string, followedBy?: string) => ({
	name,
	forms: `[وف]?(?:${forms})`,
	...(followedBy ? { followedBy } : {}),
	instead: SAID,
});
/** Who speaks for the party that is named next. */
const ROLE = [
	'إدارة|قيادة|رئيس|رئيسة|مدير|مديرة|ممثلو|ممثل|ممثلة|أعضاء',
	'ال?متحدثة? باسم|ال?ناطقة? باسم',
].join('|');
/** Up to so many words of a name between a verb and what it says. */
const NAME = '(?: \\p{L}+){0,6}';

export const arabic: AttributionGrammar = {
	verbs: [
		verb('زعم', 'زعم|زعمت|زعما|زعمتا|زعموا|يزعم|تزعم|يزعمون'),
		verb(
			'ادعى',
			'اد[\u0651]?عى|اد[\u0651]?عت|اد[\u0651]?عوا|يد[\u0651]?عي|تد[\u0651]?عي|يد[\u0651]?عون',
			`${NAME} أن`,
		),
		verb('اعترف', 'اعترف|اعترفت|اعترفوا|يعترف|تعترف|يعترفون', `${NAME} بأن`),
		verb(
			'أقر',
			'أقر[\u0651]?|أقر[\u0651]?ت|أقر[\u0651]?وا|يقر[\u0651]?|تقر[\u0651]?',
			`${NAME} بأن`,
		),
		verb(
			'أصر',
			'أصر[\u0651]?|أصر[\u0651]?ت|أصر[\u0651]?وا|يصر[\u0651]?|تصر[\u0651]?',
			`${NAME} على`,
		),
		verb(
			'شدد',
			'شد[\u0651]?د|شد[\u0651]?دت|شد[\u0651]?دوا|يشد[\u0651]?د|تشد[\u0651]?د',
			`${NAME} على`,
		),
		verb('تباهى', 'تباهى|تباهت|يتباهى|تتباهى'),
		verb('تذمر', 'تذم[\u0651]?ر|تذم[\u0651]?رت|يتذم[\u0651]?ر|تتذم[\u0651]?ر'),
	],
	said: 'قال|قالت|قالوا|ذكر|ذكرت|صرح|صرحت|أعلن|أعلنت|أوضح|أوضحت|أضاف|أضافت',
	between: ['(?:قد|كما|أيضا|أيضًا|ثم)'],
	notSubject: '(?<!\\p{L})(?:من|إلى|على|في|عن|مع|ضد|لدى|بين|حسب|وفق) $',
	behind: `(?: (?:${ROLE}))? `,
	// The verb comes first.
	opens: '',
	allSides: '(?:الطرفان|الجانبان|كلا الطرفين|كلا الجانبين)',
	report: '(?<!\\p{L})(?:قال|قالت|ذكر|ذكرت|حسب|وفق|إذا)(?!\\p{L})',
};
