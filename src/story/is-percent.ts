/** Whether a unit says, in a language of `words/`, that figures are percentages already. */
export const isPercent = (unit: string): boolean =>
	/^(percent|per cent|percentage|por ciento|pour cent|prozent|في المئة|%)$/i.test(unit);
