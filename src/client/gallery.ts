// The gallery's conveniences: the preview of a card and a copy button for each way to take it, made when its entry is opened, and the entry an address points to opened.
// Without script the previews are there, and every way stands in a field that can be selected and copied by hand.

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
			// No clipboard on a page that is not secure: the old command still copies what is selected.
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
	// Where script runs, what stands in noscript is text.
	const preview = entry.querySelector('noscript');
	if (preview) preview.outerHTML = preview.textContent ?? '';
	for (const field of entry.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'label > input, label > textarea',
	)) {
		const label = field.parentElement;
		if (label && label.nextElementSibling?.tagName !== 'BUTTON') label.after(copyButton(field));
	}
}

/** Starts the gallery. */
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
