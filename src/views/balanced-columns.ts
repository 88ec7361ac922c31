/**
 * In how many columns a number of things is set so that no row has more than `most`, and the rows
 * are as even as can be: four in two rows of two, not three and one.
 */
export const balancedColumns = (count: number, most: number): number =>
	Math.ceil(count / Math.max(1, Math.ceil(count / most)));
