/**
 * Lets printed addresses break after a slash, where Chromium would not break them. `<wbr>` adds no
 * character to the text. The function runs in the page, so it must not use anything outside itself.
 */
export function breakAddresses(): void {
	for (const link of document.querySelectorAll('a.printed, .check a')) {
		const parts = (link.textContent ?? '').split(/(?<=[/?=&])(?=[^/])/);
		link.replaceChildren(
			...parts.flatMap((part, i) => (i === 0 ? [part] : [document.createElement('wbr'), part])),
		);
	}
}
