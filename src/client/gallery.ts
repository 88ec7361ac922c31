// Conveniences of the gallery: makes the preview of a card and the copy buttons when its entry is
// opened, and opens the entry that the address leads to. Without script the previews are in the
// page, and every code stands in a field to be selected and copied by hand.

function copyButton(field: HTMLInputElement | HTMLTextAreaElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Copy';
	button.setAttribute('aria-label', `Copy: ${field.labels?.[0]?.firstChild?.textContent ?? ''}`);
	button.addEventListener('click', async () => {
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
		} catch {
			// Only a secure page has the clipboard. The old command copies the selection everywhere.
			document.execCommand('copy');
		}
		button.textContent = 'Copied';
		setTimeout(() => {
			button.textContent = 'Copy';
		}, 2000);
	});
	return button;
}

function ready(entry: Element): void {
	// Where scripts run, the content of noscript is text and not elements.
	const preview = entry.querySelector('noscript');
	if (preview) preview.outerHTML = preview.textContent ?? '';
	for (const field of entry.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'label > input, label > textarea',
	)) {
		const label = field.parentElement;
		if (label && label.nextElementSibling?.tagName !== 'BUTTON') label.after(copyButton(field));
	}
}

/** Starts the gallery of the page. */
export function startGallery(): void {
	for (const entry of document.querySelectorAll('details')) {
		entry.addEventListener('toggle', () => entry.open && ready(entry));
		if (entry.open) ready(entry);
	}
	const open = () => {
		const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const entry = place?.closest('details');
		if (!entry || entry.open) return;
		entry.open = true;
		place?.scrollIntoView();
	};
	window.addEventListener('hashchange', open);
	open();
}
