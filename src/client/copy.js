// Adds a copy button beside a page's own address. Inline on every page, so it is as short as can be; without it the address is a field to select.
(function (field, button) {
	if (!navigator.clipboard) return;
	button.textContent = 'Copy';
	button.onclick = function () {
		navigator.clipboard.writeText(field.value).then(function () { button.textContent = 'Copied'; });
	};
	field.after(button);
})(document.getElementById('permalink'), document.createElement('button'));
