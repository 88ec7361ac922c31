/** Whether a unit says that figures are percentages already. */
export const isPercent = (unit: string): boolean => /^(percent|per cent|percentage|%)$/i.test(unit);
