/** Runs in a page: fetches the images that a reader would have to scroll to, and waits for all. */
export async function loadImages(): Promise<void> {
	await Promise.all(
		[...document.images].map((image) => {
			image.loading = 'eager';
			return image.decode();
		}),
	);
}
