import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Where the guides have their pictures. */
const PICTURES = '.github';
const QUALITY = 0.6;

/** A picture of the page as WebP, which the browser itself makes of its PNG. */
export async function takePicture(page: Page, name: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
	const webp = await page.evaluate(
		async ([data, quality]) => {
			const picture = new Image();
			picture.src = `data:image/png;base64,${data}`;
			await picture.decode();
			const canvas = document.createElement('canvas');
			canvas.width = picture.width;
			canvas.height = picture.height;
			canvas.getContext('2d')?.drawImage(picture, 0, 0);
			return canvas.toDataURL('image/webp', quality as number).split(',')[1] ?? '';
		},
		[png, QUALITY] as const,
	);
	const file = join(PICTURES, `${name}.webp`);
	writeFileSync(file, Buffer.from(webp, 'base64'));
	console.log(`${file}: ${Math.round((webp.length * 3) / 4000)} kB`);
}
