// Runs in a card that stands in somebody else's page: tells that page how high the card is, and passes on a click on the full-page link.
// Plain ES5, inline, for it must work in a sandbox without an origin. One message serves WordPress (message, value, secret), AMP and
// sidechain (sentinel, type, height); pym, which asks by ?childId=, has a message of its own.
(function () {
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	var page = window.parent, body = document.body, answered, secret, child;
	if (page === window) return;
	function tell(message) {
		// biome-ignore format: sent with its line breaks; each would be bytes of every copy
		try { page.postMessage(message, '*'); } catch (_) {}
	}
	function size() {
		var height = Math.ceil(body.getBoundingClientRect().height);
		// biome-ignore format: sent with its line breaks; each would be bytes of every copy
		tell({ sentinel: 'amp', type: 'embed-size', height: height, message: 'height', value: height, secret: secret });
		if (child) tell('pymxPYMx' + child + 'xPYMxheightxPYMx' + height);
	}
	try {
		// WordPress appends its secret to whatever fragment there is: the last one counts.
		secret = (/.*secret=(\w+)/.exec(location.hash) || [])[1];
		child = (/[?&]childId=([\w-]+)/.exec(location.search) || [])[1];
		window.addEventListener('load', size);
		window.addEventListener('message', function (event) {
			if (event.source !== page || !event.data || event.data.message !== 'ready') return;
			answered = true;
			size();
		});
		// Only where the page has shown that it listens; anywhere else the link is a link.
		document.addEventListener('click', function (event) {
			var at = event.target;
			while (at && at.tagName !== 'A') at = at.parentNode;
			// biome-ignore format: sent with its line breaks; each would be bytes of every copy
			if (!at || !(secret || answered) || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			tell({ message: 'link', value: at.href, secret: secret });
		});
		if (window.ResizeObserver) new ResizeObserver(size).observe(body);
		else window.addEventListener('resize', size);
		size();
	} catch (_) {}
})();
