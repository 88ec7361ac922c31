// Adds a copy button beside the address of the page. It is inline on every page and therefore
// short. Without it the address stands in a field and can be selected.
((field, button) => {
	if (!navigator.clipboard) return;
	button.textContent = 'Copy';
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	button.onclick = () => navigator.clipboard.writeText(field.value).then(() => { button.textContent = 'Copied'; });
	field.after(button);
})(document.getElementById('permalink'), document.createElement('button'));
