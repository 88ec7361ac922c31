// Runs in a card on somebody else's page: tells that page the height of the card, and passes on a
// click on the link to the full page. Plain ES5 and inline, so that it also works in old browsers
// and in a sandbox without an origin. One message serves WordPress (message, value, secret) and AMP
// and sidechain (sentinel, type, height). Pym asks with ?childId= and gets a message of its own.
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
		// WordPress appends its secret to the fragment of the address: the last one counts.
		secret = (/.*secret=(\w+)/.exec(location.hash) || [])[1];
		child = (/[?&]childId=([\w-]+)/.exec(location.search) || [])[1];
		window.addEventListener('load', size);
		window.addEventListener('message', function (event) {
			if (event.source !== page || !event.data || event.data.message !== 'ready') return;
			answered = true;
			// The page gives the card its height. A scroll bar that takes room would make the card narrower,
			// and a narrower card can be lower: then the frame would stay too low and keep the bar.
			document.documentElement.style.scrollbarWidth = 'none';
			size();
		});
		// Only when the page has shown that it listens. Otherwise the link works as a link.
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
