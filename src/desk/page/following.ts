import { store } from './store.ts';

/** A view of what the story holds, made anew after each change that shows in it. */
export function following(make: () => HTMLElement): HTMLElement {
	let view = make();
	const refresh = () => {
		if (!view.isConnected) return store.removeEventListener('change', refresh);
		const now = make();
		if (now.isEqualNode(view)) return;
		view.replaceWith(now);
		view = now;
	};
	store.addEventListener('change', refresh);
	return view;
}
