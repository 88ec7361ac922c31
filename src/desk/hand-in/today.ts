/** The day on this machine’s calendar, `2026-11-28`. */
export function today(now = new Date()): string {
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return [year, month, day].map((one) => String(one).padStart(2, '0')).join('-');
}
