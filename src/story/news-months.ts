/**
 * Short months as American news writes them, from those of Intl: `June 10`, `Sept. 30`. March to
 * July are never shortened (The Associated Press Stylebook, “months”).
 */
export function newsMonths(words: string): string {
	return words
		.replace(/\b(?:Mar|Apr|Jun|Jul)\b/g, (month) => WHOLE[month] ?? month)
		.replace(/\bSep\b/g, 'Sept')
		.replace(/\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b/g, '$&.');
}

const WHOLE: Record<string, string> = { Mar: 'March', Apr: 'April', Jun: 'June', Jul: 'July' };
